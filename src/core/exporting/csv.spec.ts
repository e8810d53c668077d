import { csvOf, unformulated } from './csv';

describe('A table as CSV', () => {
  it('is what a Swedish Excel opens: semicolons, a byte order mark, CR LF and decimal commas', () => {
    const rows = [
      ['Möte; mars', 1.5, null],
      ['Sa "ja"\nsen nej', -2, 'Åsa'],
    ];
    expect(csvOf({ title: 'Närvaro', columns: ['Möte', 'Timmar', 'Namn'], rows })).toBe(
      '\ufeffMöte;Timmar;Namn\r\n"Möte; mars";1,5;\r\n"Sa ""ja""\nsen nej";-2;Åsa\r\n',
    );
  });

  it.each([
    '=1+1',
    '+46 31 000',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    ' =1',
    '\u00a0@x',
    '＝1',
    '=HYPERLINK("http://x.example";"y")',
  ])('never begins a formula: %j', (text) => {
    expect(unformulated(text)).toBe(`'${text}`);
    const csv = csvOf({ title: '', columns: [], rows: [[text]] });
    expect(csv.replace(/^\ufeff\r\n"?/, '')).toMatch(/^'/);
  });

  it.each(['Mötet 12–14', 'a=b', '1-2', '', "'redan"])('leaves other texts as they are: %j', (text) => {
    expect(unformulated(text)).toBe(text);
  });
});
