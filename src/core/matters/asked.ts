import { mandatesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Day } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';

/** One party that has been asked something, with the last day to answer and what it answered. */
export interface AskedParty<Stance extends string> {
  readonly partyKey: string;
  readonly name: string;
  /** Last day, that day included. */
  readonly due: Day;
  readonly answer: PartyAnswer<Stance> | null;
}

/** What a party answered, by whom and when. */
export interface PartyAnswer<Stance extends string> {
  readonly stance: Stance;
  readonly text: string;
  readonly upn: string;
  readonly on: Day;
}

export type PartyAnswerRefusal =
  | { readonly reason: 'notAsked'; readonly partyKey: string }
  | { readonly reason: 'alreadyAnswered'; readonly on: Day }
  | { readonly reason: 'answerMissing' }
  | { readonly reason: 'personalId' };

export type AnsweringRefusal =
  { readonly reason: 'standsForNone' } | { readonly reason: 'notYourParty'; readonly partyKey: string };

/**
 * The party an answer is given for: the one the person stands for in the body, or another's where they note answers for
 * others, as those who prepare do. A guest answers for nobody.
 */
export function answeringParty(asker: {
  readonly mandates: readonly Mandate[];
  readonly bodyNr: number;
  readonly upn: string;
  readonly on: Day;
  /** Key of the party the answer is said to be for, or null: their own. */
  readonly wanted: string | null;
  readonly forOthers: 'yes' | 'no';
}): Result<string, AnsweringRefusal> {
  const { mandates, bodyNr, upn, on, wanted, forOthers } = asker;
  const own = mandatesOf(mandates, bodyNr, upn, on).flatMap(({ role, partyKey }) =>
    role === 'guest' || partyKey === null ? [] : [partyKey],
  );
  const [first] = own;
  if (wanted === null) return first === undefined ? refused({ reason: 'standsForNone' }) : ok(first);
  return own.includes(wanted) || forOthers === 'yes'
    ? ok(wanted)
    : refused({ reason: 'notYourParty', partyKey: wanted });
}

/** How those asked stand on a day, with the counts. */
export interface AskedStanding {
  readonly answered: number;
  readonly of: number;
  readonly waitingFor: readonly string[];
  /** Names of those whose last day has passed without an answer. */
  readonly overdue: readonly string[];
}

/** Notes a party's answer. It may come after its last day: it is then an answer all the same, with its own day. */
export function answerFor<Stance extends string>(
  asked: readonly AskedParty<Stance>[],
  partyKey: string,
  answer: PartyAnswer<Stance>,
): Result<readonly AskedParty<Stance>[], PartyAnswerRefusal> {
  const party = asked.find((one) => one.partyKey === partyKey);
  if (party === undefined) return refused({ reason: 'notAsked', partyKey });
  if (party.answer !== null) return refused({ reason: 'alreadyAnswered', on: party.answer.on });
  if (answer.text.trim() === '') return refused({ reason: 'answerMissing' });
  if (findPersonalId(answer.text) === 'found') return refused({ reason: 'personalId' });
  return ok(asked.map((one) => (one === party ? { ...party, answer } : one)));
}

/** Who has answered, who is waited for and who is overdue. A last day counts to its end. */
export function standingOfAsked(asked: readonly AskedParty<string>[], today: Day): AskedStanding {
  const waiting = asked.filter((party) => party.answer === null);
  return {
    answered: asked.length - waiting.length,
    of: asked.length,
    waitingFor: waiting.map((party) => party.name),
    overdue: waiting.filter((party) => party.due < today).map((party) => party.name),
  };
}
