import { aLogo } from '../../../test/logo';
import { readLogoShape } from './logo';

/** A JPEG as far as its frame: start, a part to pass by, the frame, the end. */
function aJpeg({ components = 3, depth = 8, marker = 0xc0, width = 90, height = 30, end = [0xff, 0xd9] } = {}) {
  const app = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, marker, 0, 11, depth, height >> 8, height & 255, width >> 8, width & 255, components, 0, 0, 0];
  return new Uint8Array([0xff, 0xd8, ...app, ...frame, ...end]);
}

describe('A logo for documents', () => {
  it.each([
    ['a PNG in colour', aLogo(), { type: 'png', width: 180, height: 60 }],
    ['a PNG with see-through parts', aLogo({ colourType: 6 }), { type: 'png', width: 180, height: 60 }],
    ['a JPEG', aJpeg(), { type: 'jpg', width: 90, height: 30 }],
    ['a JPEG in grey, that comes by degrees', aJpeg({ components: 1, marker: 0xc2 }), { type: 'jpg' }],
    ['an older kind of JPEG', aJpeg({ marker: 0xc1 }), { type: 'jpg' }],
  ])('may be %s', (_what, bytes, shape) => {
    expect(readLogoShape(bytes)).toMatchObject({ ok: true, value: shape });
  });

  const text = (written: string) => new TextEncoder().encode(written);
  const png = aLogo();
  it.each([
    ['a text', text('Inte en bild'), 'noImage'],
    ['nothing', new Uint8Array(), 'noImage'],
    ['a drawing that may hold a script', text('<?xml?><svg onload="x()"/>'), 'drawing'],
    ['a PNG that is cut off', png.subarray(0, -20), 'noImage'],
    ['a PNG without its pixels', Buffer.concat([png.subarray(0, 33), png.subarray(-12)]), 'noImage'],
    ['a PNG that is but a name', png.subarray(0, 8), 'noImage'],
    ['a PNG of no size', aLogo({ width: 0 }), 'noImage'],
    ['a PNG of no height', aLogo({ height: 0 }), 'noImage'],
    ['a PNG of sixteen bits', aLogo({ depth: 16 }), 'notPlain'],
    ['a PNG that comes by degrees', aLogo({ interlaced: 1 }), 'notPlain'],
    ['a PNG of no known colours', aLogo({ colourType: 5 }), 'notPlain'],
    ['a JPEG for a printing press', aJpeg({ components: 4 }), 'notPlain'],
    ['a JPEG of twelve bits', aJpeg({ depth: 12 }), 'notPlain'],
    ['a JPEG that is cut off', aJpeg({ end: [0xff, 0xd8] }), 'noImage'],
    ['a JPEG that ends in its middle', aJpeg({ end: [0, 0xd9] }), 'noImage'],
    ['a JPEG without a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0, 0, 0, 0, 0, 0]), 'noImage'],
    ['a stripe', aLogo({ width: 600, height: 20 }), 'tooWide'],
    ['a poster', aLogo({ width: 2_001, height: 1_000 }), 'tooManyPixels'],
    ['a tower', aLogo({ width: 10, height: 2_001 }), 'tooManyPixels'],
    ['a huge file', new Uint8Array(40_001), 'tooLarge'],
  ])('is never %s', (_what, bytes, reason) => {
    expect(readLogoShape(new Uint8Array(bytes))).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('that ends before its header is none', () => {
    const part = (name: string) => [0, 0, 0, 0, ...Buffer.from(name, 'latin1'), 0, 0, 0, 0];
    const bytes = new Uint8Array([...png.subarray(0, 8), ...part('IHDR'), ...part('IEND')]);
    expect(readLogoShape(bytes).ok).toBe(false);
  });
});
