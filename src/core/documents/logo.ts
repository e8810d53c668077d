import { ok, refused, type Result } from '../result';

/** A picture that documents can hold; width and height in pixels. */
export interface LogoShape {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

export type LogoRefusal =
  | { readonly reason: 'noImage' }
  | { readonly reason: 'drawing' }
  | { readonly reason: 'tooLarge'; readonly kilobytes: number }
  | { readonly reason: 'tooManyPixels' }
  | { readonly reason: 'tooWide' }
  | { readonly reason: 'notPlain' };

/** Bytes: a row takes 64,000 signs of text, and has texts of its own beside. Pixels over which nothing more is seen. */
const MOST_BYTES = 40_000;
const MOST_PIXELS = 2_000;
/** How many times wider than high: more is a stripe over the page. */
const MOST_WIDE = 10;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * Whether a file is a picture every document takes: PNG or JPEG in grey or red, green and blue, eight bits a colour, not
 * interlaced. An SVG may hold a script and is never taken; nor is what only has the name of a picture.
 */
export function readLogoShape(bytes: Uint8Array): Result<LogoShape, LogoRefusal> {
  if (bytes.length > MOST_BYTES) return refused({ reason: 'tooLarge', kilobytes: Math.ceil(bytes.length / 1000) });
  const shape = startsWith(bytes, PNG) ? pngShape(bytes) : startsWith(bytes, JPEG) ? jpegShape(bytes) : unknown(bytes);
  if (!shape.ok) return shape;
  const { width, height } = shape.value;
  if (width === 0 || height === 0) return refused({ reason: 'noImage' });
  if (width > MOST_PIXELS || height > MOST_PIXELS) return refused({ reason: 'tooManyPixels' });
  return width > MOST_WIDE * height ? refused({ reason: 'tooWide' }) : shape;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** An SVG is known by its words, so that the sentence can name it. */
function unknown(bytes: Uint8Array): Result<LogoShape, LogoRefusal> {
  const beginning = String.fromCharCode(...bytes.slice(0, 1_000));
  return refused({ reason: /<svg[\s>]/i.test(beginning) ? 'drawing' : 'noImage' });
}

/** The header of a PNG, and that its parts follow one another to the last. */
function pngShape(bytes: Uint8Array): Result<LogoShape, LogoRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = PNG.length; at + 12 <= bytes.length && names.at(-1) !== 'IEND';) {
    names.push(String.fromCharCode(...bytes.slice(at + 4, at + 8)));
    at += 12 + view.getUint32(at);
  }
  if (names[0] !== 'IHDR' || !names.includes('IDAT') || names.at(-1) !== 'IEND' || bytes.length < 33)
    return refused({ reason: 'noImage' });
  const [depth, colour, interlaced] = [bytes[24], bytes[25], bytes[28]];
  if (depth !== 8 || colour === undefined || ![0, 2, 3, 4, 6].includes(colour) || interlaced !== 0)
    return refused({ reason: 'notPlain' });
  return ok({ type: 'png', width: view.getUint32(16), height: view.getUint32(20) });
}

/** The frame of a JPEG: grey or of three colours, eight bits each, and that the file is whole. */
function jpegShape(bytes: Uint8Array): Result<LogoShape, LogoRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1];
    const isFrame = marker === 0xc0 || marker === 0xc1 || marker === 0xc2;
    if (!isFrame) continue;
    if (bytes[at + 4] !== 8 || ![1, 3].includes(view.getUint8(at + 9))) return refused({ reason: 'notPlain' });
    if (bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) break;
    return ok({ type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
  }
  return refused({ reason: 'noImage' });
}
