import { writtenDay } from '../when';
import type { ParticipationTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const personalId = 'The text holds a personal identity number. Remove it. Nothing has been saved.';

export const en: ParticipationTexts = {
  answer: {
    notForThisParty: () => 'You do not stand for that party in this body. Ask the party’s representative to answer.',
    notOnAgenda: () => 'The item is not on the agenda of the meeting. Reload.',
    meetingBegun: ({ day: on }) => `The meeting on ${day(on)} has begun. Tell its chair who is there.`,
    meetingCancelled: ({ day: on }) => `The meeting on ${day(on)} is cancelled. There is nothing to answer.`,
    nameMissing: () => 'Write who comes for the item.',
    personalId: () => personalId,
  },
  guest: {
    notAParticipant: () => 'Only somebody who takes part in the body can ask for a guest. Talk to the chair.',
    meetingOver: ({ day: on }) => `The meeting on ${day(on)} is over or cancelled. Ask for a later one.`,
    nameMissing: () => 'Write the name of the guest.',
    personalId: () => personalId,
    notTheChair: ({ chair }) =>
      chair === null
        ? 'That is for the chair of the meeting. Nobody is appointed just now.'
        : `That is for the chair of the meeting, ${chair}.`,
    alreadyAnswered: ({ state }) =>
      state === 'approved' ? 'The guest is already welcome.' : 'It has already been answered with no.',
    reasonMissing: () => 'Write why. Whoever asked will read it.',
    notDecided: () => 'It is not decided how others than the parties are invited to this body.',
  },
  signOff: {
    notAPreparer: () => 'This is signed off by those who prepare the body together. Talk to one of them.',
    preparedByChair: () => 'This body is prepared by its chair. There is nothing to sign off.',
    notDecided: () => 'It is not decided who prepares the meetings of this body.',
  },
  remark: {
    textMissing: () => 'Write what you want to say of the item.',
    tooLong: ({ most }) => `The text may be ${String(most)} characters at most. Shorten it.`,
    personalId: () => personalId,
    lineConfidential: () => 'The item is confidential. Talk to the others who may read it.',
    nothingToTake: () => 'That is a comment without another wording. Change the item yourself and close the comment.',
    alreadyAnswered: () => 'The comment has been answered already. Reload.',
  },
  annex: {
    emptyFile: () => 'The file is empty. Choose another.',
    tooLarge: ({ mostMegabytes }) =>
      `The file is too large. An annex may be ${String(mostMegabytes)} MB at most. Make it smaller.`,
    tooMany: ({ most }) => `An item may have ${String(most)} annexes at most. Remove one first.`,
    wrongType: ({ endings }) => `That kind of file cannot be annexed. These can: ${endings.join(', ')}.`,
    notWhatItSays: ({ ending }) => `The content is no file of the kind ${ending}. Save it anew and try again.`,
    macros: () => 'The file has macros, which run programs for whoever opens it. Save it without macros.',
    locked: () => 'The file has a password, or a format from before 2007. Save it anew without a password.',
    unpacksTooLarge: () => 'The file unpacks to more than any document needs. It has not been saved.',
    nameTooLong: ({ most }) => `The name of the file is too long: ${String(most)} characters at most. Rename it.`,
    sameAsConfidential: () => 'An annex of that name is confidential. Remove it first, or rename the file.',
    nameMissing: () => 'The file needs a name with letters or digits.',
    personalId: () => 'The name of the file holds a personal identity number. Rename it. Nothing has been saved.',
  },
  noAnnex: 'The item has no such annex.',
  attached: (name, title) => `${name} goes with “${title}” when the agenda is sent.`,
  annexRemoved: (name) => `${name} is removed and does not go with it.`,
  noRemark: 'No comment waits on that item.',
  remarked: (title, kind) =>
    kind === 'comment' ? `Your comment on “${title}” is saved.` : `Your wording for “${title}” is saved.`,
  remarkAnswered: (name, answer) =>
    answer === 'taken' ? `The wording from ${name} now stands on the item.` : `The comment from ${name} is closed.`,
  answered: (party, title, { answer, name }) => {
    if (answer === 'notNeeded') return `${party} does not take part in “${title}”.`;
    return answer === 'named'
      ? `${name} comes for ${party} to “${title}”.`
      : `The representative comes for ${party} to “${title}”.`;
  },
  absenceTold: (party, on, instead) =>
    instead === ''
      ? `It is noted that ${party} does not come to the meeting on ${day(on)}.`
      : `It is noted that ${instead} comes for ${party} to the meeting on ${day(on)}.`,
  asked: (name, chairName) =>
    chairName === null
      ? `The request for ${name} is kept. Nobody chairs the meeting just now; the answer comes when somebody does.`
      : `${chairName}, who chairs the meeting, has been asked about ${name}.`,
  guestAnswered: (name, answer) =>
    answer === 'approved' ? `${name} is welcome to the meeting.` : `${name} is not invited. Whoever asked is told why.`,
  signedOff: (count, of) => `You have signed off the draft. ${String(count)} of ${String(of)} have.`,
  gap: (party, because) => {
    switch (because) {
      case 'notAnswered':
        return `${party} has not answered.`;
      case 'notNeeded':
        return `${party} is concerned but has answered that they do not take part.`;
      case 'noRepresentative':
        return `${party} has no representative.`;
      case 'representativeAway':
        return `The representative of ${party} is away.`;
    }
  },
  away: (who, { partyKey, asked }) => {
    if (partyKey === null) return `${who} has declined the invitation.`;
    return asked.length === 0
      ? `The representative of ${who} cannot come. There is no substitute to ask.`
      : `The representative of ${who} cannot come. The substitute has been asked: ${asked.join(', ')}.`;
  },
  disagreement: (party, found) => {
    switch (found.kind) {
      case 'namedNotInvited':
        return `${found.name} is named for ${party} but not called.`;
      case 'answeredButAbsent':
        return `${party} had answered that they come, but is noted as absent.`;
      case 'presentThoughNotNeeded':
        return `${party} had answered that they do not take part, but is noted as present.`;
      case 'presentWithoutInvitation':
        return `${found.name} is noted for ${party} without having been named.`;
    }
  },
};
