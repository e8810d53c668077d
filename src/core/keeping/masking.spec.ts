import { maskText, type MaskRefusal } from './masking';

const MARK = '[maskat]';
const GROUND = '26 kap. 1 § OSL';
const mask = (paragraphs: readonly string[], passages: string, ground = GROUND) =>
  maskText(paragraphs, { passages, ground }, MARK);
const textOf = (paragraphs: readonly string[], passages: string): string => {
  const masked = mask(paragraphs, passages);
  return masked.ok ? masked.value.paragraphs.join('|') : masked.refusal.reason;
};

describe('Masking a document that is given out', () => {
  it.each([
    ['every place it stands', ['Anna Ek kom. Anna Ek gick.'], 'Anna Ek', '[maskat] kom. [maskat] gick.'],
    ['whatever its case', ['ANNA EK kom.'], 'Anna Ek', '[maskat] kom.'],
    ['whatever its spaces', ['Anna\u00A0  Ek kom.'], 'Anna Ek', '[maskat] kom.'],
    ['with the s of a genitive', ['Anna Eks ärende'], 'Anna Ek', '[maskat] ärende'],
    ['over the line of a page', ['Anna\nEk kom.'], 'Anna Ek', '[maskat] kom.'],
    ['where a word is broken', ['Frida Anders-\nson kom.'], 'Frida Andersson', '[maskat] kom.'],
    ['where it runs over two paragraphs', ['Frida', 'Andersson kom.'], 'Frida Andersson', '[maskat] kom.'],
    ['by the longest first', ['Ek, Anna Ek'], 'Ek\nAnna Ek', '[maskat], [maskat]'],
    ['not within a longer word', ['Ek och ekonomi'], 'Ek', '[maskat] och ekonomi'],
    ['also signs', ['Telefon (031) 12+3.'], '(031) 12+3', 'Telefon [maskat].'],
    ['however its letters are put together', ['A\u030Asa kom.'], 'Åsa', '[maskat] kom.'],
    ['what ends in a sign', ['Bor i Lund (Väst) nu.'], 'Lund (Väst)', 'Bor i [maskat] nu.'],
    ['what has no letters', ['Kod *** sist.'], '***', 'Kod [maskat] sist.'],
    ['a personal identity number', ['Född 19121212-1212.'], '19121212-1212', 'Född [maskat].'],
  ])('takes away %s', (_how, paragraphs, passages, left) => {
    expect(textOf(paragraphs, passages)).toBe(left);
  });

  it('counts the places, and names words of it that still stand by themselves', () => {
    const masked = mask(['Anna Andersson kom.', 'Andersson gick.', 'Anna'], 'Anna Andersson\n\n Anna Andersson ');
    expect(masked).toMatchObject({ ok: true, value: { places: 1, left: ['Anna', 'Andersson'] } });
    expect(mask(['Bo Ek kom.'], 'Bo Ek')).toMatchObject({ value: { left: [] } });
  });

  it.each<[string, readonly string[], string, string, MaskRefusal]>([
    ['without the law it rests on', ['Ek'], 'Ek', ' ', { reason: 'groundMissing' }],
    ['of nothing', ['Ek'], ' \n', GROUND, { reason: 'nothingToMask' }],
    ['of a single letter', ['Ek'], 'Ek\nE', GROUND, { reason: 'tooShort', nr: 2 }],
    ['of what is not there', ['Ek'], 'Ek\nAlm', GROUND, { reason: 'notThere', nr: 2 }],
    ['of a picture', [' ', ''], 'Ek', GROUND, { reason: 'noText' }],
    [
      'that leaves a personal identity number',
      ['Ek', '19121212-1212'],
      'Ek',
      GROUND,
      { reason: 'personalIdLeft', nr: 2 },
    ],
  ])('is refused: a copy %s', (_what, paragraphs, passages, ground, refusal) => {
    expect(mask(paragraphs, passages, ground)).toEqual({ ok: false, refusal });
  });
});
