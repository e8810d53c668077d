import type { Decided, Source, TrendRule } from '../bodies/ruleSet';
import type { Day } from '../calendar';

/** Whether a party was there at one meeting it was called to. */
export interface PresenceAtMeeting {
  readonly bodyNr: number;
  /** The level the body stands on; null where that is not decided. */
  readonly level: string | null;
  readonly partyKey: string;
  readonly meetingId: number;
  readonly day: Day;
  readonly was: 'present' | 'absent';
}

/** How often somebody came, of how often they were called, beside the 100 % aimed for (BAD-03). */
export interface PresenceShare {
  readonly of: string;
  readonly present: number;
  readonly called: number;
  /** Whole per cent, rounded down, so that 100 is everybody every time; null where nobody was called. */
  readonly percent: number | null;
  readonly target: 100;
}

/** Presence per party, per body or per level, in the order they come (BAD-03). */
export function presenceBy(
  by: 'partyKey' | 'bodyNr' | 'level',
  records: readonly PresenceAtMeeting[],
  known: readonly string[] = [],
): readonly PresenceShare[] {
  const nameOf = (record: PresenceAtMeeting): string => String(record[by] ?? '–');
  const names = [...new Set([...known, ...records.map(nameOf)])];
  return names.map((of) => {
    const own = records.filter((record) => nameOf(record) === of);
    const present = own.filter((record) => record.was === 'present').length;
    const percent = own.length === 0 ? null : Math.floor((100 * present) / own.length);
    return { of, present, called: own.length, percent, target: 100 };
  });
}

/** A party that has been away too often of late, with the meetings it was away from (BAD-15). */
export interface PresenceTrend {
  readonly bodyNr: number;
  readonly partyKey: string;
  readonly absences: number;
  readonly among: number;
  readonly meetings: readonly number[];
  readonly source: Source;
}

/** The parties whose absence is a trend in a body. Where no rule is decided there is no alarm, and that is told (BAD-15). */
export function presenceTrends(
  records: readonly PresenceAtMeeting[],
  rule: Decided<TrendRule>,
): { readonly state: 'decided'; readonly trends: readonly PresenceTrend[] } | { readonly state: 'notDecided' } {
  if (rule === null) return { state: 'notDecided' };
  const { value, source } = rule;
  const pairs = new Map(records.map((one) => [`${one.bodyNr} ${one.partyKey}`, one] as const));
  const trends = [...pairs.values()].flatMap(({ bodyNr, partyKey }) => {
    const latest = records
      .filter((one) => one.bodyNr === bodyNr && one.partyKey === partyKey)
      .sort((one, other) => other.day.localeCompare(one.day))
      .slice(0, value.among);
    const away = latest.filter((one) => one.was === 'absent').map((one) => one.meetingId);
    if (away.length < value.absences) return [];
    return [{ bodyNr, partyKey, absences: away.length, among: latest.length, meetings: away, source }];
  });
  return { state: 'decided', trends };
}
