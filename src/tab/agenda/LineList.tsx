import {
  DndContext,
  MouseSensor,
  TouchSensor,
  closestCenter,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext } from '@dnd-kit/sortable';
import type { MeetingView } from '../../api/views';
import { headingsOf, type Section } from '../../core/agenda/sections';
import type { Theme } from '../../core/yearWheel/entry';
import { memo, useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import look from '../look/look.module.css';
import { useStepTexts } from '../meeting/stepTexts';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import type { LineActs } from './lineActs';
import { LineRow } from './LineRow';
import type { Lines } from './lines';
import { makingRoom } from './plainRects';

export interface LineListProps {
  readonly lines: Lines;
  readonly view: MeetingView;
  /** The same from one drawing to the next. */
  readonly acts: LineActs;
}

/** The lines in order. A keyboard moves them with buttons or Alt and the arrows; the drag is for a pointer alone. */
export const LineList = memo(function LineList({ lines, view, acts }: LineListProps) {
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
  const kept = useMemo(
    (): LineActs => ({
      ...acts,
      move(line, to) {
        focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
        acts.move(line, to);
      },
    }),
    [acts],
  );
  const { stage } = view.meeting;
  const { parties, may } = view;
  const about = useMemo(() => ({ stage, parties, may }), [stage, parties, may]);
  const itemOf = useMemo(() => new Map(view.items.map((item) => [item.id, item])), [view.items]);
  const remarksOf = useMemo(() => remarksByItem(view.remarks), [view.remarks]);
  const keys = useMemo(() => lines.map((line) => line.lineKey), [lines]);
  const headings = headingsOf(lines);
  const titleOf = (id: unknown) => lines.find((line) => line.lineKey === id)?.title ?? '';
  const [pointer, setPointer] = useState<'near' | 'away'>('away');
  const comeNear = ({ target }: PointerEvent) => {
    if (target instanceof Element && target.closest('[data-handle]') !== null) setPointer('near');
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setPointer('away');
    const line = lines.find((one) => one.lineKey === active.id);
    const to = lines.findIndex((one) => one.lineKey === over?.id);
    if (line !== undefined && to >= 0 && lines[to] !== line) acts.move(line, to);
  };
  if (lines.length === 0) return null;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      onDragCancel={() => setPointer('away')}
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
      <SortableContext items={keys} strategy={makingRoom}>
        <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.keyboard}</p>
        <ol className={styles.lines} aria-label={texts.listLabel} onPointerOver={comeNear}>
          {lines.map((line, index) => (
            <LineRow
              key={line.lineKey}
              line={line}
              heading={sectionName(headings[index] ?? null)}
              index={index}
              isLast={index === lines.length - 1 ? 'last' : 'notLast'}
              about={about}
              item={itemOf.get(line.id ?? '')}
              remarks={remarksOf.get(line.id ?? '') ?? NO_REMARKS}
              acts={kept}
              pointer={pointer}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
});

type Remarks = MeetingView['remarks'];

const NO_REMARKS: Remarks = [];

function remarksByItem(remarks: Remarks): ReadonlyMap<string, Remarks> {
  const ids = [...new Set(remarks.map(({ itemId }) => itemId))];
  return new Map(ids.map((id) => [id, remarks.filter(({ itemId }) => itemId === id)]));
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
