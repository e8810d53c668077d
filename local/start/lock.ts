import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefusal } from './refusal';

/** Real milliseconds a start waits for another that has the folder, before it says so. */
const PATIENCE = { unreadable: 300, running: 1_500, ending: 20_000 } as const;

/** A process, told apart from a later one that got the same number. */
interface Running {
  readonly pid: number;
  readonly since: string;
}

interface LockFile {
  readonly owner: Running;
  readonly children: readonly Running[];
  readonly state: 'running' | 'ending';
}

/** The right to use a data folder, held by one start at a time. */
export interface Lock {
  /** Writes down the processes started, so that a later start can end what a killed one left behind. */
  note(children: readonly number[]): void;
  /** Writes down that this start is ending, so that the next waits for it. */
  ending(): void;
  release(): void;
}

/** Takes the lock in `file`. Throws a StartRefusal while another start holds it; what a killed start left is ended. */
export async function takeLock(file: string): Promise<Lock> {
  const owner = { pid: process.pid, since: startOf(process.pid) };
  let content: LockFile = { owner, children: [], state: 'running' };
  const began = Date.now();
  while (!isCreated(file, content)) {
    const held = readLock(file);
    if (held === undefined && Date.now() - began < PATIENCE.unreadable) {
      // Another start may be writing it at this very moment.
      await wait(50);
      continue;
    }
    if (held !== undefined && isRunning(held.owner)) {
      if (Date.now() - began < PATIENCE[held.state]) {
        await wait(100);
        continue;
      }
      throw new StartRefusal(
        `Samverka är redan igång med den här datamappen (process ${String(held.owner.pid)}). Stäng den först, eller välj en annan mapp med --data.`,
      );
    }
    await endAll(held?.children ?? []);
    rmSync(file, { force: true });
  }
  const write = (changes: Partial<LockFile>): void => {
    content = { ...content, ...changes };
    writeFileSync(file, JSON.stringify(content));
  };
  return {
    note: (children) => write({ children: children.map((pid) => ({ pid, since: startOf(pid) })) }),
    ending: () => write({ state: 'ending' }),
    release: () => rmSync(file, { force: true }),
  };
}

function isCreated(file: string, content: LockFile): boolean {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(file: string): LockFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  } catch {
    return undefined;
  }
}

async function endAll(left: readonly Running[]): Promise<void> {
  for (const { pid } of left.filter(isRunning)) process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 50 && left.some(isRunning); tries += 1) await wait(20);
}

function isRunning({ pid, since }: Running): boolean {
  try {
    process.kill(pid, 0);
    return startOf(pid) === since;
  } catch {
    return false;
  }
}

/** When a process began, as Linux tells it; elsewhere the number alone has to do. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // Behind the name in parentheses, which may hold anything, comes the state; the twentieth after it is the start.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
