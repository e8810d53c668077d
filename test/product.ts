import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../local/start/ports';
import { fillPrepared } from './prepared';

/** The whole product, started as a person starts it, on a free port and a data folder of its own. */
export interface Product {
  readonly url: string;
  readonly data: string;
  /** GET that answers JSON; throws with status and body when it is not 200. */
  get(path: string, token?: string): Promise<unknown>;
  post(path: string, body: unknown, token?: string): Promise<{ readonly status: number; readonly body: unknown }>;
  stop(): Promise<void>;
  /** All it has printed. */
  output(): string;
}

export interface Start {
  readonly now: string;
  /** A folder of an earlier start; a new one when absent. */
  readonly data?: string;
  readonly organisations?: readonly string[];
  /** Opens the stand-in's fault port. */
  readonly faults?: 'on';
}

const READY = /Samverka is ready: (\S+)/;

/** Starts the product and waits until it says it is ready. */
export async function startProduct({
  now,
  data = temporaryFolder(),
  organisations = ['goteborg'],
  faults,
}: Start): Promise<Product> {
  const [port = 0] = await freePorts(1);
  const args = [
    join(process.cwd(), 'start.mjs'),
    ...organisations.flatMap((one) => ['--organisation', one]),
    '--now',
    now,
    '--port',
    String(port),
    '--data',
    data,
  ];
  const env = faults === undefined ? process.env : { ...process.env, SHAREPOINT_FAULTS: faults };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const ready = READY.exec(printed)?.[1];
      if (ready !== undefined) resolve(ready.replace(/\/$/, ''));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The product ended with ${String(code)}:\n${printed}`)));
  });
  return { url, data, get: getFrom(url), post: postTo(url), stop: () => stopped(child), output: () => printed };
}

/** A data folder as it is when the product has just started for the first time, its sites prepared. */
export async function preparedProduct(now: string, organisations: readonly string[] = ['goteborg']): Promise<string> {
  const folder = temporaryFolder();
  await fillPrepared(folder, {
    kind: 'products',
    sources: ['dist/.built'],
    asked: [now, ...organisations.map((one) => (existsSync(one) ? readFileSync(one, 'utf8') : one))],
    async prepare(data) {
      const product = await startProduct({ now, organisations, data });
      await product.stop();
    },
  });
  return folder;
}

/** A folder that is gone when the process that runs the specs ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function getFrom(url: string): Product['get'] {
  return async (path, token) => {
    const response = await fetch(url + path, { headers: bearer(token) });
    const text = await response.text();
    if (!response.ok) throw new Error(`GET ${path}: ${String(response.status)} ${text}`);
    return JSON.parse(text) as unknown;
  };
}

function postTo(url: string): Product['post'] {
  return async (path, body, token) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...bearer(token) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
