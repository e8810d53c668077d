import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LinkTold } from '../../src/api/linkView';
import type { Instant } from '../../src/core/calendar';
import { addressOf } from '../../src/doing/addressing';
import { codeFor, enter, leave, type Knock } from '../../src/doing/links/entering';
import { linkBySession, type LinkHeld } from '../../src/doing/links/finding';
import type { LinkKey } from '../../src/doing/links/secrets';
import { performByLink } from '../../src/doing/links/using';
import { viewByLink } from '../../src/doing/links/viewing';
import { packageOf } from '../../src/doing/views/meetingPackage';
import type { World } from '../../src/doing/world';
import { actTexts } from '../../src/texts/acts';
import { linkTexts } from '../../src/texts/links';
import { sayWhy, sendPerformed } from '../api/answering';
import { languageAsked } from '../api/caller';
import { atMost } from '../http/limits';
import type { Post } from '../notices/post';
import type { Underway } from '../underway';
import { refuseAct, sayNo } from './answering';
import { sendCode } from './codeLetter';
import { isFromElsewhere, pageCookie, pageOf } from './pageCookie';

const MOST_A_MINUTE = 600;
const LARGEST_KNOCK = '2kb';
const LARGEST_ACT = '64kb';

/** Nothing of it is kept or told on, no other page shows it, and only its own files run in it (reliability I1). */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

interface Around {
  readonly world: World;
  readonly post: Post;
  readonly mailFrom: string;
  readonly key: LinkKey;
  /** Folder of the built tab, in which the page of the links has one of its own. */
  readonly tabFolder: string;
  readonly work: Underway;
  /** An act has been done: what it put in the outbox may go. */
  acted(): void;
}

const knocked = z.object({ token: z.string().max(100) });
const written = z.object({ token: z.string().max(100), code: z.string().max(20) });

/**
 * The page for people without our Teams, and what it asks. The address of a link stands behind `#`, which no browser sends:
 * asking for the page tells nothing, and a mail program that looks ahead uses nothing up.
 */
export function linkRoutes(around: Around): Router {
  const { world, key, work, tabFolder } = around;
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set(HEADERS);
    next();
  });
  routes.use(atMost(MOST_A_MINUTE, 1, ({ ip }) => ip ?? '', tooMany));
  const page = join(tabFolder, 'link', 'index.html');
  routes.get('/:organisation', (_request, response) => {
    if (existsSync(page)) response.sendFile(page, { cacheControl: false, etag: false, lastModified: false });
    else response.status(404).end();
  });

  routes.post('/:organisation/code', express.json({ limit: LARGEST_KNOCK }), async (request, response) => {
    const language = languageAsked(request);
    const asked = knocked.safeParse(request.body);
    const knock = asked.success ? knockOf(request, asked.data.token) : undefined;
    if (knock === undefined) {
      sayNo(response, { reason: 'unknown' }, language);
      return;
    }
    const given = await work.track(codeFor(world, knock));
    if (!given.ok) {
      sayNo(response, given.refusal, language);
      return;
    }
    const sent = await work.track(sendCode({ ...around, now: () => world.now() }, given.value.held, given.value.code));
    if (sent === 'notSent') {
      sayNo(response, { reason: 'notSent' }, language);
      return;
    }
    response.json({ text: linkTexts(language).codeSent } satisfies LinkTold);
  });

  routes.post('/:organisation/session', express.json({ limit: LARGEST_KNOCK }), async (request, response) => {
    const language = languageAsked(request);
    const asked = written.safeParse(request.body);
    const knock = asked.success ? knockOf(request, asked.data.token) : undefined;
    if (!asked.success || knock === undefined) {
      sayNo(response, { reason: 'unknown' }, language);
      return;
    }
    const entered = await work.track(enter(world, knock, asked.data.code));
    if (!entered.ok) {
      sayNo(response, entered.refusal, language);
      return;
    }
    const { held, session } = entered.value;
    const opened = addressOf(held.site, held.link.id);
    response.set('Set-Cookie', pageCookie(opened, session));
    response.json({ text: '', page: opened } satisfies LinkTold);
  });

  routes.get('/:organisation/view', async (request, response) => {
    const held = await heldBy(request, response);
    if (held !== undefined) response.json(await viewByLink(world, held));
  });

  routes.get('/:organisation/package', async (request, response) => {
    const held = await heldBy(request, response);
    if (held === undefined) return;
    const { site, link, person } = held;
    const meeting = link.meetingId === null ? undefined : addressOf(site, link.meetingId);
    const bytes = meeting === undefined ? undefined : await packageOf(world, [{ site, person }], meeting);
    if (bytes === undefined) {
      sayWhy(response, 404, actTexts(person.language).notFound);
      return;
    }
    response.attachment('package.pdf').type('application/pdf').send(Buffer.from(bytes));
  });

  routes.post('/:organisation/acts/:act', express.json({ limit: LARGEST_ACT }), async (request, response) => {
    const held = await heldBy(request, response);
    if (held === undefined) return;
    const performed = await work.track(performByLink(world, held, request.params.act, request.body));
    if (!performed.ok) {
      refuseAct(response, performed.refusal, held.person.language);
      return;
    }
    sendPerformed(response, performed.value);
    if ('done' in performed.value) around.acted();
  });

  routes.delete('/:organisation/session', async (request, response) => {
    const held = await heldBy(request, response);
    if (held === undefined) return;
    await work.track(leave(held));
    response.set('Set-Cookie', pageCookie(addressOf(held.site, held.link.id), ''));
    response.json({ text: '' } satisfies LinkTold);
  });
  routes.use((request, response) => sayNo(response, { reason: 'unknown' }, languageAsked(request)));
  return routes;

  function knockOf(request: Request, secret: string): Knock | undefined {
    if (isFromElsewhere(request) === 'yes') return undefined;
    return { organisation: String(request.params['organisation']), secret, key, now: realNow() };
  }

  /** The link whose page asks, or undefined when it has been told why there is none. */
  async function heldBy(request: Request, response: Response): Promise<LinkHeld | undefined> {
    const asking = pageOf(request);
    const organisation = String(request.params['organisation']);
    const held = await work.track(linkBySession(world, organisation, asking?.session ?? '', realNow()));
    // The cookie of one page opens no other.
    if (held.ok && addressOf(held.value.site, held.value.link.id) === asking?.page) return held.value;
    sayNo(response, held.ok ? { reason: 'signedOut' } : held.refusal, languageAsked(request));
    return undefined;
  }
}

/** Codes and open pages go by real time, never by the domain clock (design decision 13). */
function realNow(): Instant {
  return Date.now() as Instant;
}

const tooMany: RequestHandler = (request, response) => {
  sayWhy(response, 429, actTexts(languageAsked(request)).outage);
};
