import { bodyYear } from '../../src/core/bodies/body';
import { day } from '../../src/core/calendar';
import { BEFORE_THE_PRODUCT } from '../../src/core/meetings/meeting';
import { matters } from '../../src/storage/lists';
import { openArchive, type Archive } from '../../src/storage/archive/openArchive';
import type { Site } from '../../src/storage/site';
import { OWNER, THIS_YEAR } from '../city/organisation';
import { inTurns, ownRatio, ratio, type Verdict, type Work } from './measure';
import type { Opened } from './opened';

const PATIENCE_MS = 60_000;

/** A city with its archive, and how many lines of agendas it has. */
interface City {
  readonly opened: Opened;
  readonly lines: number;
}

const NARROWED = { bodyNr: 2, years: { from: THIS_YEAR, to: THIS_YEAR }, from: 0 } as const;
const WHOLE = { bodyNr: null, years: null, kind: null, from: 0 } as const;
/** A word of every agenda, and one of a single document. */
const COMMON = 'dagordning';
const RARE = 'orangeriet';

/** What staff ask of the archive: of each how many requests, and what it takes in a large site beside a small one. */
export async function archived(cities: readonly City[], rounds: number, bodyNr: number): Promise<readonly Verdict[]> {
  const asked: readonly Asked[] = [
    { what: 'a year of a forum', limit: 1.3, ask: ({ archive }) => archive.year(bodyNr, THIS_YEAR) },
    { what: 'the way of a matter', limit: 1.3, ask: ({ archive, matter }) => archive.matter(matter) },
    { what: 'a search for a rare word', limit: 1.3, ask: ({ archive }) => archive.search({ ...WHOLE, text: RARE }) },
    {
      what: 'the same in a forum, year and kind',
      limit: 1.3,
      ask: ({ archive }) => archive.search({ ...NARROWED, text: RARE, kind: 'notes' }),
    },
    {
      what: 'a search for a common word in a forum and year',
      limit: 1.3,
      is: 'searchService',
      ask: ({ archive }) => archive.search({ ...NARROWED, text: COMMON, kind: null }),
    },
    {
      what: 'a search for a common word everywhere',
      limit: 1.3,
      is: 'searchService',
      ask: ({ archive }) => archive.search({ ...WHOLE, text: COMMON }),
    },
  ];
  const at = await Promise.all(cities.map((city) => opened(city, bodyNr)));
  const verdicts: Verdict[] = [];
  for (const { what, limit, ask, is = 'whole' } of asked) {
    const works = at.map(({ city, ...archive }): Work => ({
      run: () => ask(archive),
      theirs: () => city.opened.standIn.processor() * 1000,
    }));
    const took = await inTurns(rounds, works);
    for (const [place, { city, ...archive }] of at.entries()) {
      if (place === 0) continue;
      await city.opened.standIn.log();
      await ask(archive);
      const requests = (await city.opened.standIn.log()).length;
      const against = `${String(city.lines)} items against ${String(cities[0]?.lines ?? 0)}`;
      verdicts.push({ what: `archive: ${what}, requests`, figure: requests, limit: 2, told: against });
      if (is === 'searchService') {
        verdicts.push(ownRatio(`archive: ${what}, the product's part`, took[place], took[0], limit));
      }
      const judged = is === 'whole' ? limit : Infinity;
      verdicts.push(ratio(`archive: ${what}, ${against}`, took[place], took[0], judged));
    }
  }
  return verdicts;
}

interface Asked {
  readonly what: string;
  readonly limit: number;
  /**
   * What the limit is for. A common word has as many hits as the site has meetings, and every one is counted and ranked by
   * the service of search: here by the stand-in, in a real site by SharePoint. The product asks for a page of hits once,
   * whatever there is, so its own part is what is judged, and the whole is told beside it.
   */
  readonly is?: 'whole' | 'searchService';
  readonly ask: (of: { readonly archive: Archive; readonly matter: number }) => Promise<unknown>;
}

async function opened(city: City, bodyNr: number) {
  const { url, site } = city.opened;
  const { found } = await site.read({ found: { list: matters, where: { bodyNr } } });
  const archive = openArchive({ organisation: 'storstad', url, token: () => Promise.resolve(`dev:${OWNER}`) });
  await publishRare(site, bodyNr);
  for (const end = Date.now() + PATIENCE_MS; (await archive.search({ ...WHOLE, text: RARE })).total === 0;) {
    if (Date.now() > end) throw new Error('What was published is not found.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { city, archive, matter: found.rows[0]?.id ?? 1 };
}

/** One document of this year that says what no other does. */
async function publishRare(site: Site, bodyNr: number): Promise<void> {
  const bytes = new TextEncoder().encode(`Vi talade om ${RARE}.`);
  const document = {
    ...{ key: 'bench:rare', actedBy: 'system', bodyNr, bodyYear: bodyYear(bodyNr, THIS_YEAR), title: 'Anteckningar' },
    ...{ meetingId: BEFORE_THE_PRODUCT, edition: 1, sha256: '' },
    kind: 'notes',
    status: 'published',
    day: day(`${String(THIS_YEAR)}-03-12`),
    ...{ retention: '', recordsCreator: '', registrationNumber: '', importedFrom: null },
  } as const;
  await site.publish(document, 'Orangeri.txt', bytes);
}
