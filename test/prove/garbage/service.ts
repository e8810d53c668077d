import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { settingsAt } from '../../bot/settings';

/** The built service as a process of its own. */
interface Running {
  readonly url: string;
  /** What its heap holds after all that can be let go has been, in bytes. */
  heap(): Promise<number>;
  /** How many lines it has logged. */
  lines(): number;
  stop(): Promise<void>;
}

/** Tells the heap to whoever started the process: the service itself has no such address. */
const TELLER = `process.on('message', () => { globalThis.gc(); globalThis.gc(); process.send(process.memoryUsage().heapUsed); });
process.channel.unref();`;

/** Starts it against an issuer that stands for all of Microsoft 365 and knows nothing but its keys. */
export async function startService(issuer: string): Promise<Running> {
  const args = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(TELLER)}`, 'dist/service.js'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settingsAt(issuer) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let lines = 0;
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${String(code)}.`)));
    child.stdout?.on('data', (data: Buffer) => {
      const text = data.toString('utf8');
      lines += text.split('\n').length - 1;
      const found = /"event":"service\.listening","status":(\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    heap: () => heapOf(child),
    lines: () => lines,
    async stop() {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function heapOf(child: ChildProcess): Promise<number> {
  child.send('heap');
  const [bytes] = (await once(child, 'message')) as [number];
  return bytes;
}
