import type { ActName } from '../../../api/acts';
import type { Body } from '../../../core/bodies/body';

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

/** Those of some acts that a body takes: all of them, or what is still done where it has been dissolved. */
export function takenIn(
  { dissolvedOn = null }: Pick<Body, 'dissolvedOn'>,
  names: readonly ActName[],
): readonly ActName[] {
  return dissolvedOn === null ? names : names.filter(doneInArchive);
}
