import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage } from '../../scripts/archiving/make';
import { verifyPackage } from '../../scripts/archiving/verify';
import { bodyYear } from '../../src/core/bodies/body';
import { day } from '../../src/core/calendar';
import { BEFORE_THE_PRODUCT } from '../../src/core/meetings/meeting';
import type { PackageOrder } from '../../src/doing/archiving/package';
import { openSite } from '../../src/storage/openSite';
import type { Site } from '../../src/storage/site';
import { OWNER } from '../city/organisation';
import { NOW } from '../city/provisioned';
import { memoryOf } from '../standIn';

/** A document is as large as minutes with a picture or two. */
const BYTES = 200_000;
const AT_ONCE = 8;
/** The forum whose years are packed. */
const BODY = 2;

/** What it took to make the package of a year, and to verify it. */
export interface Made {
  readonly seconds: number;
  /** Most resident memory of this process while it was made and verified, MB. */
  readonly peak: number;
  readonly megabytes: number;
  /** How often somebody who waits was told how far it had come. */
  readonly told: number;
  readonly whole: boolean;
}

/** Publishes so many documents of random bytes in a year of the forum. */
export async function publishYear(site: Site, year: number, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, at) => at);
  for (let from = 0; from < count; from += AT_ONCE) {
    await Promise.all(
      all.slice(from, from + AT_ONCE).map(async (at) => {
        const bytes = new Uint8Array(randomBytes(BYTES));
        const document = {
          ...{ key: `bench:${String(year)}:${String(at)}`, actedBy: 'system', bodyNr: BODY },
          ...{ bodyYear: bodyYear(BODY, year), meetingId: BEFORE_THE_PRODUCT, title: `Bilaga ${String(at)}` },
          kind: 'annex',
          status: 'published',
          edition: 1,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          day: day(`${String(year)}-03-12`),
          ...{ retention: 'Bevaras', recordsCreator: 'Storstad', registrationNumber: '', importedFrom: null },
        } as const;
        await site.publish(document, `Bilaga ${String(at)}.docx`, bytes);
      }),
    );
  }
}

/** Packs a year of the site at an address into a folder, and verifies the package, in this process. */
export async function packYear(url: string, folder: string, year: number): Promise<Made> {
  const site = openSite({ organisation: 'storstad', url, token: () => Promise.resolve(`dev:${OWNER}`) });
  const file = join(folder, `${String(year)}.zip`);
  const order: PackageOrder = {
    ...{ bodyNr: BODY, year, now: NOW, version: 'bench', schemas: new Map() },
    confidential: 'withheld',
  };
  let [peak, told] = [0, 0];
  const look = () => (peak = Math.max(peak, memoryOf(process.pid)));
  const looking = setInterval(look, 20);
  const started = performance.now();
  await makePackage(site, order, file, () => {
    told += 1;
    look();
  });
  const seconds = (performance.now() - started) / 1000;
  const verified = await verifyPackage(file);
  clearInterval(looking);
  look();
  const whole =
    'missing' in verified && verified.missing.length + verified.altered.length + verified.added.length === 0;
  return { seconds, peak, megabytes: statSync(file).size / 1e6, told, whole };
}
