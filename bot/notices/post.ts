import { createTransport } from 'nodemailer';
import { isLoopback } from '../config/addresses';
import { LONGEST_SEND_MS } from '../../src/doing/outbox/delivering';
import type { Letter } from './letter';

/** How handing a letter to the mail server went. */
export type PostOutcome =
  | { readonly outcome: 'sent'; readonly result: string }
  /** The server will never take it: the address is wrong, or the letter is. */
  | { readonly outcome: 'refused'; readonly result: string }
  /** `retryAfter`: seconds that the other side asks for, where it does. */
  | { readonly outcome: 'later'; readonly result: string; readonly retryAfter?: number | null };

/** The one port for mail (design decision 14). */
export interface Post {
  send(letter: Letter): Promise<PostOutcome>;
  close(): void;
}

/** How long the server may be silent, and how long one letter may take in all: less than its notice is held for. */
const PATIENCE_MS = 10_000;
const LONGEST_MS = LONGEST_SEND_MS - 5_000;
/** As many as send at once, and one each for a code and an answer that somebody waits for. */
const CONNECTIONS = 6;
/** Shorter than any server waits, so that none closes a line in the middle of being handed a letter. */
const IDLE_MS = 5_000;

/** Mail over SMTP, encrypted except on one machine. */
export function smtpPost(smtpUrl: string, mailFrom: string): Post {
  const local = isLoopback(new URL(smtpUrl).hostname) === 'loopback';
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    idleTimeout: IDLE_MS,
    // A line that breaks after the letter was handed over may have delivered it: it is tried again as ever, and not at once.
    maxRequeues: 0,
    requireTLS: !local,
    ignoreTLS: local,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          messageId: letter.messageId,
          date: letter.date,
          from: { name: letter.fromName, address: letter.from },
          // What cannot be delivered comes back to the mailbox itself, whose domain vouches for it (SPF).
          envelope: { from: mailFrom, to: letter.to },
          to: letter.to,
          subject: letter.subject,
          signal: AbortSignal.timeout(LONGEST_MS),
          text: letter.text,
          html: letter.html,
          attachments: letter.attachments.map(({ fileName, bytes }) => ({
            filename: fileName,
            content: Buffer.from(bytes),
          })),
          ...(letter.event === undefined ? {} : { icalEvent: icalEvent(letter.event) }),
          ...(letter.answers === undefined ? {} : answering(letter.answers)),
          // No out-of-office answers to a machine (RFC 3834; the second is Exchange's own).
          headers: {
            'Auto-Submitted': letter.answers === undefined ? 'auto-generated' : 'auto-replied',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': letter.language,
            ...(letter.unsubscribe === undefined ? {} : unsubscribing(letter.unsubscribe)),
          },
        });
        return { outcome: 'sent', result: '250' };
      } catch (error) {
        const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined;
        if (typeof code !== 'number') return { outcome: 'later', result: 'no answer' };
        return { outcome: code >= 500 ? 'refused' : 'later', result: String(code) };
      }
    },
    close: () => transport.close(),
  };
}

function icalEvent({ method, text }: NonNullable<Letter['event']>) {
  return { method: method.toUpperCase(), content: text, filename: 'invite.ics' };
}

/** One press in the mail program itself, without a page (RFC 8058). */
function unsubscribing(address: string) {
  return {
    'List-Unsubscribe': { prepared: true, value: `<${address}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function answering({ replyTo, inReplyTo }: NonNullable<Letter['answers']>) {
  return { replyTo, ...(inReplyTo === null ? {} : { inReplyTo, references: inReplyTo }) };
}
