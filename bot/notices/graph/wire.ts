import { createHash } from 'node:crypto';
import { z } from 'zod';
import { momentOf, type Day, type ClockTime } from '../../../src/core/calendar';
import type { CalendarAddress } from '../../../src/documents/calendar/events';
import type { WholeEvent } from '../calendar';
import { escaped } from '../letterText';

/** Properties of our own on an event: which invitation it is, and what it was last made to show. */
const PROPERTIES = '{7d1f5c36-2b0e-4e0a-9a55-6f1c3b8e42d9}';
export const UID = `String ${PROPERTIES} Name SamverkaUid`;
export const SHOWN = `String ${PROPERTIES} Name SamverkaShown`;

const attendee = z.object({
  emailAddress: z.object({ address: z.string().default(''), name: z.string().default('') }),
  type: z.string().default('required'),
  status: z.object({ response: z.string(), time: z.string().nullish() }).optional(),
});
export const event = z.object({
  id: z.string().min(1),
  attendees: z.array(attendee).default([]),
  body: z.object({ content: z.string().default('') }).optional(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).default([]),
});
export const events = z.object({ value: z.array(event), '@odata.nextLink': z.string().optional() });
export const failure = z.object({ error: z.object({ code: z.string() }) });

/** An event as Graph tells of it, as much as is asked for. */
export type GraphEvent = z.output<typeof event>;

/** A property of ours as it stands; empty where it does not. */
export function propertyOf({ singleValueExtendedProperties }: GraphEvent, id: string): string {
  return singleValueExtendedProperties.find((one) => one.id.toLowerCase() === id.toLowerCase())?.value ?? '';
}

/** What an event shows, in few characters: two that show the same have the same. */
export function shownOf({ face }: WholeEvent, now?: GraphEvent): string {
  const { title, day, starts, ends, chairName } = face;
  return createHash('sha256')
    .update(JSON.stringify([title, day, starts, ends, placeOf(face, now), chairName]))
    .digest('hex');
}

/** The place without the link that the event itself has made: everybody has it already. */
function placeOf({ place }: WholeEvent['face'], now?: GraphEvent): string {
  const own = now?.onlineMeeting?.joinUrl ?? '';
  return own === '' ? (place ?? '') : (place ?? '').replace(own, '').trim();
}

/** The event, new. A second request for the same issue makes no second event. */
export function toMake(whole: WholeEvent): object {
  return {
    ...toShow(whole),
    attendees: whole.attendees.map(asAttendee),
    // What addresses the others have is no concern of theirs.
    hideAttendees: true,
    responseRequested: true,
    allowNewTimeProposals: false,
    ...(whole.online === 'made' ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    transactionId: `${whole.uid}-${String(whole.sequence)}`,
    singleValueExtendedProperties: [
      { id: UID, value: whole.uid },
      { id: SHOWN, value: shownOf(whole) },
    ],
  };
}

/** What everybody is told when it changes. `now`: the event as it stands; the part of its body that Teams has written stays. */
export function toShow(whole: WholeEvent, now?: GraphEvent): object {
  const { title, day, starts, ends } = whole.face;
  return {
    subject: title,
    body: { contentType: 'html', content: bodyOf(whole.words, now?.body?.content ?? '') },
    start: inUtc(day, starts),
    end: inUtc(day, ends),
    location: { displayName: placeOf(whole.face, now) },
    singleValueExtendedProperties: [{ id: SHOWN, value: shownOf(whole, now) }],
  };
}

/** Its attendees alone, so that only those who come or go are told; what the others have answered stays. Null where they are right. */
export function toInvite(whole: WholeEvent, now: GraphEvent): object | null {
  const address = (one: string) => one.trim().toLowerCase();
  const wanted = new Map(whole.attendees.map((one) => [address(one.mail), one]));
  const kept = now.attendees.filter(({ emailAddress }) => wanted.has(address(emailAddress.address)));
  const there = new Set(kept.map(({ emailAddress }) => address(emailAddress.address)));
  const added = whole.attendees.filter(({ mail }) => !there.has(address(mail)));
  if (added.length === 0 && kept.length === now.attendees.length) return null;
  return { attendees: [...kept, ...added.map(asAttendee)] };
}

/** Where our words end and what Teams has written begins. */
const END = '· · ·';

function bodyOf(words: readonly string[], before: string): string {
  const at = before.lastIndexOf(END);
  const teams = at < 0 ? '' : before.slice(at + END.length);
  const paragraphs = words.map((one) => `<p>${escaped(one)}</p>`).join('\n');
  return `${paragraphs}\n<p>${END}${teams === '' ? '</p>' : teams}`;
}

function asAttendee({ name, mail }: CalendarAddress): object {
  return { emailAddress: { address: mail, name }, type: 'required' };
}

function inUtc(day: Day, clock: ClockTime): object {
  return { dateTime: new Date(momentOf(day, clock)).toISOString().slice(0, 19), timeZone: 'UTC' };
}
