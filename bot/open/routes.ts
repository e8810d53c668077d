import { Router, type Response } from 'express';
import type { OpenNotices } from '../../src/api/openData';
import { openNotice, openNotices } from '../../src/doing/views/openNotices';
import type { World } from '../../src/doing/world';
import { sayWhy } from '../api/answering';
import { languageAsked } from '../api/caller';
import { addressOf, atMost } from '../http/limits';
import { actTexts } from '../../src/texts/acts';

const MOST_A_MINUTE = 120;
/** Real time. A notice is up for weeks: whoever asks again within the minute is told the same, and SharePoint nothing. */
const KEPT_MS = 60_000;

/**
 * Open data: what stands on the notice boards, as JSON with addresses that last, for anybody and without signing in.
 * Nothing else of the service is here, and nothing here asks who reads.
 */
export function openRoutes(world: World): Router {
  const routes = Router();
  let kept: { readonly at: number; readonly answer: Promise<OpenNotices> } | undefined;
  routes.use(atMost(MOST_A_MINUTE, 1, addressOf, (_request, response) => void response.status(429).end()));
  routes.get('/notices', async (_request, response) => {
    if (kept === undefined || Date.now() > kept.at + KEPT_MS) {
      const answer = openNotices(world).then((notices) => ({ notices }));
      kept = { at: Date.now(), answer };
      // What failed is asked for again by the next one.
      answer.catch(() => (kept = undefined));
    }
    publicly(response).json(await kept.answer);
  });
  routes.get('/notices/:id', async (request, response) => {
    const notice = await openNotice(world, request.params.id);
    if (notice === undefined) sayWhy(response, 404, actTexts(languageAsked(request)).notFound);
    else publicly(response).json(notice);
  });
  return routes;
}

/** Other sites may show it: it is public, and read with nobody's rights. */
function publicly(response: Response): Response {
  return response.set('Access-Control-Allow-Origin', '*').set('Cache-Control', 'public, max-age=60');
}
