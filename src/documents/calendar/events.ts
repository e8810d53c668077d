import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { momentOf, type Instant } from '../../core/calendar';
import type { EventFace } from '../../core/invitations/invitation';
import type { Language } from '../../core/people/person';

/** Somebody an invitation names. */
export interface CalendarAddress {
  readonly name: string;
  readonly mail: string;
}

/** One event as a calendar takes it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly face: EventFace;
  readonly description: string;
  /** When this was written, by the domain clock. */
  readonly stamp: Instant;
}

/** An event to one person's calendar, or away from it. */
export interface InvitationMessage extends CalendarEvent {
  readonly method: 'request' | 'cancel';
  readonly organizer: CalendarAddress;
  /** The receiver alone: what addresses the others have is no concern of theirs. */
  readonly attendee: CalendarAddress;
}

const WHO = { company: 'Samverka', product: 'Samverka' } as const;

/** The text of an iMIP message (RFC 5546, RFC 6047): one event with the method it is sent by. Times are in UTC. */
export function invitationText(message: InvitationMessage): string {
  const isCancel = message.method === 'cancel';
  const calendar = ical({
    prodId: WHO,
    method: isCancel ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    ...written(message),
    status: isCancel ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: message.organizer.name, email: message.organizer.mail },
  });
  event.createAttendee({
    name: message.attendee.name,
    email: message.attendee.mail,
    role: ICalAttendeeRole.REQ,
    // The answer comes to the body's own address, and is read.
    rsvp: !isCancel,
  });
  return calendar.toString();
}

/** A calendar to subscribe to. A cancelled meeting stands in it as cancelled. */
export function feedText(name: string, language: Language, events: readonly CalendarEvent[]): string {
  const calendar = ical({ prodId: { ...WHO, language: language.toUpperCase() }, name, ttl: 60 * 60 });
  for (const event of events) {
    const isCancelled = event.face.standing === 'cancelled';
    calendar.createEvent({
      ...written(event),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function written({ uid, sequence, face, description, stamp }: CalendarEvent) {
  const { title, day, starts, ends, place } = face;
  const link = /https:\/\/\S+/.exec(place ?? '')?.[0] ?? null;
  return {
    id: uid,
    sequence,
    summary: title,
    start: new Date(momentOf(day, starts)),
    end: new Date(momentOf(day, ends)),
    stamp: new Date(stamp),
    location: place,
    url: link,
    description,
  };
}
