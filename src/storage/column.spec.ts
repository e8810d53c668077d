import { instant as momentOf } from '../core/calendar';
import { choice, clockTime, day, filled, flag, instant, json, note, number, orNull, path, text } from './column';
import type { Column } from './column';

const words = ['Name', 'Namn', 'Vad det är.'] as const;
const unreadable = { ok: false, refusal: { reason: 'unparsable' } };
const read = (column: Column<unknown>, raw: unknown) => column.read(raw);

describe('A column', () => {
  it.each<[string, Column<unknown>, unknown, unknown]>([
    ['a text', text(...words), 'Åsa', 'Åsa'],
    ['an empty text, which SharePoint keeps as nothing', text(...words), null, ''],
    ['a note with the line breaks of a form', note(...words), 'en\r\ntvå', 'en\ntvå'],
    ['a number', number(...words), 0, 0],
    ['a yes', flag(...words), true, true],
    ['a word of its vocabulary', choice(...words, ['open', 'done']), 'done', 'done'],
    ['a moment', instant(...words), '2026-03-05T07:00:00Z', momentOf('2026-03-05T07:00:00Z')],
    ['a day', day(...words), '2026-12-10', '2026-12-10'],
    ['a clock time', clockTime(...words), '13:00', '13:00'],
    ['a structured value', json(...words, (content) => content), '{"a":[1]}', { a: [1] }],
    ['nothing, where nothing is a value', orNull(day(...words)), '', null],
    ['where a file lies', path('FileRef', 'Plats', 'Var.'), '/sites/x/a.docx', '/sites/x/a.docx'],
  ])('reads %s', (_what, column, raw, value) => {
    expect(read(column, raw)).toEqual({ ok: true, value });
  });

  it.each<[string, Column<unknown>, unknown]>([
    ['a number in a text', text(...words), 7],
    ['a text in a number', number(...words), '7'],
    ['nothing in a number', number(...words), null],
    ['a word outside the vocabulary', choice(...words, ['open', 'done']), 'Done'],
    ['a day that is not in the calendar', day(...words), '2026-02-30'],
    ['a day written another way', orNull(day(...words)), '10/12 2026'],
    ['an hour that no clock shows', clockTime(...words), '24:00'],
    ['a moment without a zone', instant(...words), '2026-03-05'],
    ['broken JSON', json(...words, (content) => content), '{"a":'],
    ['JSON of another shape', json(...words, (content) => (Array.isArray(content) ? content : undefined)), '{}'],
    ['an empty key', filled(text(...words)), ''],
  ])('says that %s cannot be read', (_what, column, raw) => {
    expect(read(column, raw)).toEqual(unreadable);
  });

  it('writes a line of text as one line, without what no list can hold', () => {
    const title = text(...words);
    expect(title.write('rad ett\r\nrad två\tsist')).toBe('rad ett rad två sist');
    expect(title.write('a\u0000b\ud83d')).toBe('ab');
    expect(title.writeForm('a\u2028b')).toBe('a b');
  });

  it('writes a moment in whole seconds, as SharePoint keeps it', () => {
    expect(instant(...words).write(momentOf('2026-03-05T07:00:00.999Z'))).toBe('2026-03-05T07:00:00Z');
  });

  it.each<[string, string, string]>([
    ['nothing', orNull(number(...words)).writeForm(null), ''],
    ['a number', orNull(number(...words)).writeForm(12), '12'],
    [
      'a moment, as a Swedish site writes it',
      instant(...words).writeForm(momentOf('2026-12-10T12:05:00Z')),
      '2026-12-10 13:05:00',
    ],
    ['no moment', orNull(instant(...words)).writeForm(null), ''],
    ['a yes', flag(...words).writeForm(true), '1'],
    ['a no', flag(...words).writeForm(false), '0'],
    ['a structured value', json<readonly string[]>(...words, () => undefined).writeForm(['å']), '["å"]'],
  ])('writes %s as text for a form', (_what, written, expected) => {
    expect(written).toBe(expected);
  });
});
