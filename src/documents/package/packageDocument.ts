import { PDFDocument } from '@cantoo/pdf-lib';
import type { Language } from '../../core/people/person';
import { documentTexts } from '../../texts/documents';
import type { DocumentTexts } from '../../texts/documents/texts';
import { describeAgenda } from '../agendaDocument';
import type { AgendaContent } from '../content';
import { heading, paragraph, type Block, type DocumentDescription } from '../description';
import { writePdf } from '../pdf/writePdf';
import { asPages, joinPdf, type Pages } from './joinPdf';

/** An annex of a meeting: its file, or no bytes where it is too large to be joined, and where it lies. */
export interface PackedAnnex {
  readonly title: string;
  readonly bytes: Uint8Array | null;
  readonly link: string;
}

/** What a reader is given to take along: the agenda as they may see it, and every annex they may see. */
export interface PackageContent extends AgendaContent {
  readonly annexes: readonly PackedAnnex[];
}

/**
 * The papers of a meeting (handlingspaket) as one PDF: the agenda, tagged, with bookmarks, then each annex that is a PDF
 * or a picture, with running page numbers through all. What cannot be joined is listed with its address.
 */
export async function packageDocument(content: PackageContent, language: Language): Promise<Uint8Array> {
  const texts = documentTexts(language);
  const opened: (Pages | undefined)[] = [];
  for (const { title, bytes } of content.annexes) {
    const pdf = bytes === null ? undefined : await asPages(title, bytes);
    opened.push(pdf === undefined ? undefined : { title, pdf });
  }
  const joined = opened.flatMap((one) => one ?? []);
  const after = joined.reduce((sum, { pdf }) => sum + pdf.getPageCount(), 0);
  // Written twice: on which page an annex begins is known when the pages before it have been counted.
  const draft = await writePdf(describe(content, texts, opened, 0), { pagesAfter: after + 1 });
  const before = (await PDFDocument.load(draft, { updateMetadata: false })).getPageCount();
  const front = await writePdf(describe(content, texts, opened, before), { pagesAfter: after, claims: 'none' });
  const { page } = texts;
  return joinPdf(front, joined, (nr, of) => `${page.before}${String(nr)}${page.between}${String(of)}${page.after}`);
}

function describe(
  content: PackageContent,
  texts: DocumentTexts,
  opened: readonly (Pages | undefined)[],
  before: number,
): DocumentDescription {
  const words = texts.meetingPackage;
  const agenda = describeAgenda(content, texts);
  let next = before + 1;
  // By place, not by name: two lines may each have a file called the same.
  const rows = content.annexes.map(({ title, link }, index) => {
    const pages = opened[index]?.pdf.getPageCount();
    if (pages === undefined) return [title, words.apart(link)];
    const begins = next;
    next += pages;
    return [title, words.onPage(begins)];
  });
  const annexes: readonly Block[] =
    rows.length === 0
      ? paragraph(words.none)
      : [
          { kind: 'table', head: [words.annex, words.where], rows, widths: [45, 55] },
          ...(opened.every((one) => one === undefined) ? [] : paragraph(words.asTheyAre, 'quiet')),
        ];
  return {
    ...agenda,
    name: `${words.title} ${texts.day(content.day)}, ${content.bodyName}`,
    title: words.title,
    blocks: [...agenda.blocks, heading(1, words.annexes), ...annexes],
  };
}
