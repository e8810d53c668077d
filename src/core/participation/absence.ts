import { mandatesIn, mandatesOf } from '../bodies/holding';
import type { Mandate, Role } from '../bodies/mandate';
import { dayOf, type Instant } from '../calendar';
import type { Attendance } from '../meetings/attendance';
import { hasBegun } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';
import type { PartyAnswerRefusal } from './answering';

/** That a party's own cannot come to a meeting, as one of its people says it. An empty `name`: nobody comes instead. */
export interface TellAbsence {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly mandates: readonly Mandate[];
  readonly upn: string;
  readonly partyKey: string;
  readonly name: string;
}

/** Those who may say it for their party. */
const OF_THE_PARTY: readonly Role[] = ['representative', 'substitute', 'otherRepresentative', 'chair', 'viceChair'];

/**
 * What is noted of a party's attendance before the meeting: absent, or another of its own by name (FSS-15). It becomes
 * what the notes say unless somebody else is seen at the meeting.
 */
export function tellAbsence(command: TellAbsence): Result<New<Attendance>, PartyAnswerRefusal> {
  const { now, meeting, mandates, upn, partyKey } = command;
  const { day, bodyNr } = meeting;
  if (meeting.stage === 'cancelled') return refused({ reason: 'meetingCancelled', day });
  if (hasBegun(now, meeting) === 'begun') return refused({ reason: 'meetingBegun', day });
  const own = mandatesOf(mandates, bodyNr, upn, dayOf(now));
  if (!own.some((one) => one.partyKey === partyKey && OF_THE_PARTY.includes(one.role))) {
    return refused({ reason: 'notForThisParty', partyKey });
  }
  const name = command.name.trim();
  if (findPersonalId(name) === 'found') return refused({ reason: 'personalId' });
  return ok({
    ...{ key: `attendance:${String(meeting.id)}:party:${partyKey}`, actedBy: upn, bodyNr, meetingId: meeting.id },
    ...{ partyKey, presence: name === '' ? 'absent' : 'other', name },
  });
}

/** The UPNs of those who serve for a party when its own cannot come, on the day of the meeting. */
export function substitutesFor(mandates: readonly Mandate[], meeting: Meeting, partyKey: string, upn: string) {
  return mandatesIn(mandates, meeting.bodyNr, meeting.day)
    .filter(({ role, substituteFor, ...one }) => {
      const isTheirs = substituteFor === null || sameUpn(substituteFor, upn);
      return role === 'substitute' && one.partyKey === partyKey && isTheirs && !sameUpn(one.upn, upn);
    })
    .map((one) => one.upn);
}
