import { fork } from 'node:child_process';
import { sendByLibrary, sendByProduct } from './senders';
import { serveMail } from './server';

/** The other processes of the measurement. */
export const SIDES = ['server', 'library', 'product'] as const;
export type Side = (typeof SIDES)[number];

/** A process that answers one question at a time. */
export interface Asked {
  readonly pid: number;
  /** What it said first, when it was ready. */
  readonly said: unknown;
  ask(question: object): Promise<unknown>;
  end(): void;
}

/** Starts this very program as one side. `port`: of the mail server, for those that send. */
export async function startSide(side: Side, port: number): Promise<Asked> {
  const child = fork(process.argv[1] ?? '', ['--side', side, '--port', String(port)]);
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`${side} ended with ${String(code)}.`));
      child.once('exit', ended);
      child.once('message', (said) => {
        child.off('exit', ended);
        resolve(said);
      });
    });
  const said = await next();
  return {
    pid: child.pid ?? 0,
    said,
    ask(question) {
      const answer = next();
      child.send(question);
      return answer;
    },
    end: () => void child.kill('SIGTERM'),
  };
}

/** Runs one side for as long as the program that started it asks. */
export function serve(side: Side, port: number): void {
  switch (side) {
    case 'server':
      serveMail();
      break;
    case 'library':
      sendByLibrary(port);
      break;
    case 'product':
      sendByProduct(port);
  }
}
