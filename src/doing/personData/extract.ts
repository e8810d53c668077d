import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf, type Instant } from '../../core/calendar';
import { isConfidential } from '../../core/confidential/confidential';
import { BEFORE_THE_PRODUCT } from '../../core/meetings/meeting';
import type { Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { columnsOf, showing, type AnyList } from '../../storage/list';
import { allLists } from '../../storage/lists';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { wayThrough } from './plan';
import { stayingOf, type Staying } from './staying';

/** One row that names the person. */
export interface RowAboutPerson {
  readonly list: string;
  readonly id: number;
  /** Column titles as SharePoint shows them, with their values. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly staying: Staying;
  /** The ground for secrecy that is to be tried before the row is given out; null for what is open. */
  readonly secrecy: string | null;
}

export interface PersonExtract {
  readonly upn: string;
  readonly organisation: string;
  readonly at: Instant;
  readonly rows: readonly RowAboutPerson[];
  /** Every list that was gone through, in order: none is left out. */
  readonly lists: readonly string[];
  /** Rows that could not be read, by list and number: somebody has to look at them. */
  readonly unreadable: readonly { readonly list: string; readonly id: number }[];
}

const meetingsShown = showing(lists.meetings, 'bodyNr');
const mattersShown = showing(lists.matters, 'title');

/** The first year that anything can be of. */
const FIRST_YEAR = 2000;
/** So many bodies, or years of bodies, in one question. */
const AT_ONCE = 20;

/**
 * All that is stored about a person in one organisation: every row of every list that names them, as author, by account,
 * address or name. The lists are the declarations' own, so that a new one cannot be forgotten (a list that there is no
 * way through stops it). Meant for an administrator: it goes through the whole site. Throws a RangeError for such a list.
 */
export async function extractAbout(
  site: Site,
  person: Pick<Person, 'upn' | 'mail' | 'name' | 'identity'>,
  now: Instant,
  onList: (title: string, of: number) => void = () => undefined,
): Promise<PersonExtract> {
  const called = [person.upn, person.mail, person.name, person.identity ?? ''].filter((one) => one.length > 2);
  const words = called.map((one) => one.toLowerCase());
  const around = await aroundIn(site, person.upn, now);
  const rows: RowAboutPerson[] = [];
  const unreadable: { list: string; id: number }[] = [];
  for (const list of allLists) {
    onList(list.displayTitle, allLists.length);
    if (wayThrough(list)?.by === 'rooms') rows.push(...(await filesNaming(site, list, around, words)));
    for (const where of questionsTo(list, around)) {
      const { found } = await site.read({ found: { list, where } });
      rows.push(...found.rows.filter((row) => names(row, words)).map((row) => told(list, row)));
      unreadable.push(...found.unreadable.map(({ id }) => ({ list: list.displayTitle, id })));
    }
  }
  const { organisation } = site;
  const gone = allLists.map(({ displayTitle }) => displayTitle);
  return { upn: person.upn, organisation, at: now, rows, lists: gone, unreadable };
}

interface Around {
  readonly numbers: readonly number[];
  readonly meetings: readonly number[];
  readonly matters: readonly number[];
  readonly upn: string;
  readonly now: Instant;
}

/** What rows are reached by: every body, and the numbers of every meeting and matter there is. */
async function aroundIn(site: Site, upn: string, now: Instant): Promise<Around> {
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: {} } });
  const numbers = bodies.rows.map(({ nr }) => nr);
  const meetings: number[] = [];
  const matters: number[] = [];
  for (const bodyNr of inPortions(numbers)) {
    const read = await site.read({
      meetings: { list: meetingsShown, where: { bodyNr } },
      matters: { list: mattersShown, where: { bodyNr } },
    });
    meetings.push(...read.meetings.rows.map(({ id }) => id));
    matters.push(...read.matters.rows.map(({ id }) => id));
  }
  // 0 is the meeting of what is older than the product.
  return { numbers, meetings: [BEFORE_THE_PRODUCT, ...meetings], matters, upn, now };
}

function questionsTo(list: AnyList, { numbers, meetings, matters, upn, now }: Around): readonly object[] {
  const way = wayThrough(list);
  if (way === undefined) throw new RangeError(`There is no way through ${list.title}.`);
  const years = Array.from({ length: yearOf(dayOf(now)) - FIRST_YEAR + 2 }, (_, at) => FIRST_YEAR + at);
  switch (way.by) {
    case 'whole':
      return [{}];
    case 'rooms':
      return [];
    case 'person':
      return [{ [way.property]: upn }];
    case 'body':
      return inPortions(numbers).map((some) => ({ [way.property]: some }));
    case 'meeting':
      return inPortions(meetings).map((some) => ({ [way.property]: some }));
    case 'matter':
      return inPortions(matters).map((some) => ({ [way.property]: some }));
    case 'bodyYear':
      return [
        { [way.property]: '' },
        ...inPortions(numbers.flatMap((nr) => years.map((year) => bodyYear(nr, year)))).map((some) => ({
          [way.property]: some,
        })),
      ];
    case 'time':
      return years.map((year) => ({
        [way.property]: { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - 1000 },
      }));
  }
}

function inPortions<Value>(all: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** Files in workrooms whose name or place names the person: what stands in them only a reader can tell. */
async function filesNaming(
  site: Site,
  list: AnyList,
  { numbers }: Around,
  words: readonly string[],
): Promise<readonly RowAboutPerson[]> {
  const rooms = (
    await Promise.all(
      inPortions(numbers).map((bodyNr) => site.read({ rooms: { list: lists.rooms, where: { bodyNr } } })),
    )
  ).flatMap((read) => read.rooms.rows.filter(({ kind, state }) => kind === 'work' && state !== 'free'));
  const found: RowAboutPerson[] = [];
  for (const room of rooms) {
    const files = (await site.filesIn(room)).filter((file) => names(file, words));
    const staying = stayingOf(list);
    found.push(
      ...files.map(({ path }) => ({ list: list.displayTitle, id: room.id, values: { path }, staying, secrecy: null })),
    );
  }
  return found;
}

/** Whether any text of a row, at any depth, holds one of the words. */
function names(value: unknown, words: readonly string[]): boolean {
  if (typeof value === 'string') {
    const text = value.toLowerCase();
    return words.some((word) => text.includes(word));
  }
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => names(one, words));
}

function told(list: AnyList, row: Stored<object>): RowAboutPerson {
  const facts = new Map<string, unknown>(Object.entries(row));
  const [room, ground] = [facts.get('room'), facts.get('ground')];
  const enclosure = {
    room: typeof room === 'string' ? room : null,
    ground: typeof ground === 'string' ? ground : null,
  };
  return {
    list: list.displayTitle,
    id: row.id,
    values: Object.fromEntries(columnsOf(list).map(([property, { title }]) => [title, facts.get(property) ?? null])),
    staying: stayingOf(list),
    secrecy: isConfidential(enclosure) ? (enclosure.ground ?? '') : null,
  };
}
