import { dayOf, type Day, type Instant } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';
import type { AskedParty } from './asked';

/** How a party answers when support for a proposal is looked for in its own organisation (förankring). */
export const ANCHORING_STANCES = ['supports', 'supportsWithCondition', 'doesNotSupport', 'abstains'] as const;
export type AnchoringStance = (typeof ANCHORING_STANCES)[number];

/** A proposal to the board while the preparatory group looks for support for it, party by party (ORG-06). */
export interface Anchoring extends Row {
  readonly bodyNr: number;
  readonly matterId: number;
  readonly title: string;
  readonly startedOn: Day;
  readonly parties: readonly AskedParty<AnchoringStance>[];
}

export type AnchoringRefusal =
  { readonly reason: 'noParties' } | { readonly reason: 'dueBeforeToday'; readonly due: Day };

/** Starts the stage of anchoring: every party is asked, and each answer is its own (ORG-06). */
export function startAnchoring(command: {
  readonly now: Instant;
  readonly bodyNr: number;
  readonly matter: { readonly id: number; readonly title: string };
  readonly parties: readonly { readonly partyKey: string; readonly name: string }[];
  readonly due: Day;
  readonly upn: string;
  readonly key: string;
}): Result<New<Anchoring>, AnchoringRefusal> {
  const { now, bodyNr, matter, parties, due, upn, key } = command;
  if (parties.length === 0) return refused({ reason: 'noParties' });
  if (due < dayOf(now)) return refused({ reason: 'dueBeforeToday', due });
  return ok({
    key,
    actedBy: upn,
    bodyNr,
    matterId: matter.id,
    title: matter.title,
    startedOn: dayOf(now),
    parties: parties.map(({ partyKey, name }) => ({ partyKey, name, due, answer: null })),
  });
}

/** How anchoring stands: still waited for, all behind it, or not, and who is not; a condition is told, never counted away. */
export type AnchoringOutcome =
  | { readonly state: 'waiting'; readonly for: readonly string[] }
  | {
      readonly state: 'anchored';
      readonly supporting: number;
      readonly of: number;
      readonly conditions: readonly string[];
      readonly abstained: readonly string[];
    }
  | { readonly state: 'notAnchored'; readonly by: readonly string[] };

/** What came of anchoring. A party that abstains is not counted as support, nor as the opposite; where all do, nobody supports it. */
export function anchoringOutcome({ parties }: Pick<Anchoring, 'parties'>): AnchoringOutcome {
  const waiting = parties.filter(({ answer }) => answer === null);
  if (waiting.length > 0) return { state: 'waiting', for: waiting.map(({ name }) => name) };
  const against = parties.filter(({ answer }) => answer?.stance === 'doesNotSupport');
  if (against.length > 0) return { state: 'notAnchored', by: against.map(({ name }) => name) };
  const conditions = parties.flatMap(({ answer }) => (answer?.stance === 'supportsWithCondition' ? [answer.text] : []));
  const abstained = parties.filter(({ answer }) => answer?.stance === 'abstains').map(({ name }) => name);
  const supporting = parties.length - abstained.length;
  if (supporting === 0) return { state: 'notAnchored', by: [] };
  return { state: 'anchored', supporting, of: parties.length, conditions, abstained };
}
