import { day, instant } from '../../src/core/calendar';
import { metsOf } from '../../src/documents/archive/mets';
import type { PackagedDocument, PackagedFile, PackageFacts } from '../../src/documents/archive/packaged';
import { premisOf } from '../../src/documents/archive/premis';
import { structuralFaults } from './structure';

const facts: PackageFacts = {
  id: 'samverka-goteborg-0001-2026',
  title: 'Hisingen 2026',
  organisation: 'goteborg',
  body: { nr: 1, name: 'Hisingen' },
  year: 2026,
  recordsCreator: 'Göteborgs Stad',
  created: instant('2027-01-12T09:00:00Z'),
  software: { name: 'Samverka', version: '1.2.3' },
};
const file: PackagedFile = {
  path: 'representations/rep1/data/1.docx',
  use: 'Representations/rep1',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 10,
  sha256: 'a'.repeat(64),
};
const document: PackagedDocument = {
  ...{ id: 1, kind: 'notes', title: 'Anteckningar', originalName: '1.docx', ground: '26 kap. 1 § OSL', file },
  ...{ day: day('2026-03-12'), edition: 1, registrationNumber: '', retention: '', meetingId: 4 },
  publishedSha256: file.sha256,
};
const metadata = [
  {
    path: 'metadata/descriptive/oparl.json',
    mime: 'application/json',
    size: 2,
    sha256: 'b'.repeat(64),
    describes: 'content',
  },
  {
    path: 'metadata/preservation/premis.xml',
    mime: 'application/xml',
    size: 2,
    sha256: 'c'.repeat(64),
    describes: 'preservation',
  },
] as const;
const mets = metsOf(facts, [file], metadata);
const premis = premisOf(facts, [document]);

describe('The structure of a package', () => {
  it('is whole in what the product writes, also of a year without documents', () => {
    expect(structuralFaults({ mets, premis })).toEqual([]);
    expect(structuralFaults({ mets: metsOf(facts, [], metadata), premis: premisOf(facts, []) })).toEqual([]);
  });

  it.each([
    ['METS that cannot be read', '<mets', /ingen METS/],
    ['a file without its checksum', mets.replace(/CHECKSUM="a+"/, ''), /CHECKSUM \(CSIP66/],
    ['a size in words', mets.replace('SIZE="10"', 'SIZE="tio"'), /SIZE/],
    ['a name that stands twice', mets.replace('ID="md-2"', 'ID="md-1"'), /md-1 står två gånger/],
    ['a part that points at nothing', mets.replace(/FILEID="[^"]+"/, 'FILEID="inget"'), /inget finns inte/],
    ['a structure by another name', mets.replace('LABEL="CSIP"', 'LABEL="PSIC"'), /CSIP80/],
    ['no header', mets.replace(/<metsHdr[^]*<\/metsHdr>/, ''), /CSIP117/],
    ['a package of no kind', mets.replace('csip:OAISPACKAGETYPE="SIP"', ''), /CSIP9/],
    ['no maker', mets.replace('ROLE="CREATOR"', 'ROLE="EDITOR"'), /CSIP10/],
    ['parts in another order', mets.replace(/(<dmdSec[^]*<\/dmdSec>)([^]*)(<\/mets>)/, '$2$1$3'), /fel ordning/],
    ['a file without its place', mets.replace(/<FLocat[^]*?\/>/, ''), /FLocat saknas/],
    ['metadata without its place', mets.replace(/<mdRef[^]*?\/>/, ''), /mdRef saknas/],
  ])('is told to lack something: %s', (_what, changed, fault) => {
    expect(changed).not.toBe(mets);
    expect(structuralFaults({ mets: changed, premis }).join('\n')).toMatch(fault);
  });

  it.each([
    ['PREMIS of another version', premis.replace('version="3.0"', 'version="2.2"'), /inte 3\.0/],
    ['PREMIS that cannot be read', '<premis>', /ingen PREMIS/],
    ['no object', premis.replace(/<object [^]*<\/object>/, ''), /inget objekt/],
    [
      'an event without its time',
      premis.replace(/<eventDateTime>[^<]+/, '<eventDateTime>i går'),
      /saknar slag eller tid/,
    ],
    ['a link to nothing', premis.replaceAll('>software<', '>inget<').replace('>inget<', '>annat<'), /finns inte/],
    ['a checksum of no kind', premis.replace(/<messageDigest>a+/, '<messageDigest>b'), /saknar kontrollsumma/],
    ['parts in another order', premis.replace(/(<object [^]*<\/object>)([^]*)(<\/premis>)/, '$2$1$3'), /fel ordning/],
    [
      'a part without a name',
      premis.replace(/<agentIdentifierValue>[^<]*/, '<agentIdentifierValue>'),
      /utan eget namn/,
    ],
  ])('is told to lack something: %s', (_what, changed, fault) => {
    expect(changed).not.toBe(premis);
    expect(structuralFaults({ mets, premis: changed }).join('\n')).toMatch(fault);
  });
});
