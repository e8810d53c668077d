import { DateTimeFieldFormatType } from '@pnp/sp/fields/index.js';
import type { ISearchQuery } from '@pnp/sp/search/index.js';
import type { IWeb } from '@pnp/sp/webs/index.js';
import { strToU8, zipSync } from 'fflate';
import { pnp } from './pnp';
import { OWNER, SITE, type Running } from './running';

/** What a spec looks at of an answer. */
export interface SearchAnswer {
  readonly PrimaryQueryResult: {
    readonly RefinementResults: unknown;
    readonly RelevantResults: {
      readonly RowCount: number;
      readonly TotalRows: number;
      readonly TotalRowsIncludingDuplicates: number;
      readonly Table: { readonly Rows: readonly { readonly Cells: readonly Cell[] }[] };
      readonly Properties: readonly Cell[];
    };
  };
  readonly Properties: readonly Cell[];
}

export interface Cell {
  readonly Key: string;
  readonly Value: string | null;
  readonly ValueType: string;
}

/** The values of one cell down the rows. */
export const column = (answer: SearchAnswer, key: string): (string | null | undefined)[] =>
  answer.PrimaryQueryResult.RelevantResults.Table.Rows.map(({ Cells }) => Cells.find(({ Key }) => Key === key)?.Value);

const PATIENCE_MS = 20_000;

/** Asks until the answer passes, as a reader of a lagging index does; gives the last answer where it never does. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  passes: (answer: Answer) => boolean,
): Promise<Answer> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (passes(answer) || Date.now() > until) return answer;
  }
}

/** A Word file of the paragraphs. */
export const word = (...paragraphs: readonly string[]): Buffer => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }, { mtime: new Date(2026, 0, 1) }));
};

/** A PDF of one page with a line of text, as ISO 8859-1 has its letters. */
export function pdf(line: string): Buffer {
  const content = `BT /F1 12 Tf 72 720 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file + end, 'latin1');
}

/** Asking one stand-in, as anybody. */
export function searching(at: () => Running) {
  const sp = (who = OWNER) => pnp(`${at().sharePoint.url}${SITE}`, who);
  /** Titles found by a query, in order. */
  const titles = async (query: string | ISearchQuery, who = OWNER) =>
    (await sp(who).search(query)).PrimarySearchResults.map(({ Title }) => Title);
  return {
    sp,
    web: (who = OWNER) => sp(who).web,
    titles,
    /** Asks until the titles are these, in any order. */
    found: (query: string | ISearchQuery, wanted: readonly string[], who = OWNER) =>
      eventually(
        () => titles(query, who),
        (got) => JSON.stringify([...got].sort()) === JSON.stringify([...wanted].sort()),
      ),
    get: async (query: string, who = OWNER, accept = 'application/json;odata=nometadata') => {
      const answer = await at().ask(who, `search/query?${query}`, { headers: { Accept: accept } });
      return { status: answer.status, json: answer.json as unknown as SearchAnswer, text: answer.text };
    },
  };
}

/** A list of three rows that say different things. */
export async function addCases(web: IWeb): Promise<void> {
  await web.lists.add('Ärenden', '', 100);
  const list = web.lists.getByTitle('Ärenden');
  await list.fields.addMultilineText('Beskrivning', { RichText: false });
  await list.fields.addChoice('Status', { Choices: ['Öppen', 'Klar'] });
  await list.fields.addNumber('Belopp');
  await list.fields.addDateTime('Klart', { DisplayFormat: DateTimeFieldFormatType.DateTime });
  await list.items.add({
    Title: 'Belysning vid stationen',
    Beskrivning: 'Lyktorna på Ågatan är släckta. Bidrag om 641 000 kronor söks.',
    Status: 'Öppen',
    Belopp: 12500,
    Klart: '2026-03-01T10:00:00Z',
  });
  await list.items.add({
    Title: 'Cykelväg till skolan',
    Beskrivning: 'Ingen belysning alls.',
    Status: 'Klar',
    Belopp: 90,
  });
  await list.items.add({ Title: 'Agatan', Beskrivning: 'En gata utan ring', Status: 'Öppen & mer' });
}
