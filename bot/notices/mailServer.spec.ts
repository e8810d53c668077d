import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { tell } from '../../src/doing/outbox/telling';
import * as lists from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

const GUNILLA = 'gunilla.fors@goteborg.example';
const MARIA = 'maria.soderqvist@goteborg.example';
const KARIM = 'karim.haddad@goteborg.example';
const PATIENCE_MS = 60_000;

/** What the server does with the next letters to somebody, one for each; then it takes them. */
const behaves = new Map<string, ('greylists' | 'breaks' | 'refuses' | 'fails' | 'dawdles')[]>();
/** How long a server that dawdles takes over a letter: less than anybody gives up for. */
const DAWDLES_MS = 3_000;
const taken: { readonly to: string; readonly messageId: string }[] = [];
let machine: OneMachine;
let smtp: SMTPServer;

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

beforeAll(async () => {
  smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true },
    onRcptTo({ address }, _session, done) {
      const [next] = behaves.get(address) ?? [];
      const isRefused = next === 'greylists' || next === 'refuses';
      if (isRefused) behaves.get(address)?.shift();
      done(isRefused ? refusal(next === 'greylists' ? 451 : 550) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const messageId = /^Message-ID: (\S+)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? '';
        const next = behaves.get(to)?.shift();
        if (next !== 'fails') taken.push({ to, messageId });
        // Taken, and the answer is lost with the line.
        if (next === 'breaks') for (const one of smtp.connections as Set<Line>) one._socket.destroy();
        else if (next === 'dawdles') setTimeout(() => done(null), DAWDLES_MS);
        else done(next === 'fails' ? refusal(452) : null);
      });
    },
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  machine = await startOneMachine('2026-11-23T09:00:00+01:00', ['goteborg'], {
    settings: { SMTP_URL: `smtp://127.0.0.1:${String(port)}` },
  });
});
afterAll(async () => {
  await machine.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

interface Line {
  readonly _socket: { destroy(): void };
}

const told = (to: string, about: string) =>
  tell({ sites: [machine.site], now: () => machine.now() }, machine.site, {
    ...{
      bodyNr: 2,
      meetingId: null,
      kind: 'yearPlanned',
      aboutId: null,
      about,
      to: [to],
      actedBy: 'system',
      way: 'mail',
    },
  });
const rowOf = async (about: string) => {
  const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { bodyNr: 2 } } });
  return outbox.rows.find(({ key }) => key.includes(`:${about}:`));
};
/** Delivers until a notice has ended, well or not. */
const ended = async (about: string) => {
  const since = Date.now();
  let row = await rowOf(about);
  while (row?.state !== 'sent' && row?.state !== 'parked' && Date.now() - since < PATIENCE_MS) {
    await machine.service.runDuties();
    row = await rowOf(about);
  }
  return row;
};
const lettersOf = async (about: string, to: string) => {
  const before = taken.length;
  await told(to, about);
  const row = await ended(about);
  return { row, letters: taken.slice(before).filter((one) => one.to === to) };
};

describe('A mail server', () => {
  it('that greylists gets the letter once, when it takes it', async () => {
    behaves.set(GUNILLA, ['greylists']);
    const { row, letters } = await lettersOf('grey', GUNILLA);
    expect([row?.state, row?.attempts, letters.length]).toEqual(['sent', 2, 1]);
  });

  it('that fails after the whole letter gets it again, once', async () => {
    behaves.set(MARIA, ['fails']);
    const { row, letters } = await lettersOf('full', MARIA);
    expect([row?.state, letters.length]).toEqual(['sent', 1]);
  });

  it('that takes the letter and loses its answer gets the same letter again, under the same name', async () => {
    behaves.set(MARIA, ['breaks']);
    const { row, letters } = await lettersOf('broken', MARIA);
    expect(row?.state).toBe('sent');
    expect(letters).toHaveLength(2);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('that is slow is waited for: the letter goes once, and those of others go meanwhile', async () => {
    behaves.set(GUNILLA, ['dawdles']);
    const before = taken.length;
    await told(GUNILLA, 'slow');
    await told(MARIA, 'swift');
    expect([(await ended('slow'))?.state, (await ended('swift'))?.state]).toEqual(['sent', 'sent']);
    expect(
      taken
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([GUNILLA, MARIA]);
    expect((await rowOf('slow'))?.attempts).toBe(1);
  });

  it('that has no such mailbox is not asked again, and whoever looks after the body is told', async () => {
    behaves.set(GUNILLA, ['refuses']);
    const { row, letters } = await lettersOf('gone', GUNILLA);
    expect([row?.state, row?.result, letters.length]).toEqual(['parked', '550', 0]);
    await machine.service.runDuties();
    const { outbox } = await machine.site.read({ outbox: { list: lists.outbox, where: { to: KARIM } } });
    expect(outbox.rows.map(({ kind, aboutId }) => [kind, aboutId])).toContainEqual(['notReached', row?.id]);
  });
});
