import type { Source } from '../../core/bodies/source';
import type { Day } from '../../core/calendar';
import { notDecidedText } from '../rules/notDecided';
import { listed, writtenDay } from '../when';
import type { MinutesTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const undecided = ({ rule }: { readonly rule: Parameters<typeof notDecidedText>[0] }) => notDecidedText(rule, 'en');
const count = (number: number, one: string, many: string) => (number === 1 ? one : `${String(number)} ${many}`);

const ways = { eSignature: 'by electronic signature', paper: 'on paper', mail: 'by mail' } as const;
const stages = {
  draft: 'a draft',
  comment: 'out for comments',
  approval: 'out for approval',
  approved: 'approved',
  noticed: 'posted',
} as const;
const steps = {
  startComments: 'to take comments',
  sendToApproval: 'to send for approval',
  approve: 'to approve',
  postNotices: 'to post',
} as const;
const notAnApprover = ({ approvers }: { readonly approvers: readonly string[] }) =>
  approvers.length === 0
    ? 'No approvers have been chosen. The meeting chooses them first.'
    : `The minutes are approved by ${listed(approvers, 'en')}, whom the meeting chose, and by nobody else.`;
const alreadySigned = () => 'You have already approved.';
const personalId = () =>
  'The text holds what looks like a personal identity number. Remove it. Nothing has been saved.';

export const en: MinutesTexts = {
  stages,
  approvers: {
    notDecided: undecided,
    tooFewApprovers: ({ chosen, needed, source }) =>
      `${String(chosen)} approvers besides the one who presided are too few: ${String(needed)} are needed ${cited(source)}. Nobody approves their own minutes alone.`,
    chosenTwice: ({ upn }) => `${upn} is there twice. Choose somebody else.`,
    didNotServe: ({ upn }) => `${upn} did not serve at the meeting. Choose a member or a serving substitute.`,
    secretaryApproves: ({ upn }) => `${upn} wrote the minutes and cannot approve them.`,
  },
  sections: {
    notDecided: undecided,
    noNumberYet: () => 'The sections are numbered when the minutes are sent for approval.',
    numbersFinal: () => 'The minutes are approved. The section numbers do not change.',
  },
  step: {
    notDecided: undecided,
    wrongStep: ({ step, stage, next }) => {
      const left =
        next.length === 0
          ? 'No step is left.'
          : `Next is ${listed(
              next.map((one) => steps[one]),
              'en',
            )}.`;
      return `It is not the time ${steps[step]}: the minutes are ${stages[stage]}. ${left}`;
    },
    notesNeedNone: () => 'The body keeps notes. They take no approval.',
  },
  comments: {
    notDecided: undecided,
    didNotAttend: () => 'Comments are made by those who attended the meeting.',
    roundOver: ({ lastDay }) => `The last day for comments was ${day(lastDay)}.`,
    textMissing: () => 'Write what is to change.',
    personalId,
    notTheChair: () => 'The one who presided decides what is taken in.',
    alreadyAnswered: () => 'The comment has already been answered.',
    replyMissing: () => 'Write why the comment is not taken in.',
    roundGoesOn: ({ lastDay }) => `Comments are taken until ${day(lastDay)}, that day included. Wait until it is over.`,
    commentsWaiting: ({ count: waiting }) =>
      `${count(waiting, 'One comment waits', 'comments wait')} for an answer by the one who presided.`,
  },
  signing: {
    notDecided: undecided,
    notInApproval: ({ stage }) => `The minutes are ${stages[stage]}. They are not out for approval.`,
    notAnApprover,
    alreadySigned,
    wrongWay: ({ by, needed, source }) => `The minutes are approved ${ways[needed]}, not ${ways[by]} ${cited(source)}.`,
  },
  immediate: {
    notImmediate: () => 'The meeting has not decided that the section is approved at once.',
    notYetDecided: () => 'The section is not decided yet.',
    numberMissing: () => 'The section has been dropped and cannot be approved.',
    notAnApprover,
    alreadySigned,
  },
  correction: {
    notYetApproved: ({ stage }) =>
      `The minutes are ${stages[stage]}. Until they are approved the draft itself is changed.`,
    newerEdition: ({ edition }) => `There is a later edition, number ${String(edition)}. Correct that one.`,
    correctionMissing: () => 'Write what is corrected, and why.',
    personalId,
  },
  posting: {
    notDecided: undecided,
    alreadyPosted: ({ on }) => `The notice was put up on ${day(on)}. It is already noted.`,
    postedBeforeApproval: ({ approvedOn }) =>
      `The minutes were approved on ${day(approvedOn)}. They cannot have been posted before that day.`,
    notYet: () => 'That day has not come yet. Write the day it was done.',
    evidenceMissing: () => 'Write where the evidence of posting is: an address or a register number.',
    notPosted: () => 'The notice is not up yet.',
    alreadyRemoved: ({ on }) => `The notice was taken down on ${day(on)}. It is already noted.`,
    tooEarly: ({ time, source }) =>
      `The notice is up for ${String(time.days)} days, to ${day(time.lastDay)} ${cited(source)}. It is taken down on ${day(time.removableFrom)} at the earliest.`,
    removedBeforePosted: ({ posted }) =>
      `The notice was put up on ${day(posted)}. It cannot have been taken down before that day.`,
  },
  fault: {
    clauseOpen: (title) => `“${title}” has a clause that is not decided.`,
    withdrawnMotionKept: (title) => `“${title}” has a withdrawn motion that still stands.`,
    outcomeMissing: (title) => `“${title}” has motions, and no question has come out.`,
    voteOfAbsent: (title) => `“${title}” has the vote of somebody who had left the room.`,
  },
  faults: (faults) => `The minutes cannot be sent for approval yet. ${faults.join(' ')}`,
  confirmDrop: (number) => `Drop § ${String(number)}?`,
  numberStaysTaken: (number) => `Number ${String(number)} is never used again that year.`,
  confirmSending: (approvers) => `Send the minutes for approval to ${listed(approvers, 'en')}?`,
  meaningOfSending: (items, due) => [
    `The ${count(items, 'item', 'items')} of the meeting get their section numbers. They do not change after that.`,
    'Nothing in the minutes changes while they are being approved.',
    ...(due === null ? [] : [`They are approved by ${day(due.lastDay)} ${cited(due.source)}.`]),
  ],
  confirmApproval: (sections) => `Do you approve the minutes, ${count(sections, 'one section', 'sections')}?`,
  meaningOfApproval: [
    'Your approval is kept with your name and the time.',
    'When all have approved, the minutes can be published.',
  ],
  confirmCorrection: 'Correct the approved minutes?',
  meaningOfCorrection: [
    'The approved minutes stand. The correction becomes a new edition.',
    'The same approvers approve it again.',
  ],
  late: ({ lastDay, days, source }) =>
    `They should have been approved by ${day(lastDay)}, within ${String(days)} days ${cited(source)}. The approval holds all the same.`,
  noRound: 'The draft is not out for comments.',
  notApproved: (stage, source) =>
    `The body keeps minutes ${cited(source)}. They are published when they are approved, and are now ${stage === null ? 'not begun' : stages[stage]}. Send them for approval.`,
  roundFirst: 'The body takes comments on the notes before they are published. Open for comments first.',
  upFor: (time) =>
    time === null
      ? 'It has not been decided for how long the notice is up.'
      : `The notice is up to ${day(time.lastDay)} and is taken down on ${day(time.removableFrom)} at the earliest.`,
  postingState: ({ state, posted, of, missing, source }) => {
    if (state === 'notDecided') return notDecidedText('noticeBoards', 'en');
    const clause = source === null ? '' : ` ${cited(source)}`;
    return state === 'complete'
      ? `Posted on all ${String(of)} boards${clause}.`
      : `Posted on ${String(posted)} of ${String(of)} boards, left is ${listed(missing, 'en')}${clause}.`;
  },
  appeal: ({ by, under, lastDay, source }) =>
    `The decisions can be appealed under ${under}. By whom: ${by} ${cited(source)}. ${lastDay === null ? 'The last day cannot be said: the number of days is not decided, or not all is posted.' : `The last day is ${day(lastDay)}.`}`,
  due: (due) =>
    due === null
      ? notDecidedText('approval', 'en')
      : `Approved by ${day(due.lastDay)}, within ${String(due.days)} days ${cited(due.source)}.`,
  done: {
    approvers: (names) => `${listed(names, 'en')} approve the minutes.`,
    closed: (at) => `It is noted that the meeting was closed at ${at}.`,
    numbered: (number, title) => `“${title}” is § ${String(number)} and can be approved at once.`,
    dropped: (number) => `§ ${String(number)} has been dropped. The number is not used again.`,
    sent: (approvers, first, last) =>
      `The minutes, §§ ${String(first)}–${String(last)}, have been sent for approval to ${listed(approvers, 'en')}.`,
    approved: (waiting) =>
      waiting.length === 0
        ? 'The minutes are approved. Now they can be published.'
        : `You have approved. ${listed(waiting, 'en')} are left.`,
    atOnce: (number, state) =>
      state === 'mayBeSent'
        ? `§ ${String(number)} is approved at once and can be sent.`
        : `You have approved § ${String(number)}. More approvers are left.`,
    corrected: (edition) => `Edition ${String(edition)} is begun. Send it for approval when it is ready.`,
    roundOpen: (lastDay, people) =>
      `The draft is out for comments with ${count(people, 'one person', 'people')} to ${day(lastDay)}. It is working material.`,
    commented: 'The comment is made. The one who presided decides on it.',
    answered: (answer) => (answer === 'taken' ? 'The comment is taken in.' : 'The comment is not taken in.'),
    posted: (board, on) => `It is noted that the notice was put up on ${board} on ${day(on)}.`,
    removed: (board, on) => `It is noted that the notice was taken down from ${board} on ${day(on)}.`,
  },
};
