import type { Day } from '../../core/calendar';
import { botTexts } from '../bot';
import { writtenDay } from '../when';
import type { ProposalTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

const some = (taking: number, of: number) =>
  taking === of ? `${String(of)} bodies` : `${String(taking)} of ${String(of)} bodies`;

export const en: ProposalTexts = {
  refused: {
    ...botTexts('en').refused,
    notYours: ({ who }) => `The proposal is ${who}’s. Only whoever handed it in changes, moves or withdraws it.`,
    alreadyAnswered: ({ status }) =>
      status === 'withdrawn'
        ? 'The proposal has already been withdrawn.'
        : 'The proposal has been answered and cannot be changed here. Write to the chair of the meeting.',
    meetingBegun: ({ day: on }) => `The meeting on ${day(on)} has begun. Write to its chair.`,
    thereAlready: ({ day: on }) => `The proposal is before the meeting on ${day(on)} already.`,
  },
  unknownBody: 'That body is not in the same organisation. Hand in a new proposal there.',
  several: {
    unknownBody: 'You have no role there, or the body belongs to another organisation.',
    taken: (bodyName, on, chairName) =>
      `${bodyName}: to the meeting${on === null ? '' : ` on ${day(on)}`}.${chairName === '' ? '' : ` ${chairName} answers.`}`,
    refusedBy: (bodyName, why) => `${bodyName} does not take it: ${why}`,
    nobody: 'None of the bodies can take the proposal. Nothing has been submitted.',
    toConfirm: (title, taking, of) => `“${title}” goes to ${some(taking, of)}. Read what comes of it in each.`,
    done: (title, taking, of) => `“${title}” has gone to ${some(taking, of)}. Each chair is told.`,
  },
  done: {
    changed: (title) => `The proposal has been changed: “${title}”. The chair is told.`,
    withdrawn: (title) => `The proposal “${title}” has been withdrawn. The chair is told.`,
    moved: (title, bodyName, on) => `The proposal “${title}” is now with ${bodyName}, for the meeting on ${day(on)}.`,
    exceptionAsked: (title, bodyName, on) =>
      `The chair of ${bodyName} decides whether “${title}” can be taken up on ${day(on)}. You will be answered here.`,
  },
};
