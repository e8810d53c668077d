/** Storage as a site grows: requests, bytes, time and refusals; --short for a small city, --data FOLDER for one that is there. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bodyYear } from '../src/core/bodies/body';
import { viewBody } from '../src/doing/views/body';
import { agendaItems, meetings } from '../src/storage/lists';
import { selectOf } from '../src/storage/row';
import type { Site } from '../src/storage/site';
import { cityOf, THIS_YEAR } from './city/organisation';
import { seedCity } from './city/seed';
import { archived } from './storage/archive';
import { linesShown, payload } from './storage/bytes';
import { inTurns, ratio, WARM_THROUGH, type Verdict, type Work } from './storage/measure';
import { openCity, type Opened } from './storage/opened';
import { walkProduct } from './storage/product';

const { short, data } = parseArgs({ options: { short: { type: 'boolean' }, data: { type: 'string' } } }).values;
const ROUNDS = short === true ? 41 : 61;
/** Bodies and years of each city, about 1,000, 10,000 and 100,000 lines of agendas; in the short form 300 and 2,600. */
const SIZES: readonly (readonly [number, number])[] =
  short === true
    ? [
        [2, 1],
        [10, 5],
      ]
    : [
        [2, 3],
        [20, 13],
        [200, 20],
      ];
/** A forum that is alike in all of them. */
const BODY = 2;
const YEAR = bodyYear(BODY, THIS_YEAR);

interface City {
  readonly folder: string;
  readonly bodies: number;
  readonly lines: number;
}

async function seeded([bodies, years]: readonly [number, number], kept: string | undefined): Promise<City> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-storage-'));
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const rows = await seedCity(folder, cityOf(bodies), years, () => undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(bodies)} forums, ${String(years)} years: ${String(rows)} rows seeded in ${seconds} s`);
  // The forum of the whole city has twelve meetings of 25 lines a year, the others five of five.
  return { folder, bodies, lines: years * (12 * 25 + (bodies - 1) * 25) };
}

/** What takes as long in a large site as in a small one: the forum page, and the lines of one forum's year. */
async function grown(cities: readonly (City & { readonly opened: Opened })[]): Promise<readonly Verdict[]> {
  const works = (run: (opened: Opened) => () => Promise<unknown>): readonly Work[] =>
    cities.map(({ opened }) => ({ run: run(opened), theirs: () => opened.standIn.processor() * 1000 }));
  const chairs = new Map<Opened, Awaited<ReturnType<Opened['chairOf']>>>();
  for (const { opened } of cities) chairs.set(opened, await opened.chairOf(BODY));
  const page = works((opened) => async () => {
    const chair = chairs.get(opened);
    if (chair !== undefined) await viewBody(opened.world, chair.identity, `storstad-${String(BODY)}`);
  });
  const year = works(
    ({ site }) =>
      () =>
        site.read({ lines: { list: linesShown, where: { bodyYear: YEAR } } }),
  );
  const [pages, years] = [await inTurns(ROUNDS, page), await inTurns(ROUNDS, year)];
  const [least] = cities;
  return cities.flatMap(({ lines }, at) => {
    if (at === 0) return [];
    const sizes = `${String(lines)} items against ${String(least?.lines ?? 0)}`;
    return [
      ratio(`forum page, ${sizes}`, pages[at], pages[0], 1.3),
      ratio(`a year of items, ${sizes}`, years[at], years[0], 1.2),
    ];
  });
}

/**
 * Ours against fetch and JSON.parse of the same questions, one by one as who has no batch asks them: the data layer with
 * what a forum's page asks, and, told beside it, the whole page, which also applies the rules to what it has read.
 */
async function dataLayer(city: Opened): Promise<readonly Verdict[]> {
  const { identity } = await city.chairOf(BODY);
  const here = (run: () => Promise<unknown>): Work => ({ run, theirs: () => 0 });
  const list = `web/getList('${new URL(city.url).pathname}/Lists/AgendaItems')/items?$top=5000&$filter=BodyYear eq '${YEAR}'`;
  const selected = `${list}&$select=${selectOf(agendaItems, 'never').join(',')}`;
  const [read, bare] = await inTurns(ROUNDS * 3, [
    here(() => city.site.read({ items: { list: agendaItems, where: { bodyYear: YEAR } } })),
    here(async () => JSON.parse(await city.raw(selected, 'none')) as unknown),
  ]);
  const asked: (() => Promise<unknown>)[] = [];
  const heard: Site = {
    ...city.site,
    read: (questions) => {
      asked.push(() => city.site.read(questions));
      return city.site.read(questions);
    },
  };
  await city.standIn.log();
  await viewBody({ ...city.world, sites: [heard] }, identity, `storstad-${String(BODY)}`);
  const questions = (await city.standIn.log())
    .flatMap(({ batchParts = [] }) => batchParts)
    .map(({ path }) => path.slice(path.indexOf('/_api/') + '/_api/'.length));
  const works = [
    here(() => Promise.all(asked.map((again) => again()))),
    here(() => viewBody(city.world, identity, `storstad-${String(BODY)}`)),
    here(() => Promise.all(questions.map(async (one) => JSON.parse(await city.raw(one, 'none')) as unknown))),
  ];
  const [layer, page, apart] = await inTurns(ROUNDS * 5, works, WARM_THROUGH);
  const many = `${String(questions.length)} questions`;
  return [
    ratio('data layer against fetch and JSON, one question', read, bare, Infinity),
    // Judged in the long run, on a machine that does nothing else: in the short one it is told.
    ratio(`data layer against fetch and JSON, the ${many} of a page`, layer, apart, short === true ? Infinity : 1.2),
    ratio(`forum page, rules and all, against the same ${many}`, page, apart, Infinity),
  ];
}

/** Twenty changed lines of an agenda are one request. */
async function saved(city: Opened): Promise<Verdict> {
  const { found } = await city.site.read({ found: { list: meetings, where: { bodyYear: bodyYear(1, THIS_YEAR) } } });
  const { items } = await city.site.read({
    items: { list: agendaItems, where: { meetingId: found.rows[0]?.id ?? 0 } },
  });
  await city.standIn.log();
  const changes = items.rows
    .slice(0, 20)
    .map((from) => ({ list: agendaItems, from, to: { minutes: from.minutes + 5 } }));
  await city.site.changeAll(changes);
  const requests = (await city.standIn.log()).length;
  return {
    what: '20 changed lines saved, requests',
    figure: requests,
    limit: 1,
    told: `${String(changes.length)} lines`,
  };
}

/** Every view and every job of the running product, by what SharePoint refused. */
async function walked({ folder, bodies }: City): Promise<readonly Verdict[]> {
  // Not the forum whose chair was signed in above as somebody else than the local Teams would.
  const middle = Math.ceil(bodies / 2);
  const { thresholds, refused, overtaken, asked, memory } = await walkProduct(
    folder,
    cityOf(bodies),
    [1, 3, middle, bodies].filter((nr) => nr <= bodies),
  );
  const told = (all: readonly string[]) => [`${String(asked.questions)} questions`, ...all.slice(0, 5)].join('; ');
  return [
    { what: 'threshold errors, all views and jobs', figure: thresholds.length, limit: 0, told: told(thresholds) },
    { what: 'refused otherwise, or no view', figure: refused.length, limit: 0, told: told(refused) },
    { what: 'writes that another came before', figure: overtaken.length, limit: Infinity, told: told(overtaken) },
    {
      what: 'resident memory of the service, MB',
      figure: memory.service,
      limit: Infinity,
      told: `${String(asked.views)} views`,
    },
    { what: 'resident memory of the stand-in, MB', figure: memory.sharePoint, limit: Infinity, told: '' },
  ];
}

const cities: City[] = [];
for (const [at, size] of SIZES.entries())
  cities.push(await seeded(size, data !== undefined && at === SIZES.length - 1 ? resolve(data) : undefined));
const [largest] = cities.slice(-1);
if (largest === undefined) throw new RangeError('There is nothing to measure.');
const open: (City & { readonly opened: Opened })[] = [];
for (const city of cities) open.push({ ...city, opened: await openCity(city.folder, cityOf(city.bodies)) });
let over = 0;
/** Said as soon as they are known: the whole of it takes half an hour. */
function say(verdicts: readonly Verdict[]): void {
  for (const { what, figure, limit, told } of verdicts) {
    const kept = figure <= limit ? 'ok' : 'OVER';
    if (kept === 'OVER') over += 1;
    const verdict = Number.isFinite(limit) ? `limit ${String(limit)}: ${kept}` : 'reported';
    console.log(`${what.padEnd(58)} ${figure.toFixed(2).padStart(7)}  ${verdict}  (${told})`);
  }
}
try {
  const [large] = open.slice(-1);
  if (large !== undefined) {
    say([...(await payload(large.opened, BODY, YEAR)), await saved(large.opened)]);
    say(await grown(open));
    say(await archived(open, ROUNDS, BODY));
    say(await dataLayer(large.opened));
  }
} finally {
  await Promise.all(open.map(({ opened }) => opened.standIn.stop()));
}
say(await walked(largest));
for (const { folder } of cities)
  if (data === undefined || folder !== resolve(data)) rmSync(folder, { recursive: true, force: true });
process.exitCode = over === 0 ? 0 : 1;
