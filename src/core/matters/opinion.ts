import type { Decided, Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { checkWording } from '../proposals/submitting';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';
import type { AskedParty } from './asked';

/** An opinion is given, or the member answers that it has none. */
export const OPINION_STANCES = ['opinion', 'noRemark'] as const;
export type OpinionStance = (typeof OPINION_STANCES)[number];

/** What the board asks its members' opinion of (yttrande), each with its own last day (DEC-08). */
export interface OpinionRequest extends Row {
  readonly bodyNr: number;
  readonly matterId: number;
  readonly subject: string;
  readonly question: string;
  readonly askedOn: Day;
  /** The clause the right to ask rests on. */
  readonly source: Source;
  readonly members: readonly AskedParty<OpinionStance>[];
}

export type OpinionRefusal =
  | { readonly reason: 'notDecided'; readonly rule: 'mayAskMembers' }
  | { readonly reason: 'mayNotAsk'; readonly source: Source }
  | { readonly reason: 'noMembers' }
  | { readonly reason: 'notAMember'; readonly partyKey: string }
  | { readonly reason: 'dueBeforeToday'; readonly due: Day; readonly partyKey: string }
  | { readonly reason: 'wording' };

/** Asks members for their opinion or for information, where the body has the right to it (DEC-08). */
export function askOpinion(command: {
  readonly now: Instant;
  readonly bodyNr: number;
  readonly matterId: number;
  readonly subject: string;
  readonly question: string;
  readonly right: Decided<boolean>;
  readonly memberParties: readonly { readonly partyKey: string; readonly name: string }[];
  /** Whom to ask, each with its last day. */
  readonly ask: readonly { readonly partyKey: string; readonly due: Day }[];
  readonly upn: string;
  readonly key: string;
}): Result<New<OpinionRequest>, OpinionRefusal> {
  const { now, right, ask, memberParties } = command;
  if (right === null) return refused({ reason: 'notDecided', rule: 'mayAskMembers' });
  if (!right.value) return refused({ reason: 'mayNotAsk', source: right.source });
  if (ask.length === 0) return refused({ reason: 'noMembers' });
  if (!checkWording(command.subject, command.question).ok) return refused({ reason: 'wording' });
  const today = dayOf(now);
  const members: AskedParty<OpinionStance>[] = [];
  for (const { partyKey, due } of ask) {
    const member = memberParties.find((one) => one.partyKey === partyKey);
    if (member === undefined) return refused({ reason: 'notAMember', partyKey });
    if (due < today) return refused({ reason: 'dueBeforeToday', due, partyKey });
    members.push({ partyKey, name: member.name, due, answer: null });
  }
  return ok({
    key: command.key,
    actedBy: command.upn,
    bodyNr: command.bodyNr,
    matterId: command.matterId,
    subject: command.subject.trim(),
    question: command.question.trim(),
    askedOn: today,
    source: right.source,
    members,
  });
}
