import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plain } from '../look';

/** The faces of the one family documents are set in, as `doc.font` takes them. */
export const FACES = { text: 'Text', bold: 'Bold', italic: 'Italic' } as const;
export type Face = keyof typeof FACES;

const FILES: Readonly<Record<Face, string>> = {
  text: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-Bold.ttf',
  italic: 'SourceSans3-It.ttf',
};

const loaded = new Map<Face, Buffer>();

/** The bytes of a face, read once for each process: PDF/A embeds every font. */
export function fontBytes(face: Face): Buffer {
  const known = loaded.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`source-sans/TTF/${FILES[face]}`));
  loaded.set(face, bytes);
  return bytes;
}

/** The letters the family certainly has: Latin with its extensions, and the dashes and quotes people write. */
const CERTAIN = /^[\t\n\u0020-\u007E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026]*$/u;
/** Signs nobody sees: joiners, directions, selectors of a variant. */
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F]/gu;
/** Stands for a sign the family has no form for; the Word file keeps the sign itself. */
const NO_FORM = '□';

/** A text as it can be drawn. PDF/A lets no sign through that the embedded font has no form for. */
export function drawable(text: string, hasForm: (point: number) => boolean): string {
  const clean = plain(text).normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  if (CERTAIN.test(clean)) return withBreaks(clean);
  const drawn = Array.from(clean.replace(UNSEEN, ''), (sign) =>
    sign === '\n' || hasForm(sign.codePointAt(0) ?? 0) ? sign : NO_FORM,
  );
  return withBreaks(drawn.join(''));
}

/** A word longer than any line may break here and there: pdfkit looks for its break sign by sign, at a cost of its square. */
function withBreaks(text: string): string {
  return text.replace(/\S{80}(?=\S)/gu, '$&\u200B');
}
