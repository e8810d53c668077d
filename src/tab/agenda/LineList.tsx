import {
  DndContext,
  MouseSensor,
  TouchSensor,
  closestCenter,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { Theme } from '../../core/yearWheel/entry';
import { useLayoutEffect, useRef } from 'react';
import look from '../look/look.module.css';
import { useStepTexts } from '../meeting/stepTexts';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import { LineRow } from './LineRow';
import type { Line, Lines } from './lines';
import { headingsOf, type Section } from './sections';

export interface LineListProps {
  readonly lines: Lines;
  readonly onMove: (line: Line, to: number) => void;
  readonly onEdit: (line: Line) => void;
  readonly onRemove: (line: Line) => void;
  readonly onMinutes: (line: Line, minutes: number) => void;
}

/** The lines in order. A keyboard moves them with buttons or Alt and the arrows; the drag is for a pointer alone. */
export function LineList({ lines, onMove, onEdit, onRemove, onMinutes }: LineListProps) {
  const { agenda: texts } = useStepTexts();
  const sectionName = useSectionName();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 6 } }),
  );
  const focused = useRef<HTMLElement>();
  useLayoutEffect(() => {
    // A line that changes place in the page loses the focus it held; the person has not moved.
    focused.current?.focus();
    focused.current = undefined;
  }, [lines]);
  const move = (line: Line, to: number) => {
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    onMove(line, to);
  };
  const headings = headingsOf(lines);
  const titleOf = (id: unknown) => lines.find((line) => line.lineKey === id)?.title ?? '';
  const drop = ({ active, over }: DragEndEvent) => {
    const line = lines.find((one) => one.lineKey === active.id);
    const to = lines.findIndex((one) => one.lineKey === over?.id);
    if (line !== undefined && to >= 0 && lines[to] !== line) onMove(line, to);
  };
  if (lines.length === 0) return null;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: texts.keyboard },
        announcements: {
          onDragStart: ({ active }) => texts.picked(titleOf(active.id)),
          onDragOver: () => undefined,
          onDragEnd: ({ active }) => texts.dropped(titleOf(active.id)),
          onDragCancel: ({ active }) => texts.dropped(titleOf(active.id)),
        },
      }}
    >
      <SortableContext items={lines.map((line) => line.lineKey)} strategy={verticalListSortingStrategy}>
        <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.keyboard}</p>
        <ol className={styles.lines} aria-label={texts.listLabel}>
          {lines.map((line, index) => (
            <LineRow
              key={line.lineKey}
              line={line}
              heading={sectionName(headings[index] ?? null)}
              index={index}
              count={lines.length}
              onMove={(to) => move(line, to)}
              onEdit={() => onEdit(line)}
              onRemove={() => onRemove(line)}
              onMinutes={(minutes) => onMinutes(line, minutes)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** A section in words: a theme by its name. Null for a line that goes on in the section before it. */
function useSectionName(): (section: Section | null) => string | null {
  const { themes } = useTexts();
  const { agenda } = usePreparingTexts();
  return (section) => {
    if (section === null) return null;
    return section in themes ? themes[section as Theme] : agenda[section as Exclude<Section, Theme>];
  };
}
