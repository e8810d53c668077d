import type { ActName } from '../../../api/acts';

/** What is still done in a body that has been dissolved: its archive is kept, asked for and inspected, and people are let go. */
const STILL_DONE: ReadonlySet<ActName> = new Set([
  'verifyJournal',
  'recordDisposal',
  'requestDocument',
  'answerRequest',
  'registerIncoming',
  'keepInOrder',
  'forgetMe',
  'changeNoticeSettings',
  'revokeCalendarFeed',
  'revokePersonalLink',
  'giveRole',
  'endRole',
  'noteServed',
]);

/** Whether an act can be done where nothing else is: in the archive that a dissolved body has become (FIN-14). */
export function doneInArchive(name: ActName): boolean {
  return STILL_DONE.has(name);
}
