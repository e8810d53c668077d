import type { WheelPage } from '../../api/wheelView';
import type { EntryState } from '../../core/yearWheel/entry';
import type { Point } from './geometry';
import styles from './wheel.module.css';

/** What is drawn in the sign of a state, so that colour is not all that tells them apart. */
const INSIDE: Readonly<Record<EntryState, string>> = {
  done: 'M -4 0 L -1 3 L 4 -3',
  overdue: 'M 0 -4 L 0 1 M 0 3.5 L 0 4',
  missing: 'M -3 -3 L 3 3 M 3 -3 L -3 3',
  planned: '',
  past: 'M -3 0 L 3 0',
};

/** The sign of what is to be done by a day: a square on its point, by state. */
export function DutySign({ at, state }: { readonly at: Point; readonly state: EntryState }) {
  return (
    <g transform={`translate(${String(at.x)} ${String(at.y)})`} className={styles.duty} data-state={state}>
      <rect x={-7.5} y={-7.5} width={15} height={15} rx={2} transform="rotate(45)" />
      {INSIDE[state] !== '' && <path d={INSIDE[state]} />}
    </g>
  );
}

/** The sign of a meeting: a dot, filled when it has been held and crossed out when it was cancelled. */
export function MeetingSign({
  at,
  meeting: { stage, held },
}: {
  readonly at: Point;
  readonly meeting: Pick<WheelPage['meetings'][number], 'stage' | 'held'>;
}) {
  const state = stage === 'cancelled' ? 'cancelled' : held ? 'held' : 'ahead';
  return (
    <g transform={`translate(${String(at.x)} ${String(at.y)})`} className={styles.meeting} data-state={state}>
      <circle r={8} />
      {state === 'cancelled' && <path d="M -5 -5 L 5 5 M 5 -5 L -5 5" />}
    </g>
  );
}
