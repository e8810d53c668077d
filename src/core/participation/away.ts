import type { Mandate } from '../bodies/mandate';
import { mandatesIn } from '../bodies/holding';
import type { Day } from '../calendar';
import type { GivenAnswer } from '../invitations/reply';
import type { Attendance } from '../meetings/attendance';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import type { Stored } from '../stored';
import { substitutesFor } from './absence';

/** Somebody who has said that they do not come to a meeting. */
export interface Away {
  /** The party that nobody comes for, or null for one who serves without a party. */
  readonly partyKey: string | null;
  /** Whoever serves without a party; empty for a party. */
  readonly name: string;
  /** Names of the substitutes, who have been asked. */
  readonly asked: readonly string[];
}

interface Known {
  readonly today: Day;
  readonly meeting: Stored<Meeting>;
  readonly mandates: readonly Stored<Mandate>[];
  readonly attendance: readonly Pick<Attendance, 'partyKey' | 'presence' | 'actedBy'>[];
  readonly calendarAnswers: readonly GivenAnswer[];
}

/**
 * Who has said no before a meeting that stands, on the page or in a calendar, whatever its agenda is about: the parties
 * that are noted as absent, and whoever serves without a party, as a chair may, and has declined the invitation (FSS-15).
 */
export function awayFrom({ today, meeting, mandates, attendance, calendarAnswers }: Known): readonly Away[] {
  if (meeting.stage === 'cancelled' || today > meeting.day) return [];
  const serving = mandatesIn(mandates, meeting.bodyNr, meeting.day);
  const parties = attendance.flatMap(({ partyKey, presence, actedBy }): readonly Away[] => {
    if (partyKey === null || presence !== 'absent') return [];
    const substitutes = substitutesFor(mandates, meeting, partyKey, actedBy);
    const asked = serving.filter((one) => substitutes.includes(one.upn)).map(({ personName }) => personName);
    return [{ partyKey, name: '', asked: [...new Set(asked)] }];
  });
  const people = calendarAnswers.flatMap(({ upn, answer }): readonly Away[] => {
    const theirs = serving.filter((one) => sameUpn(one.upn, upn));
    const [first] = theirs;
    if (answer !== 'declined' || first === undefined || theirs.some(({ partyKey }) => partyKey !== null)) return [];
    return [{ partyKey: null, name: first.personName, asked: [] }];
  });
  return [...parties, ...people];
}
