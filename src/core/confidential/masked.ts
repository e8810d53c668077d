import type { Assignment } from '../assignments/assignment';
import type { Proposal } from '../proposals/proposal';
import type { Stored } from '../stored';

/** A confidential proposal for a notice about it: the row it is, how far it has come, and the words in its place. */
export function maskedProposal(proposal: Stored<Proposal>, word: string): Stored<Proposal> {
  const { id, version, bodyNr, bodyYear, meetingId, status, submittedAt, lastDay } = proposal;
  return {
    ...{ id, version, bodyNr, bodyYear, meetingId, status, submittedAt, lastDay },
    key: '',
    actedBy: '',
    title: word,
    description: '',
    kind: 'question',
    submittedBy: '',
    submitterName: '',
    partyKey: null,
    reason: '',
    referredTo: null,
    matterId: null,
  };
}

/** A confidential assignment for a notice to the one who has it: that there is one, and by when. */
export function maskedAssignment(
  assignment: Stored<Assignment>,
  words: { readonly line: string; readonly assignment: string },
): Stored<Assignment> {
  const { id, version, bodyNr, bodyYear, meetingId, due, status } = assignment;
  return {
    ...{ id, version, bodyNr, bodyYear, meetingId, due, status },
    key: '',
    actedBy: '',
    matterId: null,
    itemTitle: words.line,
    what: words.assignment,
    upn: null,
    who: '',
    importedFrom: null,
  };
}
