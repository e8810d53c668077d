import { strToU8, zipSync, type Zippable } from 'fflate';
import { agendaDocument } from '../../documents/agendaDocument';
import { anAgenda } from '../../documents/specimens';
import { lookInside } from './lookInside';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const ODT = 'application/vnd.oasis.opendocument.text';
const types = (main: string) =>
  strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
const packed = (parts: Zippable) => zipSync({ '[Content_Types].xml': types(WORD), ...parts });
const odt = (manifest: string, more: Zippable = {}) =>
  zipSync({
    mimetype: [strToU8(ODT), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    ...more,
  });
const pdf = (trailer: string) => strToU8(`%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<${trailer}>>\n%%EOF`);
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
/** More than a hundred megabytes of nothing in half of one. */
const bomb = () => packed({ 'word/a.xml': [new Uint8Array(101_000_000), { level: 1 }] });

describe('What is inside a file', () => {
  it('is what it says', async () => {
    expect(await lookInside('Dagordning.docx', await agendaDocument(anAgenda()))).toBeNull();
    expect(await lookInside('Text.odt', odt('<manifest/>'))).toBeNull();
    expect(await lookInside('Rapport.PDF', pdf('/Root 1 0 R'))).toBeNull();
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
    expect(await lookInside('Bild.jpeg', jpeg)).toBeNull();
  });

  it.each<[string, string, () => Uint8Array, string]>([
    ['a PDF called a document', 'Läge.docx', () => pdf(''), 'notWhatItSays'],
    ['a program called a picture', 'Bild.png', () => strToU8('MZ\u0090'), 'notWhatItSays'],
    ['a page of the web called a PDF', 'Läge.pdf', () => strToU8('<html><p class=MsoNormal>'), 'notWhatItSays'],
    [
      'a workbook called a document',
      'Läge.xlsx',
      () => packed({ 'word/document.xml': strToU8('<a/>') }),
      'notWhatItSays',
    ],
    ['a zip of anything', 'Läge.docx', () => zipSync({ 'a.exe': strToU8('MZ') }), 'notWhatItSays'],
    ['a document cut off', 'Läge.docx', () => packed({ a: strToU8('b') }).subarray(0, 60), 'notWhatItSays'],
    ['macros under an honest ending', 'Läge.docx', () => packed({ 'word/vbaProject.bin': OLE }), 'macros'],
    ['a control', 'Läge.docx', () => packed({ 'word/activeX/activeX1.bin': OLE }), 'macros'],
    ['macros of OpenDocument', 'Läge.odt', () => odt('', { 'Basic/Standard/a.xml': strToU8('x') }), 'macros'],
    ['a password, or the old format', 'Läge.docx', () => OLE, 'locked'],
    ['a password of OpenDocument', 'Läge.odt', () => odt('<manifest:encryption-data/>'), 'locked'],
    ['a password of PDF', 'Läge.pdf', () => pdf('/Root 1 0 R/Encrypt 5 0 R'), 'locked'],
    ['a bomb', 'Läge.docx', bomb, 'unpacksTooLarge'],
  ])('is refused where it is %s', async (_what, name, bytes, reason) => {
    expect(await lookInside(name, bytes())).toMatchObject({ reason });
  });
});
