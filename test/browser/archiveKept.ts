import { createHash } from 'node:crypto';
import { day } from '../../src/core/calendar';
import { FROM_NOTES, type Decision } from '../../src/core/decisions/decision';
import type { RecordDocument } from '../../src/core/documents/document';
import { heading, list, paragraph, type DocumentDescription } from '../../src/documents/description';
import { writeDocx } from '../../src/documents/writeDocx';
import { decisions, meetings } from '../../src/storage/lists';
import { openSite } from '../../src/storage/openSite';

export const SITE = '/sites/samverka-goteborg';
const OWNER = 'ulf.garbo@goteborg.example';
const base = { actedBy: OWNER, bodyNr: 2, bodyYear: '0002-2026', room: null, ground: null };

/** A meeting of March with its notes and a decision, as the owner of the site files them. */
export async function keepSomething(url: string): Promise<void> {
  const site = openSite({ organisation: 'goteborg', url: url + SITE, token: () => Promise.resolve(`dev:${OWNER}`) });
  const { known } = await site.read({ known: { list: meetings, where: { bodyNr: 2 } } });
  const [like] = known.rows;
  if (like === undefined) throw new Error('The body has no meeting to be like.');
  const meeting = await site.add(meetings, {
    ...like,
    key: 'meeting:2:2026-03-12',
    title: 'Marsmötet',
    day: day('2026-03-12'),
    bodyYear: '0002-2026',
    stage: 'notesPublished',
  });
  const bytes = new TextEncoder().encode('Vi enades om fler lampor.');
  const document: RecordDocument = {
    ...base,
    key: 'notes:archive:1',
    meetingId: meeting.id,
    title: 'Anteckningar 12 mars',
    kind: 'notes',
    status: 'published',
    edition: 1,
    sha256: sumOf(bytes),
    day: meeting.day,
    retention: 'Bevaras',
    recordsCreator: 'Göteborgs Stad',
    registrationNumber: '',
    importedFrom: null,
  };
  await site.publish(document, 'Anteckningar.txt', bytes);
  const report = await writeDocx(REPORT);
  const annex = {
    key: 'annex:archive:1',
    title: 'Trygghetsmätningen 2026',
    kind: 'annex',
    sha256: sumOf(report),
  } as const;
  await site.publish({ ...document, ...annex, registrationNumber: 'N-2026-17' }, 'Trygghetsmätningen.docx', report);
  const decision: Decision = {
    ...base,
    ...FROM_NOTES,
    key: 'decision:archive:1',
    meetingId: meeting.id,
    matterId: null,
    itemTitle: 'Belysning',
    text: 'Forumet enades om fler lampor.',
    theme: 'safety',
    decidedOn: meeting.day,
  };
  await site.add(decisions, decision);
  // Sydväst has decided that its members alone have insight.
  const ofSydvast = { key: 'decision:archive:2', bodyNr: 4, bodyYear: '0004-2026', itemTitle: 'Orangeri' };
  await site.add(decisions, { ...decision, ...ofSydvast });
}

/** An annex with what Word files have: headings, a list and a table. */
const REPORT: DocumentDescription = {
  language: 'sv-SE',
  name: 'Trygghetsmätningen 2026',
  title: 'Trygghetsmätningen 2026',
  subtitle: 'Underlag till mötet den 12 mars',
  creator: 'Göteborgs Stad',
  header: ['Hisingen', 'Dnr N-2026-17'],
  footer: { before: 'Sida ', between: ' (', after: ')' },
  drawnUpOn: '2026-03-01',
  blocks: [
    heading(1, 'Var människor känner sig otrygga'),
    ...paragraph('Mätningen gjordes i januari. 412 personer svarade, de flesta nära Vårväderstorget.'),
    ...list(['Gångvägen mellan torget och skolan', 'Parkeringen bakom biblioteket', 'Hållplatsen efter klockan 21']),
    {
      kind: 'table',
      head: ['Plats', 'Andel otrygga', 'Förändring'],
      rows: [
        ['Gångvägen', '38 %', '–4'],
        ['Parkeringen', '31 %', '+2'],
        ['Hållplatsen', '27 %', '–1'],
      ],
      widths: [50, 25, 25],
    },
  ],
};

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
