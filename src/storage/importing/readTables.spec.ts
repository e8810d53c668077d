import { strToU8, zipSync } from 'fflate';
import { workbook } from '../../../test/importing/workbook';
import { readTables } from './readTables';

const rowsOf = async (name: string, bytes: Uint8Array) => {
  const read = await readTables(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};
const refusalOf = async (name: string, bytes: Uint8Array) => {
  const read = await readTables(name, bytes);
  return read.ok ? undefined : read.refusal;
};
const windows1252 = (text: string) => Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));

describe('A workbook', () => {
  it('is read as it is shown: days, times, formulas by their values, each row with its own number', async () => {
    const bytes = workbook([
      {
        name: 'Möten & mer',
        rows: [
          ['Dag', 'Börjar', 'Antal', 'Summa'],
          [{ day: 46366 }, { time: 13 / 24 }, 12.5, { formula: '6*2', value: '12' }],
          [],
          [{ day: 46366 + 13 / 24 }, null, 7, ' kvar '],
        ],
      },
      { name: 'Dolt & gömt', hidden: true, rows: [['hemligt']] },
    ]);
    expect(await rowsOf('möten.xlsx', bytes)).toEqual([
      {
        sheet: 'Möten & mer',
        rows: [
          ['Dag', 'Börjar', 'Antal', 'Summa'],
          ['2026-12-10', '13:00', '12.5', '12'],
          ['', '', '', ''],
          ['2026-12-10 13:00', '', '7', ' kvar '],
        ],
      },
    ]);
  });

  it('that is none, is damaged or is locked is refused by what it is', async () => {
    expect(await refusalOf('a.xlsx', strToU8('inte en arbetsbok'))).toEqual({ reason: 'damaged' });
    expect(await refusalOf('a.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual({ reason: 'damaged' });
    expect(await refusalOf('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<sheets') }))).toEqual({
      reason: 'damaged',
    });
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusalOf('a.xlsx', locked)).toEqual({ reason: 'oldOrLocked' });
    expect(await refusalOf('a.xls', locked)).toEqual({ reason: 'oldOrLocked' });
  });

  it('that would unpack to more than memory is refused before it is unpacked', async () => {
    const bomb = saying(zipSync({ 'xl/workbook.xml': new Uint8Array(5_000) }), 200_000_000);
    expect(await refusalOf('a.xlsx', bomb)).toEqual({ reason: 'unpacksTooLarge' });
    const entries = Array.from({ length: 2_001 }, (_, at) => [`${String(at)}.xml`, new Uint8Array()] as const);
    expect(await refusalOf('a.xlsx', zipSync(Object.fromEntries(entries)))).toEqual({ reason: 'unpacksTooLarge' });
  });

  it('that says it is smaller than it is gives no more than it says', async () => {
    const bytes = saying(zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) }), 1_000);
    expect(await refusalOf('a.xlsx', bytes)).toEqual({ reason: 'damaged' });
  });
});

/** The same ZIP with another size in its directory, 24 bytes into the entry. */
function saying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const entry = bytes.findIndex((_byte, at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 24, size, true);
  return bytes;
}

describe('A CSV file', () => {
  it.each([
    ['semicolons', 'Organ;Roll, kort\n1;gäst\n', strToU8],
    ['commas and quotes', 'Organ,"Roll, kort"\n1,gäst\n', strToU8],
    ['tabs', 'Organ\tRoll, kort\n1\tgäst\n', strToU8],
    ['a mark of UTF-8', '\uFEFFOrgan;Roll, kort\r\n1;gäst\r\n', strToU8],
    ['Windows-1252', 'Organ;Roll, kort\r\n1;gäst\r\n', windows1252],
    [
      'UTF-16',
      '\uFEFFOrgan\tRoll, kort\r\n1\tgäst\r\n',
      (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
    ],
  ])('with %s is read alike', async (_how, text, encode) => {
    const [table] = await rowsOf('lista.csv', encode(text));
    expect(table?.rows).toEqual([
      ['Organ', 'Roll, kort'],
      ['1', 'gäst'],
    ]);
  });

  it('keeps the numbers of its rows, also below a line that names the sign between', async () => {
    const [table] = await rowsOf('a.csv', strToU8('sep=;\r\nOrgan;Om\r\n\r\n1;"två\r\nrader"\r\n2;en\r\n'));
    expect(table?.rows).toEqual([[], ['Organ', 'Om'], [''], ['1', 'två\r\nrader'], ['2', 'en']]);
    expect((await rowsOf('a.csv', strToU8('bara en kolumn\n')))[0]?.rows).toEqual([['bara en kolumn']]);
  });

  it('with a quotation mark that is not closed is refused by its line', async () => {
    expect(await refusalOf('a.csv', strToU8('Organ;Om\n1;"öppet\n'))).toEqual({ reason: 'quotes', line: 2 });
  });
});

describe('A file', () => {
  it('of another kind, too large, or with an identity number in its name is not read', async () => {
    expect(await refusalOf('a.pdf', strToU8('%PDF'))).toEqual({ reason: 'fileKind' });
    expect(await refusalOf('a.csv', new Uint8Array(10_000_001))).toEqual({ reason: 'fileTooLarge', mostMegabytes: 10 });
    expect(await refusalOf('19811228-9874.csv', strToU8('a;b'))).toEqual({ reason: 'personalIdInName' });
  });
});
