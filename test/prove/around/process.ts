import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own. */
export interface Child {
  readonly pid: number;
  /** From its start to its word that it is ready, in milliseconds. */
  readonly opened: number;
  /** All it has printed. */
  printed(): string;
  /** Sends a signal and resolves with the code when it has ended; null where the signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** What its heap holds after a collection, in bytes, where it was started with `TELLS_ITS_HEAP` as NODE_ARGS. */
  heap(): Promise<number>;
}

/** Tells the heap to whoever started the process: the program itself has no such address. */
const TELLER = `process.on('message', () => { globalThis.gc(); globalThis.gc(); process.send(process.memoryUsage().heapUsed); });
process.channel.unref();`;
export const TELLS_ITS_HEAP = `--expose-gc --import data:text/javascript,${encodeURIComponent(TELLER)}`;

/** NODE_ARGS of a process whose clock is so many seconds ahead of this machine's, negative for behind. */
export function clockAhead(seconds: number): string {
  const clock = `const Right = Date; globalThis.Date = class extends Right {
    constructor(...given) { super(...(given.length === 0 ? [Right.now() + ${String(seconds * 1000)}] : given)); }
    static now() { return Right.now() + ${String(seconds * 1000)}; }
  };`;
  return `--import data:text/javascript,${encodeURIComponent(clock)}`;
}

/** Starts a program of dist and waits for the word that it is ready. */
export async function startProcess(
  program: string,
  args: readonly string[],
  { env = {}, ready }: { readonly env?: Readonly<Record<string, string>>; readonly ready: RegExp },
): Promise<Child> {
  const started = performance.now();
  const child = spawn(process.execPath, [...(env['NODE_ARGS']?.split(' ') ?? []), program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const killed = () => void child.kill('SIGKILL');
  process.once('exit', killed);
  void ended.then(() => process.off('exit', killed));
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      if (ready.test(printed)) resolve();
    });
    void ended.then((code) =>
      reject(new Error(`${program} ended with ${String(code)} before it was ready.\n${printed}`)),
    );
  });
  return {
    pid: child.pid ?? 0,
    opened: performance.now() - started,
    printed: () => printed,
    end(signal) {
      child.kill(signal);
      return ended;
    },
    signal: (signal) => void child.kill(signal),
    async heap() {
      child.send('heap');
      const [bytes] = (await once(child, 'message')) as [number];
      return bytes;
    },
  };
}
