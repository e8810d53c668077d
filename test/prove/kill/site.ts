export const SITE = '/sites/kill';
export const WRITER = 'writer@samverka.example';

/** What a request came to; null where the connection broke before an answer. */
export interface Told {
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}

/** One request to the site's `_api`, as a person. */
export async function tell(
  url: string,
  path: string,
  init: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Told | null> {
  try {
    const response = await fetch(`${url}${SITE}/_api/${path}`, {
      method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
      headers: { Authorization: `Bearer dev:${WRITER}`, 'Content-Type': 'application/json', ...init.headers },
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    return { status: response.status, text: await response.text(), etag: response.headers.get('etag') };
  } catch {
    return null;
  }
}

/** The same where the answer must be a success. */
export async function demand(url: string, path: string, init: Parameters<typeof tell>[2] = {}): Promise<Told> {
  const told = await tell(url, path, init);
  if (told === null || told.status >= 300)
    throw new Error(`${path}: ${told?.status ?? 'no answer'} ${told?.text.slice(0, 300) ?? ''}`);
  return told;
}

export const ROWS = "web/lists/getByTitle('Journal')";
/** One row for each writer, which attaches files to it. */
export const ANNEXES = "web/lists/getByTitle('Annexes')";
export const FILES = `web/getFolderByServerRelativePath(decodedurl='${SITE}/Shared Documents')`;
export const fileCalled = (key: string): string =>
  `web/getFileByServerRelativePath(decodedurl='${SITE}/Shared Documents/${key}.txt')`;

/** The text of one version of one thing: recognised by its beginning, and whole only if its length is right. */
export const contentOf = (key: string, version: number): string =>
  `${key}/${version}:`.padEnd(20 + ((version * 7919 + key.length * 104_729) % 4000), `${version % 10}`);

/** Which version a text is; -1 where it is none, or not whole. */
export function versionIn(key: string, content: string): number {
  const version = Number(/^[^/]+\/(\d+):/.exec(content)?.[1] ?? -1);
  return contentOf(key, version) === content ? version : -1;
}

/** A list with unique keys, a row that all writers count in, and for each writer one to attach files to. */
export async function prepare(url: string, writers: number): Promise<void> {
  await demand(url, 'web/lists', { body: JSON.stringify({ Title: 'Annexes', BaseTemplate: 100 }) });
  for (let n = 1; n <= writers; n += 1)
    await demand(url, `${ANNEXES}/items`, { body: JSON.stringify({ Title: `w${n}` }) });
  await demand(url, 'web/lists', { body: JSON.stringify({ Title: 'Journal', BaseTemplate: 100 }) });
  await demand(url, 'web/lists', { body: JSON.stringify({ Title: 'Counter', BaseTemplate: 100 }) });
  const unique = { FieldTypeKind: 2, Title: 'Key', Indexed: true, EnforceUniqueValues: true };
  await demand(url, `${ROWS}/fields`, { body: JSON.stringify(unique) });
  await demand(url, `${ROWS}/fields`, { body: JSON.stringify({ FieldTypeKind: 3, Title: 'Body' }) });
  const counter = "web/lists/getByTitle('Counter')";
  await demand(url, `${counter}/fields`, { body: JSON.stringify({ FieldTypeKind: 9, Title: 'Count' }) });
  await demand(url, `${counter}/items`, { body: JSON.stringify({ Title: 'shared', Count: 0 }) });
}
