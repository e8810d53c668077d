import { join } from 'node:path';
import { openDriver } from '../../../local/sharepoint/store/driver';
import type { Seen } from './history';
import { ANNEXES, demand, FILES, fileCalled, ROWS, versionIn } from './site';

/** Everything that is there: versions by key, the numbers of the rows, and what the shared counter says. */
export interface Found {
  readonly things: ReadonlyMap<string, readonly Seen[]>;
  readonly ids: ReadonlyMap<string, number>;
  readonly count: number;
}

interface Rows<Row> {
  readonly value: readonly Row[];
  readonly 'odata.nextLink'?: string;
}

const read = async <Shape>(url: string, path: string): Promise<Shape> =>
  JSON.parse((await demand(url, path)).text) as Shape;

/** Reads the whole store; of what was touched also every version. */
export async function inspect(url: string, touched: ReadonlySet<string>): Promise<Found> {
  const things = new Map<string, Seen[]>();
  const ids = new Map<string, number>();
  const note = (key: string, one: Seen): void => void things.set(key, [...(things.get(key) ?? []), one]);
  for (const row of await rows(url)) {
    const all = touched.has(row.Key) ? await rowVersions(url, row) : null;
    ids.set(row.Key, row.Id);
    const count = Number(/\d+/.exec(row['odata.etag'])?.[0]);
    note(row.Key, { count, newest: versionIn(row.Key, row.Body), all });
  }
  for (const { Name, UIVersion } of (await read<Rows<File>>(url, `${FILES}/files?$select=Name,UIVersion`)).value) {
    const key = Name.replace(/\.txt$/, '');
    const count = UIVersion / 512;
    const all = touched.has(key) ? await fileVersions(url, key) : null;
    note(key, { count, newest: all?.at(-1) ?? count, all });
  }
  for (const { key, version } of await annexes(url)) note(key, { count: 1, newest: version, all: null });
  const { Count } = await read<{ Count: number }>(url, "web/lists/getByTitle('Counter')/items(1)?$select=Count");
  return { things, ids, count: Count };
}

interface Row {
  readonly Id: number;
  readonly Key: string;
  readonly Body: string;
  readonly 'odata.etag': string;
}

interface File {
  readonly Name: string;
  readonly UIVersion: number;
}

async function rows(url: string): Promise<Row[]> {
  const all: Row[] = [];
  let path: string | undefined = `${ROWS}/items?$select=Id,Key,Body&$top=1000`;
  while (path !== undefined) {
    const page: Rows<Row> = await read(url, path);
    all.push(...page.value);
    path = page['odata.nextLink']?.replace(/^.*?\/_api\//, '');
  }
  return all;
}

async function rowVersions(url: string, { Id, Key }: Row): Promise<number[]> {
  const { value } = await read<Rows<{ readonly Body: string }>>(url, `${ROWS}/items(${Id})/versions?$select=Body`);
  return value.map(({ Body }) => versionIn(Key, Body)).reverse();
}

/** The earlier versions and the current one, each by its bytes. */
async function fileVersions(url: string, key: string): Promise<number[]> {
  const { value } = await read<Rows<{ readonly ID: number }>>(url, `${fileCalled(key)}/versions?$select=ID`);
  const addresses = [...value.map(({ ID }) => `/versions(${ID})/$value`), '/$value'];
  const texts = await Promise.all(addresses.map((address) => demand(url, fileCalled(key) + address)));
  return texts.map(({ text }) => versionIn(key, text));
}

interface Annexed {
  readonly Id: number;
  readonly Attachments: boolean;
  readonly AttachmentFiles: readonly { readonly FileName: string }[];
}

/** Every attachment by its bytes; a row that says it has one, or none, has to be right. */
async function annexes(url: string): Promise<{ readonly key: string; readonly version: number }[]> {
  const asked = `${ANNEXES}/items?$select=Id,Attachments,AttachmentFiles/FileName&$expand=AttachmentFiles`;
  const { value } = await read<Rows<Annexed>>(url, asked);
  const found = value.map(async ({ Id, Attachments, AttachmentFiles: files }) => {
    if (Attachments !== files.length > 0)
      throw new Error(`Row ${Id} does not tell that it has ${files.length} annexes.`);
    return Promise.all(
      files.map(async ({ FileName }) => {
        const key = FileName.replace(/\.txt$/, '');
        const { text } = await demand(url, `${ANNEXES}/items(${Id})/attachmentFiles('${FileName}')/$value`);
        return { key, version: versionIn(key, text) };
      }),
    );
  });
  return (await Promise.all(found)).flat();
}

/** SQLite's own verdict on the file: `ok` where it is whole. */
export async function integrity(dataDir: string): Promise<string> {
  const driver = await openDriver(join(dataDir, 'sharepoint.sqlite'));
  try {
    return String(driver.prepare('PRAGMA integrity_check').get()?.['integrity_check']);
  } finally {
    driver.close();
  }
}
