import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './listing.module.css';
import { PlainRows, type RowsProps } from './PlainRows';
import { idOfRow } from './useLinkedRow';

/** Height of a row before it has been measured, and the space between two, in CSS pixels. */
const ROW = 132;
const GAP = 8;

/** A long list: only the rows near what is seen are drawn. All of them when the page is printed. */
export function VirtualRows<Row extends { readonly id: string }>(props: RowsProps<Row>) {
  const medium = useMedium();
  return medium === 'print' ? <PlainRows {...props} linked={null} /> : <Scrolled {...props} />;
}

function Scrolled<Row extends { readonly id: string }>({ rows, draw, linked }: RowsProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [rows]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    gap: GAP,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const awaited = useRef(linked);
  useEffect(() => {
    const index = rows.findIndex(({ id }) => id === awaited.current);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'center' });
  }, [rows, virtual]);
  useEffect(() => {
    // The row a link led to is drawn when it has been scrolled to: then the person stands at it, once.
    const box = awaited.current === null ? null : document.getElementById(idOfRow(awaited.current));
    if (box === null) return;
    awaited.current = null;
    box.focus({ preventScroll: true });
  }, [items]);
  return (
    <ul ref={list} className={styles.scrolled} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ key, index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            id={idOfRow(row.id)}
            tabIndex={-1}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${String(start - top)}px)` }}
          >
            {draw(row)}
          </li>
        );
      })}
    </ul>
  );
}

function useMedium(): 'screen' | 'print' {
  const [medium, setMedium] = useState<'screen' | 'print'>('screen');
  useEffect(() => {
    // The rows must be there when the browser draws the paper, so not at React's leisure.
    const print = () => flushSync(() => setMedium('print'));
    const back = () => setMedium('screen');
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', back);
    };
  }, []);
  return medium;
}
