import { InjectHeaders, JSONParse } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import type { Row, Stored } from '../core/stored';
import type { EntityOf, List, Readable } from './list';
import { isFolder, readRow, selectOf } from './row';
import type { RawRow } from './row';
import { listIn } from './sharepoint/access';
import type { Access } from './sharepoint/access';
import { inOneBatch, PARTS_IN_A_BATCH, settleInBatches } from './sharepoint/client';
import { mayPass, failureOf } from './sharepoint/failure';
import type { QuestionTo, Rows, UnreadableItem } from './site';
import { StorageError } from './storageError';
import { compileWhere, mayFindFolders } from './where';

/** What is asked of one list: the texts of `$filter` its conditions come to. */
export interface Question {
  readonly list: Readable;
  readonly filters: readonly string[];
  /** Whether folders may be found by it; they may where it is not said. */
  readonly folders?: 'may' | 'never';
}

type Questions<Lists> = { readonly [Name in keyof Lists]: QuestionTo<Lists[Name] & Readable> };
type Answers<Lists> = { readonly [Name in keyof Lists]: Rows<EntityOf<Lists[Name] & Readable>> };

/** Asks named questions in one `$batch` and gives each its rows. */
export async function readNamed<Lists extends Readonly<Record<string, Readable>>>(
  access: Access,
  questions: Questions<Lists>,
): Promise<Answers<Lists>> {
  const asked = Object.entries<QuestionTo<Readable>>(questions).map(([name, { list, where }]) => ({
    name,
    list,
    filters: compileWhere(list, where),
    folders: mayFindFolders(list, where),
  }));
  const answers = await readAll(access, asked);
  const named = asked.map(({ name, list }, at) => [name, rowsOf(access, list, answers[at] ?? [])] as const);
  return Object.fromEntries(named) as Answers<Lists>;
}

/** One request of a batch: a page of one filter of one question. */
interface Part extends Pick<Question, 'list' | 'folders'> {
  readonly filter: string;
  /** `$skiptoken` of the page, empty for the first. */
  readonly token: string;
}

interface Page {
  readonly rows: readonly RawRow[];
  readonly nextToken: string;
}

/** Every question in one `$batch`, and for further pages in one more each round. Rows come in the order asked. */
export async function readAll(access: Access, questions: readonly Question[]): Promise<readonly (readonly RawRow[])[]> {
  const answers = questions.map((): RawRow[] => []);
  let waiting = questions.flatMap(({ filters, ...asked }, index) =>
    filters.map((filter) => ({ index, part: { ...asked, filter, token: '' } })),
  );
  while (waiting.length > 0) {
    const round = waiting.slice(0, PARTS_IN_A_BATCH);
    const pages = await readPages(
      access,
      round.map(({ part }) => part),
    );
    const further = round.flatMap(({ index, part }, at) => {
      const page = pages[at];
      answers[index]?.push(...(page?.rows ?? []));
      return page === undefined || page.nextToken === '' ? [] : [{ index, part: { ...part, token: page.nextToken } }];
    });
    waiting = [...waiting.slice(PARTS_IN_A_BATCH), ...further];
  }
  return answers;
}

/** Parses the answer to a question; folders are left out, unreadable rows are told and hide no other. */
export function rowsOf<Entity extends object>(
  access: Access,
  list: Readable<Entity>,
  raw: readonly RawRow[],
): Rows<Entity> {
  const rows: Stored<Entity>[] = [];
  const unreadable: UnreadableItem[] = [];
  for (const one of raw) {
    if (isFolder(one)) continue;
    const read = readRow(list, one, access.url);
    if (read.ok) rows.push(read.value);
    else unreadable.push(read.refusal);
  }
  return { rows: rows.sort((left, right) => left.id - right.id), unreadable };
}

/** One attempt at several questions of one page each: for a write that looks before it is tried again. */
export async function readOnce(
  access: Access,
  questions: readonly Question[],
): Promise<readonly (readonly RawRow[])[]> {
  const asked = questions.flatMap(({ list, filters }, index) => filters.map((filter) => ({ index, list, filter })));
  const outcomes = await inOneBatch(access.sp, access.connection, (batched) =>
    asked.map(({ list, filter }) => pageOf(access, batched, { list, filter, token: '' })),
  );
  const answers = questions.map((): RawRow[] => []);
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.status === 'rejected') throw outcome.reason;
    answers[asked[at]?.index ?? 0]?.push(...outcome.value.rows);
  }
  return answers;
}

/**
 * Questions and other reads that belong together, in one `$batch` where they fit. What else was asked has an outcome of
 * its own each; a question that failed fails the whole. Made again by whoever asks.
 */
export async function readAlongside<Answer>(
  access: Access,
  questions: readonly Question[],
  others: readonly ((batched: SPFI) => Promise<Answer>)[],
): Promise<{
  readonly answers: readonly (readonly RawRow[])[];
  readonly others: readonly PromiseSettledResult<Answer>[];
}> {
  const parts = questions.flatMap(({ list, filters }, index) => filters.map((filter) => ({ index, list, filter })));
  const outcomes = await settleInBatches<{ readonly page: Page } | { readonly other: Answer }>(
    access.sp,
    access.connection,
    [
      ...parts.map(({ list, filter }) => async (batched: SPFI) => ({
        page: await pageOf(access, batched, { list, filter, token: '' }),
      })),
      ...others.map((ask) => async (batched: SPFI) => ({ other: await ask(batched) })),
    ],
  );
  const answers = questions.map((): RawRow[] => []);
  const seen: PromiseSettledResult<Answer>[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const part = parts[at];
    if (part === undefined) seen.push(otherOf(outcome));
    else if (outcome.status === 'rejected') throw outcome.reason;
    else if ('page' in outcome.value) {
      const { rows, nextToken } = outcome.value.page;
      const rest = nextToken === '' ? [] : await readOn(access, { ...part, token: nextToken });
      answers[part.index]?.push(...rows, ...rest);
    }
  }
  return { answers, others: seen };
}

function otherOf<Answer>(
  outcome: PromiseSettledResult<{ readonly page: Page } | { readonly other: Answer }>,
): PromiseSettledResult<Answer> {
  if (outcome.status === 'rejected') return outcome;
  if ('page' in outcome.value) throw new RangeError('A page stands among the questions.');
  return { status: 'fulfilled', value: outcome.value.other };
}

/** The pages after the first, one by one. */
async function readOn(access: Access, part: Part): Promise<readonly RawRow[]> {
  const { rows, nextToken } = await pageOf(access, access.sp, part);
  return nextToken === '' ? rows : [...rows, ...(await readOn(access, { ...part, token: nextToken }))];
}

/** The rows with these keys, by key in lower case: SharePoint's unique columns do not tell case apart. One attempt. */
export async function findByKeys<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Stored<Entity>>> {
  const [found = []] = await readOnce(access, [{ list, filters: compileWhere(list, { key: keys }) }]);
  const { rows, unreadable } = rowsOf(access, list, found);
  if (unreadable.length > 0) throw new StorageError(list.title, 'read', null, 'a row with this key cannot be read');
  return new Map(rows.map((row) => [row.key.toLowerCase(), row]));
}

/** The row with a key, or undefined. One attempt. */
export async function findByKey<Entity extends Row>(
  access: Access,
  list: List<Entity>,
  key: string,
): Promise<Stored<Entity> | undefined> {
  return (await findByKeys(access, list, [key])).get(key.toLowerCase());
}

/** Pages already answered are kept: only what failed is asked for again. */
async function readPages(access: Access, parts: readonly Part[]): Promise<readonly Page[]> {
  const pages: (Page | undefined)[] = parts.map(() => undefined);
  const names = [...new Set(parts.map(({ list }) => list.title))].join('+');
  return access.patience.until({ list: names, operation: 'read' }, async () => {
    const missing = parts.flatMap((part, index) => (pages[index] === undefined ? [{ part, index }] : []));
    const outcomes = await inOneBatch(access.sp, access.connection, (batched) =>
      missing.map(({ part }) => pageOf(access, batched, part)),
    );
    const failures: unknown[] = [];
    for (const [at, outcome] of outcomes.entries()) {
      const { index, part } = missing[at] ?? { index: -1, part: undefined };
      if (outcome.status === 'fulfilled') pages[index] = outcome.value;
      else failures.push(await named(outcome.reason, part));
    }
    if (failures.length > 0) throw failures.find((failure) => failure instanceof StorageError) ?? failures[0];
    return pages.filter((page) => page !== undefined);
  });
}

/** A part that will not pass is told by its own list; one that may is left for the next attempt. */
async function named(reason: unknown, part: Part | undefined): Promise<unknown> {
  const failure = await failureOf(reason, 0);
  if (failure === undefined || part === undefined || mayPass(failure) === 'mayPass') return reason;
  return new StorageError(part.list.title, 'read', failure.status, failure.code);
}

async function pageOf(access: Access, sp: SPFI, { list, filter, folders = 'may', token }: Part): Promise<Page> {
  const items = listIn(sp, access, list)
    .items.select(...selectOf(list, folders))
    // Without metadata a row is half as long; its version is a column.
    .using(JSONParse(), InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  items.query.set('$top', String(access.pageSize));
  if (filter !== '') items.query.set('$filter', filter);
  if (token !== '') items.query.set('$skiptoken', token);
  const answer = await items<{ value: readonly RawRow[]; 'odata.nextLink'?: string }>();
  const next = answer['odata.nextLink'];
  // Only the token is taken from the link, so that a bearer token never follows an address somebody else wrote.
  return {
    rows: answer.value,
    nextToken: next === undefined ? '' : (new URL(next).searchParams.get('$skiptoken') ?? ''),
  };
}
