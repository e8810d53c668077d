import fc from 'fast-check';
import { addDays, day } from '../calendar';
import { findPersonalId } from './personalId';

// Made up for these specs with the check digit worked out; 811218-9876 is the tax agency's own example.
const found = (text: string) => expect([text, findPersonalId(text)]).toEqual([text, 'found']);
const passes = (text: string) => expect([text, findPersonalId(text)]).toEqual([text, 'none']);

describe('A personal identity number is found in any disguise (reliability I4)', () => {
  it.each([
    '811218-9876',
    '19811218-9876',
    '198112189876',
    '8112189876',
    '811218+9876',
    'pnr811218-9876.',
    '000229-1003',
    'Ärendet rör 811218-9876, som bor på Hisingen',
    '(811218-9876)',
  ])('written as usual: %s', found);

  it.each([
    '811218 9876',
    '19 811218 9876',
    '1981-12-18-9876',
    '1981-12-18 9876',
    '81 12 18 98 76',
    '8 1 1 2 1 8 - 9 8 7 6',
    '811218 - 9876',
    '811218—9876',
    '811218–9876',
    '811218−9876',
    '811218‑9876',
    '811218.9876',
    '811218/9876',
    '811218_9876',
    '(811218) 9876',
    '811218\u00a09876',
    '811218\n9876',
    '811218  -  9876',
  ])('with blanks, dashes and other signs between: %j', found);

  it.each([
    ['full width', '８１１２１８－９８７６'],
    ['Arabic digits', '٨١١٢١٨-٩٨٧٦'],
    ['Persian digits', '۸۱۱۲۱۸-۹۸۷۶'],
    ['Devanagari digits', '८११२१८-९८७६'],
    ['mathematical digits', '𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔'],
    ['circled digits', '⑧①①②①⑧-⑨⑧⑦⑥'],
    ['keycaps', '8️⃣1️⃣1️⃣2️⃣1️⃣8️⃣-9️⃣8️⃣7️⃣6️⃣'],
    ['zero-width spaces', '8\u200b1\u200b1\u200b2\u200b1\u200b8-9\u200b8\u200b7\u200b6'],
    ['soft hyphens and joiners', '8112\u00ad18\u200d-98\u206076'],
    ['a direction mark', '\u202e811218-9876'],
    ['the letter O for nought', '7O1O63-2391'],
  ])('in %s', (_how, text) => {
    found(text);
  });

  it.each(['811278-9873', '19811278-9873', '701063-2391'])('a samordningsnummer, the day raised by 60: %s', found);

  it('after another number', () => {
    found('Ring 031-365 00 00 om 811218-9876');
    found('Dnr 0123/26 811218-9876');
  });

  it('however it is called: a one-man firm’s organisation number is its owner’s identity number', () => {
    found('Org.nr 811218-9876');
  });

  it('for every day of birth, with and without the century', () => {
    const checkDigit = (nine: string) => {
      const sum = Array.from(nine, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
        .map((product) => (product > 9 ? product - 9 : product))
        .reduce((total, product) => total + product, 0);
      return String((10 - (sum % 10)) % 10);
    };
    const born = fc
      .integer({ min: 0, max: 45_000 })
      .map((count) => addDays(day('1902-01-01'), count).replaceAll('-', ''));
    fc.assert(
      fc.property(born, fc.integer({ min: 100, max: 999 }), (date, serial) => {
        const ten = `${date.slice(2)}${serial}`;
        const last = `${serial}${checkDigit(ten)}`;
        found(`${date}-${last}`);
        found(`x ${date.slice(2)}-${last} y`);
        found(`${date}${last}`);
      }),
    );
  });
});

describe('Other numbers pass', () => {
  it.each([
    ['organisation numbers', 'Göteborgs Stad 212000-1355'],
    ['organisation numbers', '16212000-1355'],
    ['organisation numbers', 'org.nr 556036-0793'],
    ['VAT numbers', 'SE212000135501'],
    ['register numbers', 'Dnr 2026-0123456'],
    ['register numbers', 'Dnr 0412/25-1239'],
    ['register numbers', 'diarienummer SCN-2026-00123'],
    ['telephone numbers', '031-365 00 00'],
    ['telephone numbers', '070-123 45 69'],
    ['telephone numbers', '0701-23 45 69'],
    ['telephone numbers', '08-123 456 78'],
    ['telephone numbers', 'tel 0701234569'],
    ['telephone numbers', 'Mobil: 0701234569'],
    ['telephone numbers', '+46 70 123 45 69'],
    ['telephone numbers', '+46701234569'],
    ['giro numbers', 'Bankgiro 5050-1055'],
    ['giro numbers', 'bg 123-4567, pg 12 34 56-7'],
    ['invoice numbers', 'OCR 8112189876'],
    ['dates', '2026-12-10'],
    ['dates with a time', '2026-12-10 13:00-15:00'],
    ['dates with a time', '2026-12-10 1200'],
    ['two dates', '2026-12-10 - 2026-12-17'],
    ['two dates', '2026-12-10–2026-12-17'],
    ['dates', '10/12 2026 kl. 13.00–15.00'],
    ['years', '2024, 2025, 2026'],
    ['sums of money', '12 500 000 kr och 1 250 tkr'],
    ['a wrong check digit', '811218-9875'],
    ['no day of the calendar', '811318-9876'],
    ['no day of the calendar', '810230-1002'],
    ['day and month nought', '000000-0000'],
    ['digits inside a longer number', '5581121898760001'],
    ['two short numbers too far apart', '811218 ........ 9876'],
    ['no digits at all', 'Trygghetsvandringar i Biskopsgården'],
    ['nothing', ''],
  ])('%s: %s', (_what, text) => {
    passes(text);
  });
});

describe('Looking for one', () => {
  it('takes little time in long and hostile texts', () => {
    for (const text of ['1'.repeat(20_000), '811218-'.repeat(3000), '1 '.repeat(10_000), '- '.repeat(10_000)]) {
      const before = performance.now();
      findPersonalId(text);
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});
