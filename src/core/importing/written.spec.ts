import { readAccount, readDay, readMonth, readSeveral, readTime, readWord, readYear, splitTimes } from './written';

describe('A day in a file', () => {
  it.each([
    '2026-12-10',
    '2026-12-10 00:00',
    '2026-12-10T00:00:00.000Z',
    '20261210',
    '2026.12.10',
    '10/12 2026',
    '10/12/2026',
    '10.12.2026',
    '10-12-2026',
    '10 dec 2026',
    '10 dec. 2026',
    '10 December 2026',
    'torsdag 10 december 2026',
    'torsdag den 10 december 2026',
    ' 2026-12-10 ',
  ])('%s is the tenth of December', (text) => {
    expect(readDay(text)).toBe('2026-12-10');
  });

  it('is read in English too', () => {
    expect([readDay('1 May 2026'), readDay('2 oct 2026'), readDay('3 juni 2026')]).toEqual([
      '2026-05-01',
      '2026-10-02',
      '2026-06-03',
    ]);
  });

  it.each(['', 'snart', '10/12 26', '12/25/2026', '2026-02-30', '10 brumaire 2026', '46366', '2026-12-10 13:00'])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('A time in a file', () => {
  it.each([
    ['13:00', '13:00'],
    ['13.00', '13:00'],
    ['9:30', '09:30'],
    ['kl. 13', '13:00'],
    ['kl 08.15', '08:15'],
    ['13:00:00', '13:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', '25:00', '13:60', 'efter lunch', '13:00:30'])('%s is none', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it('may be two in one cell', () => {
    expect(splitTimes('13–15')).toEqual(['13', '15']);
    expect(splitTimes('13.00 till 15.00')).toEqual(['13.00 ', ' 15.00']);
    expect(splitTimes('13')).toEqual(['13', undefined]);
  });
});

describe('Other values in a file', () => {
  it('are months by number or name, and years of four digits', () => {
    expect(['3', 'mars', 'Mar.', 'March', 'maj', 'May', 'oktober'].map(readMonth)).toEqual([3, 3, 3, 3, 5, 5, 10]);
    expect(['0', '13', 'vår', 'q3', '2026-03'].map(readMonth)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['2026', ' 2026 ', '26', '1999', '2200'].map(readYear)).toEqual([
      2026,
      2026,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are accounts and addresses, in lower case', () => {
    expect(readAccount(' Anna.Ek@Goteborg.example ')).toBe('anna.ek@goteborg.example');
    expect([readAccount('Anna Ek'), readAccount('a@b, c@d'), readAccount(`${'x'.repeat(250)}@a.example`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are words by any name they go by', () => {
    const words = { chair: ['ordförande'], guest: ['inbjuden', 'gäst'] };
    expect([readWord('Ordförande', words), readWord('GÄST ', words), readWord('guest', words)]).toEqual([
      'chair',
      'guest',
      'guest',
    ]);
    expect(readWord('kung', words)).toBeUndefined();
  });

  it('are several, parted as people part them', () => {
    expect(readSeveral('Polisen; kultur,förskolan\n')).toEqual(['Polisen', 'kultur', 'förskolan']);
  });
});
