import { dayOf, yearOf, type Day } from '../calendar';
import { deadlinesOf, hasBeenHeld, type Deadlines } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { rotaAfterChange, type Rota } from '../meetings/rotation';
import { toldDays, type ToldDay } from '../meetings/toldDays';
import { countYear, type CountedYear } from '../meetings/yearCount';
import type { Stored } from '../stored';
import { meetingAlarms, type WheelAlarm } from '../yearWheel/alarms';
import type { ReschedulingFacts } from './facts';
import { proposalsAfter, type ProposalAfter } from './proposals';

/** The last days before and after, those of the new ones that are already over, and those that fall on red days. */
export interface DeadlinesAfter {
  readonly before: Deadlines | null;
  readonly after: Deadlines | null;
  readonly alreadyOver: readonly { readonly which: keyof Deadlines; readonly day: Day }[];
  readonly told: readonly ToldDay[];
}

/** The notices a change causes: those not yet sent are taken back, and whoever was told or called is told anew. */
export interface NoticesAfter {
  readonly takenBack: readonly string[];
  /** UPNs and channels, each once. */
  readonly tell: readonly string[];
}

/** What a change among the meetings of a body brings with it, shown before yes. Nothing of it is done yet. */
export interface Consequences {
  readonly deadlines: DeadlinesAfter;
  readonly proposals: readonly ProposalAfter[];
  readonly notices: NoticesAfter;
  readonly counts: readonly { readonly year: number; readonly before: CountedYear; readonly after: CountedYear }[];
  /** Alarms of the year wheel that were not there before. */
  readonly atRisk: readonly WheelAlarm[];
  readonly rota: Rota;
}

/** The meeting a change is about, as it was and as it becomes, and the one its proposals are before from then on. */
export interface Changing {
  readonly before: Stored<Meeting> | null;
  readonly after: Stored<Meeting> | null;
  readonly receiver: Stored<Meeting> | null;
}

/** What a change brings with it, from the meetings before and after and the meeting it is about. */
export function consequencesOf(
  facts: ReschedulingFacts,
  after: readonly Stored<Meeting>[],
  about: Changing,
): Consequences {
  const rota = rotaOf(facts, after);
  return {
    deadlines: deadlinesAfter(facts, about),
    proposals: proposalsAfter(facts, withTurn(about.receiver, rota)),
    notices: noticesAfter(facts),
    counts: countsAfter(facts, after),
    atRisk: newAlarms(facts, after),
    rota,
  };
}

/** The chair who gets the proposals is the one the rota gives, not the one it takes the turn from (AMB-17). */
function withTurn(meeting: Stored<Meeting> | null, rota: Rota): Stored<Meeting> | null {
  const changed = rota.state === 'given' ? rota.changed : [];
  const turn = changed.find((one) => one.meetingId === meeting?.id);
  return meeting === null || turn === undefined ? meeting : { ...meeting, turnOf: turn.to };
}

const LAST_DAYS: readonly (keyof Deadlines)[] = ['proposalsLastDay', 'agendaDueDay'];

function deadlinesAfter({ now, rules }: ReschedulingFacts, about: Changing): DeadlinesAfter {
  const before = about.before === null ? null : deadlinesOf(about.before, rules);
  if (about.after === null) return { before, after: null, alreadyOver: [], told: [] };
  const after = deadlinesOf(about.after, rules);
  const today = dayOf(now);
  const alreadyOver = LAST_DAYS.flatMap((which) => {
    const day = after[which];
    return day === null || day >= today ? [] : [{ which, day }];
  });
  return { before, after, alreadyOver, told: toldDays(after) };
}

function noticesAfter({ notices, called }: ReschedulingFacts): NoticesAfter {
  const takenBack = notices.filter((one) => one.state === 'waiting' || one.state === 'claimed').map((one) => one.key);
  const told = notices.filter((one) => one.state === 'sent').map((one) => one.to);
  return { takenBack, tell: [...new Set([...called, ...told].map((to) => to.toLowerCase()))] };
}

function countsAfter(facts: ReschedulingFacts, after: readonly Meeting[]): Consequences['counts'] {
  const { now, rules, meetings } = facts;
  const years = [...new Set([...meetings, ...after].map((meeting) => yearOf(meeting.day)))].sort();
  return years
    .map((year) => ({
      year,
      before: countYear(year, meetings, rules, now),
      after: countYear(year, after, rules, now),
    }))
    .filter(({ before, after: then }) => before.planned !== then.planned);
}

function newAlarms(facts: ReschedulingFacts, after: readonly Stored<Meeting>[]): readonly WheelAlarm[] {
  const alarmsOf = (meetings: readonly Stored<Meeting>[]): readonly WheelAlarm[] =>
    facts.entries.flatMap((entry) => {
      const ofYear = meetings.filter(
        (meeting) => meeting.stage !== 'cancelled' && yearOf(meeting.day) === yearOf(entry.lastDay),
      );
      const inWheel = ofYear.map((meeting) => {
        const { duties: takesUp, coming } = facts.takesUp.get(meeting.id) ?? { duties: [], coming: 0 };
        return { meetingId: meeting.id, day: meeting.day, takesUp, coming };
      });
      return meetingAlarms([entry], inWheel, facts.quorum);
    });
  const dutyOf = (alarm: WheelAlarm): string => (alarm.alarm === 'noQuorateMeeting' ? alarm.duty : alarm.alarm);
  const known = new Set(alarmsOf(facts.meetings).map(dutyOf));
  return alarmsOf(after).filter((alarm) => !known.has(dutyOf(alarm)));
}

function rotaOf({ now, rules, swapped }: ReschedulingFacts, after: readonly Stored<Meeting>[]): Rota {
  const turns = after
    .filter((meeting) => meeting.stage !== 'cancelled')
    .map((meeting) => ({
      meetingId: meeting.id,
      day: meeting.day,
      turnOf: meeting.turnOf,
      settled: settledOf(meeting),
    }));
  return rotaAfterChange(rules, turns);

  function settledOf(meeting: Stored<Meeting>): 'held' | 'swapped' | 'open' {
    if (hasBeenHeld(now, meeting) === 'held') return 'held';
    return swapped.includes(meeting.id) ? 'swapped' : 'open';
  }
}
