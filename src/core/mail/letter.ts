import type { Instant } from '../calendar';
import type { Row } from '../stored';

/** What of a letter that came in matters to the rules: plain values, whoever read them out of it. */
export interface LetterIn {
  /** With its angle brackets; null where it has none. */
  readonly messageId: string | null;
  /** Address in `From`, lower case; empty where there is none, or more than one. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** In the order they stand, the topmost first; names in lower case. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** MIME types of everything but its text, lower case, with their parameters. */
  readonly parts: readonly string[];
}

/** What a letter is, told by how it is made and not by what it says. */
export const LETTER_KINDS = ['words', 'calendarReply', 'bounce', 'away', 'automatic', 'own'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_STATES = ['waiting', 'read', 'toRegistrar', 'parked'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter that came to a body's address: kept as it came, with what became of it. */
export interface ReceivedLetter extends Row {
  readonly bodyNr: number;
  readonly receivedAt: Instant;
  /** Address in `From`, lower case. What it says is proven by nothing but the receiving server's word. */
  readonly sender: string;
  /** The address it came to: a body's, with the proof of an answer where there is one. */
  readonly recipient: string;
  /** Server-relative address of the letter, byte for byte, and the SHA-256 of the bytes, lower-case hex. */
  readonly original: { readonly address: string; readonly sha256: string };
  readonly kind: LetterKind;
  readonly state: LetterState;
  /** Until when an instance holds it, real time. */
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  /** What it came to, in short words without personal data. */
  readonly result: string;
}

const OURS = /^<[0-9a-f]{40}@/;
const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon)@/;
const AWAY = /^\s*(?:automatic reply|automatiskt svar|autosvar|auto:|out of (?:the )?office|frånvaro)/iu;

/**
 * What a letter is. Nothing but `words` is ever answered with a letter that a machine could answer: what machines send
 * (RFC 3834, RFC 3464), what lists send and what is our own ends here. `mailbox`: our address, lower case.
 */
export function kindOfLetter(letter: LetterIn, mailbox: string): LetterKind {
  if (isOwn(letter, mailbox)) return 'own';
  if (letter.parts.some((type) => type.startsWith('message/delivery-status')) || DAEMON.test(letter.from)) {
    return 'bounce';
  }
  if (letter.parts.some((type) => type.startsWith('text/calendar'))) return 'calendarReply';
  const submitted = valueOf(letter, 'auto-submitted').toLowerCase();
  const isReply = /^auto-(?:replied|generated)/.test(submitted) && AWAY.test(letter.subject);
  if (submitted.startsWith('auto-replied') || isReply || has(letter, ['x-autoreply', 'x-autorespond'])) return 'away';
  if (AWAY.test(letter.subject)) return 'away';
  const isMass = /^(?:bulk|list|junk|auto_reply)/i.test(valueOf(letter, 'precedence').trim());
  const isAutomatic = submitted !== '' && submitted !== 'no';
  return isMass || isAutomatic || has(letter, ['list-id', 'list-unsubscribe', 'x-loop']) ? 'automatic' : 'words';
}

function isOwn({ messageId, from }: LetterIn, mailbox: string): boolean {
  const at = mailbox.lastIndexOf('@');
  const domain = mailbox.slice(at);
  if (from === mailbox || (from.startsWith(`${mailbox.slice(0, at)}+`) && from.endsWith(domain))) return true;
  return messageId !== null && OURS.test(messageId) && messageId.endsWith(`${domain}>`);
}

/** The first header of a name; empty where there is none. */
function valueOf({ headers }: LetterIn, name: string): string {
  return headers.find((one) => one.name === name)?.value ?? '';
}

function has({ headers }: LetterIn, names: readonly string[]): boolean {
  return headers.some(({ name }) => names.includes(name));
}
