import type { AnyList } from '../../storage/list';
import * as lists from '../../storage/lists';

/** Why a row stays when somebody asks to be forgotten, or that it goes. */
export const STAYINGS = ['publicRecord', 'workingMaterial', 'register', 'proof', 'goes'] as const;
export type Staying = (typeof STAYINGS)[number];

/** What belongs to the person alone and has come to nothing: it goes (`forgetPerson`). */
const GOES: readonly AnyList[] = [lists.drafts, lists.reportDrafts, lists.calendarFeeds];
/** Who is reached how. It stays while the person has a role, without what they have set for themselves. */
const REGISTER: readonly AnyList[] = [lists.people];
/** Who did what, and what was sent to whom. */
const PROOF: readonly AnyList[] = [
  ...[lists.journal, lists.seals, lists.inbox, lists.outbox],
  ...[lists.personalLinks, lists.invitations, lists.sendings, lists.schema],
];
/** In the workshop, and all the same handed in to the authority or decided by it. */
const HANDED_IN: readonly AnyList[] = [
  ...[lists.proposals, lists.pendingReports, lists.assignmentReports, lists.timeRequests],
  ...[lists.incoming, lists.lettersIn, lists.requestAnswers, lists.maskedCopies],
];

/** Why what a list says of a person stays, or that it goes. */
export function stayingOf(list: AnyList): Staying {
  const isOf = (some: readonly AnyList[]) => some.some(({ title }) => title === list.title);
  if (isOf(GOES)) return 'goes';
  if (isOf(REGISTER)) return 'register';
  if (isOf(PROOF)) return 'proof';
  return list.zone === 'record' || isOf(HANDED_IN) ? 'publicRecord' : 'workingMaterial';
}
