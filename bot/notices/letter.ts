import type { Language } from '../../src/core/people/person';
import { nameOfLetter } from '../../src/doing/mail/naming';
import { noticeTexts, type Told } from '../../src/texts/notices';
import { htmlOf, oneLine, textOf, type Block, type Pressable } from './letterText';

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
  /** Where a digest is stopped with one press (RFC 8058). */
  readonly unsubscribe?: string;
}

/** The receiver's own link in a letter: the words to press, its address, and what to know of it. */
export interface LetterLink extends Pressable {
  readonly about: string;
}

/** What comes with the words of one notice. */
export interface Enclosed {
  readonly attachments: Letter['attachments'];
  /** Where the document does not come with the letter: why, and where it is read. */
  readonly instead?: Block | undefined;
  readonly link?: LetterLink | undefined;
}

/** Who a letter is to, and from. */
interface Addressed {
  readonly organisation: string;
  readonly key: string;
  readonly date: Date;
  readonly from: string;
  readonly bodyName: string;
  readonly chairName: string;
  readonly to: { readonly name: string; readonly mail: string };
  readonly language: Language;
}

/** A notice as a letter, in plain words: greeting, what it is about, what to do, who to ask. */
export function letterOf(told: Told, about: Addressed & Enclosed): Letter {
  const { mail } = noticeTexts(about.language);
  const blocks = [
    [mail.greeting(about.to.name)],
    ...blocksOf(told, about, about.language),
    mail.footer(about.bodyName, about.chairName),
  ];
  return written(told.subject, blocks, about.attachments, about);
}

/** Several notices as one letter, for whoever has asked for that; with where to have each by itself again. */
export function digestOf(
  parts: readonly (Enclosed & { readonly told: Told })[],
  about: Addressed & { readonly stop: string },
): Letter {
  const { greeting, footer, digest } = noticeTexts(about.language).mail;
  const blocks: readonly Block[] = [
    [greeting(about.to.name)],
    [digest.lead(parts.length)],
    ...parts.flatMap((part) => [[{ heading: part.told.subject }], ...blocksOf(part.told, part, about.language)]),
    footer(about.bodyName, about.chairName),
    [{ open: digest.stop, address: about.stop }, digest.stops],
  ];
  const letter = written(
    digest.subject(about.bodyName, parts.length),
    blocks,
    parts.flatMap(({ attachments }) => attachments),
    about,
  );
  return { ...letter, unsubscribe: about.stop };
}

function blocksOf(told: Told, { attachments, instead, link }: Enclosed, language: Language): readonly Block[] {
  return [
    [told.lead],
    told.facts.map(([label, value]) => `${label}: ${value}`),
    told.lines,
    attachments.map(({ fileName }) => noticeTexts(language).mail.attached(fileName)),
    instead ?? [],
    [told.next],
    ...(link === undefined ? [] : [[link, link.about]]),
  ];
}

function written(
  subject: string,
  blocks: readonly Block[],
  attachments: Letter['attachments'],
  about: Addressed,
): Letter {
  return {
    messageId: messageIdOf(about),
    date: about.date,
    fromName: oneLine(about.bodyName),
    from: about.from,
    to: oneLine(about.to.mail),
    subject: oneLine(subject),
    text: textOf(blocks),
    html: htmlOf(blocks, about.language, subject),
    language: about.language,
    attachments,
  };
}

/** The same notice has the same id, also sent twice by a process that died inside the send: mail programs show one. */
function messageIdOf({ organisation, key, from }: Addressed): string {
  return `<${nameOfLetter(organisation, key)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}
