import { addDays, dayOf } from '../../core/calendar';
import { eventFace } from '../../core/invitations/invitation';
import type { CalendarEvent } from '../../documents/calendar/events';
import { feedText } from '../../documents/calendar/events';
import * as lists from '../../storage/lists';
import { oneselfTexts } from '../../texts/oneself';
import { chairNameOf } from '../acts/chairing/turning';
import { hashOfAddress } from '../acts/oneself/feed';
import type { World } from '../world';

/** How far back meetings stand in a calendar somebody subscribes to, calendar days. */
const BACK_DAYS = 90;

/**
 * The calendar behind a person's own address: the meetings of the bodies they serve, as the record shows them, and
 * nothing of what is prepared. Undefined where the address is not there, taken back, or its person serves no body any more.
 */
export async function calendarFeed(world: World, organisation: string, secret: string): Promise<string | undefined> {
  const site = world.sites.find((one) => one.organisation === organisation);
  if (site === undefined) return undefined;
  const { feeds } = await site.read({ feeds: { list: lists.calendarFeeds, where: { hash: hashOfAddress(secret) } } });
  const feed = feeds.rows.find(({ revokedAt }) => revokedAt === null);
  if (feed === undefined) return undefined;
  const today = dayOf(world.now());
  const { own, people } = await site.read({
    own: { list: lists.mandates, where: { upn: feed.upn } },
    people: { list: lists.people, where: { upn: feed.upn } },
  });
  const [person] = people.rows;
  const held = own.rows.filter(({ from, to }) => from <= today && (to === null || today <= to));
  const bodyNr = [...new Set(held.map((one) => one.bodyNr))];
  if (person === undefined || bodyNr.length === 0) return undefined;
  const { meetings, bodies, mandates } = await site.read({
    meetings: { list: lists.meetings, where: { bodyNr, day: { from: addDays(today, -BACK_DAYS) } } },
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    mandates: { list: lists.mandates, where: { bodyNr } },
  });
  const { name, event } = oneselfTexts(person.language).feed;
  const events = meetings.rows.flatMap((meeting): readonly CalendarEvent[] => {
    const body = bodies.rows.find(({ nr }) => nr === meeting.bodyNr);
    if (body === undefined) return [];
    const chairName = chairNameOf(meeting, { body, mandates: mandates.rows });
    return [
      {
        uid: `meeting-${site.organisation}-${String(meeting.id)}`,
        sequence: 0,
        face: eventFace(meeting, chairName),
        description: event(body.name, chairName),
        stamp: world.now(),
      },
    ];
  });
  return feedText(name, person.language, events);
}
