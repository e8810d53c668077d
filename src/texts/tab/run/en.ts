import type { AwayReason } from '../../../core/meetings/conflict';
import { boardEn } from './board';
import { alternatives } from '../../when';
import type { RunTexts } from './sv';

const minutes = (count: number) => `${String(count)} min`;

const because: Readonly<Record<AwayReason, string>> = {
  conflictOfInterest: 'conflict of interest',
  confidential: 'secrecy',
};

export const en: RunTexts = {
  board: boardEn,
  bar: 'The course of the meeting',
  attendance: 'Attendance',
  previous: 'Previous',
  next: 'Next item',
  goTo: 'Go to',
  follow: (number) => `The meeting is at item ${String(number)}. Go there`,
  takeUp: 'Take up the item now',
  nowAt: (number, title) => `The meeting is now at item ${String(number)}: ${title}`,
  big: 'Large type',
  notYet: 'The meeting has not taken up any item yet',
  place: (number, of) => `Item ${String(number)} of ${String(of)}`,
  allotted: (allotted) => (allotted === 0 ? 'No time allotted' : `${minutes(allotted)} allotted`),
  used: (used, allotted) => (allotted === 0 ? minutes(used) : `${String(used)} of ${minutes(allotted)}`),
  over: (used, over) => `${minutes(used)}, ${minutes(over)} over time`,
  keys: 'Alt and Page Down go to the next item, Alt and Page Up to the one before.',
  recording:
    'If the meeting is recorded, the recording becomes a public record. Say so before anyone starts recording.',
  times: {
    legend: (name) => `When ${name} was there`,
    late: 'Came now',
    left: 'Left now',
    arrived: 'Came at',
    leftAt: 'Left at',
    clear: 'Remove the times',
    lateFor: (name) => `${name} came now`,
    leftFor: (name) => `${name} left now`,
  },
  commands: {
    help: 'Write faster with commands',
    about: 'Write a command on a line of its own and press Enter.',
    decision: '/decision We walk twice this spring.',
    decisionDoes: 'notes a decision',
    assignment: '/task Nadia: book the room, by 15/12',
    assignmentDoes: 'gives an assignment: who, what and when',
    handled: '/done',
    handledDoes: 'marks the item as handled',
    carriedOver: '/again',
    carriedOverDoes: 'takes the item up at the next meeting',
    section: '/§',
    sectionDoes: 'numbers the item at once, for immediate approval',
    next: '/next',
    nextDoes: 'goes to the next item',
    toAssignment: 'Make the line an assignment',
    toAssignmentKeys: 'Ctrl and Enter make the line you are on an assignment.',
    noLine: 'Put the cursor on a line with text first.',
    asAssignment: 'The line is now an assignment as well. Fill in who and when.',
    done: {
      decision: 'The decision is noted.',
      assignment: 'The assignment is noted.',
      outcome: 'The item is marked.',
    },
    noSections: 'The forum keeps notes, and they have no numbered sections.',
    refused: {
      unknownCommand: ({ near }) =>
        near === null ? 'There is no such command. See the list below the field.' : `Did you mean /${near}?`,
      textMissing: () => 'Write the decision after the command.',
      whoMissing: () => 'Write who, then a colon: /task Nadia: book the room, by 15/12',
      whatMissing: () => 'Write what is to be done after the name.',
      dueMissing: () => 'Write when it is to be done: … by 15/12',
      dueUnreadable: ({ typed }) => `“${typed}” cannot be read as a day. Write 15/12, for example.`,
      severalNamed: ({ names }) => `That may be ${alternatives(names, 'en')}. Write the whole name.`,
    },
  },
  leaving: {
    heading: 'Leaves the room',
    about: 'Whoever has a conflict of interest, or may not hear a confidential item, leaves.',
    who: 'Who leaves?',
    choose: 'Choose a person',
    because,
    reason: 'Why?',
    goesOut: 'Note that the person leaves',
    back: 'Came back now',
    backFor: (name) => `${name} came back now`,
    out: (name, why, left, back) =>
      back === null ? `${name} left at ${left} (${because[why]})` : `${name} was out ${left}–${back} (${because[why]})`,
  },
};
