import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { LARGEST_SIGNED_CONTENT } from '../../src/api/acts/keeping';
import { LARGEST_CONTENT } from '../../src/api/acts/participation';
import { IMPORT_ACTS } from '../../src/api/importing';
import { isAct, performAct } from '../../src/doing/acts/performing';
import { performImport } from '../../src/doing/importing/performing';
import { tableOf } from '../../src/doing/exporting/tables';
import { archiveOfYear } from '../../src/doing/views/archiveOfYear';
import { viewBodies } from '../../src/doing/views/bodies';
import { viewBody } from '../../src/doing/views/body';
import { viewMatter } from '../../src/doing/views/matter';
import { viewCockpit } from '../../src/doing/views/cockpit';
import { viewMeeting } from '../../src/doing/views/meeting';
import { previewOf } from '../../src/doing/views/preview';
import { viewRegistrar } from '../../src/doing/views/registrar';
import type { Identity, World } from '../../src/doing/world';
import { StorageError } from '../../src/storage/storageError';
import { actTexts } from '../../src/texts/acts';
import type { TabGate } from '../gate/tabToken';
import type { ViewCookie } from '../gate/viewCookie';
import { compressed } from '../http/compressed';
import { addressOf, atMost, refusedByAddress } from '../http/limits';
import type { Underway } from '../underway';
import { sayWhy, sendImported, sendPerformed } from './answering';
import { sendPackage } from './archivePackage';
import { bodyViews, yearIn, type ViewOfBody } from './bodyViews';
import { exportIn, sendTable } from './exports';
import { actSchemas } from './forms';
import { callers, identityOf, languageAsked, type ApiCaller, type Lookup } from './caller';
import { liveViews } from './liveViews';
import { FILE_TYPES, papers, type Paper } from './papers';

const MOST_A_MINUTE = 600;
/** The description of the acts, to one address: anybody may read it, and all of an office may come from one. */
const DESCRIBED_A_MINUTE = 1_200;
const LARGEST_BODY = '256kb';
/** A register of ten thousand rows as text. */
const LARGEST_IMPORT = '10mb';

interface Around {
  readonly world: World;
  readonly gate: TabGate;
  readonly cookie: ViewCookie;
  readonly work: Underway;
  /** An act has been done: what it put in the outbox may go. */
  acted(): void;
}

/** The tab's API: views and acts for whoever the token speaks for, in their language. */
export function apiRoutes(around: Around): Router {
  const { world, work } = around;
  const lookUp = callers(world);
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  routes.use(compressed);
  routes.get('/acts', atMost(DESCRIBED_A_MINUTE, 1, addressOf, tooMany), (request, response) => {
    response.json(actSchemas(languageAsked(request)));
  });
  routes.use(signedIn(around), atMost(MOST_A_MINUTE, 1, callerKey, tooMany));

  routes.get('/bodies', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller !== undefined) response.json(await viewBodies(world, caller));
  });
  routes.get('/cockpit', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller !== undefined) response.json(await viewCockpit(world, caller));
  });
  routes.get('/registrar', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller !== undefined) response.json(await viewRegistrar(world, caller));
  });
  routes.get('/bodies/:nr', async (request, response) => {
    const identity = identityIn(response);
    const first = await viewBody(world, identity, request.params.nr);
    // Not linked yet: the first sign-in links the person to their row of the register.
    if (first === 'unlinked' && (await callerOf(request, response)) === undefined) return;
    const view = first === 'unlinked' ? await viewBody(world, identity, request.params.nr) : first;
    answerView(request, response, view === 'unlinked' ? undefined : view);
  });
  for (const [noun, view] of Object.entries<ViewOfBody>(bodyViews)) {
    routes.get(`/bodies/:nr/${noun}`, async (request, response) => {
      const caller = await callerOf(request, response);
      if (caller === undefined) return;
      const shown = await view(world, caller.members, request.params.nr, request.query);
      if (shown === undefined) ensureAllHere(caller);
      answerView(request, response, shown);
    });
  }
  routes.get('/bodies/:nr/export/:file', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const { nr, file } = request.params;
    const asked = exportIn(file);
    const year = yearIn(request.query['year']);
    const table = asked && (await tableOf(world, caller.members, nr, asked.name, year));
    if (asked === undefined || table === undefined) {
      ensureAllHere(caller);
      answerView(request, response, undefined);
    } else await sendTable(response, table, asked.format);
  });
  routes.get('/bodies/:nr/archive', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const year = yearIn(request.query['year']);
    const entries = await archiveOfYear(world, caller.members, request.params.nr, year);
    if (entries === undefined) {
      ensureAllHere(caller);
      answerView(request, response, undefined);
    } else await sendPackage(response, entries, world.now());
  });
  routes.get('/meetings/:id', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const view = await viewMeeting(world, caller.members, request.params.id);
    if (view === undefined) ensureAllHere(caller);
    answerView(request, response, view);
  });
  routes.get('/meetings/:id/preview', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const of = request.query['of'] === 'record' ? 'record' : 'agenda';
    const preview = await previewOf(world, caller.members, request.params.id, of);
    if (preview === undefined) ensureAllHere(caller);
    answerView(request, response, preview);
  });
  for (const [path, follow] of Object.entries(liveViews(world))) {
    routes.get(path, async (request, response) => {
      const caller = await callerOf(request, response, 'lookingOn');
      if (caller === undefined) return;
      const view = await follow(caller.members, String(request.params['nr']), request.query);
      if (view === undefined) ensureAllHere(caller);
      if (view === null) response.json(null);
      else answerView(request, response, view);
    });
  }
  for (const [path, paper] of Object.entries<Paper>(papers)) {
    routes.get(path, async (request, response) => {
      const caller = await callerOf(request, response);
      if (caller === undefined) return;
      const form = paper.forms.find((one) => one === request.query['as']) ?? paper.forms[0];
      const bytes = await paper.make(world, caller.members, { ...request.params, ...request.query }, form);
      if (bytes === undefined) {
        ensureAllHere(caller);
        answerView(request, response, undefined);
        return;
      }
      response.attachment(`${paper.name}.${form}`).type(FILE_TYPES[form]).send(Buffer.from(bytes));
    });
  }
  routes.get('/matters/:id', async (request, response) => {
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const view = await viewMatter(world, caller.members, request.params.id);
    if (view === undefined) ensureAllHere(caller);
    answerView(request, response, view);
  });
  for (const act of IMPORT_ACTS) {
    routes.post(`/acts/${act}`, express.json({ limit: LARGEST_IMPORT }), async (request, response) => {
      const caller = await callerOf(request, response);
      if (caller === undefined) return;
      sendImported(response, await work.track(performImport(world, caller.members, act, withKey(request))));
    });
  }
  // A file comes with its act: read to its end here, so that the next reader finds it read.
  routes.use('/acts/attachAnnex', express.json({ limit: LARGEST_CONTENT + 10_000 }));
  routes.use('/acts/keepSigned', express.json({ limit: LARGEST_SIGNED_CONTENT + 10_000 }));
  routes.post('/acts/:act', express.json({ limit: LARGEST_BODY }), async (request, response) => {
    const { act } = request.params;
    const caller = await callerOf(request, response);
    if (caller === undefined) return;
    const { members } = caller;
    const texts = actTexts(members[0]?.person.language ?? 'sv');
    if (!isAct(act)) {
      sayWhy(response, 404, texts.notFound);
      return;
    }
    const performed = await work.track(performAct(world, members, act, withKey(request)));
    if ('notFound' in performed) ensureAllHere(caller);
    sendPerformed(response, performed);
    if ('done' in performed) around.acted();
  });
  routes.use((request, response) => sayWhy(response, 404, actTexts(languageAsked(request)).notFound));
  return routes;

  /** The person's organisations, or undefined when the answer has been sent: nobody in the register by that identity. */
  async function callerOf(request: Request, response: Response, lookup?: Lookup): Promise<ApiCaller | undefined> {
    const caller = await work.track(lookUp(identityIn(response), lookup));
    if (caller.unknown === null) return caller;
    sayWhy(response, 404, actTexts(languageAsked(request)).unknownPerson[caller.unknown]);
    return undefined;
  }
}

/**
 * Whoever a token speaks for; a view may be read by the cookie that an earlier view gave. Whom the answer is for stands in
 * `Samverka-For`: the page shows what a cookie brought only to the person Teams names.
 */
function signedIn({ gate, cookie }: Around): RequestHandler {
  const refused = refusedByAddress(tooMany);
  return async (request, response, next) => {
    const { authorization } = request.headers;
    const caller = await (authorization === undefined ? cookie.readerOf(request) : gate(authorization));
    if (caller === undefined) {
      await refused(request, response, () => {
        response.set('WWW-Authenticate', 'Bearer');
        sayWhy(response, 401, actTexts(languageAsked(request)).signIn);
      });
      return;
    }
    const given = authorization === undefined ? undefined : await cookie.forReader(caller, request);
    if (given !== undefined && request.method === 'GET') {
      response.set('Set-Cookie', given.header).set('Samverka-Reads-Until', String(given.until));
    }
    response.set('Samverka-For', caller.objectId);
    response.locals['identity'] = identityOf(caller);
    next();
  };
}

function identityIn(response: Response): Identity {
  return response.locals['identity'] as Identity;
}

function callerKey(_request: Request, response: Response): string {
  return identityIn(response).objectId;
}

const tooMany: RequestHandler = (request, response) => sayWhy(response, 429, actTexts(languageAsked(request)).outage);

/** What is not found may lie in a site that does not answer: then that is what is said. */
function ensureAllHere({ down }: ApiCaller): void {
  if (down.length > 0) throw new StorageError('People', 'identify', null, 'a site is down');
}

function answerView(request: Request, response: Response, view: object | undefined): void {
  if (view === undefined) sayWhy(response, 404, actTexts(languageAsked(request)).notFound);
  else response.json(view);
}

/** The key of an act may come as a header instead, as callers of other APIs are used to. */
function withKey(request: Request): unknown {
  const body: unknown = request.body;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || typeof body !== 'object' || body === null || 'key' in body) return body;
  return { ...body, key };
}
