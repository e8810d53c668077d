/** The archive package of a year of 1,000 documents: time, and memory that does not grow; an annex of 250 MB; --short for a few. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sendTooLarge } from './archive/annex';
import { packYear, publishYear, type Made } from './archive/packing';
import { cityOf, THIS_YEAR } from './city/organisation';
import { provisionCity } from './city/provisioned';
import { openCity } from './storage/opened';

const { short, pack, url, into } = parseArgs({
  options: {
    short: { type: 'boolean' },
    pack: { type: 'string' },
    url: { type: 'string' },
    into: { type: 'string' },
  },
}).values;
/** Few and many documents, in two years of one forum. */
const FEW = short === true ? 20 : 100;
const MANY = short === true ? 200 : 1_000;
/** What a tenfold year may take besides: lists of what is packed, and what the collector has not come to. */
const MOST_MORE_MB = 40;
const ANNEX_MB = short === true ? 60 : 250;
/** An annex of the size that is taken, as base64, and its text; what is sent over that is not held. */
const MOST_FOR_ANNEX_MB = 60;

if (pack === undefined) await measure();
else console.log(JSON.stringify(await packYear(url ?? '', into ?? '', Number(pack))));

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-archive-'));
  const organisation = cityOf(2);
  try {
    await provisionCity(folder, organisation, () => undefined);
    const city = await openCity(folder, organisation);
    try {
      await publishYear(city.site, THIS_YEAR - 1, FEW);
      await publishYear(city.site, THIS_YEAR, MANY);
      compare(inOwnProcess(city.url, folder, THIS_YEAR - 1), inOwnProcess(city.url, folder, THIS_YEAR));
    } finally {
      await city.standIn.stop();
    }
    const { status, said, more, sent } = await sendTooLarge(folder, organisation, ANNEX_MB);
    console.log(
      `an annex of ${String(ANNEX_MB)} MB: ${String(status)} after ${String(sent)} MB, + ${String(more)} MB in the service (at most ${String(MOST_FOR_ANNEX_MB)}): ${said}`,
    );
    if (status !== 413 || said === '' || more > MOST_FOR_ANNEX_MB) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(few: Made, many: Made): void {
  const more = many.peak - few.peak;
  const perDocument = (many.seconds / MANY / (few.seconds / FEW)).toFixed(2);
  console.log(`${String(FEW)} documents: ${told(few)}`);
  console.log(`${String(MANY)} documents: ${told(many)}; per document ${perDocument} × the time of the small one`);
  console.log(`memory: ${String(more)} MB more (at most ${String(MOST_MORE_MB)})`);
  if (more > MOST_MORE_MB || !many.whole || many.told < MANY) process.exitCode = 1;
}

function told({ seconds, peak, megabytes, whole, told: times }: Made): string {
  return `${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s, at most ${String(peak)} MB of memory, told ${String(times)} times, ${whole ? 'verified' : 'NOT whole'}`;
}

/** Packed by a process of its own, so that the memory is that of packing alone. */
function inOwnProcess(address: string, folder: string, year: number): Made {
  const args = [process.argv[1] ?? '', '--pack', String(year), '--url', address, '--into', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Made;
}
