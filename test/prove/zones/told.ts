import {
  clockTimeOf,
  day,
  dayOf,
  momentOf,
  parseClockTime,
  type ClockTime,
  type Day,
  type Instant,
} from '../../../src/core/calendar';
import { dutiesOf } from '../../../src/core/duties/duties';
import { deadlinesOf, hasBeenHeld } from '../../../src/core/meetings/deadlines';
import { goesAt } from '../../../src/core/notices/going';
import { timingOf } from '../../../src/core/proposals/timing';
import { entitiesOf } from '../../../src/storage/organisation/entities';
import { writtenMoment } from '../../../src/texts/when';
import { strandby } from '../around/town';
import { daysLater, momentInStockholm } from './stockholm';

/** One thing that was computed, and what it should be. */
interface Told {
  readonly what: string;
  readonly is: string;
  readonly should: string;
}

const PROPOSALS_DAYS = 14;
const AGENDA_DAYS = 7;
const time = (text: string): ClockTime => {
  const parsed = parseClockTime(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
};

/** Every deadline, duty and notice of a meeting on a day, as this machine computes them. */
export function toldOf(on: string): readonly Told[] {
  const { bodies, meetings, mandates } = entitiesOf(strandby());
  const [body] = bodies;
  const [planned] = meetings;
  if (body === undefined || planned === undefined) throw new RangeError('The town has a forum with a meeting.');
  const meeting = { ...planned, id: 1, version: '"1"', day: day(on) };
  const lastDay = daysLater(on, -PROPOSALS_DAYS);
  const agendaDay = daysLater(on, -AGENDA_DAYS);
  const at = (of: string, clock: string) => momentInStockholm(of, clock) as Instant;
  const iso = (moment: number) => new Date(moment).toISOString();
  const told: Told[] = [];
  const say = (what: string, is: string, should: string) => void told.push({ what: `${on} ${what}`, is, should });

  const { proposalsLastDay, agendaDueDay } = deadlinesOf(meeting, body.rules);
  say('last day for proposals', String(proposalsLastDay), lastDay);
  say('day of the agenda', String(agendaDueDay), agendaDay);
  const midnight = at(daysLater(lastDay, 1), '00:00');
  const timing = (moment: number) => timingOf(moment as Instant, meeting, body.rules).state;
  say('a proposal in the last millisecond', timing(midnight - 1), 'inTime');
  say('a proposal at 24:00', timing(midnight), 'late');
  const ends = momentInStockholm(on, meeting.ends);
  const held = (moment: number) => hasBeenHeld(moment as Instant, meeting);
  say('held at its end', `${held(ends - 1)} ${held(ends)}`, 'notYet held');

  const duties = dutiesOf({ meeting, body, mandates, on: day(on) });
  const due = new Map(duties.map(({ kind, dueAt }) => [kind, iso(dueAt)]));
  const EXPECTED: readonly (readonly [string, string])[] = [
    ['proposalsCloseSoon', daysLater(lastDay, -7)],
    ['proposalsCloseToday', lastDay],
    ['agendaDueSoon', daysLater(agendaDay, -1)],
    ['agendaDueToday', agendaDay],
    ['agendaOverdue', daysLater(agendaDay, 1)],
  ];
  for (const [kind, of] of EXPECTED)
    say(kind, due.get(kind as (typeof duties)[number]['kind']) ?? 'none', iso(at(of, '08:00')));

  for (const clock of ['00:00', '01:59', '03:00', '08:00', '13:00', '23:59']) {
    const moment = at(on, clock);
    say(`moment of ${clock}`, iso(momentOf(on as Day, time(clock))), iso(moment));
    say(`day and time of ${clock}`, `${dayOf(moment)} ${clockTimeOf(moment)}`, `${on} ${clock}`);
    say(`written ${clock}`, String(writtenMoment(moment, 'sv').includes(clock)), 'true');
  }
  // Quiet hours over the night in which the clocks are changed; the meeting is far away and no day is off.
  const settings = { pace: 'each', quietFrom: time('22:00'), quietTo: time('06:30') } as const;
  const evening = at(agendaDay, '22:30');
  const goes = goesAt({ notice: { kind: 'proposalsCloseToday', dueAt: evening }, meeting: null, settings: null });
  say('due that day', iso(goes), iso(evening));
  const quiet = goesAt({ notice: { kind: 'agendaOverdue', dueAt: evening }, meeting: null, settings });
  say('after the quiet hours', clockTimeOf(quiet) >= time('06:30') ? 'after' : 'before', 'after');
  return told;
}

/** So many days on either side of each change of the clocks, and each day of one year. */
export function days(years: readonly number[]): readonly string[] {
  const chosen = new Set<string>();
  for (const year of years)
    for (let from = `${String(year)}-01-01`; from < `${String(year + 1)}-01-01`; from = daysLater(from, 1))
      chosen.add(from);
  return [...chosen];
}
