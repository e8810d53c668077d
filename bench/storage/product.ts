import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../local/start/ports';
import type { BodyView } from '../../src/api/views';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { layOut } from '../city/dataFolder';
import { memoryOf, type Logged } from '../standIn';

/** What came of asking the running product for all it has to show, and of its jobs. */
export interface Walked {
  /** Answers of SharePoint that a list was too large for what was asked. */
  readonly thresholds: readonly string[];
  /** Every other refusal by SharePoint, and every view that did not come. */
  readonly refused: readonly string[];
  /** Writes that another came before: the version they carry is refused as it should be, and they are made again. */
  readonly overtaken: readonly string[];
  /** Views and jobs, and the questions SharePoint was asked for them. */
  readonly asked: { readonly views: number; readonly questions: number };
  /** Resident memory in MB, when all has been done. */
  readonly memory: { readonly service: number; readonly sharePoint: number };
}

/** SharePoint's number for a question that would touch more than 5 000 rows. */
const THRESHOLD = '-2147024860';
const MEETINGS_OF_A_FORUM = 6;

/**
 * Starts the product on the folder as a person does, each part a process of its own, and asks it over its own API for
 * every view as a chair of each of these forums, after its jobs have run: duties, readers, notices.
 */
export function walkProduct(
  folder: string,
  organisation: OrganisationFile,
  bodies: readonly number[],
): Promise<Walked> {
  return inProduct(folder, organisation, (url) => walked(folder, url, bodies));
}

/** Starts the product on the folder, does something with it at its address, and stops it. */
export async function inProduct<Done>(
  folder: string,
  organisation: OrganisationFile,
  work: (url: string) => Promise<Done>,
): Promise<Done> {
  layOut(folder, organisation);
  const [port = 0] = await freePorts(1);
  const args = ['start.mjs', '--data', folder, '--now', '2026-11-20T09:00:00+01:00', '--port', String(port)];
  const env = { ...process.env, SHAREPOINT_FAULTS: 'on' };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  try {
    await ready(child);
    return await work(`http://127.0.0.1:${String(port)}`);
  } finally {
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  }
}

async function walked(folder: string, url: string, bodies: readonly number[]): Promise<Walked> {
  const refused: string[] = [];
  let views = 0;
  const get = async (path: string, token?: string): Promise<unknown> => {
    views += 1;
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const response = await fetch(url + path, { headers });
    const text = await response.text();
    if (!response.ok) refused.push(`${String(response.status)} ${path}: ${text.slice(0, 200)}`);
    return response.ok ? (JSON.parse(text) as unknown) : {};
  };
  const idle = () => get('/local/idle');
  await idle();
  await fetch(`${url}/local/duties/run`, { method: 'POST' });
  await idle();
  for (const nr of bodies) {
    const { token } = (await get(`/local/token?as=ordf.${String(nr)}@storstad.example`)) as { token?: string };
    await get('/api/bodies', token);
    const view = (await get(`/api/bodies/storstad-${String(nr)}`, token)) as Partial<BodyView>;
    for (const { id } of spread(view.meetings ?? [])) await get(`/api/meetings/${id}`, token);
  }
  const log = await logOf(folder);
  const parts = log
    .flatMap((one): readonly Omit<Logged, 'batchParts'>[] => one.batchParts ?? [one])
    .filter(({ path }) => path.includes('/_api/'));
  const told = ({ status, code, path }: Omit<Logged, 'batchParts'>) =>
    `${String(status)} ${code ?? ''} ${decodeURIComponent(path).slice(0, 200)}`;
  const others = parts.filter(({ status, code }) => status >= 400 && status !== 412 && code !== THRESHOLD);
  return {
    thresholds: parts.filter(({ code }) => code === THRESHOLD).map(told),
    refused: [...refused, ...others.map(told)],
    overtaken: parts.filter(({ status }) => status === 412).map(told),
    asked: { views, questions: parts.length },
    memory: { service: memoryOf(pidOf(folder, 'service.js')), sharePoint: memoryOf(pidOf(folder, 'sharepoint.js')) },
  };
}

/** The first and the last of them, and some between. */
function spread<Thing>(things: readonly Thing[]): readonly Thing[] {
  const step = Math.max(1, Math.ceil(things.length / MEETINGS_OF_A_FORUM));
  return things.filter((_, at) => at % step === 0 || at === things.length - 1);
}

async function logOf(folder: string): Promise<readonly Logged[]> {
  const config = JSON.parse(readFileSync(join(folder, 'config', 'sharepoint.json'), 'utf8')) as { port: number };
  const answer = await fetch(`http://127.0.0.1:${String(config.port)}/_standin/log?clear=1`);
  return (await answer.json()) as readonly Logged[];
}

/** The process of the product that runs a program, by the lock of its folder. */
export function pidOf(folder: string, program: string): number {
  const lock = JSON.parse(readFileSync(join(folder, 'start.lock'), 'utf8')) as {
    readonly children?: readonly { readonly pid: number }[];
  };
  const runs = (pid: number) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(program);
  return lock.children?.find(({ pid }) => runs(pid))?.pid ?? 0;
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('Samverka is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The product ended with ${String(code)}: ${said}`)));
  });
}
