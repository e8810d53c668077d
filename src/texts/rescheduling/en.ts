import type { Rule, Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { Deadlines } from '../../core/meetings/deadlines';
import { dayOffName } from '../dayOff';
import { writtenDay } from '../when';
import type { ReschedulingTexts } from './texts';

const day = (on: Day | null) => (on === null ? 'not decided' : writtenDay(on, 'en'));
const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);
const WHICH: Readonly<Record<keyof Deadlines, string>> = {
  proposalsLastDay: 'The last day for proposals',
  agendaWarnDay: 'The reminder of the agenda',
  agendaDueDay: 'The day the agenda is due',
  agendaOverdueDay: 'The day the agenda is overdue',
};
const limit = (word: string, rule: Rule<number> | null) =>
  rule === null ? '' : ` ${word} ${String(rule.value)}${cited(rule.source)}.`;

export const en: ReschedulingTexts = {
  refused: {
    meetingHeld: ({ day: on }) => `The meeting on ${day(on)} has been held. It cannot be changed.`,
    meetingCancelled: ({ day: on }) => `The meeting on ${day(on)} is cancelled. Call an extra meeting instead.`,
    inThePast: ({ day: on }) => `${day(on)} has passed. Choose a day and a time to come.`,
    endsBeforeItStarts: ({ starts, ends }) =>
      `The meeting cannot end at ${ends} when it starts at ${starts}. Correct the times.`,
    nothingChanged: () => 'The meeting is at that time already. Nothing has changed.',
    placeStands: () => 'The meeting has that place already. Nothing has changed.',
    noSuchMeeting: () => 'The meeting is not among the coming ones of this body. Choose another.',
    sameTime: ({ day: on }) => `The body has a meeting at that time on ${day(on)} already. Choose another time.`,
  },
  toConfirm: {
    move: (on) => `The meeting is moved to ${day(on)}. This follows. Read it and say yes.`,
    cancel: (on) => `The meeting on ${day(on)} is cancelled. This follows. Read it and say yes.`,
    call: (on) => `An extra meeting on ${day(on)}. This follows. Read it and say yes.`,
  },
  done: {
    move: (on) => `The meeting has been moved to ${day(on)}. Those who are called are told.`,
    cancel: (on) => `The meeting on ${day(on)} is cancelled. Those who are called are told.`,
    call: (on) => `An extra meeting on ${day(on)} has been entered. Those who are called are told.`,
  },
  placed: (on, place) =>
    place === null
      ? `The meeting on ${day(on)} has no place now. The invitation in the calendar changes.`
      : `The place of the meeting on ${day(on)} is now: ${place}. The invitation in the calendar changes.`,
  lastDay: ({ which, before, after, source }) =>
    before === null
      ? `${WHICH[which]}: ${day(after)}${cited(source)}.`
      : `${WHICH[which]}: ${day(after)}, before ${day(before)}${cited(source)}.`,
  alreadyOver: (which, on) => `${WHICH[which]}, ${day(on)}, has passed already.`,
  fallsOn: (which, on, off) => `${WHICH[which]}, ${day(on)}, is ${dayOffName(off, 'en')}. It holds all the same.`,
  proposal: ({ title, day: on, chair, standing }) => {
    const where = on === null ? 'waits until a meeting is planned' : `is taken to the meeting on ${day(on)}`;
    const who = chair === null ? '' : ` and is with ${chair}`;
    switch (standing) {
      case 'inTime':
      case 'noRule':
        return `The proposal “${title}” ${where}${who}.`;
      case 'inTimeWhenSubmitted':
        return `The proposal “${title}” ${where}${who}. It was in time when it was put forward, and counts as such.`;
      case 'noLongerLate':
        return `The proposal “${title}” ${where}${who}. It no longer needs an exception.`;
      case 'late':
        return `The proposal “${title}” ${where}${who}. It still waits for the chair’s exception.`;
      case 'noMeeting':
        return `The proposal “${title}” ${where}. It is not lost.`;
    }
  },
  notices: (takenBack, told) =>
    `${String(told)} ${told === 1 ? 'receiver is' : 'receivers are'} told.${takenBack === 0 ? '' : ` ${String(takenBack)} reminders that wait are not sent.`}`,
  count: (before, after) =>
    `In ${String(after.year)} the body has ${String(after.planned + after.held)} meetings instead of ${String(before.planned + before.held)}.${limit('At least', after.floor)}${limit('Preferably', after.target)}`,
  atRisk: (alarm) => {
    switch (alarm.alarm) {
      case 'noQuorateMeeting':
        return `At risk: “${alarm.title}” is to be done by ${day(alarm.lastDay)}${cited(alarm.source)}, and no quorate meeting is then planned in time. Call an extra meeting before that day.`;
      case 'documentsMissing':
        return `At risk: documents are missing for ${day(alarm.lastDay)}${cited(alarm.source)}.`;
      case 'noWheel':
        return `There is no year wheel for ${String(alarm.year)}${cited(alarm.source)}.`;
      case 'notDecided':
        return 'When the body can decide has not been decided, so it cannot be said whether anything is at risk.';
    }
  },
  linesKept: (count, on) =>
    on === null
      ? `${String(count)} lines of the agenda wait until a meeting is planned.`
      : `${String(count)} lines of the agenda go along to the meeting on ${day(on)}.`,
  rotaStands: 'The other turns stay. The body has not decided whether the rota is to be given anew.',
};
