import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { bodyAddress } from './bodyAddress';
import type { Letter } from './letter';
import { smtpPost } from './post';

jest.setTimeout(60_000);

const LETTER: Letter = {
  ...{ messageId: '<one@samverka.example>', date: new Date(0), fromName: 'Forum Hisingen', to: 'bo@polisen.example' },
  ...{
    from: bodyAddress('samverka@samverka.example', 'goteborg', 2),
    subject: 'Kallelse',
    text: 'Hej',
    html: '<p>Hej</p>',
  },
  ...{ language: 'sv', attachments: [] },
};

/** A mail server that behaves as told. */
async function server(behaves: ConstructorParameters<typeof SMTPServer>[0]) {
  const caught: { readonly from: string; readonly raw: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom } = session.envelope;
        caught.push({ from: mailFrom === false ? '' : mailFrom.address, raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
    ...behaves,
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  const post = smtpPost(`smtp://127.0.0.1:${String(port)}`, 'samverka@samverka.example');
  const close = async () => {
    post.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  };
  return { post, caught, close };
}

const refusing = (responseCode: number) => ({
  onRcptTo: (_address: unknown, _session: unknown, done: (error?: Error) => void) =>
    done(Object.assign(new Error('not now'), { responseCode })),
});

describe('A letter', () => {
  it('goes from the body’s own address, comes back to the mailbox, and asks no machine for an answer', async () => {
    const { post, caught, close } = await server({});
    expect(
      await post.send({ ...LETTER, event: { method: 'cancel', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } }),
    ).toEqual({ outcome: 'sent', result: '250' });
    await close();
    const [mail] = caught;
    expect(mail?.from).toBe('samverka@samverka.example');
    expect(mail?.raw).toMatch(/content-type: text\/calendar; charset=utf-8; method=CANCEL/i);
    const { from, messageId, headers } = await PostalMime.parse(mail?.raw ?? '');
    expect([from?.address, messageId]).toEqual(['samverka+goteborg-2@samverka.example', LETTER.messageId]);
    const valueOf = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect([valueOf('auto-submitted'), valueOf('x-auto-response-suppress')]).toEqual(['auto-generated', 'All']);
  });

  it.each([
    ['greylisted', 451, { outcome: 'later', result: '451' }],
    ['to a mailbox that is gone', 550, { outcome: 'refused', result: '550' }],
  ])('%s is %s: tried again, or left to a person', async (_what, code, outcome) => {
    const { post, caught, close } = await server(refusing(code));
    expect(await post.send(LETTER)).toEqual(outcome);
    expect(caught).toEqual([]);
    await close();
  });

  it('that the server takes and then fails is tried again, with the same name, so that a mail program shows one', async () => {
    let times = 0;
    const names: string[] = [];
    const { post, close } = await server({
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          names.push(/^Message-ID: (.*)$/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1]?.trim() ?? '');
          times += 1;
          done(times === 1 ? Object.assign(new Error('disk full'), { responseCode: 452 }) : null);
        });
      },
    });
    expect(await post.send(LETTER)).toEqual({ outcome: 'later', result: '452' });
    expect(await post.send(LETTER)).toEqual({ outcome: 'sent', result: '250' });
    expect(names).toEqual([LETTER.messageId, LETTER.messageId]);
    await close();
  });

  it('to a server that is silent is tried later, and holds nobody up for long', async () => {
    const { post, close } = await server({ onRcptTo: () => undefined });
    expect(await post.send(LETTER)).toEqual({ outcome: 'later', result: 'no answer' });
    await close();
  });
});
