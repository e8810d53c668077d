import type { Language } from '../../src/core/people/person';
import { nameOfLetter } from '../../src/doing/mail/naming';
import { noticeTexts, type Told } from '../../src/texts/notices';

/** A letter ready to go: the same words as plain text and as HTML. */
export interface Letter {
  readonly messageId: string;
  /** By the domain clock, as the rest of what the letter says. */
  readonly date: Date;
  readonly fromName: string;
  /** The body's own address. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: Language;
  readonly attachments: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  /** Where it is an answer to a letter, or awaits one. */
  readonly answers?: {
    /** Where an answer to it goes: the body's own address, with the proof that the letter was read. */
    readonly replyTo: string;
    /** Message-ID of the letter it answers, or null. */
    readonly inReplyTo: string | null;
  };
  /** What the receiver's calendar is to take from it (RFC 6047). */
  readonly event?: { readonly method: 'request' | 'cancel'; readonly text: string };
}

/** The receiver's own link in a letter: the words to press, its address, and what to know of it. */
export interface LetterLink {
  readonly open: string;
  readonly address: string;
  readonly about: string;
}

/** Who a letter is to and what comes with it. */
export interface Addressed {
  readonly organisation: string;
  readonly key: string;
  readonly date: Date;
  readonly from: string;
  readonly bodyName: string;
  readonly chairName: string;
  readonly to: { readonly name: string; readonly mail: string };
  readonly language: Language;
  readonly attachments: Letter['attachments'];
  readonly link?: LetterLink | undefined;
}

/** A notice as a letter, in plain words: greeting, what it is about, what to do, who to ask. */
export function letterOf(told: Told, about: Addressed): Letter {
  const { mail } = noticeTexts(about.language);
  const blocks: readonly Block[] = [
    [mail.greeting(about.to.name)],
    [told.lead],
    told.facts.map(([label, value]) => `${label}: ${value}`),
    told.lines,
    about.attachments.map(({ fileName }) => mail.attached(fileName)),
    [told.next],
    ...(about.link === undefined ? [] : [[about.link, about.link.about]]),
    mail.footer(about.bodyName, about.chairName),
  ];
  const filled = blocks.map((block) => block.filter((line) => line !== '')).filter((block) => block.length > 0);
  return {
    messageId: messageIdOf(about),
    date: about.date,
    fromName: oneLine(about.bodyName),
    from: about.from,
    to: oneLine(about.to.mail),
    subject: oneLine(told.subject),
    text: filled.map((block) => block.map(plain).join('\n')).join('\n\n'),
    html: htmlOf(filled, about.language, told.subject),
    language: about.language,
    attachments: about.attachments,
  };
}

type Line = string | LetterLink;
type Block = readonly Line[];

function plain(line: Line): string {
  return typeof line === 'string' ? line : `${line.open}:\n${line.address}`;
}

function marked(line: Line): string {
  return typeof line === 'string' ? escaped(line) : `<a href="${escaped(line.address)}">${escaped(line.open)}</a>`;
}

function htmlOf(blocks: readonly Block[], language: Language, subject: string): string {
  const paragraphs = blocks.map((block) => `<p>${block.map(marked).join('<br>\n')}</p>`);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family: Segoe UI, Arial, sans-serif; font-size: 16px; line-height: 1.5">',
    ...paragraphs,
    '</body>',
    '</html>',
  ].join('\n');
}

/** The same notice has the same id, also sent twice by a process that died inside the send: mail programs show one. */
function messageIdOf({ organisation, key, from }: Addressed): string {
  return `<${nameOfLetter(organisation, key)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

/** Line breaks within a paragraph are kept; everything else a person has written is text and never markup. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '<br>\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
