/** Storage with twenty years of a city in it: bytes, requests, time against a hundredth of it; --short for a small city. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bodyYear } from '../src/core/bodies/body';
import { viewBody } from '../src/doing/views/body';
import { agendaItems, meetings } from '../src/storage/lists';
import { selectOf } from '../src/storage/row';
import { cityOf, THIS_YEAR } from './city/organisation';
import { seedCity } from './city/seed';
import { memoryOf, type Logged } from './standIn';
import { processor, sideBySide, type Verdict } from './storage/measure';
import { openCity, type Opened } from './storage/opened';
import { walk } from './storage/walk';

const { short, data } = parseArgs({ options: { short: { type: 'boolean' }, data: { type: 'string' } } }).values;
/** What holds with margin. */
const LIMITS = { bytes: 0.65, processor: 5 };
const ROUNDS = short === true ? 15 : 31;
/** Bodies and years of the city, and of one a hundredth its size. */
const SIZES = short === true ? { large: [20, 5], small: [2, 1] } : { large: [200, 20], small: [20, 2] };
const YEAR = bodyYear(2, THIS_YEAR);

async function seeded(size: readonly number[], kept: string | undefined): Promise<readonly [string, Opened]> {
  const [bodies = 2, years = 1] = size;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-storage-'));
  const organisation = cityOf(bodies);
  const started = performance.now();
  const rows = await seedCity(folder, organisation, years, () => undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(bodies)} forums, ${String(years)} years: ${String(rows)} rows seeded in ${seconds} s`);
  return [folder, await openCity(folder, organisation)];
}

async function measured(large: Opened, small: Opened): Promise<readonly Verdict[]> {
  const ofYear = (city: Opened) => city.site.read({ items: { list: agendaItems, where: { bodyYear: YEAR } } });
  const page = async (city: Opened) => {
    const { identity } = await city.chairOf(2);
    return () => viewBody(city.world, identity, 'storstad-2');
  };
  const [largePage, smallPage] = [await page(large), await page(small)];
  await large.standIn.log();
  await largePage();
  const asked = await large.standIn.log();
  const batches = asked.filter(({ path }) => path.endsWith('$batch')).length;
  const pageBytes = await bytesOfPage(large, asked);
  const [pageTime, pageBefore] = await sideBySide(ROUNDS, largePage, smallPage);
  const [time, before] = await sideBySide(
    ROUNDS,
    () => ofYear(large),
    () => ofYear(small),
  );
  await large.standIn.log();
  await ofYear(large);
  const requests = (await large.standIn.log()).length;
  return [
    { what: 'forum page, requests', figure: asked.length, limit: 1, told: `${String(batches)} $batch` },
    pageBytes,
    ratio('forum page, time against a hundredth', pageTime, pageBefore, 1.3),
    ratio('a year of items, time against a hundredth', time, before, 1.2),
    { what: 'a year of items, requests', figure: requests, limit: 1, told: 'the same in both' },
    ...(await againstPlain(large)),
    await saved(large),
  ];
}

/** What the forum page asks for, part by part, against the same questions without `$select`. */
async function bytesOfPage(city: Opened, asked: readonly Logged[]): Promise<Verdict> {
  const questions = asked
    .flatMap(({ batchParts = [] }) => batchParts)
    .map(({ path }) => path.slice(path.indexOf('/_api/') + '/_api/'.length));
  let [ours, plain] = [0, 0];
  for (const question of questions) {
    ours += (await city.raw(question, 'none')).length;
    plain += (await city.raw(question.replace(/%24select=[^&]*&?|\$select=[^&]*&?/i, ''), 'minimal')).length;
  }
  const told = `${String(ours)} bytes against ${String(plain)}, ${String(questions.length)} questions`;
  return { what: 'bytes of the forum page against unselected', figure: ours / plain, limit: LIMITS.bytes, told };
}

/** Ours against the same question without what makes it ours. */
async function againstPlain(city: Opened): Promise<readonly Verdict[]> {
  const list = `web/getList('${new URL(city.url).pathname}/Lists/AgendaItems')/items?$top=5000&$filter=BodyYear eq '${YEAR}'`;
  const columns = selectOf(agendaItems, 'never');
  const selected = `${list}&$select=${columns.join(',')}`;
  const ours = (await city.raw(selected, 'none')).length;
  const all = (await city.raw(`${list}&$expand=FieldValuesAsText`, 'minimal')).length;
  const plain = (await city.raw(list, 'minimal')).length;
  const layer = await processor(ROUNDS * 3, () =>
    city.site.read({ items: { list: agendaItems, where: { bodyYear: YEAR } } }),
  );
  const bare = await processor(ROUNDS * 3, async () => JSON.parse(await city.raw(selected, 'none')) as unknown);
  return [
    {
      what: 'bytes of a year of items, as asked',
      figure: ours / plain,
      limit: Infinity,
      told: bytes(ours, plain, all),
    },
    ratio('processor, data layer against fetch and JSON', layer, bare, LIMITS.processor),
  ];
}

function bytes(ours: number, plain: number, all: number): string {
  return `${String(ours)} bytes; ${String(plain)} unselected, ${String(all)} with texts`;
}

/** Twenty changed lines of an agenda are one request. */
async function saved(city: Opened): Promise<Verdict> {
  const { found } = await city.site.read({ found: { list: meetings, where: { bodyYear: bodyYear(1, THIS_YEAR) } } });
  const { items } = await city.site.read({
    items: { list: agendaItems, where: { meetingId: found.rows[0]?.id ?? 0 } },
  });
  await city.standIn.log();
  await city.site.changeAll(
    items.rows.slice(0, 20).map((from) => ({ list: agendaItems, from, to: { minutes: from.minutes + 5 } })),
  );
  const requests = (await city.standIn.log()).length;
  return {
    what: '20 changed lines saved, requests',
    figure: requests,
    limit: 1,
    told: `${String(items.rows.length)} lines`,
  };
}

function ratio(what: string, one: number, other: number, limit: number): Verdict {
  return { what, figure: one / other, limit, told: `${one.toFixed(2)} ms against ${other.toFixed(2)} ms` };
}

const [largeFolder, large] = await seeded(SIZES.large, data);
const [smallFolder, small] = await seeded(SIZES.small, undefined);
const verdicts = await measured(large, small);
const { refused, unseen } = await walk(large);
const all = [
  ...verdicts,
  {
    what: 'refused on any view or job, threshold included',
    figure: refused.length,
    limit: 0,
    told: refused.slice(0, 5).join('; '),
  },
  { what: 'views that showed nothing', figure: unseen.length, limit: 0, told: unseen.slice(0, 5).join('; ') },
];
for (const { what, figure, limit, told } of all) {
  const verdict = Number.isFinite(limit) ? `limit ${String(limit)}: ${figure <= limit ? 'ok' : 'OVER'}` : 'reported';
  console.log(`${what.padEnd(52)} ${figure.toFixed(2).padStart(7)}  ${verdict}  (${told})`);
}
console.log(`Memory: stand-in ${String(large.standIn.memory())} MB, service code ${String(memoryOf(process.pid))} MB`);
await Promise.all([large.standIn.stop(), small.standIn.stop()]);
rmSync(smallFolder, { recursive: true, force: true });
if (data === undefined) rmSync(largeFolder, { recursive: true, force: true });
process.exitCode = all.every(({ figure, limit }) => figure <= limit) ? 0 : 1;
