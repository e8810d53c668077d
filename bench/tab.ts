/** The tab on a slow phone and line, beside a bare page and a page of Fluent, PnPjs and DataGrid; --short, --only <part>. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeJwt } from 'jose';
import type { DecisionsPage } from '../src/api/decisionsView';
import type { BodyView, MeetingView } from '../src/api/views';
import { launchBrowser } from '../test/browser/chromium';
import { startProduct } from '../test/product';
import { interactions, linesOfAgenda } from './tab/agenda';
import { moves } from './tab/moving';
import { freshContext, open, type Opening } from './tab/opening';
import { decisionsPage, rowsShown } from './tab/rows';
import { addressOf, buildPage, serveBeside } from './tab/serve';
import { followed } from './tab/viewers';

const PARTS = ['opening', 'moving', 'rows', 'agenda', 'viewers'] as const;
const { short, only } = parseArgs({ options: { short: { type: 'boolean' }, only: { type: 'string' } } }).values;
const asked = (part: (typeof PARTS)[number]) => only === undefined || only === part;
if (!PARTS.some(asked)) throw new Error(`--only takes one of ${PARTS.join(', ')}.`);
const ROUNDS = short === true ? 3 : 9;
/** How long one and then all follow a meeting, in ms: whole minutes, since the service makes a round of its own each minute. */
const FOLLOWED_MS = short === true ? 60_000 : 180_000;
const BODY = 'goteborg-2';
const DAY = '2026-12-10';
/** Views of the menu whose own words in it lead to them. */
const TITLES = ['Ledamöter', 'Beslut', 'Insatser'] as const;
const CHAIR = 'karim.haddad';

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

let over = 0;
function told(what: string, figure: string, limit: string, within: 'ok' | 'OVER', how: string): void {
  if (within === 'OVER') over += 1;
  console.log(`${what.padEnd(66)} ${figure}  limit ${limit}: ${within}  (${how})`);
}

function ratio(what: string, ours: number, theirs: number, limit: number, unit = 'ms'): void {
  const figure = ours / theirs;
  // Times by the clock of ratios this near one carry a tenth either way (performance §0).
  const most = limit < 1.3 && limit > 1 ? limit * 1.1 : limit;
  const how = `${ours.toFixed(0)} ${unit} against ${theirs.toFixed(0)} ${unit}`;
  told(what, figure.toFixed(2), String(limit), figure <= most ? 'ok' : 'OVER', how);
}

if (asked('viewers')) {
  const [one, many] = await followed([1, 500], FOLLOWED_MS);
  const what = 'SharePoint requests a minute, 500 who follow a meeting against one';
  // Counted, so no times of a clock: but in a minute one question more or less falls within it.
  ratio(what, many?.sharePoint ?? NaN, (one?.sharePoint ?? NaN) + 60_000 / FOLLOWED_MS, 1, 'requests');
  console.log(`${''.padEnd(66)} the service was asked ${(many?.service ?? NaN).toFixed(0)} times a minute by the 500`);
}
if (PARTS.some((part) => part !== 'viewers' && asked(part))) await inBrowser();
process.exitCode = over > 0 ? 1 : 0;

async function inBrowser(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'bench-tab-'));
  const folders = { limit: await buildPage('limit', out), typical: await buildPage('typical', out) };
  const product = await startProduct({ now: '2026-11-20T09:00:00+01:00' });
  const browser = await launchBrowser();
  const instead = new Map<string, string>();
  const server = await serveBeside(product.url, folders, instead);
  try {
    const people = (await product.get('/local/people')) as readonly { id: string; upn: string }[];
    const chair = people.find(({ upn }) => upn.startsWith(CHAIR));
    const { token } = (await product.get(`/local/token?as=${chair?.id ?? ''}`)) as { token: string };
    // The person as Teams names them, not as the local list does: an answer for anybody else is not shown.
    const { oid, tid } = decodeJwt<{ readonly oid: string; readonly tid: string }>(token);
    const view = (await product.get(`/api/bodies/${BODY}`, token)) as BodyView;
    const address = (path: string, query = `body=${BODY}`) =>
      `${addressOf(server)}/host?${new URLSearchParams({ page: `/${path}/?${query}`, token, person: oid, tenant: tid }).toString()}`;
    const newContext = () => freshContext(browser, view.body.name);

    if (asked('opening')) {
      const sides = { product: 'tab', limit: 'limit', typical: 'typical' } as const;
      type Side = keyof typeof sides;
      const cold: Record<Side, Opening[]> = { product: [], limit: [], typical: [] };
      const warm: Record<Side, Opening[]> = { product: [], limit: [], typical: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const side of Object.keys(sides) as Side[]) {
          const context = await newContext();
          cold[side].push(await open(context, address(sides[side])));
          warm[side].push(await open(context, address(sides[side])));
          await context.close();
        }
      }
      const middle = (openings: Record<Side, Opening[]>, side: Side, what: keyof Opening) =>
        median(openings[side].map((opening) => opening[what]));
      const rows: readonly (readonly [string, Record<Side, Opening[]>, keyof Opening, Side, number])[] = [
        ['cold, until the data is seen, against the bare page', cold, 'data', 'limit', 1.6],
        ['cold, until the data is seen, against Fluent + PnPjs + DataGrid', cold, 'data', 'typical', 0.35],
        ['warm, until the data is seen, against the bare page', warm, 'data', 'limit', 1.12],
        ['first paint, cold, against the bare page', cold, 'paint', 'limit', 0.6],
        ['main thread blocked, cold, against Fluent + PnPjs + DataGrid', cold, 'blocked', 'typical', 0.2],
      ];
      for (const [what, openings, field, beside, limit] of rows) {
        ratio(what, middle(openings, 'product', field), middle(openings, beside, field), limit);
      }
      const shift = Math.max(...cold.product.map((opening) => opening.shift));
      const what = 'layout shift when the data arrives';
      told(what, shift.toFixed(3), '0', shift > 0 ? 'OVER' : 'ok', 'the most of all rounds');
    }

    if (asked('moving')) {
      const context = await newContext();
      for (const [how, what, limit] of [
        ['atOnce', 'moving between views, against one bare request for the same', 1.15],
        ['stoodAt', 'moving to a view asked for ahead, against one bare request', 0.1],
      ] as const) {
        const went = await moves(context, address('tab'), { titles: TITLES, rounds: ROUNDS, how, token });
        ratio(what, median(went.map(({ moved }) => moved)), median(went.map(({ bare }) => bare)), limit);
      }
      await context.close();
    }

    if (asked('rows')) {
      const empty = (await product.get(`/api/bodies/${BODY}/decisions`, token)) as DecisionsPage;
      const context = await newContext();
      const shown = await rowsShown(context, address('tab'), {
        sizes: [100, 1000],
        rounds: ROUNDS,
        give: (rows) => void instead.set(`/api/bodies/${BODY}/decisions`, decisionsPage(empty, rows)),
      });
      const [few, many] = [median(shown.get(100) ?? []), median(shown.get(1000) ?? [])];
      ratio('1,000 rows, from their answer until painted, against 100', many, few, 1.3);
      await context.close();
    }

    if (asked('agenda')) {
      const { id = '', version } = view.meetings.find(({ day }) => day === DAY) ?? {};
      const lines = { id, version, items: linesOfAgenda(60), key: 'bench-agenda' };
      const { status, body } = await product.post('/api/acts/arrangeAgenda', lines, token);
      if (status !== 200) throw new Error(`The agenda could not be arranged: ${JSON.stringify(body)}`);
      const { items } = (await product.get(`/api/meetings/${id}`, token)) as MeetingView;
      const context = await newContext();
      const page = address('tab', `body=${BODY}&meeting=${id}&step=prepare`);
      const took = await interactions(context, page, Math.ceil(ROUNDS / 2));
      for (const [name, times] of took) {
        const ms = median(times);
        const what = `an agenda of ${String(items.length)} lines: the chair ${name}`;
        told(what, `${ms.toFixed(0)} ms`, '100 ms', ms <= 100 ? 'ok' : 'OVER', 'until the next paint');
      }
      await context.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
    await browser.close();
    await product.stop();
    rmSync(out, { recursive: true, force: true });
  }
}
