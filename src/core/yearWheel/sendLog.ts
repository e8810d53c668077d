import type { Source } from '../bodies/ruleSet';
import { daysBetween, dayOf, type Day, type Instant } from '../calendar';
import type { Row } from '../stored';
import type { DatedEntry } from './datedDuty';

/** What a body has sent to one of its members for an entry of its wheel (FIN-04, FIN-05). Sent again, the first stands. */
export interface Sending extends Row {
  readonly bodyNr: number;
  /** Key of the entry. */
  readonly entry: string;
  readonly partyKey: string;
  readonly sentAt: Instant;
  /** Whether a full-year forecast is part of it. */
  readonly forecast: 'with' | 'without';
}

/** How it stands with one member. */
export type SentTo =
  | { readonly partyKey: string; readonly standing: 'missing' }
  | { readonly partyKey: string; readonly standing: 'inTime' | 'late'; readonly sentOn: Day; readonly daysLate: number }
  /** Sent, but without the forecast an interim follow-up is to have. */
  | { readonly partyKey: string; readonly standing: 'withoutForecast'; readonly sentOn: Day };

/** The send log of an entry: every member, in order, with the clause (FIN-04, FIN-05). */
export interface SendLog {
  readonly entry: string;
  readonly lastDay: Day;
  readonly source: Source;
  readonly members: readonly SentTo[];
  readonly sent: number;
  readonly of: number;
}

/** How an entry stands with each member of the association. */
export function sendLogOf(entry: DatedEntry, members: readonly string[], sendings: readonly Sending[]): SendLog {
  const log = members.map((partyKey) => sentTo(partyKey, entry, sendings));
  const sent = log.filter(({ standing }) => standing === 'inTime' || standing === 'late').length;
  return { entry: entry.key, lastDay: entry.lastDay, source: entry.source, members: log, sent, of: members.length };
}

function sentTo(partyKey: string, entry: DatedEntry, sendings: readonly Sending[]): SentTo {
  const toMember = sendings
    .filter((one) => one.entry === entry.key && one.partyKey === partyKey)
    .sort((one, other) => one.sentAt - other.sentAt);
  const complete = toMember.find((one) => entry.dutyKind !== 'interim' || one.forecast === 'with');
  const first = complete ?? toMember[0];
  if (first === undefined) return { partyKey, standing: 'missing' };
  const sentOn = dayOf(first.sentAt);
  if (complete === undefined) return { partyKey, standing: 'withoutForecast', sentOn };
  const daysLate = Math.max(0, daysBetween(entry.lastDay, sentOn));
  return { partyKey, standing: daysLate === 0 ? 'inTime' : 'late', sentOn, daysLate };
}
