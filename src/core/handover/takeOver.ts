import { mandatesIn, mandatesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { RuleSet, Source, StandIn } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { chairOf, ordinaryChairOf } from '../meetings/chair';
import { hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { Stored } from '../stored';

/**
 * That a deputy has taken over one meeting, as it is written on the meeting: whoever asks who chairs it gets one answer.
 * The rota and the chair's mandate stay as they are (design decision 15).
 */
export interface Takeover extends Pick<Meeting, 'actingChair' | 'chairName'> {
  /** UPN of the one it is taken over from, or null where nobody chaired. */
  readonly from: string | null;
}

/** Who decides when neither chair nor deputy can, as the body has it. */
export type WhoDecides =
  | { readonly state: 'decided'; readonly who: StandIn; readonly source: Source }
  | { readonly state: 'notDecided'; readonly rule: 'withoutDeputy' };

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
  readonly rules: Pick<RuleSet, 'chair' | 'withoutDeputy'>;
  readonly mandates: readonly Mandate[];
  readonly upn: string;
}

/**
 * Takes over one meeting that is still to come: a deputy of the body on the day of the meeting, and nobody else does. The
 * one who chairs it by turn or mandate takes it back in the same way.
 */
export function takeOver(command: TakeOver): Result<Takeover, TakeoverRefusal> {
  const { now, meeting, rules, mandates, upn } = command;
  const { day, bodyNr } = meeting;
  const held = hasBeenHeld(now, meeting);
  if (held !== 'notYet') return refused({ reason: held === 'held' ? 'meetingHeld' : 'meetingCancelled', day });
  const from = chairOf(meeting, rules, mandates, day) ?? null;
  if (from !== null && sameUpn(from, upn)) return refused({ reason: 'alreadyYours' });
  const ordinary = ordinaryChairOf(meeting, rules, mandates, day);
  if (ordinary !== undefined && sameUpn(ordinary, upn)) {
    return ok({ actingChair: null, chairName: nameIn(mandates, upn), from });
  }
  // Whoever it was taken over by may have left the body since: then nobody has it.
  if (from !== null && meeting.actingChair !== null && sameUpn(from, meeting.actingChair)) {
    return refused({ reason: 'takenOver', by: nameIn(mandates, from) });
  }
  const deputy = mandatesOf(mandates, bodyNr, upn, day).find((mandate) => mandate.role === 'deputy');
  if (deputy === undefined || !holdsToday(command)) {
    const { deputies, whoDecides } = standInsOf(command);
    return refused({ reason: 'notADeputy', deputies, whoDecides });
  }
  return ok({ actingChair: deputy.upn, chairName: deputy.personName, from });
}

/** A right given from a day holds from that day: a deputy to be does not take over before. */
function holdsToday({ now, meeting, mandates, upn }: TakeOver): boolean {
  return mandatesOf(mandates, meeting.bodyNr, upn, dayOf(now)).some((mandate) => mandate.role === 'deputy');
}

/** Who may take over a meeting, by name, and who decides where nobody may. */
function standInsOf({ meeting, mandates, rules }: Pick<TakeOver, 'meeting' | 'mandates' | 'rules'>): {
  readonly deputies: readonly string[];
  readonly whoDecides: WhoDecides;
} {
  const deputies = mandatesIn(mandates, meeting.bodyNr, meeting.day)
    .filter(({ role }) => role === 'deputy')
    .map((mandate) => mandate.personName);
  if (rules.withoutDeputy === null) {
    return { deputies, whoDecides: { state: 'notDecided', rule: 'withoutDeputy' } };
  }
  const { value: who, source } = rules.withoutDeputy;
  return { deputies, whoDecides: { state: 'decided', who, source } };
}

/** The name of somebody with a mandate: of several, the first. */
function nameIn(mandates: readonly Mandate[], upn: string): string {
  const theirs = mandates.filter((mandate) => sameUpn(mandate.upn, upn));
  return theirs
    .slice(0, 1)
    .map(({ personName }) => personName)
    .join();
}
