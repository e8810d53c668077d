import type { Initiator, Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import { en as shell } from '../tab/en';
import { alternatives, listed, writtenDay } from '../when';
import type { BotTexts, Standing } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const days = (count: number) => (count === 1 ? '1 day' : `${String(count)} days`);
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);

const { roles } = shell;
const initiator = (who: Initiator) => {
  const name = who.by === 'role' ? roles[who.role] : 'whoever stands for a member';
  return who.about === 'audit' ? `${name} (about the audit)` : name;
};

function standing({ state, meetingDay, lastDay, daysBefore, daysLeft, source }: Standing): string {
  if (state === 'closed') return `The meeting on ${day(meetingDay)} has been held and takes no proposals.`;
  if (state === 'noRule' || lastDay === null) return 'Not decided: the forum has set no last day for proposals.';
  const counted = daysBefore === null ? '' : `, ${days(daysBefore)} before the meeting`;
  const rule = `The last day for proposals is ${day(lastDay)}${counted}${cited(source)}.`;
  if (state === 'late') {
    return `${rule} That day has passed. You can put it to the next meeting or ask the chair for an exception.`;
  }
  if (daysLeft === 0) return `${rule} That is today; you have until midnight.`;
  return `${rule} You are in time: ${days(daysLeft ?? 0)} left.`;
}

export const en: BotTexts = {
  empty: 'The message was empty. Write what you want the meeting to take up, or write help.',
  onlyAttachment:
    'I cannot read pictures, stickers or files. Write what the proposal is about; attachments go to whoever prepares the meeting.',
  tooLong: (most) =>
    `The message is too long to become a proposal. Shorten it to ${most.toLocaleString('en-GB')} characters at most. Nothing has been saved.`,
  severalProposals: (drafted, said) =>
    drafted === said
      ? `I read ${String(said)} proposals in what you wrote. Each has a card of its own: answer each of them.`
      : `I read ${String(said)} proposals in what you wrote and show the first ${String(drafted)}, each on a card of its own. Write the others in a new message.`,
  unclear:
    'I did not understand what you want to do. Write a proposal as a whole sentence, such as “Can we take up the lighting in the square?”, or write help.',
  edited:
    'You changed a message I have already answered. I have not read the change. Change the draft, or write a new message.',
  personalId:
    'The message holds what looks like a personal identity number. I have saved nothing. Remove the number from the chat and write the proposal without details of individuals.',
  nothingPending: 'There is no draft waiting for your answer. Write what you want the meeting to take up.',
  nothingToDrop: 'There is no draft to drop. Write when you have a new proposal.',
  inNoBody:
    'You have no role in any forum right now, so you cannot hand in proposals. Ask the secretary or process leader of the forum to add you.',
  unknownPerson: {
    noOne: 'I cannot find you in the register of members. Ask the secretary or process leader of the forum to add you.',
    ambiguous:
      'Your account matches more than one person in the register of members. Ask the secretary of the forum to correct it.',
  },
  rosterAway: 'Teams does not say who you are right now. Nothing has been saved. Try again in a moment.',
  outage: 'SharePoint is not answering right now. Nothing has been lost. Wait a moment and try again.',
  broken:
    'What you asked for could not be done. Try again in a moment, or get in touch with the secretary of the forum.',
  slow: 'This takes a little longer than usual. The card is updated when it is done.',
  slowAnswer: 'This takes a little longer than usual. I answer as soon as I can.',
  wroteToYou: 'I have written to you',
  cannotWriteToYou:
    'I cannot reach your own chat. Add Samverka under Apps in Teams and write to me there, or ask the secretary of the forum for help.',
  unknownVerb: 'I do not know that button. The card may be old. Write the proposal again.',
  siteAway: {
    down: (site) => `The site ${site} does not answer just now. The rest is shown.`,
    newer: (site) =>
      `The site ${site} has been upgraded and is shown here once the service has followed. The rest is shown.`,
  },
  unreadableRows: (count) =>
    `${count === 1 ? '1 row' : `${String(count)} rows`} could not be read. The rest is shown; the tab links to what needs mending.`,
  unreadableCard: 'The card could not be read, and nothing has changed. Write the proposal again.',
  notYourDraft: 'The draft does not exist, or you may not see it. Write the proposal again.',
  draftTooOld: 'The draft is more than a day old and no longer counts. Write the proposal again and you get a new one.',
  changedMeanwhile: 'Somebody else has changed this meanwhile. Look at how it stands now and try again.',
  answeredBelow: 'This draft has been answered. The answer is further down.',
  noSuchBody: (wanted, bodies) =>
    `I find no forum called “${wanted}” among yours. You are in ${listed(bodies, 'en')}. The draft is still there: write for instance “no, ${bodies[0] ?? ''}”.`,
  refused: {
    notAParticipant: ({ bodyName, source }) =>
      `Only participants in ${bodyName} can hand in proposals there${cited(source)}. Ask the representative of your party to do it, or ask the secretary to add you.`,
    noInitiative: ({ bodyName, mayRaise, source }) =>
      `Matters in ${bodyName} may be raised by ${alternatives(mayRaise.map(initiator), 'en')}${cited(source)}. Ask one of them to hand in the proposal.`,
    otherSubject: ({ bodyName, role, source }) =>
      `As ${roles[role]} you can raise matters about the audit in ${bodyName}, not about other things${cited(source)}. Ask a member to hand in the proposal.`,
    noMeetingPlanned: ({ bodyName }) =>
      `${bodyName} has no meeting planned to put the proposal to. Ask whoever prepares the meetings.`,
    meetingCancelled: ({ day: on }) => `The meeting on ${day(on)} is cancelled. Put the proposal to a coming meeting.`,
    meetingHeld: ({ day: on }) =>
      `The meeting on ${day(on)} has already been held. Put the proposal to a coming meeting.`,
    lastDayPassed: ({ lastDay, meetingDay, source, next }) =>
      `Proposals to the meeting on ${day(meetingDay)} were due by ${day(lastDay)}${cited(source)}. ${
        next === null
          ? 'Ask the chair for an exception.'
          : `Put it to the next meeting, ${day(next)}, or ask the chair for an exception.`
      }`,
    titleMissing: () => 'The proposal has no title. Press Change and write one.',
    titleTooLong: ({ length }) => `The title is ${String(length)} characters. Shorten it to 255 at most.`,
    descriptionTooLong: ({ length }) => `The description is ${String(length)} characters. Shorten it to 4,000 at most.`,
    personalId: () =>
      'The text holds what looks like a personal identity number. Remove it. The change has not been saved.',
    bodyOpen: () => 'First choose which forum the proposal is for.',
    draftDropped: () => 'This draft has been dropped. Write the proposal again if you want to hand it in.',
  },
  fromMessage: {
    title: 'Suggest for the agenda',
    about:
      'Change the words if you like. You get a draft in your own chat with me. Nothing is handed in before your yes there.',
    button: 'Make a draft',
    made: 'The draft is in your own chat with Samverka. Nothing is handed in before your yes there.',
    noWords: 'The message has no text that I can read. Write the proposal in your own chat with Samverka.',
    whichBody: 'First choose which forum the proposal is for. Nothing has been saved.',
  },
  deleted: {
    pending: 'You deleted a message that I have made a draft of. The draft is still there: drop it on its card.',
    confirmed:
      'You deleted a message, but its proposal has been handed in and is still there. Write “withdraw my proposal” if it is not to be taken up.',
  },
  closedChannel: {
    private:
      'This is a private channel, where I do not answer. Write to me in your own chat, or in the forum’s channel.',
    shared: 'This is a shared channel, where I do not answer. Write to me in your own chat, or in the forum’s channel.',
  },
  draft: {
    heading: (bodyName) => `Proposal to ${bodyName}`,
    openHeading: 'Which forum is the proposal for?',
    whichBody:
      'You are in several forums. Choose which one the proposal is for, and I show the meeting and the last day.',
    labels: {
      title: 'Title',
      description: 'Description',
      kind: 'Kind',
      body: 'Forum',
      meeting: 'Meeting',
      chair: 'Goes to',
    },
    kinds: { question: 'Collaboration question', measure: 'Measure' },
    meeting: ({ title, day: on }, bodyName) => (title === bodyName ? day(on) : `${title}, ${day(on)}`),
    noChair: 'no chair is appointed',
    standing,
    noMeeting: 'The forum has no meeting planned.',
    nothingWritten: 'Nothing has been handed in yet. The draft is yours alone and is kept for a day.',
    buttons: {
      confirm: 'Yes, hand it in',
      change: 'Change',
      saveChange: 'Save the change',
      chooseBody: 'Choose forum',
      drop: 'Drop the draft',
      nextMeeting: (on) => `Put it to the meeting on ${day(on)}`,
      askException: 'Ask the chair for an exception',
    },
    spoken: (title) => `Draft: ${title}. Answer yes or no, or change it in the card.`,
  },
  outcome: {
    submittedHeading: 'The proposal is handed in',
    submitted: (chairName, on) =>
      `It is with ${chairName === '' ? 'the chair' : chairName}, who chairs the meeting on ${day(on)}. You will hear what becomes of it.`,
    exceptionHeading: 'You have asked for an exception',
    exceptionAsked: (chairName, on) =>
      `${chairName === '' ? 'The chair' : chairName} decides whether the proposal can be taken up on ${day(on)} although the last day has passed. You get the answer here.`,
    droppedHeading: 'The draft is dropped',
    dropped: 'Nothing has been handed in. Write when you have a new proposal.',
    alreadySubmitted: 'The proposal is already handed in. To withdraw it, write to the chair of the meeting.',
  },
  exception: {
    heading: 'Exception from the last day',
    asks: (who, on, lastDay) =>
      `${who} asks that a late proposal be taken up at the meeting on ${day(on)}.${lastDay === null ? '' : ` The last day was ${day(lastDay)}.`}`,
    grant: 'Take it up at the meeting',
    refuse: 'Say no',
    reason: 'Reason (read by the one who proposed it)',
    means: 'If you take it up it goes on the agenda. If you say no, write why.',
  },
  welcome: {
    heading: 'Hello, I am Samverka',
    lines: [
      'Write to me when you want a forum to take something up. I make a draft, show the meeting and the last day, and hand in nothing until you say yes.',
      'I also write to you here: when the agenda is ready, when the notes are out and when your proposal has been answered.',
      'Write help to know more.',
    ],
  },
};
