import type { Instant } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';

/** What somebody's calendar program answers: `delegated`, somebody else comes instead. */
export const CALENDAR_ANSWERS = ['accepted', 'tentative', 'declined', 'delegated'] as const;
export type CalendarAnswer = (typeof CALENDAR_ANSWERS)[number];

/** An answer to an invitation as a calendar program sends it (RFC 5546). Addresses in lower case. */
export interface CalendarReply {
  readonly uid: string;
  readonly sequence: number;
  readonly attendee: string;
  /** Who answered for the attendee, or null. */
  readonly sentBy: string | null;
  readonly answer: CalendarAnswer;
  /** Name or address of whoever comes instead; empty where nobody is named. */
  readonly instead: string;
}

/** What somebody has answered to the invitation of a meeting; a later answer stands instead of an earlier. */
export interface GivenAnswer {
  readonly upn: string;
  readonly answer: CalendarAnswer;
  readonly instead: string;
  readonly at: Instant;
}

export type ReplyRefusal = { readonly reason: 'notInvited' } | { readonly reason: 'outOfDate' };

/**
 * The answers to an invitation with one more. An answer to an earlier issue is about another time or place than the
 * meeting has now, and is not taken.
 */
export function takeReply(
  invitation: {
    readonly invited: readonly string[];
    readonly sequence: number;
    readonly answers: readonly GivenAnswer[];
  },
  upn: string,
  reply: CalendarReply,
  at: Instant,
): Result<readonly GivenAnswer[], ReplyRefusal> {
  if (!invitation.invited.some((one) => sameUpn(one, upn))) return refused({ reason: 'notInvited' });
  if (reply.sequence < invitation.sequence) return refused({ reason: 'outOfDate' });
  const others = invitation.answers.filter((one) => !sameUpn(one.upn, upn));
  return ok([...others, { upn, answer: reply.answer, instead: reply.instead, at }]);
}
