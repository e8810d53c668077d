import type { ReactNode } from 'react';
import styles from './listing.module.css';
import { idOfRow, useLinkedRow } from './useLinkedRow';

export interface RowsProps<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ReactNode;
  /** The row a link led to; null where none did. */
  readonly linked: string | null;
}

/** A list of rows, all of them at once. */
export function PlainRows<Row extends { readonly id: string }>({ rows, draw, linked }: RowsProps<Row>) {
  useLinkedRow(linked);
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id} id={idOfRow(row.id)} tabIndex={-1} className={styles.row}>
          {draw(row)}
        </li>
      ))}
    </ul>
  );
}
