import type { Decided, Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { inDayOrder } from '../inDayOrder';
import { ok, refused, type Result } from '../result';
import type { New } from '../stored';
import { canPass } from './crossing';
import type { Hop } from './hop';
import type { Actor } from './passing';
import type { CrossingRefusal, Place } from './place';

/** A line that one body has prepared for another: it comes with that body's proposal for a decision (ORG-02). */
export interface PreparedLine {
  readonly matterId: number;
  readonly title: string;
  readonly description: string;
  readonly origin: 'prepared';
  readonly preparedBy: Place;
  readonly proposedDecision: string;
  readonly parties: readonly string[];
}

export type PreparingRefusal = CrossingRefusal | { readonly reason: 'proposalMissing' };

/** Moves a line that a working committee has prepared to the board's agenda, with the committee's proposal (ORG-02). */
export function prepareFor(command: {
  readonly now: Instant;
  readonly line: Omit<PreparedLine, 'origin' | 'preparedBy' | 'proposedDecision'>;
  readonly from: Place;
  readonly to: Place;
  readonly proposedDecision: string;
  readonly by: Actor;
  readonly key: string;
}): Result<{ readonly line: PreparedLine; readonly hop: New<Hop> }, PreparingRefusal> {
  const { now, line, from, to, proposedDecision, by, key } = command;
  const open = canPass(from, to);
  if (!open.ok) return open;
  if (proposedDecision.trim() === '') return refused({ reason: 'proposalMissing' });
  const hop: New<Hop> = {
    key: `hop:${key}`,
    actedBy: by.upn,
    matterId: line.matterId,
    day: dayOf(now),
    personName: by.name,
    at: from,
    outcome: 'prepared',
    from: null,
    to,
    document: null,
  };
  const prepared = {
    ...line,
    origin: 'prepared',
    preparedBy: from,
    proposedDecision: proposedDecision.trim(),
  } as const;
  return ok({ line: prepared, hop });
}

/** A decision of a committee as it is told to the board. */
export interface ReportedDecision {
  readonly key: string;
  readonly text: string;
  readonly decidedOn: Day;
}

/** What is to be reported, or that nobody has decided what the committee may decide by itself. */
export type DecisionsToReport =
  | { readonly state: 'toReport'; readonly decisions: readonly ReportedDecision[]; readonly source: Source }
  | { readonly state: 'nothing' }
  | { readonly state: 'notDecided'; readonly rule: 'mayDecide'; readonly decisions: readonly ReportedDecision[] }
  | { readonly state: 'mayNotDecide'; readonly source: Source; readonly decisions: readonly ReportedDecision[] };

/**
 * The committee's decisions that the board has not been told of, the oldest first (ORG-02). Where the committee's own
 * right to decide is not decided, or not given, they are reported all the same, and that is said with them.
 */
export function decisionsToReport(
  decisions: readonly ReportedDecision[],
  reported: readonly string[],
  mayDecide: Decided<boolean>,
): DecisionsToReport {
  const waiting = inDayOrder(
    decisions.filter(({ key }) => !reported.includes(key)),
    ({ decidedOn }) => decidedOn,
  );
  if (waiting.length === 0) return { state: 'nothing' };
  if (mayDecide === null) return { state: 'notDecided', rule: 'mayDecide', decisions: waiting };
  if (!mayDecide.value) return { state: 'mayNotDecide', source: mayDecide.source, decisions: waiting };
  return { state: 'toReport', decisions: waiting, source: mayDecide.source };
}
