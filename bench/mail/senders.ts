import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { smtpPost } from '../../bot/notices/post';
import { letterOf } from '../../bot/notices/letter';
import { noticeIn } from '../../src/texts/notices';
import { factsOfExample } from './example';

/** As many letters are on their way at once, of either. */
const AT_ONCE = 4;
const MAILBOX = 'samverka@samverka.example';

/** A letter that the server has taken, byte for byte as latin1, to be sent to each of these. */
export interface Order {
  readonly to: readonly string[];
  readonly like: string;
}

/** The library alone: the same letter to as many, over as many connections, with the options that make it fastest. */
export function sendByLibrary(port: number): void {
  const transport = createTransport({
    ...{ host: '127.0.0.1', port, ignoreTLS: true },
    ...{ pool: true, maxConnections: AT_ONCE, maxMessages: Infinity },
  });
  answerEach(async ({ to, like }) => {
    const {
      subject = '',
      text = '',
      html = '',
      from,
      attachments,
    } = await PostalMime.parse(Buffer.from(like, 'latin1'));
    const files = attachments.map(({ filename, content }) => ({ filename: filename ?? '', content: bytesOf(content) }));
    await atOnce(to, (receiver) =>
      transport.sendMail({
        ...{ from: { name: from?.name ?? '', address: from?.address ?? '' }, to: receiver },
        ...{ subject, text, html, attachments: files },
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': 'sv' },
      }),
    );
  });
}

/** The product's own part of it: facts put in words, a letter made of them, and its port for mail. */
export function sendByProduct(port: number): void {
  const post = smtpPost(`smtp://127.0.0.1:${String(port)}`, MAILBOX);
  const facts = factsOfExample();
  answerEach(async ({ to, like }) => {
    const { attachments } = await PostalMime.parse(Buffer.from(like, 'latin1'));
    const files = attachments.map(({ filename, content }) => ({ fileName: filename ?? '', bytes: bytesOf(content) }));
    await atOnce(to, async (mail) => {
      const letter = letterOf(noticeIn('sv', 'agendaSent', 'mail', facts), {
        ...{ organisation: 'strandby', key: mail, date: new Date(), from: MAILBOX, bodyName: facts.bodyName },
        ...{ chairName: 'Vera Dalin', to: { name: 'Tage Alm', mail }, language: 'sv', attachments: files },
      });
      const { outcome } = await post.send(letter);
      if (outcome !== 'sent') throw new Error(outcome);
    });
  });
}

function answerEach(send: (order: Order) => Promise<void>): void {
  process.on('message', (order: Order) => {
    void send(order).then(() => process.send?.('sent'));
  });
  process.send?.('ready');
}

async function atOnce(receivers: readonly string[], send: (receiver: string) => Promise<unknown>): Promise<void> {
  const queue = [...receivers];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await send(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
}
