import {
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { blockElements, NUMBERED } from './blockElements';
import { PROPERTY_NAMES, type DocumentDescription, type DocumentProperties } from './description';
import { COLOURS, CONTENT_WIDTH, PAGE, STYLES, plain } from './look';

/**
 * Writes a described document as .docx: Word's own heading styles, tables with header rows repeated, the document's
 * language, page numbers. The same description gives the same bytes, so that its hash says whether anything differs.
 */
export async function writeDocx(description: DocumentDescription): Promise<Uint8Array> {
  const { name, title, subtitle, creator, language, blocks, properties, letterhead } = description;
  const document = new Document({
    title: plain(name),
    creator: plain(creator),
    lastModifiedBy: plain(creator),
    revision: 1,
    compatibility: { version: 15 },
    styles: STYLES(language, letterhead?.accent ?? COLOURS.accent),
    numbering: { config: [{ reference: NUMBERED, levels: [NUMBERS] }] },
    ...(properties === undefined ? {} : { customProperties: customProperties(properties) }),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(description) },
        footers: { default: footer(description) },
        children: [
          ...logo(description),
          new Paragraph({ style: 'Title', children: [new TextRun(plain(title))] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(plain(subtitle))] }),
          ...blocks.flatMap((block, index) => [...blockElements(block, index)]),
        ],
      },
    ],
  });
  return datedOn(new Uint8Array(await Packer.toBuffer(document)), description.drawnUpOn);
}

const NUMBERS = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  style: { paragraph: { indent: { left: 720, hanging: 360 } } },
};
/** Pixels, at 96 to the inch. */
const LOGO_HEIGHT = 53;

function customProperties(properties: DocumentProperties) {
  return PROPERTY_NAMES.filter((name) => properties[name] !== '').map((name) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    value: plain(properties[name]),
  }));
}

function logo({ letterhead }: DocumentDescription): readonly Paragraph[] {
  if (letterhead === undefined || letterhead.logo === null) return [];
  const { bytes, type, width, height, alt } = letterhead.logo;
  const image = new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round((width / height) * LOGO_HEIGHT), height: LOGO_HEIGHT },
    altText: { name: plain(alt), title: plain(alt), description: plain(alt) },
  });
  return [new Paragraph({ children: [image] })];
}

function header({ header: [left, right] }: DocumentDescription): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH }];
  const children = [new TextRun(plain(left)), new TextRun({ children: ['\t', plain(right)] })];
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops, children })] });
}

function footer({ footer: { before, between, after }, letterhead }: DocumentDescription): Footer {
  const tabStops = [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH }];
  const children = [
    new TextRun(plain(letterhead?.footer ?? '')),
    new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}

/** The docx library stamps the clock of the machine into the properties and on every part; the day drawn up replaces it. */
function datedOn(bytes: Uint8Array, drawnUpOn: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const dated = properties.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${drawnUpOn}T00:00:00Z`);
  // Zip times are wall clock without a zone: noon on that day reads the same wherever this runs.
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) }, { mtime: new Date(`${drawnUpOn}T12:00:00`) });
}
