import type { AgendaItem } from '../agenda/item';
import { wheelOfPeriod } from '../agenda/compile';
import { representativesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Decided, RuleSet } from '../bodies/ruleSet';
import { addDays, yearOf, type Day } from '../calendar';
import type { Attendance } from '../meetings/attendance';
import type { Meeting } from '../meetings/meeting';
import { neededForQuorum } from '../meetings/quorum';
import type { Stored } from '../stored';
import {
  documentAlarms,
  meetingAlarms,
  wheelMissing,
  type DocumentInWheel,
  type MeetingInWheel,
  type QuorumOfBody,
  type WheelAlarm,
} from './alarms';
import { datedOf, standingRows, type WheelRow } from './row';

/** How long before its last day somebody is told that a duty has no meeting, or a paper is missing: calendar days. */
const TOLD_DAYS_BEFORE = 60;

/** All that the alarms of a wheel are worked out from. */
export interface WheelQuestion {
  readonly bodyNr: number;
  readonly year: number;
  readonly today: Day;
  readonly rules: Pick<RuleSet, 'quorum' | 'seats' | 'yearWheel'>;
  readonly wheel: readonly Stored<WheelRow>[];
  /** The body's meetings in date order. */
  readonly meetings: readonly Stored<Meeting>[];
  /** The lines that have been put on an agenda out of the wheel. */
  readonly lines: readonly Pick<AgendaItem, 'meetingId' | 'originId' | 'standing'>[];
  readonly mandates: readonly Mandate[];
  /** Who has been noted at the meetings: a party noted as absent does not come. */
  readonly attendance: readonly Pick<Attendance, 'meetingId' | 'partyKey' | 'presence'>[];
}

/** What is wrong with a body's wheel of a year (FSS-07, FIN-01, FIN-03); what is noted as done is past. */
export function alarmsOf(question: WheelQuestion): readonly WheelAlarm[] {
  const { year, today, rules } = question;
  const standing = standingRows(question.wheel);
  const open = standing.filter(({ doneOn }) => doneOn === null).flatMap((row) => datedOf(row) ?? []);
  const dated = standing.flatMap((row) => datedOf(row) ?? []);
  const presented = standing.flatMap(({ duty, doneOn }): readonly DocumentInWheel[] =>
    duty === null || doneOn === null ? [] : [{ kind: duty.kind, presentedOn: doneOn }],
  );
  const themes = standing.filter(({ duty }) => duty === null);
  const missing = wheelMissing(year, themes, rules.yearWheel);
  return [
    ...meetingAlarms(open, meetingsInWheel(question), quorumOfBody(question)),
    ...documentAlarms(dated, presented, today),
    // A body whose duties all have a day of their own needs no theme: that it has no rule is then no news.
    ...(missing === null || (missing.alarm === 'notDecided' && standing.length > 0) ? [] : [missing]),
  ];
}

/** The alarms somebody is to be told of on a day: those whose last day is near or past (FIN-01, FIN-03). */
export function alarmsToTell(alarms: readonly WheelAlarm[], today: Day): readonly WheelAlarm[] {
  return alarms.filter((one) => {
    if (one.alarm !== 'noQuorateMeeting' && one.alarm !== 'documentsMissing') return false;
    return addDays(one.lastDay, -TOLD_DAYS_BEFORE) <= today;
  });
}

/** How many it takes to decide: of the legal seats where they are decided (DEC-01). */
function quorumOfBody({ rules, bodyNr, mandates, today }: WheelQuestion): Decided<QuorumOfBody> {
  const { quorum, seats } = rules;
  if (quorum === null) return null;
  const { source } = quorum;
  if (quorum.value === 'none') {
    return { value: { seats: representativesOf(mandates, bodyNr, today).length, needed: 0 }, source };
  }
  if (seats === null) return null;
  return { value: { seats: seats.value.members, needed: neededForQuorum(seats.value.members) }, source };
}

/**
 * The meetings of the year with what they take up: the lines they have and, until the agenda is sent, those that
 * compiling would still give them. Those who come are the parties' representatives of that day, but for a party that has
 * been noted as absent.
 */
function meetingsInWheel(question: WheelQuestion): readonly MeetingInWheel[] {
  const { meetings, wheel, lines, mandates, attendance, bodyNr, year } = question;
  const byId = new Map(wheel.map((row) => [row.id, row] as const));
  return meetings.flatMap((meeting, index) => {
    if (yearOf(meeting.day) !== year || meeting.stage === 'cancelled') return [];
    const noted = attendance.filter(({ meetingId, presence }) => meetingId === meeting.id && presence === 'absent');
    const absent = noted.map(({ partyKey }) => partyKey);
    const own = lines.filter(({ meetingId }) => meetingId === meeting.id);
    const onAgenda = own.filter(({ standing }) => standing !== 'removed').map(({ originId }) => originId);
    const handled = new Set(own.map(({ originId }) => originId));
    const toCome = meeting.stage === 'planned' ? wheelOfPeriod(standingRows(wheel), meeting, meetings[index - 1]) : [];
    const ids = [...onAgenda, ...toCome.map(({ id }) => id).filter((id) => !handled.has(id))];
    return {
      meetingId: meeting.id,
      day: meeting.day,
      takesUp: ids.flatMap((id) => byId.get(id ?? 0)?.duty?.key ?? []),
      coming: representativesOf(mandates, bodyNr, meeting.day).filter(({ partyKey }) => !absent.includes(partyKey))
        .length,
    };
  });
}
