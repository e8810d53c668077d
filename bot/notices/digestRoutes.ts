import { Router, type Request, type Response } from 'express';
import { NOTHING_SET } from '../../src/core/notices/settings';
import type { Language } from '../../src/core/people/person';
import { changeOwn } from '../../src/doing/settings/ownRow';
import type { LinkKey } from '../../src/doing/links/secrets';
import type { Member, World } from '../../src/doing/world';
import * as lists from '../../src/storage/lists';
import { noticeTexts } from '../../src/texts/notices';
import { languageAsked } from '../api/caller';
import { addressOf, atMost } from '../http/limits';
import { isTheirs } from './digestAddress';
import { escaped } from './letterText';

const MOST_A_MINUTE = 60;
/** The page is nothing but a form that is sent to where it came from. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Where letters stop being gathered. A look at the address changes nothing: programs that read letters ahead look too. The
 * press does, on the page or in the mail program itself (RFC 8058), and twice is once.
 */
export function digestRoutes(world: World, key: LinkKey): Router {
  const routes = Router();
  routes.use(atMost(MOST_A_MINUTE, 1, addressOf, (_request, response) => void response.status(429).end()));
  routes.get('/:organisation/:person/:proof', async (request, response) => {
    const member = await memberOf(request.params);
    const language = member?.person.language ?? languageAsked(request);
    const { question, press, gone } = noticeTexts(language).mail.stopping;
    const shown = member === undefined ? `<p>${escaped(gone)}</p>` : form(question, press);
    page(response.status(member === undefined ? 404 : 200), language, shown);
  });
  routes.post('/:organisation/:person/:proof', async (request, response) => {
    const member = await memberOf(request.params);
    const language = member?.person.language ?? languageAsked(request);
    const { stopped, gone } = noticeTexts(language).mail.stopping;
    const done = member !== undefined && (await stop(member)) === 'stopped';
    page(response.status(done ? 200 : 404), language, `<p>${escaped(done ? stopped : gone)}</p>`);
  });
  return routes;

  async function memberOf({ organisation, person, proof }: Request['params']): Promise<Member | undefined> {
    const site = world.sites.find((one) => one.organisation === organisation);
    if (site === undefined || !/^[1-9]\d{0,9}$/.test(String(person))) return undefined;
    const { people } = await site.read({ people: { list: lists.people, where: { id: Number(person) } } });
    const [found] = people.rows;
    const theirs = found !== undefined && isTheirs(key, site.organisation, found, String(proof));
    return theirs ? { site, person: found } : undefined;
  }
}

async function stop(member: Member): Promise<'stopped' | 'not'> {
  const settings = { ...(member.person.settings ?? NOTHING_SET), pace: 'each' as const };
  return (await changeOwn(member, { settings })).ok ? 'stopped' : 'not';
}

function form(question: string, press: string): string {
  return `<p>${escaped(question)}</p>\n<form method="post"><button>${escaped(press)}</button></form>`;
}

function page(response: Response, language: Language, shown: string): void {
  const title = escaped(noticeTexts(language).mail.stopping.title);
  response
    .set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    .type('html')
    .send(
      `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${title}</title></head>\n<body>\n<main><h1>${title}</h1>\n${shown}</main>\n</body>\n</html>`,
    );
}
