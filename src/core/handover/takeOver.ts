import { mandatesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Decided, RuleSet, Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { chairOf } from '../meetings/chair';
import { hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { New, Row, Stored } from '../stored';

/** That a deputy has taken over one meeting. The rota and the chair's mandate stay as they are (design decision 15). */
export interface Takeover extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  /** UPN and name of the one who acts as chair. */
  readonly upn: string;
  readonly personName: string;
  /** UPN of the one it is taken over from, or null where nobody chaired. */
  readonly from: string | null;
  readonly since: Instant;
}

/** Who decides when neither chair nor deputy can, as the body has it. */
export type WhoDecides =
  | { readonly state: 'decided'; readonly who: StandIn; readonly source: Source }
  | { readonly state: 'notDecided'; readonly rule: 'deputies' };

export const STAND_INS = ['viceChair', 'oldestMember', 'electedByMeeting', 'nextInRota', 'convener'] as const;
export type StandIn = (typeof STAND_INS)[number];

export type TakeoverRefusal =
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  | { readonly reason: 'alreadyYours' }
  | { readonly reason: 'takenOver'; readonly by: string }
  /** Who may: the deputies of that day by name, or what the body has decided where there are none. */
  | { readonly reason: 'notADeputy'; readonly deputies: readonly string[]; readonly whoDecides: WhoDecides };

export interface TakeOver {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly rules: Pick<RuleSet, 'chair'>;
  readonly mandates: readonly Mandate[];
  readonly takeovers: readonly Takeover[];
  readonly withoutDeputy: Decided<StandIn>;
  readonly upn: string;
}

/** Takes over one meeting that is still to come: a deputy of the body on the day of the meeting, and nobody else does. */
export function takeOver(command: TakeOver): Result<New<Takeover>, TakeoverRefusal> {
  const { now, meeting, rules, mandates, upn } = command;
  const { day, bodyNr } = meeting;
  const held = hasBeenHeld(now, meeting);
  if (held !== 'notYet') return refused({ reason: held === 'held' ? 'meetingHeld' : 'meetingCancelled', day });
  const taken = command.takeovers.find((one) => one.meetingId === meeting.id);
  const chair = chairOf(meeting, rules, mandates, day) ?? null;
  if (sameUpn(taken?.upn ?? chair ?? '', upn)) return refused({ reason: 'alreadyYours' });
  if (taken !== undefined) return refused({ reason: 'takenOver', by: taken.personName });
  const deputy = mandatesOf(mandates, bodyNr, upn, day).find((mandate) => mandate.role === 'deputy');
  if (deputy === undefined || !holdsToday(command)) {
    const { deputies, whoDecides } = standInsOf(command);
    return refused({ reason: 'notADeputy', deputies, whoDecides });
  }
  return ok({
    key: `takeover:${meeting.id}:${upn.toLowerCase()}`,
    actedBy: upn,
    bodyNr,
    meetingId: meeting.id,
    upn,
    personName: deputy.personName,
    from: chair,
    since: now,
  });
}

/** A right given from a day holds from that day: a deputy to be does not take over before. */
function holdsToday({ now, meeting, mandates, upn }: TakeOver): boolean {
  return mandatesOf(mandates, meeting.bodyNr, upn, dayOf(now)).some((mandate) => mandate.role === 'deputy');
}

/** Who may take over a meeting, by name, and who decides where nobody may. */
function standInsOf({ meeting, mandates, withoutDeputy }: Pick<TakeOver, 'meeting' | 'mandates' | 'withoutDeputy'>): {
  readonly deputies: readonly string[];
  readonly whoDecides: WhoDecides;
} {
  const deputies = mandates
    .filter(({ bodyNr, role, from, to }) => {
      return (
        bodyNr === meeting.bodyNr && role === 'deputy' && from <= meeting.day && (to ?? meeting.day) >= meeting.day
      );
    })
    .map((mandate) => mandate.personName);
  if (withoutDeputy === null) return { deputies, whoDecides: { state: 'notDecided', rule: 'deputies' } };
  const { value: who, source } = withoutDeputy;
  return { deputies, whoDecides: { state: 'decided', who, source } };
}

/** Who leads a meeting, and what the documents call them: "tjänstgörande ordförande" for one who has taken it over. */
export function leaderOf(
  meeting: Stored<Meeting>,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly Mandate[],
  takeovers: readonly Takeover[],
): { readonly upn: string; readonly title: 'chair' | 'actingChair' } | null {
  const taken = takeovers.find((one) => one.meetingId === meeting.id);
  if (taken !== undefined) return { upn: taken.upn, title: 'actingChair' };
  const upn = chairOf(meeting, rules, mandates, meeting.day);
  return upn === undefined ? null : { upn, title: 'chair' };
}
