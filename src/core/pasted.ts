/** What only a page copied out of Word, Outlook or a browser has: nobody writes it in notes. */
const FROM_A_PAGE =
  /<!--\s*\[if |<!--StartFragment|\bclass=["']?Mso|\bmso-[a-z-]+\s*:|<\/?o:p\b|\bxmlns:[ow]=|<html[\s>]|content=["']?Microsoft Word/i;
/** Parts that are not text: comments, and what stands in a head, a style sheet, a script or Word's own islands. */
const NOT_TEXT = /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<\?xml[^>]*>|<(head|style|script|xml|title)\b[\s\S]*?<\/\1\s*>/gi;
const ENDS_A_LINE = /<br\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr|table|ul|ol|blockquote)\s*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;
/** Signs of Word's own lists: a dot or a small circle or square before the text. */
const BULLET = /^[·•o§▪-][\t \u00A0]+(?=\S)/;
const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", middot: '·', bull: '•' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', Eacute: 'É' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sect: '§' },
};

/**
 * What somebody has pasted, as the plain text it says. A text without the marks of a copied page is left as it is, letter
 * for letter: `a < b` and `<b>` are what somebody wrote. Lists become lines with a hyphen, cells are parted by a tab.
 */
export function plainFromPaste(text: string): string {
  if (!FROM_A_PAGE.test(text)) return text;
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_TEXT, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi, '\t')
    .replace(ENDS_A_LINE, '\n')
    .replace(TAG, '')
    .split('\n');
  return lines
    .map((line) => read(line).trim().replace(BULLET, '- '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line with its entities as signs; blanks that only laid out the page become one. */
function read(line: string): string {
  return line
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (entity, decimal?: string, hex?: string, name?: string) => {
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        if (Number.isNaN(point)) return NAMED[String(name)] ?? entity;
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
      },
    )
    .replace(/[ \u00A0]+/g, ' ');
}
