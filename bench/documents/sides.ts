import { strToU8, zipSync } from 'fflate';
import { describeMinutes } from '../../src/documents/minutes/minutesDocument';
import type { DocumentDescription } from '../../src/documents/description';
import { writePdf } from '../../src/documents/pdf/writePdf';
import { writeDocx } from '../../src/documents/writeDocx';
import { documentTexts } from '../../src/texts/documents';
import { minutesOf } from './minutes';

/** What writes: our two, and the least that makes a .docx: one part of XML, zipped. */
export const SIDES = ['ooxml', 'docx', 'pdf'] as const;
export type Side = (typeof SIDES)[number];

/** Per document: the median of wall time and processor time; and the most memory of the process at any moment, over its start. */
export interface Figures {
  readonly ms: number;
  readonly cpuMs: number;
  readonly pages: number;
  readonly kilobytes: number;
  readonly memoryMb: number;
  /** The last document, base64. */
  readonly bytes: string;
}

const WRITERS: Readonly<Record<Side, (description: DocumentDescription) => Promise<Uint8Array>>> = {
  ooxml: (description) => Promise.resolve(leastDocx(description)),
  docx: writeDocx,
  pdf: writePdf,
};

export async function measureSide(side: Side, pages: number, times: number): Promise<Figures> {
  const atStart = process.memoryUsage().rss;
  const sections = Math.round((pages - PAGES_BEFORE) * SECTIONS_A_PAGE);
  const description = describeMinutes(minutesOf(sections), documentTexts('sv'));
  const write = WRITERS[side];
  let last = await write(description);
  const took: number[] = [];
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    last = await write(description);
    took.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  const inOrder = [...took].sort((one, other) => one - other);
  return {
    ms: inOrder[Math.floor(inOrder.length / 2)] ?? 0,
    cpuMs: (user + system) / 1000 / times,
    pages: side === 'pdf' ? pagesIn(last) : pages,
    kilobytes: last.length / 1024,
    // In kilobytes: the highest there has been, also in the middle of a document.
    memoryMb: process.resourceUsage().maxRSS / 1024 - atStart / 1024 / 1024,
    bytes: Buffer.from(last).toString('base64'),
  };
}

/** The front page and that for the boards, and sections to a page, as counted in the PDF: the same words for every side. */
const PAGES_BEFORE = 2;
const SECTIONS_A_PAGE = 0.89;

function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The same words as paragraphs, without a style: as little as Word opens. */
function leastDocx({ blocks }: DocumentDescription): Uint8Array {
  const texts = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items;
      case 'facts':
        return block.facts.map((fact) => fact.join(' '));
      case 'table':
        return block.rows.map((row) => row.join(' '));
      case 'signatures':
        return block.lines.map(({ role, name }) => `${role} ${name}`);
      case 'newPage':
        return [];
    }
  });
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(document),
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
