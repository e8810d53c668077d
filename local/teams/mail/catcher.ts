import { SMTPServer } from 'smtp-server';
import { LocalError } from '../localError';
import { handIn, type Entrance } from './entrance';
import type { Mailbox } from './mailbox';

/** Bytes one mail may have: enough for an agenda with annexes. */
const LARGEST = 30 * 1024 * 1024;

/**
 * Starts the SMTP catcher on a loopback port: it takes every mail for everybody, and hands on to the service what is for
 * its own addresses. What the service does not take is not taken here either: whoever sends tries again.
 */
export function startCatcher(
  mailbox: Mailbox,
  port: number,
  entrance: Entrance | null,
): Promise<{ close(): Promise<void> }> {
  const server = new SMTPServer({
    // Loopback only: neither encryption nor a password would protect anything here.
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: LARGEST,
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('Message too large'), { responseCode: 552 }));
          return;
        }
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        const raw = Buffer.concat(chunks);
        const taken = entrance === null ? Promise.resolve() : handIn(entrance, recipients, raw, 'anybody');
        taken.then(
          () => {
            mailbox.keep(recipients, raw);
            done();
          },
          (error: unknown) => {
            const responseCode = error instanceof LocalError && error.status === 413 ? 552 : 451;
            done(Object.assign(new Error('Not taken'), { responseCode }));
          },
        );
      });
    },
  });
  // A client that goes away in the middle of a mail is its own trouble.
  server.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ close: () => new Promise((closed) => server.close(() => closed())) }),
    );
  });
}
