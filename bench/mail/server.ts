import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** What has come since the server was last asked: how many letters, and the first of them as it came. */
export interface Taken {
  readonly count: number;
  /** Byte for byte as latin1; null where none came. */
  readonly first: string | null;
}

/** What the server is told: how long it takes over each letter from now on, in ms; as long as before where nothing is said. */
export interface Told {
  readonly takesMs?: number;
}

/** The mail server that all send to: it takes every letter, and says its port first. */
export function serveMail(): void {
  let takes = 0;
  let count = 0;
  let first: string | null = null;
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      const keeps = first === null;
      stream.on('data', (chunk: Buffer) => {
        if (keeps) chunks.push(chunk);
      });
      stream.on('end', () => {
        count += 1;
        if (keeps) first = Buffer.concat(chunks).toString('latin1');
        if (takes === 0) done();
        else setTimeout(() => done(), takes);
      });
    },
  });
  server.on('error', () => undefined);
  process.on('message', ({ takesMs = takes }: Told) => {
    takes = takesMs;
    process.send?.({ count, first } satisfies Taken);
    count = 0;
    first = null;
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.server.address() as AddressInfo).port));
}
