/** How mail programs begin what somebody else wrote, in Swedish and English. */
const ORIGINAL = /^\s*-{2,}\s*(?:ursprungligt meddelande|original message|original appointment)/i;
const FORWARDED =
  /^\s*(?:-{2,}\s*)?(?:vidarebefordrat (?:meddelande|brev)|forwarded message|begin forwarded message|start på vidarebefordrat)/i;
const WROTE = /^\s*(?:den|på|on|kl\.?)\s.{4,200}\b(?:skrev|wrote)\b.{0,200}:\s*$/i;
const WROTE_BEGINS = /^\s*(?:den|på|on)\s.*\d/i;
const HEADER = /^\s*\*?(?:från|from|skickat|sent|datum|date|till|to|kopia|cc|ämne|subject):\*?\s/i;
const HEADER_FROM = /^\s*\*?(?:från|from):\*?\s/i;
const RULE = /^\s*_{8,}\s*$/;
const SIGNATURE = /^(?:--\s*|\s*(?:skickat från|sent from|hämta outlook|get outlook)\b.*)$/i;
const CLOSING =
  /^\s*(?:med (?:vänlig|vänliga|bästa) hälsning(?:ar)?|(?:vänliga|bästa|varma) hälsningar|hälsningar|mvh|vh|\/\s?\p{Lu}\p{L}+|(?:best|kind|warm) regards|regards|cheers)\b[\s,.!]*(?:\p{Lu}.{0,60})?$/iu;
const SAYS_NOTHING = /^\s*(?:fyi|f\.?k\.?|för kännedom|se nedan|see below|vb|fw)?[\s.!:]*$/i;
const IS_FORWARD = /^\s*(?:vb|fwd?|vidarebefordrat)\s*:/i;

/**
 * A person's own words in a letter: without the thread that is quoted below them, and without their signature. A letter
 * that is forwarded without words of one's own says what was forwarded; an answer without words says nothing.
 */
export function ownWords(text: string, subject: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const cut = lines.findIndex((line, at) => begins(line, lines.slice(at + 1, at + 4)));
  const own = unsigned(cut === -1 ? lines : lines.slice(0, cut));
  if (cut === -1 || !SAYS_NOTHING.test(own)) return own;
  const isForward = IS_FORWARD.test(subject) || lines.slice(cut).some((line) => FORWARDED.test(line));
  return isForward ? forwarded(lines.slice(cut)) : own;
}

/** Whether what somebody else wrote begins at a line, told with the next three. */
function begins(line: string, next: readonly string[]): boolean {
  if (ORIGINAL.test(line) || FORWARDED.test(line) || WROTE.test(line)) return true;
  if (WROTE_BEGINS.test(line) && WROTE.test(`${line} ${next.slice(0, 1).join('')}`)) return true;
  if (RULE.test(line)) return next.slice(0, 2).some((one) => HEADER_FROM.test(one));
  return HEADER_FROM.test(line) && next.some((one) => HEADER.test(one));
}

/** What was forwarded, without the lines that say from whom and when. */
function forwarded(lines: readonly string[]): string {
  const isHead = (line: string) =>
    line.trim() === '' || HEADER.test(line) || FORWARDED.test(line) || ORIGINAL.test(line) || RULE.test(line);
  const from = lines.findIndex((line) => !isHead(line) && !WROTE.test(line));
  if (from === -1) return '';
  const words = lines.slice(from).map((line) => line.replace(/^\s*>\s?/, ''));
  const cut = words.findIndex((line, at) => begins(line, words.slice(at + 1, at + 4)));
  return unsigned(cut === -1 ? words : words.slice(0, cut));
}

/** Without quoted lines, and without the signature. */
function unsigned(lines: readonly string[]): string {
  const unquoted = lines.filter((line) => !/^\s*>/.test(line));
  const end = unquoted.findIndex(
    (line, at) =>
      SIGNATURE.test(line) || (CLOSING.test(line) && unquoted.slice(0, at).some((one) => /\p{L}/u.test(one))),
  );
  return (end === -1 ? unquoted : unquoted.slice(0, end))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
