import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefusal } from './refusal';

/** A process that belongs to this start. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>;
}

export interface Program {
  /** What people call it: `SharePoint`. */
  readonly name: string;
  /** Name of its log, without ending. */
  readonly log: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Address that answers when it is up. */
  readonly ready: string;
}

/** Real milliseconds a process has to come up, and to go down. */
const TO_RISE = 30_000;
const TO_END = 12_000;

/** Ends a process when the one that started it is gone, however it went. */
const WITH_PARENT = `data:text/javascript,process.on('disconnect',()=>process.kill(process.pid,'SIGTERM'));process.channel?.unref()`;

/** Starts processes with their output in `logDir`; `onDeath` is told when one ends that nobody asked to. */
export function childStarter(logDir: string, onDeath: (name: string, log: string) => void) {
  mkdirSync(logDir, { recursive: true });
  return async (program: Program): Promise<Child> => {
    const log = join(logDir, `${program.log}.log`);
    const output = openSync(log, 'w');
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--import', WITH_PARENT, program.script, ...program.args],
      {
        env: { ...inherited(), ...program.env },
        stdio: ['ignore', output, output, 'ipc'],
        // Out of the terminal's group: Ctrl-C comes to the one who can take all down in order.
        detached: true,
      },
    );
    closeSync(output);
    let asked: 'asked' | 'no' = 'no';
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    await untilReady(program, child, ended, log);
    void ended.then(() => {
      if (asked === 'no') onDeath(program.name, log);
    });
    return {
      name: program.name,
      pid: child.pid ?? 0,
      async stop() {
        asked = 'asked';
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), TO_END);
        await ended;
        clearTimeout(late);
      },
    };
  };
}

async function untilReady(program: Program, child: ChildProcess, ended: Promise<void>, log: string): Promise<void> {
  const until = Date.now() + TO_RISE;
  const state = { is: 'running' };
  void ended.then(() => {
    state.is = 'ended';
  });
  while (!(await answers(program.ready))) {
    if (state.is === 'ended') throw new StartRefusal(`${program.name} kom inte igång. Vad som hände står i ${log}.`);
    if (Date.now() > until) {
      child.kill('SIGKILL');
      throw new StartRefusal(`${program.name} svarar inte efter ${String(TO_RISE / 1000)} sekunder. Se ${log}.`);
    }
    await Promise.race([wait(25), ended]);
  }
}

/** Any answer counts: a process that refuses is up. */
async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address, { signal: AbortSignal.timeout(2_000) })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** The environment of the person, without what would change how the processes of the product run. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|NODE_ENV$)/i.test(name)),
  );
}
