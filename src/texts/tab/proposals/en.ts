import { dayWords } from '../days';
import type { ProposalsTexts } from './sv';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The words of the page with a body's proposals, in English. */
export const en: ProposalsTexts = {
  title: 'Proposals',
  about: 'See what has been proposed, for which meeting, and how it was answered.',
  rule: (days, source) =>
    `Proposals are due ${count(days, 'day', 'days')} before the meeting (${source.document}, ${source.clause}).`,
  noRule: 'It has not been decided how long before a meeting proposals are due.',
  filters: { waiting: 'Waiting for an answer', mine: 'Mine', answered: 'Answered', all: 'All' },
  empty: {
    waiting: 'No proposals are waiting for an answer.',
    mine: 'You have not made any proposal here yet. Press New proposal, or write to Samverka in the chat.',
    answered: 'No proposals have been answered yet. The chair of the meeting answers those that wait.',
    all: 'There are no proposals from these years. Those who take part in the forum propose with the button New proposal.',
  },
  forMeeting: (day) => `For the meeting on ${when.day(day)}`,
  by: (name, party, at) => `${party === null ? name : `${name}, ${party}`} · came in ${when.moment(at)}`,
  late: 'Late',
  lateBecause: (lastDay) => `Came in after the last day, ${when.day(lastDay)}.`,
  reason: (text) => `Reason: ${text}`,
  referredTo: (place) => `Referred to ${place}`,
  matter: 'See the way of the matter',
  add: 'New proposal',
  noMeeting: 'No meeting is planned that you can propose to. Ask the chair or the process leader to plan one.',
  writing: 'New proposal',
  changing: 'Change the proposal',
  what: 'What do you propose?',
  why: 'Describe it if needed',
  kind: 'Kind',
  meeting: 'For the meeting',
  meetingLine: (day, lastDay, timing) =>
    `${when.day(day)}${timing === 'late' ? ' – the last day has passed' : lastDay === null ? '' : ` – proposals by ${when.day(lastDay)}`}`,
  lateNow: (lastDay, chair) =>
    `The last day was ${when.day(lastDay)}. ${chair} is asked whether it can be taken up anyway.`,
  submit: 'Submit the proposal',
  askException: 'Ask for an exception',
  save: 'Save the change',
  acts: {
    acceptProposal: 'Take up',
    deferProposal: 'Defer',
    referProposal: 'Refer',
    declineProposal: 'Decline',
    changeProposal: 'Change',
    moveProposal: 'Move',
    withdrawProposal: 'Withdraw',
  },
  withdrawWhy: 'Why do you withdraw it? You may leave this empty.',
  deferTo: 'To which meeting?',
  referTo: 'Where does it belong?',
  referHint: 'Write the name of the body or group.',
  reasonAsked: 'Why?',
  reasonHint: 'The person who proposed it will read this.',
};
