import { invitationText, type InvitationMessage } from '../../src/documents/calendar/events';
import type { Letter } from './letter';
import type { Post, PostOutcome } from './post';

/**
 * The one port for calendars (design decision 14): an event to one person's calendar, and the letter that tells of it.
 * What was sent with a lower sequence is out of date.
 */
export interface Calendar {
  send(letter: Letter, message: InvitationMessage): Promise<PostOutcome>;
}

/** Invitations as mail that every calendar takes (iMIP, RFC 6047). */
export function imipCalendar(post: Post): Calendar {
  return {
    send: (letter, message) =>
      post.send({ ...letter, event: { method: message.method, text: invitationText(message) } }),
  };
}
