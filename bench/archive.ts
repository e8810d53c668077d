/** The archive package of a year of 1,000 documents: time, and memory that does not grow with it; --short for a few. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackage } from '../scripts/archiving/make';
import { verifyPackage } from '../scripts/archiving/verify';
import { bodyYear } from '../src/core/bodies/body';
import { day } from '../src/core/calendar';
import { BEFORE_THE_PRODUCT } from '../src/core/meetings/meeting';
import { cityOf, THIS_YEAR } from './city/organisation';
import { NOW, provisionCity } from './city/provisioned';
import { memoryOf } from './standIn';
import { openCity, type Opened } from './storage/opened';

const { short } = parseArgs({ options: { short: { type: 'boolean' } } }).values;
/** Few and many documents, in two years of one forum. A document is as large as minutes with a picture or two. */
const FEW = short === true ? 20 : 100;
const MANY = short === true ? 200 : 1_000;
const BYTES = 200_000;
/** What a tenfold year may take besides: lists of what is packed, and what the collector has not come to. */
const MOST_MORE_MB = 40;
const BODY = 2;
const AT_ONCE = 8;

const folder = mkdtempSync(join(tmpdir(), 'bench-archive-'));
const organisation = cityOf(2);
await provisionCity(folder, organisation, () => undefined);
const city = await openCity(folder, organisation);
try {
  await publish(city, THIS_YEAR - 1, FEW);
  await publish(city, THIS_YEAR, MANY);
  await pack(city, THIS_YEAR - 1);
  const few = await pack(city, THIS_YEAR - 1);
  const many = await pack(city, THIS_YEAR);
  const more = many.peak - few.peak;
  const perDocument = (many.seconds / MANY / (few.seconds / FEW)).toFixed(2);
  console.log(`${String(FEW)} documents: ${told(few)}`);
  console.log(`${String(MANY)} documents: ${told(many)}; per document ${perDocument} × the time of the small one`);
  console.log(`memory: ${String(more)} MB more (at most ${String(MOST_MORE_MB)})`);
  if (more > MOST_MORE_MB || !many.whole) process.exitCode = 1;
} finally {
  await city.standIn.stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Made {
  readonly seconds: number;
  /** Most resident memory while it was made and verified, MB. */
  readonly peak: number;
  readonly megabytes: number;
  readonly whole: boolean;
}

function told({ seconds, peak, megabytes, whole }: Made): string {
  return `${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s, at most ${String(peak)} MB of memory, ${whole ? 'verified' : 'NOT whole'}`;
}

async function publish({ site }: Opened, year: number, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, at) => at);
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(
      all.slice(from, from + AT_ONCE).map(async (at) => {
        const bytes = new Uint8Array(randomBytes(BYTES));
        const document = {
          key: `bench:${String(year)}:${String(at)}`,
          actedBy: 'system',
          bodyNr: BODY,
          bodyYear: bodyYear(BODY, year),
          meetingId: BEFORE_THE_PRODUCT,
          title: `Bilaga ${String(at)}`,
          kind: 'annex',
          status: 'published',
          edition: 1,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          day: day(`${String(year)}-03-12`),
          retention: 'Bevaras',
          recordsCreator: 'Storstad',
          registrationNumber: '',
          importedFrom: null,
        } as const;
        await site.publish(document, `Bilaga ${String(at)}.docx`, bytes);
      }),
    );
  }
}

async function pack({ site }: Opened, year: number): Promise<Made> {
  const file = join(folder, `${String(year)}.zip`);
  const order = {
    bodyNr: BODY,
    year,
    confidential: 'withheld',
    now: NOW,
    version: 'bench',
    schemas: new Map(),
  } as const;
  let peak = 0;
  const look = () => (peak = Math.max(peak, memoryOf(process.pid)));
  const looking = setInterval(look, 20);
  const started = performance.now();
  await makePackage(site, order, file, look);
  const seconds = (performance.now() - started) / 1000;
  const verified = await verifyPackage(file);
  clearInterval(looking);
  look();
  const whole =
    'missing' in verified && verified.missing.length + verified.altered.length + verified.added.length === 0;
  return { seconds, peak, megabytes: statSync(file).size / 1e6, whole };
}
