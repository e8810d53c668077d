import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint, type SharePoint, type SharePointOptions } from '../server';

// On a busy machine a request may take a second.
jest.setTimeout(30_000);

export const OWNER = 'owner@example.org';
export const READER = 'reader@example.org';
export const WRITER = 'writer@example.org';
export const STRANGER = 'stranger@example.org';
export const SITE = '/sites/goteborg';

/** A stand-in for one spec file, with a site, four people and a clock that stands still. */
export interface Running {
  readonly sharePoint: SharePoint;
  readonly dataDir: string;
  readonly api: string;
  readonly options: SharePointOptions;
  /** A request by a person, `_api/` left out. */
  ask(who: string, path: string, init?: Asked): Promise<Answered>;
  stop(): Promise<void>;
}

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // A spec looks into what came; the shape is what it asserts.
  readonly json: Record<string, unknown>;
}

/** Starts one on any free port, in a folder of its own. */
export async function running(more: Partial<SharePointOptions> = {}): Promise<Running> {
  const dataDir = more.dataDir ?? mkdtempSync(join(tmpdir(), 'sharepoint-'));
  const people = [OWNER, READER, WRITER, STRANGER].map((upn) => ({ upn, name: upn.split('@')[0] ?? upn, mail: upn }));
  const options: SharePointOptions = {
    port: 0,
    dataDir,
    sites: [{ url: SITE, title: 'Göteborg', owners: [OWNER] }],
    people,
    apps: [],
    keys: null,
    now: () => Date.parse('2026-02-19T12:00:00.500Z'),
    faults: 'on',
    ...more,
  };
  const sharePoint = await startSharePoint(options);
  const api = `${sharePoint.url}${SITE}/_api`;
  return {
    sharePoint,
    dataDir,
    api,
    options,
    ask: (who, path, init = {}) => ask(`${api}/${path}`, `dev:${who}`, init),
    async stop() {
      await sharePoint.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One request with a token. */
export async function ask(url: string, token: string, { method, body, headers = {} }: Asked): Promise<Answered> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}
