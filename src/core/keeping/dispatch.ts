import type { Decision } from '../decisions/decision';
import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New, Row, Stored } from '../stored';

/** That a decision has been sent to somebody who is to carry it out or know of it (expediering), with its number. */
export interface Dispatch extends Row {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly decisionId: number;
  /** Who it was sent to, as written. */
  readonly to: string;
  readonly on: Day;
  /** Number in the register (Dnr). */
  readonly number: string;
}

export type DispatchRefusal =
  { readonly reason: 'beforeDecided'; readonly decidedOn: Day } | { readonly reason: 'notYet' };

/** Notes a dispatch: not before the decision was taken, and not ahead. */
export function recordDispatch(
  decision: Pick<Decision, 'decidedOn'>,
  dispatch: New<Dispatch>,
  today: Day,
): Result<New<Dispatch>, DispatchRefusal> {
  if (dispatch.on < decision.decidedOn) return refused({ reason: 'beforeDecided', decidedOn: decision.decidedOn });
  return dispatch.on > today ? refused({ reason: 'notYet' }) : ok(dispatch);
}

/** Decisions with a § that have been sent to nobody, oldest first. What notes tell is sent with the notes. */
export function undispatched<Known extends Stored<Pick<Decision, 'section' | 'decidedOn'>>>(
  decisions: readonly Known[],
  dispatches: readonly Pick<Dispatch, 'decisionId'>[],
): readonly Known[] {
  const sent = new Set(dispatches.map(({ decisionId }) => decisionId));
  return decisions
    .filter(({ id, section }) => section !== null && !sent.has(id))
    .sort((one, other) => one.decidedOn.localeCompare(other.decidedOn));
}
