import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE, WRITER } from './site';

export interface Standin {
  readonly url: string;
  /** From the start of the process to its line that it is ready, in milliseconds. */
  readonly opened: number;
  /** `kill -9`, and its end. */
  kill(): Promise<void>;
}

/** Starts the built stand-in as a process of its own on what is in the folder. */
export async function startStandin(folder: string): Promise<Standin> {
  const config = join(folder, 'config.json');
  const people = [{ upn: WRITER, name: 'Writer', mail: WRITER }];
  const sites = [{ url: SITE, title: 'Kill', owners: [WRITER] }];
  writeFileSync(config, JSON.stringify({ port: 0, dataDir: join(folder, 'data'), sites, people }));
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/local/sharepoint.js', '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await ready(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    opened: performance.now() - started,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /^SharePoint stand-in: (http:\S+)\n/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The stand-in ended with ${String(code)} before it was ready.`)));
  });
