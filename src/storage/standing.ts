import '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import { columnsOf, type AnyList } from './list';
import { allLists, SCHEMA, schema } from './lists';
import { placeOf, listIn, pathOf, type Access } from './sharepoint/access';
import { settleInBatches } from './sharepoint/client';
import { failureOf } from './sharepoint/failure';
import { StorageError } from './storageError';

/** A list that does not lie where it is declared to; `movedTo` is where one with its description lies, or null. */
export interface MissingList {
  readonly title: string;
  readonly place: string;
  readonly movedTo: string | null;
}

/** A column that its list lacks, by its internal name. */
export interface MissingColumn {
  readonly list: string;
  readonly column: string;
}

/**
 * How a site stands against the declarations. `newerSchema`: a later version of Samverka has been here, and this one
 * keeps away. `wanting`: what of it cannot be worked with. `clockOff`: so many milliseconds this machine is ahead of
 * SharePoint, negative where it is behind. `unreachable`: SharePoint's HTTP status, null for no answer.
 */
export type Standing =
  | { readonly state: 'ok' }
  | { readonly state: 'newerSchema'; readonly site: number; readonly code: number }
  | { readonly state: 'wanting'; readonly lists: readonly MissingList[]; readonly columns: readonly MissingColumn[] }
  | { readonly state: 'clockOff'; readonly aheadMs: number }
  | { readonly state: 'unreachable'; readonly status: number | null };

/** So far from SharePoint's a clock may be: what several instances hold in turn takes as much into account (reliability §2). */
const MOST_OFF_MS = 60_000;

/** The code of the StorageError of a site that follows newer declarations than this code. */
export const NEWER_SCHEMA = 'newer schema';

type Part =
  | { readonly of: 'lists'; readonly lists: readonly ListFacts[] }
  | { readonly of: 'numbers'; readonly numbers: readonly number[] }
  | { readonly of: 'columns'; readonly names: readonly string[] };

interface ListFacts {
  readonly Description: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const NUMBER = schema.columns.schema.name;

/** Asks a site in one `$batch` for its schema row, its lists and their columns. An outage is an answer too. */
export async function standingOf(access: Access): Promise<Standing> {
  try {
    const [numbers, lists, ...columns] = await access.patience.until({ list: 'Schema', operation: 'standing' }, () =>
      answers(access),
    );
    const site = Math.max(0, ...(numbers?.of === 'numbers' ? numbers.numbers : []));
    if (site > SCHEMA) return { state: 'newerSchema', site, code: SCHEMA };
    const found = wanting(access, lists?.of === 'lists' ? lists.lists : [], columns);
    const aheadMs = access.connection.clock.aheadMs();
    return found.state === 'ok' && Math.abs(aheadMs) > MOST_OFF_MS ? { state: 'clockOff', aheadMs } : found;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { state: 'unreachable', status: error.status };
  }
}

/** The answers in the order asked; undefined for what is not there to be asked. */
async function answers(access: Access): Promise<readonly (Part | undefined)[]> {
  const outcomes = await settleInBatches<Part>(access.sp, access.connection, [
    (sp) => numbersIn(access, sp),
    listsIn,
    ...allLists.map((list) => (sp: SPFI) => columnsIn(access, sp, list)),
  ]);
  const parts: (Part | undefined)[] = [];
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') parts.push(outcome.value);
    else {
      const status = (await failureOf(outcome.reason, 0))?.status;
      // 404: no such list. 400: the Schema list has no such column, which its columns tell.
      if (status !== 404 && status !== 400) throw outcome.reason;
      parts.push(undefined);
    }
  }
  return parts;
}

async function numbersIn(access: Access, sp: SPFI): Promise<Part> {
  const items = listIn(sp, access, schema).items.select(NUMBER).top(100);
  const rows = await items<readonly Readonly<Record<string, unknown>>[]>();
  return { of: 'numbers', numbers: rows.map((row) => Number(row[NUMBER])).filter(Number.isFinite) };
}

async function listsIn(sp: SPFI): Promise<Part> {
  const asked = sp.web.lists.select('Description', 'RootFolder/ServerRelativeUrl').expand('RootFolder');
  return { of: 'lists', lists: await asked<readonly ListFacts[]>() };
}

async function columnsIn(access: Access, sp: SPFI, list: AnyList): Promise<Part> {
  const fields = await listIn(sp, access, list).fields.select('InternalName')<
    readonly { readonly InternalName: string }[]
  >();
  return { of: 'columns', names: fields.map(({ InternalName }) => InternalName) };
}

function wanting(access: Access, there: readonly ListFacts[], answered: readonly (Part | undefined)[]): Standing {
  const lists: MissingList[] = [];
  const columns: MissingColumn[] = [];
  for (const [at, list] of allLists.entries()) {
    const part = answered[at];
    if (part?.of !== 'columns')
      lists.push({ title: list.displayTitle, place: placeOf(list), movedTo: moved(access, there, list) });
    else {
      const lacking = columnsOf(list).filter(([, { name, kind }]) => kind !== 'path' && !part.names.includes(name));
      columns.push(...lacking.map(([, { name }]) => ({ list: list.displayTitle, column: name })));
    }
  }
  return lists.length + columns.length === 0 ? { state: 'ok' } : { state: 'wanting', lists, columns };
}

/** A list whose address somebody has changed keeps its description, which no other list of the site has. */
function moved(access: Access, there: readonly ListFacts[], list: AnyList): string | null {
  const ours = new Set(allLists.map((one) => pathOf(access, one).toLowerCase()));
  const root = new URL(access.url).pathname.replace(/\/$/, '');
  const found = there
    .filter(({ Description }) => Description === list.about)
    .map(({ RootFolder }) => RootFolder.ServerRelativeUrl)
    .find((address) => !ours.has(address.toLowerCase()));
  return found === undefined ? null : found.slice(root.length + 1);
}
