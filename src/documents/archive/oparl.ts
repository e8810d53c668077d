import type { Mandate } from '../../core/bodies/mandate';
import type { Decision } from '../../core/decisions/decision';
import { faceFor } from '../../core/confidential/confidential';
import type { Meeting } from '../../core/meetings/meeting';
import type { Posting } from '../../core/noticeBoards/posting';
import type { Stored } from '../../core/stored';
import { moment, type LeftOut, type PackagedDocument, type PackageFacts } from './packaged';

/** What the record holds of a year of a body, beside its documents. */
export interface YearRecords {
  readonly meetings: readonly Stored<Meeting>[];
  readonly decisions: readonly Stored<Decision>[];
  readonly postings: readonly Stored<Posting>[];
  readonly mandates: readonly Stored<Mandate>[];
}

const SCHEMA = 'https://schema.oparl.org/1.1';

/**
 * The year as JSON in the shape of OParl 1.1: objects with a `type`, an `id` and its names of properties. Ids are `urn:`,
 * since a package has no address; what OParl has no word for stands under `samverka:`. A confidential decision is there
 * as its number and ground, whoever the package is for: its text is in the document.
 */
export function oparlOf(
  facts: PackageFacts,
  { meetings, decisions, postings, mandates }: YearRecords,
  documents: readonly PackagedDocument[],
  leftOut: readonly LeftOut[],
): string {
  const id = (type: string, nr: number | string) => `urn:samverka:${facts.organisation}:${type}:${String(nr)}`;
  const object = (type: string, nr: number | string) => ({ id: id(type.toLowerCase(), nr), type: `${SCHEMA}/${type}` });
  const body = {
    ...object('Body', facts.organisation),
    name: facts.recordsCreator ?? facts.organisation,
    organization: [
      {
        ...object('Organization', facts.body.nr),
        name: facts.body.name,
        membership: mandates.map((mandate) => ({
          ...object('Membership', mandate.id),
          person: { type: `${SCHEMA}/Person`, name: mandate.personName },
          role: mandate.role,
          onBehalfOf: mandate.partyKey,
          votingRight: mandate.decides === 'withMandate',
          startDate: mandate.from,
          endDate: mandate.to,
        })),
      },
    ],
    meeting: meetings.map((meeting) => ({
      ...object('Meeting', meeting.id),
      name: meeting.title,
      meetingState: meeting.stage,
      cancelled: meeting.stage === 'cancelled',
      start: `${meeting.day}T${meeting.starts}`,
      end: `${meeting.day}T${meeting.ends}`,
      organization: [id('organization', facts.body.nr)],
      auxiliaryFile: documents.filter(({ meetingId }) => meetingId === meeting.id).map((one) => id('file', one.id)),
      'samverka:decision': decisions
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map((decision) => decisionOf(decision, id('decision', decision.id))),
      'samverka:notice': postings
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map(({ board, kind, edition, posted, removed, evidence, keptAt }) => ({
          ...{ board, kind, edition, posted, removed, evidence, keptAt },
        })),
    })),
    file: documents.map((one) => ({
      ...object('File', one.id),
      name: one.title,
      fileName: one.originalName,
      mimeType: one.file.mime,
      size: one.file.size,
      sha256Checksum: one.file.sha256,
      date: one.day,
      accessUrl: one.file.path,
      'samverka:kind': one.kind,
      'samverka:edition': one.edition,
      'samverka:registrationNumber': one.registrationNumber,
      'samverka:retention': one.retention,
      'samverka:secrecy': one.ground,
    })),
    'samverka:leftOut': leftOut,
    created: moment(facts.created),
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

function decisionOf(decision: Stored<Decision>, id: string): object {
  const number = decision.section === null ? String(decision.id) : `§ ${String(decision.section)}`;
  const face = faceFor({ ...decision, kind: 'decision', number }, 'everybody');
  const known = { id, number, date: decision.decidedOn };
  if (face.face === 'masked') return { ...known, secrecy: face.ground };
  return { ...known, title: decision.itemTitle, text: decision.text, theme: decision.theme, tags: decision.tags };
}
