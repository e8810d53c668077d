import { listed, monthName, writtenDay } from '../when';
import type { ActTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const about = (title: string | null) => (title === null || title === '' ? '' : `“${title}”: `);

export const en: ActTexts = {
  notFound: 'What you are looking for does not exist, or you may not see it.',
  unknownPerson: {
    noOne: 'You are not in the register of any forum. Ask the secretary or process leader of your forum to add you.',
    ambiguous:
      'Your account matches more than one person in the register. Ask the secretary of your forum to correct the register.',
  },
  changedByOther:
    'Somebody else has changed this since you opened it. Reload and make your change again. What you wrote is still with you.',
  tooLarge: 'What was sent is too large. Nothing has been saved. Make the file smaller, or divide it.',
  invalid: (fields) =>
    `Something you sent cannot be read (${listed(fields, 'en')}). Correct it and try again. Nothing has been saved.`,
  outage: 'SharePoint is not answering right now. Nothing has been lost. Wait a moment and try again.',
  alreadyDone: 'It has been done already.',
  fileOpen: 'Somebody has the file open in SharePoint. Ask them to close it and press again. Nothing is done twice.',
  signIn: 'Your sign-in no longer holds. Reload the tab.',
  notAllowed: (act, chairName) => {
    const chair = chairName === null ? 'the chair of the meeting' : `the chair of the meeting, ${chairName},`;
    if (act === 'prepare' || act === 'note') {
      return `This is done by the chair and those who prepare the meeting. If you want a change, write to ${chair}.`;
    }
    return `Only ${chair} or a deputy may do this. Please get in touch with them.`;
  },
  stage: {
    agendaFrozen: () => 'The agenda has been sent and does not change. Add a new item; it goes out as a supplement.',
    agendaNotSent: () => 'Send the agenda first. Then you can note attendance, decisions and assignments.',
    nothingToSend: () => 'There is nothing new to send.',
    notesPublished: () =>
      'The notes of the meeting are published and the meeting is closed. It cannot be changed here.',
    cancelled: () => 'The meeting is cancelled. It cannot be changed here.',
  },
  answer: {
    notTheChair: ({ chairName }) =>
      chairName === null
        ? 'Proposals are answered by the chair of the meeting. Nobody is appointed right now. Contact the secretary.'
        : `Proposals to this meeting are answered by its chair, ${chairName}.`,
    notOfThisMeeting: () => 'The proposal belongs to another meeting. Reload.',
    alreadyAnswered: () => 'The proposal has already been answered. Reload to see the answer.',
    meetingCancelled: ({ day: on }) =>
      `The meeting on ${day(on)} is cancelled. Defer the proposal to a later meeting instead.`,
    meetingHeld: ({ day: on }) =>
      `The meeting on ${day(on)} has been held. Defer the proposal to a later meeting instead.`,
    noSuchLaterMeeting: () => 'Choose a later meeting of the same forum that has not been held.',
    referredNowhere: () => 'Write where the question is referred: a forum or a working group.',
    reasonMissing: () => 'Write why. The one who proposed the question will read it.',
    reasonTooLong: ({ length }) => `The reason is ${String(length)} characters. Shorten it to 4,000 at most.`,
    personalId: () => 'The text holds a personal identity number. Remove it. Nothing has been saved.',
  },
  gateStops: (findings) => `It cannot be sent yet. ${findings.join(' ')}`,
  warningsNotPassed: (findings) =>
    `Something seems to be missing: ${findings.join(' ')} Correct it, or write why you go on anyway.`,
  personalId:
    'The text holds what looks like a personal identity number. Remove it and the rest is saved. Your draft is still with you and has been saved nowhere else.',
  unknownMeeting: 'There is no such meeting to move to in this forum. Choose another.',
  unknownParty: 'There is no such party in this forum. Reload.',
  emptyDecision: 'Write what the meeting decided or agreed.',
  nameMissing: 'Write the name of the guest.',
  leftBeforeArriving: 'Nobody can leave before they come. Correct the time.',
  whoMissing: 'Write both what is to be done and who does it.',
  done: {
    accepted: (title) => `“${title}” is on the agenda. The one who proposed it is told.`,
    deferred: (title, on) => `“${title}” is deferred to the meeting on ${day(on)}. The one who proposed it is told.`,
    referred: (title, to) => `“${title}” is referred to ${to}. The one who proposed it is told.`,
    declined: (title) => `“${title}” will not be taken up. The one who proposed it is told why.`,
    arranged: 'The agenda is saved.',
    agendaSent: (receivers) => `The agenda has been sent to ${people(receivers)} and saved in SharePoint.`,
    supplementSent: (receivers) => `The supplement has been sent to ${people(receivers)} and saved in SharePoint.`,
    attendance: 'Attendance is saved.',
    takenUp: (title) => `The meeting is now at “${title}”.`,
    notes: 'The note is saved.',
    decision: 'The decision is noted.',
    decisionRemoved: 'The decision is removed.',
    assignment: 'The assignment is noted.',
    assignmentRemoved: 'The assignment is removed.',
    published: 'The notes are published in SharePoint and the participants are told.',
  },
  origin: ({ origin, who, party, month, day: on }) => {
    switch (origin) {
      case 'standing':
        return 'Standing item';
      case 'yearWheel':
        return month === null ? 'From the year wheel' : `From the year wheel, ${monthName(month, 'en')}`;
      case 'proposal':
        if (who === null) return 'Proposal';
        return party === null ? `Proposal from ${who}` : `Proposal from ${who}, ${party}`;
      case 'assignment':
        return on === null ? 'Assignment to follow up' : `Assignment from the meeting on ${day(on)}`;
      case 'carriedOver':
        return on === null ? 'Carried over from the last meeting' : `Carried over from the meeting on ${day(on)}`;
      case 'chair':
        return 'Added by those who prepare the meeting';
      case 'report':
        return 'Report from a working group';
      case 'prepared':
        return 'Prepared by another body, with a proposed decision';
    }
  },
  meaning: {
    sendAgenda: (facts) => [
      `The agenda of ${facts.bodyName} on ${day(facts.meetingDay)} becomes a finished public record when you send it.`,
      `It is saved as a Word document in the forum's folder in SharePoint and sent to ${people(facts.receivers)}, the way the register says for each.`,
      ...(facts.channel === 'posted' ? ['A card is posted in the forum’s channel.'] : []),
      'Then it is frozen. What is changed later goes out as a marked supplement.',
    ],
    sendSupplement: (facts) => [
      `The supplement to the agenda of ${day(facts.meetingDay)} becomes a finished public record when you send it.`,
      `It is saved in SharePoint and sent to ${people(facts.receivers)}. The first agenda stands as it was sent.`,
    ],
    publishNotes: (facts) => [
      `The notes of ${facts.bodyName} on ${day(facts.meetingDay)} become a finished public record when you publish them.`,
      'They are saved as a Word document in the forum’s folder in SharePoint, with decisions and assignments.',
      `${capital(people(facts.receivers))} are told, and whoever proposed a question hears what became of it.`,
      'After that they cannot be changed here.',
    ],
  },
  finding: (finding, itemTitle) => {
    switch (finding.reason) {
      case 'meetingCancelled':
        return `The meeting on ${day(finding.day)} is cancelled.`;
      case 'recordsCreatorMissing':
        return 'It is not decided whose record the papers of this body are. Ask the administrator to write it in the rules.';
      case 'alreadyPublished':
        return 'The notes are already published.';
      case 'nothingNew':
        return 'There is nothing new to send.';
      case 'noItems':
        return 'The agenda is empty. Fetch items from the year wheel and the proposals, or add one.';
      case 'titleMissing':
        return 'An item has no title. Write one.';
      case 'purposeMissing':
        return `${about(itemTitle)}Write what the meeting is to do with the item.`;
      case 'partiesMissing':
        return `${about(itemTitle)}Say which parties are concerned, so that they can judge whether to take part.`;
      case 'presenterMissing':
        return `${about(itemTitle)}No presenter is named.`;
      case 'tooLong':
        return `The items take ${String(finding.allotted)} minutes and the meeting is ${String(finding.available)} minutes long.`;
      case 'sentLate':
        return `The agenda was to be sent by ${day(finding.dueDay)} (${finding.source.document}, ${finding.source.clause}).`;
      case 'notBegun':
        return `The meeting on ${day(finding.day)} has not begun. Notes are published after the meeting.`;
      case 'agendaNotSent':
        return 'The agenda was never sent.';
      case 'nothingNoted':
        return 'Nothing is noted. Write something under at least one item.';
      case 'attendanceMissing':
        return `Attendance is missing for ${finding.partyName}.`;
      case 'decisionMissing':
        return `${about(itemTitle)}The item is a decision, but no decision is noted.`;
      case 'assignmentIncomplete':
        return `${about(itemTitle)}An assignment lacks what or who.`;
      case 'personalId':
        return `${about(itemTitle)}The text holds what looks like a personal identity number. Remove it.`;
      case 'secrecyMark':
        return `${about(itemTitle)}The text is marked as secret. Make the item confidential, or remove the mark if it is wrong.`;
      case 'privatePerson':
        return `${about(itemTitle)}The text seems to name a private person. Write it without the name, or say why the name is to stay.`;
    }
  },
  clause: (source) => `${source.document}, ${source.clause}`,
  documentTitle: (kind, bodyName, on) => {
    const names = {
      agenda: 'Agenda',
      supplement: 'Supplement to the agenda',
      notes: 'Notes',
      minutes: 'Minutes',
      signedMinutes: 'Signed minutes',
    };
    return `${names[kind]} ${bodyName} ${on}`;
  },
};

function people(count: number): string {
  return count === 1 ? 'one representative' : `${String(count)} representatives`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
