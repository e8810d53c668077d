import { bodyYear } from '../../src/core/bodies/body';
import { allLists } from '../../src/storage/lists';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBulk } from './inBulk';
import { THIS_YEAR } from './organisation';
import { NOW, provisionCity } from './provisioned';
import { yearOfBody } from './years';

/** A forum's year is about so many rows; so many rows are kept at once. */
const ROWS_AT_ONCE = 1000;
const ROWS_OF_A_YEAR = 130;
/** Every list with its columns: what the site of a folder was provisioned with. */
const DECLARED = JSON.stringify(
  allLists.map(({ title, columns }) => [title, Object.values(columns).map((one) => one.name)]),
);

/**
 * Builds the city in a folder: its site is provisioned, then every forum gets its years, about a thousand rows in each
 * transaction, and search finds them. Run again it goes on where it was. Gives how many rows it wrote.
 */
export async function seedCity(
  folder: string,
  organisation: OrganisationFile,
  years: number,
  report: (line: string) => void,
): Promise<number> {
  const provisioned = join(folder, 'provisioned');
  // Of an earlier code's lists something may be missing: the site is brought to those of now.
  const lists = existsSync(provisioned) ? readFileSync(provisioned, 'utf8') : '';
  if (lists !== DECLARED) {
    await provisionCity(folder, organisation, (line) => report(`Webbplatsen: ${line}`));
    writeFileSync(provisioned, DECLARED);
  }
  const bulk = await openBulk(join(folder, 'sharepoint'), NOW);
  try {
    const missing = Array.from({ length: years }, (_, at) => THIS_YEAR - at)
      .reverse()
      .flatMap((year) => organisation.bodies.map(({ nr }) => ({ nr, year })))
      .filter(({ nr, year }) => !bulk.has(bodyYear(nr, year)));
    let rows = 0;
    let done = 0;
    const atOnce = Math.ceil(ROWS_AT_ONCE / ROWS_OF_A_YEAR);
    for (let at = 0; at < missing.length; at += atOnce) {
      const portion = missing.slice(at, at + atOnce);
      rows += bulk.write(portion.map(({ nr, year }) => yearOfBody(nr, year)));
      done += portion.length;
      if (done % (atOnce * 25) === 0)
        report(`${String(done)} av ${String(missing.length)} forumår, ${String(rows)} rader`);
    }
    report('Sökindexet');
    await bulk.index();
    return rows;
  } finally {
    bulk.close();
  }
}
