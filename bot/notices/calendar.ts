import type { Invitation } from '../../src/core/invitations/invitation';
import type { Stored } from '../../src/core/stored';
import { invitationText, type CalendarAddress, type InvitationMessage } from '../../src/documents/calendar/events';
import type { AnswerRead } from '../../src/doing/invitations/readingBack';
import type { Letter } from './letter';
import type { Post, PostOutcome } from './post';

/** The event of a meeting as it is to stand with everybody now, for a calendar that keeps one for all. */
export interface WholeEvent extends Pick<Stored<Invitation>, 'uid' | 'sequence'> {
  readonly face: NonNullable<Invitation['face']>;
  /** Paragraphs that name nobody who reads them. */
  readonly words: readonly string[];
  readonly attendees: readonly CalendarAddress[];
  /** Whether it is to have a Teams meeting of its own: it is held online and has no link yet. */
  readonly online: 'made' | 'none';
}

/** What is to be sent to one person, and what stands for all. */
export interface CalendarNotice {
  readonly letter: Letter;
  readonly message: InvitationMessage;
  /** Read anew each time it is called; undefined where the meeting has no invitation any more. */
  whole(): Promise<WholeEvent | undefined>;
  /** Keeps the link that a calendar has made for the meeting. */
  keepLink(joinUrl: string): Promise<void>;
}

/**
 * The one port for calendars (design decision 14): an event to one person's calendar, and the letter that tells of it.
 * What was sent with a lower sequence is out of date.
 */
export interface Calendar {
  send(notice: CalendarNotice): Promise<PostOutcome>;
  /** Answers that came to the calendar itself, of bodies by their address (`goteborg-3`); null where they come by letter. */
  readonly answers: ((bodies: readonly string[]) => Promise<readonly AnswerRead[]>) | null;
}

/** Invitations as mail that every calendar takes (iMIP, RFC 6047). */
export function imipCalendar(post: Post): Calendar {
  return {
    send: ({ letter, message }) =>
      post.send({ ...letter, event: { method: message.method, text: invitationText(message) } }),
    answers: null,
  };
}
