import { rolesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Decided, Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { New, Row, Stored } from '../stored';

export const GUEST_STATES = ['asked', 'approved', 'refused'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

/** A request that somebody from outside the parties may come to a meeting. It takes effect only when it is approved. */
export interface GuestRequest extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  /** The line the guest comes for, or null: the whole meeting. */
  readonly itemId: number | null;
  readonly name: string;
  readonly organisation: string;
  readonly askedBy: string;
  readonly state: GuestState;
  /** Why it was refused, in the chair's words. */
  readonly reason: string;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
}

export type GuestRefusal =
  | { readonly reason: 'notAParticipant'; readonly source: Source | null }
  | { readonly reason: 'meetingOver'; readonly day: Day }
  | { readonly reason: 'nameMissing' }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'notTheChair'; readonly chair: string | null; readonly source: Source | null }
  | { readonly reason: 'alreadyAnswered'; readonly state: GuestState }
  | { readonly reason: 'reasonMissing' }
  | NotDecided<'guests'>;

/** That guests come with the chair's consent, where the body has decided so (FSS-17, FSG-11). */
export type GuestRule = Decided<'chairConsents'>;

export interface RequestGuest {
  readonly now: Instant;
  readonly meeting: Stored<Meeting>;
  readonly mandates: readonly Mandate[];
  readonly rule: GuestRule;
  readonly upn: string;
  readonly itemId: number | null;
  readonly name: string;
  readonly organisation: string;
}

/** Asks that somebody from outside the parties may come: a request to the chair of that very meeting (FSS-17, FSG-11). */
export function requestGuest(command: RequestGuest): Result<New<GuestRequest>, GuestRefusal> {
  const { now, meeting, upn, itemId, rule } = command;
  const [name, organisation] = [command.name.trim(), command.organisation.trim()];
  if (rule === null) return notDecided('guests');
  const roles = rolesOf(command.mandates, meeting.bodyNr, upn, dayOf(now));
  if (roles.every((role) => role === 'guest')) return refused({ reason: 'notAParticipant', source: rule.source });
  if (hasBeenHeld(now, meeting) !== 'notYet') return refused({ reason: 'meetingOver', day: meeting.day });
  if (name === '') return refused({ reason: 'nameMissing' });
  if (findPersonalId(`${name}\n\n${organisation}`) === 'found') return refused({ reason: 'personalId' });
  return ok({
    key: `guest:${meeting.id}:${itemId ?? 'all'}:${name.toLowerCase()}:${organisation.toLowerCase()}`,
    actedBy: upn,
    bodyNr: meeting.bodyNr,
    meetingId: meeting.id,
    itemId,
    name,
    organisation,
    askedBy: upn,
    state: 'asked',
    reason: '',
    answeredBy: null,
    answeredAt: null,
  });
}

export interface AnswerGuest {
  readonly now: Instant;
  readonly request: GuestRequest;
  readonly meeting: Stored<Meeting>;
  /** UPN of the one who leads that very meeting, or null. */
  readonly chair: string | null;
  readonly rule: GuestRule;
  readonly upn: string;
  readonly answer: 'approved' | 'refused';
  readonly reason: string;
}

/** What an answer changes on a request. */
export type AnsweredGuest = Pick<GuestRequest, 'state' | 'reason' | 'answeredBy' | 'answeredAt' | 'actedBy'>;

/** The chair of that very meeting consents or refuses, once; a refusal is recorded with its reason (FSS-17, FSG-11). */
export function answerGuest(command: AnswerGuest): Result<AnsweredGuest, GuestRefusal> {
  const { now, request, meeting, chair, rule, upn, answer } = command;
  const reason = command.reason.trim();
  if (rule === null) return notDecided('guests');
  if (chair === null || !sameUpn(chair, upn)) return refused({ reason: 'notTheChair', chair, source: rule.source });
  if (request.state !== 'asked') return refused({ reason: 'alreadyAnswered', state: request.state });
  if (hasBeenHeld(now, meeting) !== 'notYet') return refused({ reason: 'meetingOver', day: meeting.day });
  if (answer === 'refused' && reason === '') return refused({ reason: 'reasonMissing' });
  if (findPersonalId(reason) === 'found') return refused({ reason: 'personalId' });
  return ok({ state: answer, reason, answeredBy: upn, answeredAt: now, actedBy: upn });
}

/** Those who are called as guests to a meeting: the approved alone. */
export function guestsOf(requests: readonly GuestRequest[], meetingId: number): readonly GuestRequest[] {
  return requests.filter((one) => one.meetingId === meetingId && one.state === 'approved');
}
