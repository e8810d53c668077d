import type { TableName } from '../../../core/exporting/csv';
import { dayWords } from '../days';

const when = dayWords('sv');

const kinds = {
  request: 'Begäran om allmän handling',
  incoming: 'Ska registreras',
  unsigned: 'Ska justeras',
  unposted: 'Ska anslås',
  undispatched: 'Ska expedieras',
};
const tables: Readonly<Record<TableName, string>> = {
  attendance: 'närvaro',
  decisions: 'beslut',
  assignments: 'uppdrag',
};

const acts: Readonly<Record<string, string>> = {
  answerRequest: 'Besvara begäran',
  registerIncoming: 'Registrera',
  keepInOrder: 'Håll ordnat',
  postNotice: 'Anteckna anslaget',
  dispatchDecision: 'Expediera',
};

/** The words of how the papers are kept: Swedish is the original, its shape is every language's. */
export const sv = {
  waits: 'Handlingar som väntar',
  waitsAbout: 'Det som väntar i alla organ som du håller ordning på handlingarna i. Det äldsta står först.',
  nothingWaits: 'Inget väntar. Här står det som ska registreras, justeras, anslås och expedieras.',
  kinds,
  since: (day: Parameters<typeof when.day>[0]) => `sedan ${when.day(day)}`,
  related: 'Kan gälla:',
  kept: 'Arkiv och journal',
  recordsCreator: (name: string) => `Arkivbildare: ${name}.`,
  archiveAuthority: (name: string, source: string) => `Tillsyn över arkivet: ${name} (${source}).`,
  package: 'Hämta årets arkivpaket',
  notDecided: 'inte bestämt',
  disposal: (text: string, source: string) => `Beslut om gallring: ${text} (${source})`,
  noDisposal: 'Inget beslut om gallring finns. Inget får gallras.',
  disposed: 'Gallrat',
  nothingDisposed: 'Inget är gallrat.',
  disposedLine: (what: string, decision: string) => `${what}, enligt ${decision}`,
  journal: (rows: number, year: number) =>
    `Journalen för ${String(year)} har ${String(rows)} rader. Här är de senaste.`,
  row: (list: string, row: number | null) => (row === null ? list : `${list}, rad ${String(row)}`),
  verify: 'Kontrollera journalen',
  record: 'Anteckna gallring',
  acts,
  tables,
  takeOut: (table: string) => `Hämta ${table}`,
  excel: 'Excel',
  csv: 'CSV',
  failed: 'Filen kunde inte hämtas. Försök igen.',
};

export type PapersTexts = typeof sv;
