import { useEffect } from 'react';

/** The id in the page of a row's box: what a link to the row leads to. */
export const idOfRow = (row: string): string => `row-${row}`;

/** Takes the person to the row a link led to, once, when it is there. */
export function useLinkedRow(row: string | null): void {
  useEffect(() => {
    const box = row === null ? null : document.getElementById(idOfRow(row));
    if (box === null) return;
    box.scrollIntoView({ block: 'center' });
    box.focus();
  }, [row]);
}
