import type { Day } from '../../../core/calendar';
import { writtenDay } from '../../when';
import type { WishTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

export const en: WishTexts = {
  notYourBody: (bodyName) =>
    bodyName === ''
      ? 'You have no role in that body. Nothing has been changed.'
      : `You have no role in ${bodyName}. Ask somebody who takes part there. Nothing has been changed.`,
  whichBody: 'Which body is it about?',
  changeTheDraft: 'Write “no” and then what the proposal is to say, or press Change on the draft.',
  notForYou: 'You cannot do that in any of your bodies. Ask the chair or the secretary.',
  proposals: {
    which: 'Which of your proposals do you mean?',
    none: 'You have no proposal that waits for an answer. Nothing has been changed.',
    newWords: (title) => `What should the proposal “${title}” say instead?`,
    change: (title) => `Change the proposal “${title}” like this?`,
    withdraw: (title) => `Withdraw the proposal “${title}”?`,
    move: (title, bodyName, on) => `Move “${title}” to ${bodyName}, the meeting on ${day(on)}?`,
    before: (bodyName, on) => `Now it is with ${bodyName}, for the meeting on ${day(on)}.`,
    whichMeeting: (title) => `To which meeting should “${title}” be moved?`,
    meeting: (on) => `The meeting on ${day(on)}`,
    noMeetingThere: (bodyName) =>
      `${bodyName} has no meeting planned to move the proposal to. Nothing has been changed.`,
    otherOrganisation: 'That body is in another organisation. Hand in a new proposal there. Nothing has been changed.',
  },
  groups: {
    which: 'Which working group is it about?',
    none: 'You are in no working group that reports now. Nothing has been changed.',
    untilWhen: (group) => `Until which day does ${group} need time for the report?`,
    nextWhen: (group) => `When does ${group} report next? Answer with a day.`,
    nextReport: (group, on) => `Set the next report from ${group} to ${day(on)}?`,
    why: (group) => `Why does ${group} need more time?`,
    moreTime: (group, until) => `Ask for more time for the report from ${group}, until ${day(until)}?`,
    remind: (bodyName) => `Remind those who are late in ${bodyName}?`,
  },
  coming: {
    whoInstead: 'Who comes instead?',
    noParty: (bodyName) => `You stand for no party in ${bodyName}. Tell whoever prepares the meeting.`,
    noMeeting: (bodyName) => `${bodyName} has no meeting planned then. Nothing has been changed.`,
    absent: (bodyName, on) => `Note that your party does not come to ${bodyName} on ${day(on)}?`,
    instead: (name, bodyName, on) => `Note that ${name} comes instead to ${bodyName} on ${day(on)}?`,
    nobodyInstead: 'Nobody comes instead. If somebody is to, write “no, Karin Ek comes”.',
  },
  leading: {
    whichDay: (bodyName) => `On which day is ${bodyName} to meet?`,
    whichTime: (on) => `At what time on ${day(on)}? Write for example 13:00–15:00.`,
    convene: (bodyName, on) => `Call ${bodyName} to an extra meeting on ${day(on)}?`,
    time: (starts, ends) => `From ${starts} to ${ends}.`,
    send: (bodyName, on) => `Send the agenda to ${bodyName}, the meeting on ${day(on)}?`,
    inTheTab: (bodyName, on) =>
      `Open the meeting on ${day(on)} in the tab for ${bodyName}. There you put it right, or give reasons.`,
    notForYou: 'No minutes wait for you.',
    whichMinutes: 'Which minutes do you mean?',
    minutes: (title, on) => `${title}, ${day(on)}`,
    how: 'How do you approve them?',
    ways: [
      { title: 'By e-signature', value: 'eSignature' },
      { title: 'On paper', value: 'paper' },
      { title: 'By e-mail', value: 'mail' },
    ],
    approve: (minutes) => `Approve the minutes from ${minutes}?`,
    signOff: (bodyName, on) => `Sign off the draft agenda for ${bodyName}, the meeting on ${day(on)}?`,
  },
  lifting: {
    which: 'Which item is to be lifted?',
    none: 'There is no item to lift in that body. Hand the question in as a proposal first.',
    triggers: {
      betterCityWide: 'It is better handled city-wide',
      cityWidePartyPerspective: 'It needs the parties’ perspective for the whole city',
    },
    whyThere: (title) => `Why is “${title}” to be lifted?`,
    why: (title) => `Say shortly why “${title}” is to be lifted.`,
    lift: (title) => `Lift “${title}” to the city-wide forum?`,
  },
  assignments: {
    which: 'Which assignment do you mean?',
    none: 'You have no open assignment. Nothing has been changed.',
    whatWasDone: (what) => `What was done in the assignment “${what}”?`,
    report: (what) => `Report “${what}” back as done?`,
    givenBy: (bodyName, due) => `The assignment is from ${bodyName} and is due on ${day(due)}.`,
    untilWhen: (what, due) => `Until which day do you need time for “${what}”? It is due on ${day(due)} now.`,
    whyMoreTime: (what) => `Why do you need more time for “${what}”?`,
    moreTime: (what, until) => `Ask for more time for “${what}”, until ${day(until)}?`,
    toWhom: (what) => `Who is to take over “${what}”?`,
    whichPerson: (name) => `Whom do you mean by “${name}”?`,
    handOver: (what, to) => `Hand “${what}” over to ${to}?`,
  },
};
