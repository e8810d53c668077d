import type { Body } from '../bodies/body';
import { mandatesIn, representativesOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import { addDays, momentOf, type ClockTime, type Day, type Instant } from '../calendar';
import { chairOf, type Chairing } from '../meetings/chair';
import { deadlinesOf } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import type { NoticeKind } from '../notices/notice';
import type { Stored } from '../stored';

/** The notices the calendar causes. */
export type DutyKind = Extract<
  NoticeKind,
  | 'proposalsCloseSoon'
  | 'proposalsCloseToday'
  | 'agendaDueSoon'
  | 'agendaDueToday'
  | 'agendaOverdue'
  | 'minutesDueSoon'
  | 'noticesDue'
>;

/** Something that falls due before a meeting, and who is told. Derived, never stored; only the notice it becomes is. */
export interface Duty {
  /** `<body>:<meeting>:<kind>:<day>`: a moved meeting gives another key, a restart the same. */
  readonly key: string;
  readonly kind: DutyKind;
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly day: Day;
  /** 08:00 in Stockholm on `day`. */
  readonly dueAt: Instant;
  /** UPNs of those who are told, each once. */
  readonly to: readonly string[];
  /** From when it is too late to send it: what it says is then no longer true. */
  readonly supersededAt: Instant;
}

/** What the duties before a meeting are worked out from. `on` is the day whose mandates say who is told. */
export interface DutiesQuestion {
  readonly meeting: Pick<Stored<Meeting>, 'id' | 'day' | 'starts' | 'stage'> & Chairing;
  readonly body: Pick<Body, 'nr' | 'rules'>;
  readonly mandates: readonly HeldRole[];
  readonly on: Day;
}

const MORNING = '08:00' as ClockTime;
const MIDNIGHT = '00:00' as ClockTime;
/** Participants hear of the last day for proposals a week ahead, and on the day. */
const PROPOSALS_AHEAD = 7;

/**
 * The duties before a meeting, the earliest first: of the participants up to the last day for proposals (FSS-21,
 * FSG-14), of the chair of that meeting up to the day the agenda is due and the day after (FSS-10, FSG-05). Each stands
 * until the next of its line is due. None where the body has decided no such day (AMB-14), none for the agenda once it
 * is sent.
 */
export function dutiesOf(question: DutiesQuestion): readonly Duty[] {
  return [...proposalDuties(question), ...agendaDuties(question)].sort((one, other) => one.dueAt - other.dueAt);
}

/** The duties that fall due after one moment and up to another, in order, except those no longer true by then. */
export function dutiesFallingDue(
  duties: readonly Duty[],
  between: { readonly after: Instant; readonly upTo: Instant },
): readonly Duty[] {
  return duties
    .filter((duty) => between.after < duty.dueAt && duty.dueAt <= between.upTo && between.upTo < duty.supersededAt)
    .sort((one, other) => one.dueAt - other.dueAt);
}

/** The first duty due after a moment. */
export function nextDutyAfter(duties: readonly Duty[], at: Instant): Duty | undefined {
  return duties.filter((duty) => duty.dueAt > at).sort((one, other) => one.dueAt - other.dueAt)[0];
}

function proposalDuties(question: DutiesQuestion): readonly Duty[] {
  const { meeting, body, mandates, on } = question;
  const lastDay = deadlinesOf(meeting, body.rules).proposalsLastDay;
  if (lastDay === null || meeting.stage === 'notesPublished' || meeting.stage === 'cancelled') return [];
  const to = eachOnce(representativesOf(mandates, body.nr, on));
  return [
    duty(question, 'proposalsCloseSoon', addDays(lastDay, -PROPOSALS_AHEAD), to, morningOf(lastDay)),
    duty(question, 'proposalsCloseToday', lastDay, to, momentOf(addDays(lastDay, 1), MIDNIGHT)),
  ];
}

function agendaDuties(question: DutiesQuestion): readonly Duty[] {
  const { meeting, body } = question;
  const { agendaWarnDay, agendaDueDay, agendaOverdueDay } = deadlinesOf(meeting, body.rules);
  if (meeting.stage !== 'planned') return [];
  if (agendaWarnDay === null || agendaDueDay === null || agendaOverdueDay === null) return [];
  const to = sendersOf(question);
  return [
    duty(question, 'agendaDueSoon', agendaWarnDay, to, morningOf(agendaDueDay)),
    duty(question, 'agendaDueToday', agendaDueDay, to, morningOf(agendaOverdueDay)),
    duty(question, 'agendaOverdue', agendaOverdueDay, to, momentOf(meeting.day, meeting.starts)),
  ];
}

/** The chair of that meeting; where nobody chairs it, the deputies. */
function sendersOf({ meeting, body, mandates, on }: DutiesQuestion): readonly string[] {
  const chair = chairOf(meeting, body.rules, mandates, on);
  if (chair !== undefined) return [chair];
  return eachOnce(mandatesIn(mandates, body.nr, on).filter((mandate) => mandate.role === 'deputy'));
}

function duty(
  { meeting, body }: DutiesQuestion,
  kind: DutyKind,
  on: Day,
  to: readonly string[],
  supersededAt: Instant,
): Duty {
  return {
    key: `${body.nr}:${meeting.id}:${kind}:${on}`,
    kind,
    bodyNr: body.nr,
    meetingId: meeting.id,
    day: on,
    dueAt: morningOf(on),
    to,
    supersededAt,
  };
}

function morningOf(on: Day): Instant {
  return momentOf(on, MORNING);
}

function eachOnce(mandates: readonly HeldRole[]): readonly string[] {
  return [...new Set(mandates.map((mandate) => mandate.upn.toLowerCase()))];
}
