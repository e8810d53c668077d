import { scratchName, type Place } from './places';

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: () => Promise<string>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `{}` where the answer is no JSON. */
  readonly json: Readonly<Record<string, unknown>>;
  /** SharePoint's number for what went wrong, or an empty text. */
  readonly code: string;
}

/** The wire itself, without the client: what the contract is about. A throttled request waits as it is told to. */
export async function ask(
  place: Place,
  path: string,
  { method, body, headers = {}, as }: Asked = {},
): Promise<Answered> {
  const response = await fetch(`${place.url}/_api/${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json;charset=utf-8',
      'User-Agent': 'NONISV|Samverka|Contract/1.0',
      Authorization: `Bearer ${await (as ?? place.provision)()}`,
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: body instanceof Uint8Array || typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const wait = Number(response.headers.get('retry-after') ?? '0');
  if (response.status === 429 && wait > 0) {
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    return ask(place, path, {
      ...(method === undefined ? {} : { method }),
      body,
      headers,
      ...(as === undefined ? {} : { as }),
    });
  }
  const text = await response.text();
  const json = jsonOf(text);
  return { status: response.status, headers: response.headers, text, json, code: codeOf(json) };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function codeOf(json: Readonly<Record<string, unknown>>): string {
  const error = (json['odata.error'] ?? json['error']) as { readonly code?: string } | undefined;
  return /^-?\d+/.exec(error?.code ?? '')?.[0] ?? '';
}

/** A list or library of the case's own, gone when the case is over. */
export interface Scratch {
  readonly title: string;
  /** Under `_api/`: `web/lists(guid'…')`. */
  readonly path: string;
  /** From the server's root. */
  readonly folder: string;
}

/** Makes one with a text column `Key` that is indexed and unique, and gives it to the case. */
export async function withList(
  place: Place,
  kind: 'list' | 'library',
  work: (scratch: Scratch) => Promise<void>,
): Promise<void> {
  const title = scratchName();
  const made = await ask(place, 'web/lists', { body: { Title: title, BaseTemplate: kind === 'list' ? 100 : 101 } });
  expect(made.status).toBe(201);
  const path = `web/lists(guid'${String(made.json['Id'])}')`;
  const root = await ask(place, `${path}/rootFolder?$select=ServerRelativeUrl`);
  try {
    await addColumn(
      place,
      path,
      "Name='Key' StaticName='Key' DisplayName='Key' Type='Text' MaxLength='255' Indexed='TRUE' EnforceUniqueValues='TRUE'",
    );
    await work({ title, path, folder: String(root.json['ServerRelativeUrl']) });
  } finally {
    await ask(place, path, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  }
}

/** Adds a column by its schema's attributes. */
export async function addColumn(place: Place, list: string, attributes: string): Promise<Answered> {
  return ask(place, `${list}/fields/createFieldAsXml`, {
    // 8: the internal name is the one given, not made from the title.
    body: { parameters: { SchemaXml: `<Field ${attributes} />`, Options: 8 } },
  });
}

export const MERGE = { 'X-HTTP-Method': 'MERGE' };

/** The number of a row that was added. */
export async function addRow(place: Place, list: string, values: object): Promise<number> {
  const added = await ask(place, `${list}/items`, { body: values });
  expect(added.status).toBe(201);
  return Number(added.json['Id']);
}

/** The rows of an answer. */
export const rowsOf = (answer: Answered): readonly Readonly<Record<string, unknown>>[] =>
  (answer.json['value'] ?? []) as readonly Readonly<Record<string, unknown>>[];
