import { dayWords } from '../days';
import type { PapersTexts } from './sv';

const when = dayWords('en');

export const en: PapersTexts = {
  waits: 'Papers that wait',
  waitsAbout: 'What waits in all the bodies whose papers you keep. The oldest comes first.',
  nothingWaits: 'Nothing waits. What is to be registered, approved, posted and dispatched stands here.',
  kinds: {
    request: 'Request for a public document',
    incoming: 'To be registered',
    unsigned: 'To be approved',
    unposted: 'To be posted',
    undispatched: 'To be dispatched',
  },
  since: (day) => `since ${when.day(day)}`,
  related: 'May be about:',
  kept: 'Archive and journal',
  recordsCreator: (name) => `Records creator: ${name}.`,
  archiveAuthority: (name, source) => `The archive is supervised by ${name} (${source}).`,
  package: 'Get the archive package of the year',
  notDecided: 'not decided',
  disposal: (text, source) => `Decision on disposal: ${text} (${source})`,
  noDisposal: 'There is no decision on disposal. Nothing may be destroyed.',
  disposed: 'Destroyed',
  nothingDisposed: 'Nothing has been destroyed.',
  disposedLine: (what, decision) => `${what}, by ${decision}`,
  journal: (rows, year) => `The journal of ${String(year)} has ${String(rows)} rows. Here are the newest.`,
  row: (list, row) => (row === null ? list : `${list}, row ${String(row)}`),
  verify: 'Verify the journal',
  record: 'Record a disposal',
  acts: {
    answerRequest: 'Answer the request',
    registerIncoming: 'Register',
    keepInOrder: 'Keep in order',
    postNotice: 'Note the notice',
    dispatchDecision: 'Dispatch',
  },
  tables: { attendance: 'attendance', decisions: 'decisions', assignments: 'assignments' },
  takeOut: (table) => `Take out ${table}`,
  excel: 'Excel',
  csv: 'CSV',
  failed: 'The file could not be fetched. Try again.',
};
