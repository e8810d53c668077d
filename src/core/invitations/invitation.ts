import type { ClockTime, Day } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import type { NoticeKind } from '../notices/notice';
import { isAmong, sameUpn } from '../people/person';
import type { Row } from '../stored';
import type { GivenAnswer } from './reply';

/** What a calendar shows of a meeting. Day and times are wall clock in Europe/Stockholm; `chairName` is empty where nobody leads. */
export interface EventFace {
  readonly title: string;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly place: string | null;
  readonly chairName: string;
  readonly standing: 'stands' | 'cancelled';
}

/** What somebody is told of an invitation. */
export type InvitationNotice = Extract<
  NoticeKind,
  'meetingInvited' | 'meetingMoved' | 'meetingCancelled' | 'invitationChanged' | 'invitationWithdrawn'
>;

/** Somebody to whom an issue of an invitation goes, and what it says to them. */
export interface ToldOfInvitation {
  readonly upn: string;
  readonly kind: InvitationNotice;
}

/** The one invitation of a meeting, organised by the body: what the calendars of those called were last sent (RFC 5545). */
export interface Invitation extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  /** The day the event was last sent with, or the meeting's when nothing has been sent. */
  readonly day: Day;
  /** Names the event in every calendar, always the same. */
  readonly uid: string;
  /** Number of the last issue, from 0; -1 before the first. A calendar takes the higher for the later word. */
  readonly sequence: number;
  readonly face: EventFace | null;
  /** UPNs of those in whose calendars it is. */
  readonly invited: readonly string[];
  /** To whom the last issue goes. */
  readonly tells: readonly ToldOfInvitation[];
  /** Number of the last issue that is in the outbox for everybody it goes to. */
  readonly toldSequence: number;
  /** What those invited have answered from their calendars. */
  readonly answers: readonly GivenAnswer[];
}

/** What calendars are to show now, and whose. */
export interface Wanted {
  readonly face: EventFace;
  /** UPNs of those who are called to the meeting. */
  readonly called: readonly string[];
}

/** The next issue of an invitation. */
export type Issue = Pick<Invitation, 'day' | 'sequence' | 'face' | 'invited' | 'tells'>;

/** What a calendar shows of a meeting that is led by somebody. */
export function eventFace(meeting: Meeting, chairName: string): EventFace {
  const { title, day, starts, ends, place, stage } = meeting;
  return { title, day, starts, ends, place, chairName, standing: stage === 'cancelled' ? 'cancelled' : 'stands' };
}

/**
 * What is to be sent so that every calendar shows what is wanted: null where they do. Those who were in it hear of a
 * change once; whoever is new gets it whole; whoever is no longer called loses it. A cancelled meeting comes to nobody new.
 */
export function nextIssue(last: Invitation, { face, called }: Wanted): Issue | null {
  const isCancelled = face.standing === 'cancelled';
  if (isCancelled && (last.face === null || last.face.standing === 'cancelled')) return null;
  const kept = last.invited.filter((upn) => isCancelled || isAmong(upn, called));
  const removed = last.invited.filter((upn) => !kept.includes(upn));
  const added = isCancelled ? [] : called.filter((upn) => !isAmong(upn, last.invited));
  const change = last.face === null ? null : changeOf(last.face, face);
  const tells: readonly ToldOfInvitation[] = [
    ...added.map((upn) => ({ upn, kind: 'meetingInvited' as const })),
    ...(change === null ? [] : kept.map((upn) => ({ upn, kind: change }))),
    ...removed.map((upn) => ({ upn, kind: 'invitationWithdrawn' as const })),
  ];
  if (tells.length === 0) return null;
  return { day: face.day, sequence: last.sequence + 1, face, invited: [...kept, ...added], tells };
}

function changeOf(from: EventFace, to: EventFace): InvitationNotice | null {
  if (from.standing !== to.standing) return to.standing === 'cancelled' ? 'meetingCancelled' : 'meetingInvited';
  const isMoved = from.day !== to.day || from.starts !== to.starts || from.ends !== to.ends;
  if (isMoved) return 'meetingMoved';
  const isSame = from.title === to.title && from.place === to.place && from.chairName === to.chairName;
  return isSame ? null : 'invitationChanged';
}

/** How one person's calendar is to take an issue: the event as it is now, or away with it. Null where it was never theirs. */
export function eventFor(
  { face, invited, sequence }: Invitation,
  upn: string,
): { readonly method: 'request' | 'cancel'; readonly sequence: number; readonly face: EventFace } | null {
  if (face === null) return null;
  const isTheirs = isAmong(upn, invited) && face.standing === 'stands';
  return { method: isTheirs ? 'request' : 'cancel', sequence, face };
}

/** Whether a later issue than this one goes to a person: what is older is not sent any more. */
export function isSuperseded({ sequence, tells }: Invitation, upn: string, issue: number): boolean {
  return issue < sequence && tells.some((told) => sameUpn(told.upn, upn));
}

/** Notices whose words come with the invitation where the receiver's calendar has the meeting. */
const SAID_BY_INVITATION: readonly NoticeKind[] = [
  'meetingCalled',
  'meetingMoved',
  'meetingCancelled',
  'turnChanged',
  'meetingTakenOver',
];

/** Whether an invitation may say what a notice of this kind says. */
export function mayBeSaidByInvitation(kind: NoticeKind): boolean {
  return SAID_BY_INVITATION.includes(kind);
}

/** Whether a letter would say a second time what the invitation says to this person. */
export function saysItAlready(invitation: Invitation | null, kind: NoticeKind, upn: string): boolean {
  return invitation !== null && mayBeSaidByInvitation(kind) && isAmong(upn, invitation.invited);
}
