import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import { isReadableOnWhite, WITH_OWN_TEXT, type OwnLook } from '../../core/documents/letterhead';
import { readLogoShape, type LogoRefusal, type LogoShape } from '../../core/documents/logo';
import { ok, refused, type Result } from '../../core/result';
import type { Path } from './fault';
import { line } from './fields';

const logo = z.strictObject({
  file: z.string().trim().max(200_000).meta({
    description: 'Bilden som base64: en PNG eller JPEG på högst 40 kB. Får börja med "data:image/png;base64,".',
  }),
  alt: line('Vad bilden visar, för den som inte ser den.'),
});

/** What an organisation has of its own on its documents, as it is written in the file. */
export const letterhead = z
  .strictObject({
    logo: logo.nullable().default(null),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, { error: 'colour' })
      .nullable()
      .default(null)
      .meta({ description: 'Färgen på rubriker, till exempel "#17456B".' }),
    footer: z.string().trim().max(200).default('').meta({ description: 'Står längst ned på varje sida.' }),
    texts: z
      .strictObject(
        Object.fromEntries(WITH_OWN_TEXT.map((kind) => [kind, z.string().trim().max(1_000).optional()])) as Record<
          (typeof WITH_OWN_TEXT)[number],
          z.ZodOptional<z.ZodString>
        >,
      )
      .default({})
      .meta({ description: 'Egen text sist i handlingar av varje slag.' }),
  })
  .optional()
  .meta({ description: 'Hur organisationens handlingar ser ut: logotyp, färg och fasta texter.' });

/** The part of an organisation file that says it. */
interface WithLetterhead {
  readonly letterhead?: z.infer<typeof letterhead>;
}

/** A picture that is written as base64, with or without what a browser puts before it. */
export function readLogo(written: string): Result<LogoShape & { readonly base64: string }, LogoRefusal> {
  const base64 = written.replace(/^data:[^,]*,/, '').replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return refused({ reason: 'noImage' });
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const shape = readLogoShape(bytes);
  if (!shape.ok) return shape;
  return shape.value.type === 'png' && !isWhole(bytes, shape.value)
    ? refused({ reason: 'noImage' })
    : ok({ ...shape.value, base64 });
}

/** The look as it is kept; what is not there is the product's own. */
export function lookOf({ letterhead: written }: WithLetterhead): OwnLook | null {
  if (written === undefined) return null;
  const { accent, footer, texts } = written;
  const picture = written.logo === null ? undefined : readLogo(written.logo.file);
  return {
    accent: accent === null ? null : accent.slice(1).toUpperCase(),
    footer,
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    logo: picture?.ok === true && written.logo !== null ? { ...picture.value, alt: written.logo.alt } : null,
  };
}

/** A logo that is no picture, and a colour that cannot be read. */
export function letterheadFaults({
  letterhead: written,
}: WithLetterhead): readonly { readonly path: Path; readonly text: string }[] {
  if (written === undefined) return [];
  const { accent } = written;
  const picture = written.logo === null ? undefined : readLogo(written.logo.file);
  return [
    ...(picture === undefined || picture.ok
      ? []
      : [{ path: ['letterhead', 'logo', 'file'], text: WHY[picture.refusal.reason] }]),
    ...(accent === null || isReadableOnWhite(accent.slice(1))
      ? []
      : [
          {
            path: ['letterhead', 'accent'],
            text: `Färgen ${accent} syns för dåligt på vitt papper. Välj en mörkare färg.`,
          },
        ]),
  ];
}

const WHY: Readonly<Record<LogoRefusal['reason'], string>> = {
  noImage: 'Det här är ingen hel bild. Skriv en PNG eller JPEG som base64.',
  drawing: 'En SVG kan bära program och tas inte emot. Spara bilden som PNG eller JPEG.',
  tooLarge: 'Bilden är för stor. Den får vara högst 40 kB.',
  tooManyPixels: 'Bilden har för många bildpunkter. Den får vara högst 2 000 på varje håll.',
  tooWide: 'Bilden är för bred. Den får vara högst tio gånger så bred som hög.',
  notPlain: 'Bilden har ett format som handlingar inte tar. Spara den som vanlig PNG eller JPEG i RGB.',
};

/** Whether the pixels of a PNG can be unpacked: what cannot would end the service when a document is written. */
function isWhole(bytes: Uint8Array, { width, height }: LogoShape): boolean {
  const view = new DataView(bytes.buffer);
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.slice(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.slice(at + 8, at + 8 + view.getUint32(at)));
  }
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[bytes[25] ?? 0] ?? 1;
  const expected = (width * samples + 1) * height;
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: expected + 1 }).length === expected;
  } catch {
    return false;
  }
}
