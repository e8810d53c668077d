import PDFDocument from 'pdfkit';
import { PROPERTY_NAMES, type DocumentDescription } from '../description';
import { plain } from '../look';

/** Where the properties of ours have their meaning; an address of a name, not of a page. */
const NAMESPACE = 'urn:samverka:document:1';

/** pdfkit with what it leaves out: its own properties stand in the XMP as they are, where they must be escaped as XML. */
export class PdfWithMetadata extends PDFDocument {
  override endMetadata(): void {
    for (const key of ['Title', 'Author'] as const) this.info[key] = escaped(this.info[key] ?? '');
    super.endMetadata();
  }
}

/** Properties as PDF/A asks for them: each explained by an extension schema, beside those of Dublin Core. */
export function describeProperties(doc: PDFKit.PDFDocument, { language, properties }: DocumentDescription): void {
  doc.appendXML(dublinCore(language, properties?.registrationNumber ?? ''));
  if (properties === undefined) return;
  const known = PROPERTY_NAMES.filter((name) => properties[name] !== '');
  Object.assign(doc.info, Object.fromEntries(known.map((name) => [pdfName(name), plain(properties[name])])));
  const values = known.map(
    (name) => `<samverka:${pdfName(name)}>${escaped(properties[name])}</samverka:${pdfName(name)}>`,
  );
  doc.appendXML(extension(known.map(pdfName)));
  doc.appendXML(`<rdf:Description rdf:about="" xmlns:samverka="${NAMESPACE}">${values.join('')}</rdf:Description>`);
}

function dublinCore(language: string, registrationNumber: string): string {
  const identifier = registrationNumber === '' ? '' : `<dc:identifier>${escaped(registrationNumber)}</dc:identifier>`;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>${identifier}
  </rdf:Description>`;
}

function extension(names: readonly string[]): string {
  const each = names.map(
    (name) => `<rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>${name}</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>${name} of the record</pdfaProperty:description>
    </rdf:li>`,
  );
  return `<rdf:Description rdf:about=""
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Properties of a record</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>samverka</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>${each.join('')}</rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`;
}

/** `registrationNumber` → `RegistrationNumber`: as the column of the record library is called. */
function pdfName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function escaped(text: string): string {
  return plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
