import type { MeetingSummary } from '../../src/api/views';
import { addDays, type Day } from '../../src/core/calendar';
import { STEPS, type LivedBody, type Planned } from './lived';

/** Where the body has decided no day (`null`), people still do it in good time. */
const IN_GOOD_TIME = { proposals: 21, agenda: 10 };

/**
 * What one meeting sets off: a question is proposed some days before the last one, one comes too late, the agenda is sent the day
 * before it is due, the meeting is held on its day and its notes go out two days later.
 */
export function planOf(body: LivedBody, meeting: MeetingSummary): readonly Planned[] {
  const { day, proposalsLastDay, agendaDueDay } = meeting;
  const proposed = addDays(proposalsLastDay ?? addDays(day, -IN_GOOD_TIME.proposals), -3);
  const prepared = addDays(agendaDueDay ?? addDays(day, -IN_GOOD_TIME.agenda), -1);
  const about = { body, meetingId: meeting.id };
  return [
    { ...about, on: proposed, step: 'propose' },
    ...(proposalsLastDay === null
      ? []
      : [{ ...about, on: addDays(proposalsLastDay, 1), step: 'proposeLate' as const }]),
    { ...about, on: prepared, step: 'prepare' },
    { ...about, on: day, step: 'hold' },
    { ...about, on: addDays(day, 2), step: 'publish' },
  ];
}

/** What is to be done on a day, in the order of the steps. */
export function plannedOn(plan: readonly Planned[], on: Day): readonly Planned[] {
  return plan.filter((one) => one.on === on).sort((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step));
}
