import { spawn, type ChildProcess } from 'node:child_process';
import type { Side } from './sides';

/** One side in a process of its own. */
export interface Running {
  /** Where it takes Activities. */
  readonly url: string;
  /** Processor time it has used in all, in milliseconds, and resident memory in MB after a collection. */
  used(): Promise<{ readonly cpuMs: number; readonly rssMb: number }>;
  stop(): Promise<void>;
}

/** Starts this very program as one side, and resolves when it listens. */
export async function startSide(side: Side, teams: string): Promise<Running> {
  const program = process.argv[1] ?? '';
  const child = spawn(process.execPath, ['--expose-gc', program, '--side', side, '--teams', teams], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const at = `http://127.0.0.1:${await portOf(child, side)}`;
  return {
    url: `${at}/api/messages`,
    used: async () => (await (await fetch(`${at}/used`)).json()) as { cpuMs: number; rssMb: number },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function portOf(child: ChildProcess, side: Side): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const port = /^listening (\d+)$/m.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('exit', (code) => reject(new Error(`${side} ended with ${String(code)} before it was ready.`)));
  });
}
