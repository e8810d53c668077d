import { useSortable } from '@dnd-kit/sortable';
import type { KeyboardEvent } from 'react';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import { useStepTexts } from '../meeting/stepTexts';
import field from '../look/field.module.css';
import { useMeeting } from '../meeting/openMeeting';
import styles from './agenda.module.css';
import { downIcon, dragIcon, editIcon, removeIcon, upIcon } from './icons';
import { LineFacts } from './LineFacts';
import { LineTalk } from './LineTalk';
import { openIn, type Line } from './lines';

export interface LineRowProps {
  readonly line: Line;
  /** The section that begins with it, in words; null where it goes on. */
  readonly heading: string | null;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onMinutes: (minutes: number) => void;
}

export function LineRow({ line, heading, index, count, onMove, onEdit, onRemove, onMinutes }: LineRowProps) {
  const { agenda: texts, kinds } = useStepTexts();
  const may = openIn(line);
  const open = may !== 'nothing';
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: line.lineKey,
    disabled: !open,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || !open) return;
    event.preventDefault();
    onMove(index + step);
  };
  return (
    <li
      ref={setNodeRef}
      className={styles.entry}
      data-dragging={isDragging}
      style={{ transform: transform === null ? undefined : `translate3d(0, ${String(transform.y)}px, 0)`, transition }}
      onKeyDown={onKeyDown}
    >
      {heading !== null && <p className={styles.section}>{heading}</p>}
      <div className={styles.line}>
        {open && (
          <span ref={setActivatorNodeRef} {...listeners} className={styles.handle} aria-hidden="true">
            <Icon path={dragIcon} />
          </span>
        )}
        <div className={styles.lineText}>
          <div className={styles.lineTitle}>
            <h3>
              <span>{index + 1}.</span> {line.title}
            </h3>
            {line.secrecy?.face !== 'masked' && <Badge tone="plain">{kinds[line.kind]}</Badge>}
            {line.secrecy !== null && <Badge tone="warn">{texts.secrecy(line.secrecy.ground)}</Badge>}
            <Standing line={line} />
          </div>
          <LineFacts line={line} />
        </div>
        {open && (
          <div className={styles.lineActs}>
            {may === 'all' && <MinuteField line={line} onMinutes={onMinutes} />}
            <Button
              appearance="subtle"
              shape="icon"
              aria-label={texts.up(line.title)}
              blocked={index === 0 ? 'blocked' : 'free'}
              onClick={() => onMove(index - 1)}
            >
              <Icon path={upIcon} />
            </Button>
            <Button
              appearance="subtle"
              shape="icon"
              aria-label={texts.down(line.title)}
              blocked={index === count - 1 ? 'blocked' : 'free'}
              onClick={() => onMove(index + 1)}
            >
              <Icon path={downIcon} />
            </Button>
            {may === 'all' && (
              <>
                <Button appearance="subtle" shape="icon" aria-label={texts.editLine(line.title)} onClick={onEdit}>
                  <Icon path={editIcon} />
                </Button>
                <Button appearance="subtle" shape="icon" aria-label={texts.remove(line.title)} onClick={onRemove}>
                  <Icon path={removeIcon} />
                </Button>
              </>
            )}
          </div>
        )}
        <LineTalk line={line} />
      </div>
    </li>
  );
}

function Standing({ line }: { readonly line: Line }) {
  const { agenda: texts } = useStepTexts();
  const { stage } = useMeeting().view.meeting;
  if (line.standing === 'lockedSupplement') return <Badge tone="brand">{texts.supplement}</Badge>;
  if (line.standing === 'locked') return <Badge tone="plain">{texts.locked}</Badge>;
  return stage === 'planned' ? null : <Badge tone="warn">{texts.newSupplement}</Badge>;
}

function MinuteField({ line, onMinutes }: { readonly line: Line; readonly onMinutes: (minutes: number) => void }) {
  const { agenda: texts } = useStepTexts();
  return (
    <label className={styles.minutes}>
      <input
        type="number"
        min={0}
        max={600}
        step={5}
        className={field.input}
        aria-label={texts.minutes(line.title)}
        value={line.minutes}
        onChange={(event) => {
          const minutes = event.target.valueAsNumber;
          if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 600) onMinutes(minutes);
        }}
        onBlur={({ target }) => {
          // What could not be taken, as nothing at all, does not stay as if it had been.
          target.value = String(line.minutes);
        }}
      />
      <span aria-hidden="true">{texts.minutesUnit}</span>
    </label>
  );
}
