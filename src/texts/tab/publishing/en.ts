import { listed } from '../../when';
import { dayWords } from '../days';
import type { PublishingTexts } from './sv';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, 'day', 'days');

/** The words from the end of a meeting until its notes or minutes are out, and on the notice boards. */
export const en: PublishingTexts = {
  way: {
    notes: 'The way of the notes',
    minutes: 'The way of the minutes',
    passed: 'done',
    stages: {
      draft: 'Draft',
      comment: 'Comments',
      approval: 'Approval',
      published: 'Publication',
      noticed: 'Notice boards',
    },
  },
  round: {
    heading: 'Comments on the draft',
    workingMaterial: 'Working material',
    about: 'Those who attended may read the draft and comment on it. Meanwhile it is working material.',
    open: 'Open for comments',
    until: (day, left) =>
      left === 0
        ? `The time for comments ended on ${when.day(day)}.`
        : `Comments are taken until ${when.day(day)}. ${left === 1 ? 'Today is the last day.' : `${days(left)} left.`}`,
    attended: 'Those who attended',
    remarks: (number) => (number === 0 ? 'No comment' : count(number, 'comment', 'comments')),
    silence: 'Whoever writes nothing has no comment.',
    made: 'Comments made',
    none: 'No comment has come in.',
    waiting: (number) => `${count(number, 'comment waits', 'comments wait')} for an answer.`,
    by: (name, moment) => `${name}, ${when.moment(moment)}`,
    answers: { waiting: 'Waits for an answer', taken: 'Taken in', notTaken: 'Not taken in' },
    reply: (reply) => `Answer: ${reply}`,
    replyLabel: (name) => `Answer to ${name}`,
    replyHint: 'Write why, if the comment is not taken in.',
    take: 'Take in',
    takeOf: (name) => `Take in the comment from ${name}`,
    leave: 'Leave out',
    leaveOf: (name) => `Leave out the comment from ${name}`,
    decides: (name) => `${name} presided and decides what is taken in.`,
    own: 'Your comment',
    ownHint: 'Write what is to be changed, and in which item.',
    ownMissing: 'Write what is to be changed.',
    send: 'Send the comment',
    sending: 'Saving …',
  },
  approval: {
    heading: 'Approval',
    notSent: 'Not sent',
    out: 'Out for approval',
    approved: 'Approved',
    closedAt: (at) => `The meeting closed at ${at}.`,
    closed: 'When did the meeting close?',
    noteClosed: 'Note the time',
    people: (secretary, presider) =>
      [
        ...(secretary === '' ? [] : [`${secretary} wrote the minutes.`]),
        ...(presider === '' ? [] : [`${presider} presided.`]),
      ].join(' '),
    approvers: 'Minutes approvers',
    noApprovers: 'No approvers are chosen. The meeting chooses them.',
    signed: (moment, by) => (moment === null ? `Has approved ${by}` : `Approved on ${when.moment(moment)} ${by}`),
    ways: { eSignature: 'by e-signature', paper: 'on paper', mail: 'by mail' },
    missing: 'Has not approved',
    asked: (moment) => `Asked to approve on ${when.moment(moment)}.`,
    waitsFor: (names) => `Waits for ${listed(names, 'en')}.`,
    left: (left) =>
      left < 0 ? `The time ended ${days(-left)} ago.` : left === 0 ? 'Today is the last day.' : `${days(left)} left.`,
    allApproved: (moment) => `All had approved on ${when.moment(moment)}.`,
    choose: 'Choose approvers',
    change: 'Change approvers',
    secretary: 'Who writes the minutes?',
    choosePerson: 'Choose a person',
    served: 'Who approves?',
    nobodyServed: 'First note who was at the meeting.',
    save: 'Save the approvers',
    stops: 'Put this right first',
    send: 'Send for approval',
    approve: 'Approve the minutes',
    goToMeet: 'Go to the meeting',
  },
  atOnce: {
    heading: 'Sections approved at once',
    section: (number, title) => `§ ${String(number)} ${title}`,
    final: (day) => `Approved on ${when.day(day)}. It may be sent out.`,
    waitsFor: (names) =>
      names.length === 0 ? 'The meeting has not chosen approvers yet.' : `Waits for ${listed(names, 'en')}.`,
    approve: (number) => `Approve § ${String(number)}`,
  },
  preview: {
    show: { notes: 'Show the notes', minutes: 'Show the minutes' },
    hide: { notes: 'Hide the notes', minutes: 'Hide the minutes' },
    heading: { notes: 'This is how the notes will look', minutes: 'This is how the minutes will look' },
    workingMaterial:
      'The draft is working material until it is finished. Confidential items show their ground and nothing else.',
    approved:
      'This is how everybody reads it when it is published. Confidential items show their ground and nothing else.',
  },
  boards: {
    heading: 'Notice boards',
    none: 'The notices are made when the minutes are published.',
    edition: (edition) => `Edition ${String(edition)}`,
    notPosted: 'Not posted',
    postBy: (day) => `To be posted by ${when.day(day)}.`,
    late: (day) => `Should have been posted on ${when.day(day)}.`,
    up: 'Up',
    down: 'Taken down',
    posted: (day) => `Put up on ${when.day(day)}.`,
    removable: (day) => `Taken down on ${when.day(day)} at the earliest.`,
    noTime: 'It is not decided how long the notice is up.',
    removed: (day) => `Taken down on ${when.day(day)}.`,
    evidence: (where) => `Evidence: ${where}`,
    on: 'Day',
    evidenceLabel: 'Where is the evidence?',
    evidenceHint: 'An address or a register number.',
    post: 'Note the posting',
    postOn: (board) => `Note the posting on ${board}`,
    remove: 'Note that it was taken down',
    removeFrom: (board) => `Note that the notice was taken down from ${board}`,
  },
  correction: {
    heading: 'Correction',
    about: 'Approved minutes are not changed. A correction is a new edition with the same approvers.',
    what: 'What is corrected, and why?',
    whatMissing: 'Write what is corrected, and why.',
    correct: 'Correct the minutes',
    sending: 'Saving …',
    stands: (edition) => `Edition ${String(edition)} corrects the one before`,
  },
};
