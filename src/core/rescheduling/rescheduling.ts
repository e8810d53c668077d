import { bodyYear } from '../bodies/body';
import { momentOf, yearOf } from '../calendar';
import { hasBeenHeld, nextMeetings } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { ok, refused, type Result } from '../result';
import type { Stored } from '../stored';
import { consequencesOf, type Consequences } from './consequences';
import type { MeetingTime, ReschedulingFacts, ReschedulingRefusal } from './facts';

/** A change that waits for yes: what is written on the meeting, and what it brings with it. */
export interface Rescheduled<Change> {
  readonly change: Change;
  readonly consequences: Consequences;
}

/** Moves a meeting that has not been held to another time to come. Its number and its proposals stay its own. */
export function moveMeeting(
  facts: ReschedulingFacts,
  meetingId: number,
  to: MeetingTime,
): Result<Rescheduled<MeetingTime & Pick<Meeting, 'bodyYear'>>, ReschedulingRefusal> {
  const found = coming(facts, meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  const timed = checkTime(facts, to);
  if (!timed.ok) return timed;
  if (meeting.day === to.day && meeting.starts === to.starts && meeting.ends === to.ends) {
    return refused({ reason: 'nothingChanged' });
  }
  const change = { ...to, bodyYear: bodyYear(facts.bodyNr, yearOf(to.day)) };
  const moved = { ...meeting, ...change };
  const after = facts.meetings.map((one) => (one.id === meetingId ? moved : one));
  const consequences = consequencesOf(facts, after, { before: meeting, after: moved, receiver: moved });
  return ok({ change, consequences });
}

/** Gives a meeting that has not been held another place, or a link to join it by: one line of text, null where it is empty. */
export function changePlace(
  facts: Pick<ReschedulingFacts, 'now' | 'meetings'>,
  meetingId: number,
  place: string,
): Result<Pick<Meeting, 'place'>, ReschedulingRefusal> {
  const found = coming(facts, meetingId);
  if (!found.ok) return found;
  const written = place.replace(/\s+/g, ' ').trim();
  const to = written === '' ? null : written;
  return found.value.place === to ? refused({ reason: 'placeStands' }) : ok({ place: to });
}

/**
 * Cancels a meeting that has not been held (inställt). Its proposals go to the meeting the chair says, or to the next one;
 * where none is planned they wait in the body. None gets another day it was put forward on.
 */
export function cancelMeeting(
  facts: ReschedulingFacts,
  meetingId: number,
  proposalsGoTo: number | 'next',
): Result<Rescheduled<Pick<Meeting, 'stage'>>, ReschedulingRefusal> {
  const found = coming(facts, meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  const others = nextMeetings(
    facts.now,
    facts.meetings.filter((one) => one.id !== meetingId),
  );
  const receiver =
    proposalsGoTo === 'next'
      ? others.find((one) => one.day >= meeting.day)
      : others.find((one) => one.id === proposalsGoTo);
  if (receiver === undefined && proposalsGoTo !== 'next') return refused({ reason: 'noSuchMeeting' });
  const change = { stage: 'cancelled' } as const;
  const after = facts.meetings.map((one) => (one.id === meetingId ? { ...meeting, ...change } : one));
  const about = { before: meeting, after: null, receiver: receiver ?? null };
  return ok({ change, consequences: consequencesOf(facts, after, about) });
}

/** Calls an extra meeting. What is before other meetings stays there; the rota gives it a turn by the body's rule. */
export function callExtraMeeting(
  facts: ReschedulingFacts,
  extra: Stored<Meeting>,
): Result<Rescheduled<Meeting>, ReschedulingRefusal> {
  const timed = checkTime(facts, extra);
  if (!timed.ok) return timed;
  const after = [...facts.meetings, extra];
  const about = { before: null, after: extra, receiver: null };
  return ok({ change: extra, consequences: consequencesOf({ ...facts, proposals: [] }, after, about) });
}

function coming(
  { now, meetings }: Pick<ReschedulingFacts, 'now' | 'meetings'>,
  id: number,
): Result<Stored<Meeting>, ReschedulingRefusal> {
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) return refused({ reason: 'noSuchMeeting' });
  const { day } = meeting;
  switch (hasBeenHeld(now, meeting)) {
    case 'held':
      return refused({ reason: 'meetingHeld', day });
    case 'cancelled':
      return refused({ reason: 'meetingCancelled', day });
    case 'notYet':
      return ok(meeting);
  }
}

function checkTime(
  { now }: ReschedulingFacts,
  { day, starts, ends }: MeetingTime,
): Result<'stands', ReschedulingRefusal> {
  if (ends <= starts) return refused({ reason: 'endsBeforeItStarts', starts, ends });
  return momentOf(day, starts) <= now ? refused({ reason: 'inThePast', day }) : ok('stands');
}
