import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import { z } from 'zod';
import type { Attendee, CalendarEvent } from './event';
import { addressOf, answered, filterOf, inWindow, shown } from './event';

/** What stands in a mailbox's calendar, and what may be told of it besides Graph's own calls. */
interface Kept extends CalendarEvent {
  readonly mailbox: string;
  /** What attendees have been told, in order: for whoever checks that nobody is told twice. */
  readonly told: { readonly to: string; readonly what: 'request' | 'update' | 'cancel' }[];
  cancelled: boolean;
}

const attendees = z.array(
  z.looseObject({ emailAddress: z.object({ address: z.string(), name: z.string().default('') }) }),
);
const changes = z.looseObject({ attendees: attendees.optional() });
const answers = z.object({ mailbox: z.string(), address: z.string(), response: z.string() });
const fault = z.object({ status: z.number(), retryAfter: z.number().optional(), times: z.number().default(1) });

/**
 * The calls of Microsoft Graph that the product makes for its calendar, as they are documented, in memory: events found,
 * made, changed and cancelled in a mailbox, and its view of a time. `now`: the domain clock, in milliseconds.
 */
export function graphRoutes(now: () => number): Router {
  const all = new Map<string, Kept>();
  const routes = Router();
  let failing: z.output<typeof fault> | undefined;
  routes.use(express.json({ limit: '256kb' }));

  routes.get('/events', (_request, response) => {
    response.json([...all.values()]);
  });
  routes.post('/answers', (request, response) => {
    const { mailbox, address, response: said } = answers.parse(request.body);
    for (const event of all.values()) {
      if (event.mailbox === mailbox && !event.cancelled) answered(event, address, said, now());
    }
    response.status(204).end();
  });
  routes.post('/faults', (request, response) => {
    failing = fault.parse(request.body);
    response.status(204).end();
  });

  routes.use('/v1.0/users/:mailbox', (request, response, next) => {
    const refuse = (status: number, code: string) =>
      void response.status(status).json({ error: { code, message: code } });
    if (!/^Bearer \S+\.\S+\.\S+$/.test(request.headers.authorization ?? '')) refuse(401, 'InvalidAuthenticationToken');
    else if (failing !== undefined && failing.times > 0) {
      failing = { ...failing, times: failing.times - 1 };
      if (failing.retryAfter !== undefined) response.set('Retry-After', String(failing.retryAfter));
      refuse(failing.status, failing.status === 429 ? 'ApplicationThrottled' : 'ServiceNotAvailable');
    } else next();
  });
  routes.get('/v1.0/users/:mailbox/events', (request, response) => {
    const wanted = filterOf(asText(request.query['$filter']));
    const found = standing(request.params.mailbox).filter((event) =>
      event.singleValueExtendedProperties.some(({ id, value }) => id === wanted?.id && value === wanted.value),
    );
    response.json({ value: found.map(shown) });
  });
  routes.get('/v1.0/users/:mailbox/calendarView', (request, response) => {
    const { startDateTime, endDateTime } = request.query;
    const found = standing(request.params.mailbox).filter(inWindow(asText(startDateTime), asText(endDateTime)));
    response.json({ value: found.map(shown) });
  });
  routes.post('/v1.0/users/:mailbox/events', (request, response) => {
    const { mailbox } = request.params;
    const asked = request.body as CalendarEvent;
    const same = [...all.values()].find((one) => one.mailbox === mailbox && one.transactionId === asked.transactionId);
    if (same !== undefined) {
      // The same again is the same event; something else under its name is refused.
      if (same.subject === asked.subject && !same.cancelled) response.status(201).json(shown(same));
      else response.status(409).json({ error: { code: 'ErrorDuplicateTransactionId', message: 'already used' } });
      return;
    }
    const id = randomUUID();
    const online = asked.isOnlineMeeting === true;
    const event: Kept = {
      ...asked,
      ...{ id, mailbox, cancelled: false, onlineMeeting: online ? { joinUrl: joinUrl(id) } : null },
      body: online ? withTeams(asked.body, id) : asked.body,
      attendees: asked.attendees.map(unanswered),
      told: asked.attendees.map((one) => ({ to: addressOf(one), what: 'request' as const })),
    };
    all.set(id, event);
    response.status(201).json(shown(event));
  });
  routes.patch('/v1.0/users/:mailbox/events/:id', (request, response) => {
    const event = all.get(request.params.id);
    const asked = changes.safeParse(request.body);
    if (event === undefined || event.cancelled || event.mailbox !== request.params.mailbox || !asked.success) {
      response.status(404).json({ error: { code: 'ErrorItemNotFound', message: 'not found' } });
      return;
    }
    const { attendees: invited, singleValueExtendedProperties, ...rest } = asked.data;
    const before = event.attendees.map(addressOf);
    const after = invited as Attendee[] | undefined;
    if (after !== undefined) {
      const now = after.map(addressOf);
      for (const to of before.filter((one) => !now.includes(one))) event.told.push({ to, what: 'cancel' });
      for (const to of now.filter((one) => !before.includes(one))) event.told.push({ to, what: 'request' });
      event.attendees = after.map((one) => (one.status === undefined ? unanswered(one) : one));
    }
    if (Object.keys(rest).length > 0) {
      for (const to of before) event.told.push({ to, what: 'update' });
      Object.assign(event, rest);
      // A changed time is answered anew.
      if ('start' in rest) event.attendees = event.attendees.map(unanswered);
      // Without its own part in the body the event is no Teams meeting any more.
      if (event.onlineMeeting !== null && !event.body.content.includes(event.onlineMeeting.joinUrl)) {
        event.onlineMeeting = null;
        event.isOnlineMeeting = false;
      }
    }
    for (const one of (singleValueExtendedProperties ?? []) as CalendarEvent['singleValueExtendedProperties']) {
      event.singleValueExtendedProperties = [
        ...event.singleValueExtendedProperties.filter(({ id }) => id !== one.id),
        one,
      ];
    }
    response.json(shown(event));
  });
  routes.post('/v1.0/users/:mailbox/events/:id/cancel', (request, response) => {
    const event = all.get(request.params.id);
    if (event?.mailbox !== request.params.mailbox) {
      response.status(404).json({ error: { code: 'ErrorItemNotFound', message: 'not found' } });
      return;
    }
    event.cancelled = true;
    for (const one of event.attendees) event.told.push({ to: addressOf(one), what: 'cancel' });
    response.status(202).end();
  });
  return routes;

  function standing(mailbox: string): readonly Kept[] {
    return [...all.values()].filter((event) => event.mailbox === mailbox && !event.cancelled);
  }
}

function unanswered(one: Attendee): Attendee {
  return { ...one, status: { response: 'none', time: '0001-01-01T00:00:00Z' } };
}

function joinUrl(id: string): string {
  return `https://teams.microsoft.com/l/meetup-join/${id}`;
}

function withTeams(body: CalendarEvent['body'], id: string): CalendarEvent['body'] {
  return { ...body, content: `${body.content}<div><a href="${joinUrl(id)}">Anslut till mötet</a></div>` };
}

/** What stands in a query, where it stands once. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
