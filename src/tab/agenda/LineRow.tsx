import { memo, useRef, type KeyboardEvent } from 'react';
import type { RemarkView } from '../../api/participationView';
import type { AgendaItemView } from '../../api/views';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import { useStepTexts } from '../meeting/stepTexts';
import field from '../look/field.module.css';
import styles from './agenda.module.css';
import { DragHandle, StillHandle } from './DragHandle';
import { downIcon, editIcon, removeIcon, upIcon } from './icons';
import type { LineActs, LineSurroundings } from './lineActs';
import { LineFacts } from './LineFacts';
import { LineTalk } from './LineTalk';
import { openIn, type Line } from './lines';

interface LineProps {
  readonly line: Line;
  readonly index: number;
  readonly isLast: 'last' | 'notLast';
  readonly about: LineSurroundings;
  /** As the service gave it; undefined while it is new. */
  readonly item: AgendaItemView | undefined;
  readonly remarks: readonly RemarkView[];
  readonly acts: LineActs;
}

export interface LineRowProps extends LineProps {
  /** The section that begins with it, in words; null where it goes on. */
  readonly heading: string | null;
  /** Whether a pointer is near a handle, or drags a line. */
  readonly pointer: 'near' | 'away';
}

/** A line in its place. */
export function LineRow({ heading, pointer, ...props }: LineRowProps) {
  const { line, index, acts } = props;
  const open = openIn(line) !== 'nothing';
  const row = useRef<HTMLLIElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || !open) return;
    event.preventDefault();
    acts.move(line, index + step);
  };
  return (
    <li ref={row} className={styles.entry} onKeyDown={onKeyDown}>
      {heading !== null && <p className={styles.section}>{heading}</p>}
      <div className={styles.line}>
        {open && (pointer === 'near' ? <DragHandle lineKey={line.lineKey} row={row} /> : <StillHandle />)}
        <LineSaid {...props} />
      </div>
    </li>
  );
}

const LineSaid = memo(function LineSaid({ line, index, isLast, about, item, remarks, acts }: LineProps) {
  const { agenda: texts, kinds } = useStepTexts();
  const may = openIn(line);
  return (
    <>
      <div className={styles.lineText}>
        <div className={styles.lineTitle}>
          <h3>
            <span>{index + 1}.</span> {line.title}
          </h3>
          {line.secrecy?.face !== 'masked' && <Badge tone="plain">{kinds[line.kind]}</Badge>}
          {line.secrecy !== null && <Badge tone="warn">{texts.secrecy(line.secrecy.ground)}</Badge>}
          <Standing line={line} stage={about.stage} />
        </div>
        <LineFacts line={line} parties={about.parties} />
      </div>
      {may !== 'nothing' && (
        <div className={styles.lineActs}>
          {may === 'all' && <MinuteField line={line} onMinutes={(minutes) => acts.minutes(line, minutes)} />}
          <Button
            appearance="subtle"
            shape="icon"
            aria-label={texts.up(line.title)}
            blocked={index === 0 ? 'blocked' : 'free'}
            onClick={() => acts.move(line, index - 1)}
          >
            <Icon path={upIcon} />
          </Button>
          <Button
            appearance="subtle"
            shape="icon"
            aria-label={texts.down(line.title)}
            blocked={isLast === 'last' ? 'blocked' : 'free'}
            onClick={() => acts.move(line, index + 1)}
          >
            <Icon path={downIcon} />
          </Button>
          {may === 'all' && (
            <>
              <Button
                appearance="subtle"
                shape="icon"
                aria-label={texts.editLine(line.title)}
                onClick={() => acts.edit(line)}
              >
                <Icon path={editIcon} />
              </Button>
              <Button
                appearance="subtle"
                shape="icon"
                aria-label={texts.remove(line.title)}
                onClick={() => acts.remove(line)}
              >
                <Icon path={removeIcon} />
              </Button>
            </>
          )}
        </div>
      )}
      {item !== undefined && <LineTalk line={line} item={item} remarks={remarks} may={about.may} />}
    </>
  );
});

function Standing({ line, stage }: { readonly line: Line } & Pick<LineSurroundings, 'stage'>) {
  const { agenda: texts } = useStepTexts();
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
