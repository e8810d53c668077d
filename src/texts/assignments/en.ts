import type { Day } from '../../core/calendar';
import { botTexts } from '../bot';
import { listed, writtenDay } from '../when';
import type { AssignmentTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

export const en: AssignmentTexts = {
  refused: {
    ...botTexts('en').refused,
    alreadyReported: ({ on }) => `The assignment was reported back on ${day(on)}. The report stands.`,
    reportMissing: ({ commissioner }) =>
      `Write what has been done. The report is for ${commissioner}, who gave the assignment.`,
    notTheirs: ({ who }) => `The assignment is ${who}’s. That person, or whoever follows assignments up, does this.`,
    alreadyDone: () => 'The assignment is done already.',
    notLater: ({ due }) => `Choose a later day: ${day(due)} at the earliest.`,
    reasonMissing: () => 'Write why.',
    recipientMissing: () => 'Write who is to have the assignment.',
    whatMissing: () => 'Write what is to be done.',
    groupMissing: () => 'Write which group the assignment is to take part in.',
    ownBody: ({ name }) => `${name} cannot give itself an assignment like this. Note it at the meeting, on its item.`,
    dueNotLater: ({ due }) => `${day(due)} is not a day to come. Choose a later last day.`,
    alreadyAnswered: ({ on }) => `The request was answered on ${day(on)}.`,
    nobodyRepresents: () => 'Nobody stands for the party here now. Leave the idea with whoever prepares the meetings.',
  },
  notYours: 'The idea was left with another representative, who answers it.',
  oneRecipient: 'Choose one recipient: a body, a group, a function or a person.',
  unknownRecipient: 'The recipient is not here. Choose among those shown. A function needs its party.',
  notTheReceivers: (name) => `${name} has the assignment. Somebody there, or who follows assignments up, reports it.`,
  closeAnyway: (what) => `The assignment “${what}” is closed with the report. Do you want that?`,
  closeMeans: (who) => [`The report is saved as ${who}’s, and the assignment is not followed up any more.`],
  handOver: (what, to) => `The assignment “${what}” is handed over to ${to}. Do you want that?`,
  handOverMeans: (from, to, told) => [
    `${from} no longer has the assignment.`,
    told === 'told' ? `${to} is told.` : `${to} is not in the register and gets no notice.`,
  ],
  nothingLate: 'No report and no assignment is overdue. There is nobody to remind.',
  remind: (count) => `Remind of ${count === 1 ? 'one thing' : `${String(count)} things`} overdue. Do you want to?`,
  late: ({ title, day: on, who }) => `“${title}” was due on ${day(on)}: ${listed(who, 'en')}.`,
  done: {
    reminded: (count) => `Reminders of ${count === 1 ? 'one thing' : `${String(count)} things`} are on their way.`,
    reported: (what, bodyName, on) =>
      `“${what}” has been reported back to ${bodyName}.${on === null ? '' : ` The report is on the agenda for ${day(on)}.`}`,
    given: (to, due) => `${to} has the assignment and reports back by ${day(due)}.`,
    timeAsked: (what, until) =>
      `You have asked for time until ${day(until)} for “${what}”. Its day changes when you get a yes.`,
    timeAnswered: (who, due) =>
      due === null ? `${who} is told that the day stands.` : `${who} has time until ${day(due)} and is told.`,
    handedOver: (what, to) => `“${what}” has been handed over to ${to}.`,
    ideaLeft: (title) => `The idea “${title}” is with the party’s representative. It is no proposal yet.`,
    ideaAnswered: (title, answer) =>
      answer === 'takenUp'
        ? `You take “${title}” further. Put it forward as a proposal.`
        : `“${title}” is not taken further.`,
  },
};
