import { useSortable } from '@dnd-kit/sortable';
import { useLayoutEffect, type RefObject } from 'react';
import { Icon } from '../look/Icon';
import styles from './agenda.module.css';
import { dragIcon } from './icons';

export interface DragHandleProps {
  readonly lineKey: string;
  /** The line that is dragged by it. */
  readonly row: RefObject<HTMLElement>;
}

/** What a pointer takes a line by. A drag draws each handle anew, and moves its line, which is not drawn anew. */
export function DragHandle({ lineKey, row }: DragHandleProps) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: lineKey,
  });
  useLayoutEffect(() => setNodeRef(row.current), [row, setNodeRef]);
  const moved = transform === null ? '' : `translate3d(0, ${String(transform.y)}px, 0)`;
  useLayoutEffect(() => {
    const line = row.current;
    if (line === null) return;
    Object.assign(line.style, { transform: moved, transition: transition ?? '' });
    line.setAttribute('data-dragging', String(isDragging));
    return () => {
      Object.assign(line.style, { transform: '', transition: '' });
      line.removeAttribute('data-dragging');
    };
  }, [row, moved, transition, isDragging]);
  return (
    <span ref={setActivatorNodeRef} {...listeners} className={styles.handle} aria-hidden="true">
      <Icon path={dragIcon} />
    </span>
  );
}

/** The same before a pointer has come near: sixty lines that can be dragged cost every press on any of them. */
export function StillHandle() {
  return (
    <span className={styles.handle} aria-hidden="true" data-handle="">
      <Icon path={dragIcon} />
    </span>
  );
}
