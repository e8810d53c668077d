import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aLogo } from '../../../test/logo';
import { describeFault } from './fault';
import { lookOf } from './letterhead';
import { readOrganisation } from './readOrganisation';

const goteborg = readFileSync(join(__dirname, '..', '..', '..', 'local/examples/goteborg.yaml'), 'utf8');
const withLook = (written: string) => readOrganisation(`${goteborg}\nletterhead:\n  ${written}\n`);
const withLogo = (file: string) => withLook(`logo: { file: "${file}", alt: Stadens vapen }`);
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const said = (file: string) => {
  const read = withLogo(file);
  return read.ok ? 'taken' : read.refusal.map(describeFault).join('\n');
};

describe('The look of documents in an organisation file', () => {
  it('is a logo, a colour and texts; what is left out is the product’s own', () => {
    const read = withLook(`logo: { file: "data:image/png;base64,${base64(aLogo())}", alt: Stadens vapen }
  accent: '#7a1f1f'
  footer: Box 1
  texts: { agenda: Säg till om du inte kan komma., notes: '' }`);
    if (!read.ok) throw new Error(read.refusal.map(describeFault).join('\n'));
    expect(lookOf(read.value)).toEqual({
      logo: { type: 'png', width: 180, height: 60, alt: 'Stadens vapen', base64: base64(aLogo()) },
      ...{ accent: '7A1F1F', footer: 'Box 1', texts: { agenda: 'Säg till om du inte kan komma.' } },
    });
    const plain = withLook('footer: Box 1');
    expect(plain.ok && lookOf(plain.value)).toEqual({ logo: null, accent: null, footer: 'Box 1', texts: {} });
    const none = readOrganisation(goteborg);
    expect(none.ok && lookOf(none.value)).toBeNull();
  });

  it.each([
    ['a word', 'logotyp.png', /letterhead\.logo\.file.*ingen hel bild/s],
    ['a drawing', base64('<svg><script>alert(1)</script></svg>'), /SVG kan bära program/],
    ['a huge picture', base64(new Uint8Array(60_000)), /högst 40 kB/],
    ['a stripe', base64(aLogo({ width: 600, height: 20 })), /tio gånger så bred/],
    ['a poster', base64(aLogo({ width: 2_400, height: 800 })), /2 000 på varje håll/],
    ['a picture that comes by degrees', base64(aLogo({ interlaced: 1 })), /vanlig PNG eller JPEG/],
    ['a picture whose pixels are damaged', base64(damaged()), /ingen hel bild/],
    ['a picture with fewer pixels than it says', base64(taller()), /ingen hel bild/],
  ])('is refused with a sentence where the logo is %s', (_what, file, sentence) => {
    expect(said(file)).toMatch(sentence);
  });

  it('is refused where headings could not be read', () => {
    const read = withLook("accent: '#FFDD00'");
    expect(read.ok ? '' : read.refusal.map(describeFault).join('')).toMatch(/syns för dåligt.*mörkare/);
    const named = withLook('accent: blå');
    expect(named.ok ? '' : named.refusal.map(describeFault).join('')).toMatch(/en färg som "#17456B"/);
  });
});

/** Every part is there, and what is packed in it is not what it was. */
function damaged(): Buffer {
  const bytes = aLogo();
  bytes.fill(0xff, 43, 60);
  return bytes;
}

/** The header promises more rows than follow. */
function taller(): Buffer {
  const bytes = aLogo();
  bytes.writeUInt32BE(61, 20);
  return bytes;
}
