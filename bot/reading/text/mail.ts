/** A message as pasted from a mail: what its writer says, and the thread under it. */
export interface Mail {
  readonly said: string;
  /** What stands under the first head of another mail, without that head; empty where there is none. */
  readonly quoted: string;
  /** The subject of the mail, without SV:, VB: and the like, or null. */
  readonly subject: string | null;
}

/** The fields of a mail's head as Outlook and others write them, Swedish, English, Norwegian, Danish and Finnish. */
const FIELD =
  /^[>*\s]{0,6}(?:från|skickat|till|kopia|ämne|datum|svara till|from|sent|to|cc|bcc|subject|date|reply-to|fra|sendt|til|emne|dato|lähettäjä|lähetetty|vastaanottaja|aihe)\s?:\**\s?(.*)$/iu;
const SUBJECT = /^[>*\s]{0,6}(?:ämne|subject|emne|aihe)\s?:\**\s?(.*)$/iu;
/** "Den tors 5 nov. 2026 kl 10:11 skrev Bo <bo@…>:", "On Thu … wrote:", "5 nov. 2026 kl. 10:11 skrev Bo:". */
const WROTE = /^[>\s]{0,4}(?=.{0,200}\d).{4,200}\b(?:skrev|wrote|skreiv|kirjoitti)\b.{0,120}:?\s*$/iu;
const RULE = /^[>\s]{0,4}(?:-{2,}\s?(?:ursprungligt|original|vidarebefordrat|forwarded|opprinnelig)\b.{0,60}|_{8,})$/iu;
const BEGIN_FORWARD = /^(?:börja på vidarebefordrat|begin forwarded message|vidarebefordrat brev)/iu;
/** What ends a letter before its writer's name. */
const CLOSING =
  /^(?:(?:med )?(?:vänlig(?:a|en)?|vanlig(?:a|en)?|bästa|varma|allra bästa|många|soliga|hjärtlig(?:a|en|ast)?|glada|kära|goda)\s+häls?ning(?:ar)?|med vänlig hälsning|med vanlig halsning|vänligen|högaktningsfullt|tack på förhand|hälsning(?:ar)?|halsning(?:ar)?|häls\.?|m\.?v\.?h\.?|vh|bästa|allt gott|ha det (?:gott|bra|fint)|kind regards|best regards|regards|best wishes|all the best|sincerely|yours|cheers|best|kr|br)\b[\s,.!]*(?:\/?\s?[\p{Lu}][\p{L}.'-]*(?:\s[\p{Lu}][\p{L}.'-]*){0,3})?\s*$/iu;
/** "/Anna", "// Anna Ek", "--", "Skickat från min iPhone". */
const SIGNED =
  /^(?:\/{1,2}\s?\p{L}[\p{L}.'\s-]{0,40}|--+\s?|—|(?:skickat|skickad|sent) (?:från|fran|from) .{2,40}|(?:hämta|get|skaffa) outlook (?:för|for) .{2,20})$/iu;
/** A closing this far from the end belongs to the text: a signature is short. */
const SIGNATURE_LINES = 12;

/**
 * What somebody says in a mail they pasted: the thread under it and the signature cut away. A mail pasted whole, with its
 * head first, is what it says. Looks at whole lines, each once.
 */
export function mailIn(text: string): Mail {
  const lines = text.split('\n');
  const head = headAt(lines, 0);
  const start = head?.next ?? 0;
  const first = lines.findIndex((_, index) => index >= start && startsThread(lines, index));
  const end = first === -1 ? lines.length : first;
  const below = first === -1 ? undefined : (headAt(lines, first) ?? { next: first + 1, subject: null });
  const own = lines.slice(start, end).filter((line) => !/^\s*>/.test(line));
  const quoted = below === undefined ? [] : lines.slice(below.next).map((line) => line.replace(/^[>\s]+/, ''));
  const thread = quoted.slice(0, endOfMail(quoted));
  return {
    said: withoutSignature(own).join('\n').trim(),
    quoted: withoutSignature(thread).join('\n').trim(),
    subject: head?.subject ?? below?.subject ?? null,
  };
}

function endOfMail(lines: readonly string[]): number {
  const next = lines.findIndex((_, index) => startsThread(lines, index));
  return next === -1 ? lines.length : next;
}

function startsThread(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.length > 400) return false;
  return RULE.test(line) || BEGIN_FORWARD.test(line) || WROTE.test(line) || headAt(lines, index) !== undefined;
}

/** The head of a mail at a line: two fields or more in a row, perhaps under a rule. */
function headAt(
  lines: readonly string[],
  at: number,
): { readonly next: number; readonly subject: string | null } | undefined {
  let index = at;
  while (index < at + 2 && isRule(lines[index] ?? '')) index += 1;
  const from = index;
  let subject: string | null = null;
  let fields = 0;
  while (index < lines.length && index - from < 12) {
    const line = (lines[index] ?? '').slice(0, 400);
    if (FIELD.test(line)) {
      fields += 1;
      subject = SUBJECT.exec(line)?.[1] ?? subject;
    } else if (fields === 0 || line.trim() !== '' || !FIELD.test((lines[index + 1] ?? '').slice(0, 400))) {
      break;
    }
    index += 1;
  }
  return fields < 2 ? undefined : { next: index, subject: bareSubject(subject) };
}

function isRule(line: string): boolean {
  return line.length < 400 && (RULE.test(line) || BEGIN_FORWARD.test(line) || line.trim() === '');
}

function bareSubject(subject: string | null): string | null {
  const bare = subject?.replace(/^(?:\s*(?:sv|vb|re|fw|fwd|vs|vl)\s?:)+/iu, '').trim() ?? '';
  return bare === '' ? null : bare;
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const earliest = Math.max(1, lines.length - SIGNATURE_LINES);
  const at = lines.findIndex(
    (line, index) => index >= earliest && line.length < 100 && (CLOSING.test(line.trim()) || SIGNED.test(line.trim())),
  );
  return at === -1 ? lines : lines.slice(0, at);
}
