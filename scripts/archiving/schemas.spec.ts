import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsBySchema, otherSchemasIn, SCHEMA_FILES, schemasIn } from './schemas';

const XSD = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const METS = 'http://www.loc.gov/METS/';
const PREMIS = 'http://www.loc.gov/premis/v3';
/** As little of each schema as shows that it is asked, and that they find one another; the owners' own are fetched. */
const LEAST = {
  'mets.xsd': `<xs:schema ${XSD} targetNamespace="${METS}" xmlns:xlink="http://www.w3.org/1999/xlink">
    <xs:import namespace="http://www.w3.org/1999/xlink" schemaLocation="http://www.loc.gov/standards/xlink/xlink.xsd"/>
    <xs:element name="mets"><xs:complexType><xs:attribute name="OBJID" use="required"/>
    <xs:attribute ref="xlink:href"/><xs:anyAttribute namespace="##other" processContents="lax"/></xs:complexType></xs:element></xs:schema>`,
  'xlink.xsd': `<xs:schema ${XSD} targetNamespace="http://www.w3.org/1999/xlink"><xs:attribute name="href"/></xs:schema>`,
  'DILCISExtensionMETS.xsd': `<xs:schema ${XSD} targetNamespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS">
    <xs:attribute name="OAISPACKAGETYPE"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="SIP"/></xs:restriction></xs:simpleType></xs:attribute></xs:schema>`,
  'premis-v3-0.xsd': `<xs:schema ${XSD} targetNamespace="${PREMIS}"><xs:element name="premis"/></xs:schema>`,
};
const mets = (attributes: string) =>
  `<mets xmlns="${METS}" xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" ${attributes}/>`;
const premis = `<premis xmlns="${PREMIS}"/>`;
const WHOLE = mets('OBJID="x" csip:OAISPACKAGETYPE="SIP"');

describe('The schemas of a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are those that lie in a folder, and told where they are other than the known ones', () => {
    expect(schemasIn(folder).size).toBe(0);
    for (const name of SCHEMA_FILES) writeFileSync(join(folder, name), LEAST[name]);
    expect([...schemasIn(folder).keys()]).toEqual(SCHEMA_FILES);
    expect(otherSchemasIn(folder)).toEqual(SCHEMA_FILES);
  });

  it.each([
    ['nothing against what is valid', WHOLE, premis, undefined],
    ['what METS lacks', mets('csip:OAISPACKAGETYPE="SIP"'), premis, /OBJID/],
    ['what CSIP does not know', mets('OBJID="x" csip:OAISPACKAGETYPE="PIS"'), premis, /OAISPACKAGETYPE/],
    ['what is no PREMIS', WHOLE, `<other xmlns="${PREMIS}"/>`, /other/],
  ])('say %s, read by libxml2', async (_what, written, beside, fault) => {
    const said = (await faultsBySchema(folder, { mets: written, premis: beside })).join('\n');
    if (fault === undefined) expect(said).toBe('');
    else expect(said).toMatch(fault);
  });
});
