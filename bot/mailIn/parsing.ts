import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { LetterIn } from '../../src/core/mail/letter';
import type { LetterFile } from '../../src/doing/mail/carrying';

/** A letter as plain values, with what only one kind of letter has. One file behind this knows the library. */
export interface ParsedLetter extends LetterIn {
  readonly to: readonly string[];
  /** Text of the calendar part; null where there is none. */
  readonly calendar: string | null;
  /** The report of a mail server, with the headers of the letter it is about; null where there is none. */
  readonly report: string | null;
  /** Message-IDs it answers or reports of, the nearest first. */
  readonly about: readonly string[];
  /** Files that came along. */
  readonly files: readonly LetterFile[];
}

const MESSAGE_ID = /<[^<>\s]{3,250}>/g;
/** The most of a text that is looked at; the rest is kept and never read. */
const MOST = 200_000;

/** Reads a letter. What cannot be read is empty; it never throws for what somebody has sent. */
export async function parseLetter(bytes: Uint8Array): Promise<ParsedLetter> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, forceRfc822Attachments: true }).catch(
    () => undefined,
  );
  if (email === undefined) return NOTHING;
  const { attachments } = email;
  const textOf = (fits: (type: string) => boolean) =>
    attachments
      .filter(({ mimeType }) => fits(mimeType.toLowerCase()))
      .map(asText)
      .join('\n');
  const calendar = textOf((type) => type === 'text/calendar');
  const report = textOf((type) => /^message\/(?:global-)?delivery-status$/.test(type));
  const original = textOf((type) => /^(?:message\/rfc822(?:-headers)?|text\/rfc822-headers)$/.test(type));
  const answered = [email.inReplyTo, ...(email.references ?? '').split(/\s+/).reverse()].join(' ');
  const reported = /^message-id:\s*(<[^<>\s]+>)/im.exec(original)?.[1] ?? '';
  return {
    messageId: email.messageId ?? null,
    from: fromOf(email),
    to: (email.to ?? []).flatMap((one) => (one.address === undefined ? [] : [one.address.toLowerCase()])),
    subject: (email.subject ?? '').slice(0, 500),
    text: wordsOf(email).slice(0, MOST),
    headers: email.headers.map(({ key, value }) => ({ name: key.toLowerCase(), value })),
    parts: attachments.map(({ mimeType }) => mimeType.toLowerCase()),
    calendar: calendar === '' ? null : calendar,
    report: report === '' ? null : report,
    about: [...new Set([reported, ...(answered.match(MESSAGE_ID) ?? [])])].filter((one) => one !== ''),
    files: attachments.flatMap(({ filename, disposition, content }) =>
      filename === null || disposition === 'inline' ? [] : [{ name: filename, bytes: asBytes(content) }],
    ),
  };
}

const NOTHING: ParsedLetter = {
  ...{ messageId: null, from: '', to: [], subject: '', text: '', headers: [], parts: [] },
  ...{ calendar: null, report: null, about: [], files: [] },
};

/** One sender or none: a letter from several is from nobody we know. */
function fromOf({ from, headers }: Email): string {
  const several = headers.filter(({ key }) => key.toLowerCase() === 'from').length > 1;
  return several ? '' : (from?.address ?? '').trim().toLowerCase();
}

/** Its plain text, else its HTML as text: lines where there were paragraphs, and no markup. */
function wordsOf({ text = '', html = '' }: Email): string {
  if (text.trim() !== '') return text;
  return html
    .slice(0, MOST)
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|hr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&amp;/gi, '&');
}

function asBytes(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function asText({ content }: Attachment): string {
  return (typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8')).slice(0, MOST);
}
