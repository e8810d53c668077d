import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationFile } from '../src/storage/organisation/schema';

/** The built stand-in as a process of its own, so that its time and memory are not ours. */
export interface StandIn {
  readonly url: string;
  /** Resident memory in MB, now. */
  memory(): number;
  /** Seconds of processor time it has used to answer, in all. */
  processor(): number;
  /** What it has been asked since the last time, and forgets it. */
  log(): Promise<readonly Logged[]>;
  stop(): Promise<void>;
}

/** One request; the parts of a batch beneath it. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** SharePoint's number for why it was refused. */
  readonly code?: string;
  readonly batchParts?: readonly Omit<Logged, 'batchParts'>[];
}

/** Starts it on the data of a folder, with the site of an organisation, which is made where it is new. */
export async function startStandIn(folder: string, organisation: OrganisationFile): Promise<StandIn> {
  const { siteOwners, people, organisation: of } = organisation;
  const config = join(folder, 'sharepoint.json');
  writeFileSync(
    config,
    JSON.stringify({
      port: 0,
      dataDir: join(folder, 'sharepoint'),
      sites: [{ url: `/sites/${of.site}`, title: of.title, owners: siteOwners }],
      people: people.map(({ upn, name, mail }) => ({ upn, name, mail })),
      faults: 'on',
    }),
  );
  const child = spawn(process.execPath, ['dist/local/sharepoint.js', '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await ready(child);
  return {
    url,
    memory: () => memoryOf(child.pid ?? 0),
    processor: () => processorOf(child.pid ?? 0),
    log: async () => (await fetch(`${url}/_standin/log?clear=1`)).json() as Promise<readonly Logged[]>,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Resident memory of a process in MB; 0 where the machine does not tell it. */
export function memoryOf(pid: number): number {
  try {
    const pages = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return Math.round(Number(pages ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Seconds of processor time of the first thread of a process, where its program runs; 0 where the machine does not tell. */
function processorOf(pid: number): number {
  try {
    // In nanoseconds, where the times of the whole process come in hundredths of a second.
    return Number(readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return 0;
  }
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /^SharePoint stand-in: (http:\S+)\n/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The stand-in ended with ${String(code)} before it was ready.`)));
  });
}
