import type { AgendaItem } from '../agenda/item';
import { mandatesOf } from '../bodies/holding';
import type { Mandate, Role } from '../bodies/mandate';
import { dayOf, type Day, type Instant } from '../calendar';
import { hasBegun } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';
import type { PartyAnswer, PartyAnswerKind, PartyStanding } from './answer';

export type PartyAnswerRefusal =
  | { readonly reason: 'notForThisParty'; readonly partyKey: string }
  | { readonly reason: 'notOnAgenda' }
  | { readonly reason: 'meetingBegun'; readonly day: Day }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  | { readonly reason: 'nameMissing' }
  | { readonly reason: 'personalId' };

/** The answer of a party to a line, as one of its people gives it. */
export interface AnswerItem {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly items: readonly Stored<AgendaItem>[];
  readonly mandates: readonly Mandate[];
  readonly upn: string;
  readonly itemId: number;
  readonly partyKey: string;
  readonly answer: PartyAnswerKind;
  readonly name: string;
}

/** Those who may answer for their party. */
const ANSWERING: readonly Role[] = ['representative', 'substitute', 'otherRepresentative'];

/**
 * Answers a line of the agenda for a party, by one of its own people, until the meeting begins (FSS-16, FSG-10). A named
 * extra comes for that line alone and does not become the party's representative (FSS-15).
 */
export function answerItem(command: AnswerItem): Result<New<PartyAnswer>, PartyAnswerRefusal> {
  const { now, meeting, upn, itemId, partyKey, answer } = command;
  const { day } = meeting;
  if (meeting.stage === 'cancelled') return refused({ reason: 'meetingCancelled', day });
  if (hasBegun(now, meeting) === 'begun') return refused({ reason: 'meetingBegun', day });
  if (!answersFor(command.mandates, meeting.bodyNr, upn, dayOf(now)).includes(partyKey)) {
    return refused({ reason: 'notForThisParty', partyKey });
  }
  const item = command.items.find((one) => one.id === itemId);
  if (item?.meetingId !== meeting.id || item.standing === 'removed') return refused({ reason: 'notOnAgenda' });
  const name = answer === 'named' ? command.name.trim() : '';
  if (answer === 'named' && name === '') return refused({ reason: 'nameMissing' });
  if (findPersonalId(name) === 'found') return refused({ reason: 'personalId' });
  const key = `answer:${meeting.id}:${itemId}:${partyKey}:${now}`;
  return ok({
    key,
    actedBy: upn,
    meetingId: meeting.id,
    itemId,
    partyKey,
    answer,
    name,
    answeredBy: upn,
    at: now,
  });
}

/** Keys of the parties a person may answer for in a body on a day, each once (FSS-16, FSG-10). */
export function answersFor(mandates: readonly Mandate[], bodyNr: number, upn: string, on: Day): readonly string[] {
  const own = mandatesOf(mandates, bodyNr, upn, on).filter(({ role }) => ANSWERING.includes(role));
  return [...new Set(own.flatMap(({ partyKey }) => partyKey ?? []))];
}

/** How every party stands to every line that concerns it: the latest answer, or none yet. */
export function standingsOf(
  items: readonly Pick<Stored<AgendaItem>, 'id' | 'parties' | 'standing'>[],
  answers: readonly PartyAnswer[],
): readonly PartyStanding[] {
  return items
    .filter((item) => item.standing !== 'removed')
    .flatMap((item) => item.parties.map((partyKey) => standingOf(item.id, partyKey, answers)));
}

function standingOf(itemId: number, partyKey: string, answers: readonly PartyAnswer[]): PartyStanding {
  const [latest] = answers
    .filter((one) => one.itemId === itemId && one.partyKey === partyKey)
    .sort((one, other) => other.at - one.at);
  if (latest === undefined) return { itemId, partyKey, answer: 'notAnswered' };
  return latest.answer === 'named'
    ? { itemId, partyKey, answer: 'named', name: latest.name }
    : { itemId, partyKey, answer: latest.answer };
}
