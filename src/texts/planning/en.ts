import type { Day } from '../../core/calendar';
import type { DateReason, PassedOver, Unmet } from '../../core/planning/question';
import { dayOffName } from '../dayOff';
import { shortDay, writtenDay } from '../when';
import type { NameOfBody, PlanningTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');

function reason(one: DateReason, nameOf: NameOfBody): string {
  switch (one.reason) {
    case 'spread':
      return `meeting ${String(one.nr)} of ${String(one.of)}, evenly spread`;
    case 'beforeLift':
      return `in time for proposals to ${nameOf(one.bodyNr)} (last day ${shortDay(one.lastDay, 'en')})`;
    case 'prepares':
      return `prepares ${nameOf(one.bodyNr)} on ${shortDay(one.meetingDay, 'en')}`;
    case 'duty': {
      const after = one.after === null ? '' : ` and after ${shortDay(one.after, 'en')}`;
      return `“${one.duty}” by ${shortDay(one.by, 'en')}${after} (${one.source.document}, ${one.source.clause})`;
    }
  }
}

function hindered(one: PassedOver, nameOf: NameOfBody): string {
  switch (one.because) {
    case 'dayOff':
      return `${shortDay(one.day, 'en')} is ${dayOffName(one.what, 'en')}`;
    case 'break':
      return `${shortDay(one.day, 'en')} is ${one.what}`;
    case 'clash':
      return `on ${shortDay(one.day, 'en')} ${nameOf(one.bodyNr)} meets, with ${String(one.people.length)} of the same people`;
    case 'ownMeeting':
      return `on ${shortDay(one.day, 'en')} the body has a meeting already`;
  }
}

function unmet(one: Unmet, nameOf: NameOfBody): string {
  switch (one.unmet) {
    case 'notDecided':
      return one.rule === 'times'
        ? 'How many meetings the body is to have has not been decided. Give the number.'
        : `The last day for proposals to ${nameOf(one.bodyNr)} has not been decided, so the meetings cannot be placed by it.`;
    case 'noDayFree':
      return `No day is free between ${day(one.from)} and ${day(one.to)}. Give a date yourself, or another weekday.`;
    case 'tooFewMeetings':
      return `The meetings are too few: none is ${reason(one.reason, nameOf)}.`;
    case 'notPlannedWith':
      return `${nameOf(one.other)} has no meetings that year yet. Plan that body first.`;
  }
}

export const en: PlanningTexts = {
  yearPassed: 'That year has passed. Choose one to come.',
  notInYear: (on, year) => `${day(on)} is not a day to come in ${String(year)}. Correct the date.`,
  endsFirst: 'The meetings cannot end before they start. Correct the times.',
  nothing: (year) => `There is no meeting to add in ${String(year)}.`,
  toConfirm: (count, year) =>
    `Proposed: ${String(count)} meetings in ${String(year)}. Read the reasons and say yes, or give dates of your own.`,
  planned: (count, year) =>
    `${String(count)} meetings in ${String(year)} have been entered. Those who are called are told.`,
  date: ({ day: on, starts, ends, reasons, passedOver, chair }, nameOf) => {
    const why = reasons.length === 0 ? '' : `: ${reasons.map((one) => reason(one, nameOf)).join('; ')}`;
    const not = passedOver.map((one) => hindered(one, nameOf)).join(', ');
    const led = chair === null ? '' : ` Chair: ${chair}.`;
    return `${day(on)}, ${starts}–${ends}${why}.${led}${not === '' ? '' : ` To know: ${not}.`}`;
  },
  unmet,
  refused: {
    planClosed: ({ state }) =>
      state === 'entered' ? 'The dates have already been entered as meetings.' : 'The question about dates is gone.',
    notServing: () => 'The question is for those who serve the body. Write to whoever calls the meetings.',
    notADate: ({ day: on }) => `${day(on)} is no longer one of the dates. Fetch the page again.`,
    dateTaken: ({ day: on }) => `${day(on)} is already one of the dates. Choose another day.`,
    notInYear: ({ day: on, year }) => `${day(on)} is no coming day of ${String(year)}. Choose another day.`,
  },
  hindered: (passedOver, nameOf) => passedOver.map((one) => hindered(one, nameOf)).join(', '),
  reasons: (reasons, nameOf) => reasons.map((one) => reason(one, nameOf)).join('; '),
  planTitle: (year) => `Meeting dates ${String(year)}`,
  alreadyAsked: (year) => `There is already a question about dates in ${String(year)}. Move dates in it, or drop it.`,
  toAsk: (count, year, people) =>
    `${String(people)} people are asked about ${String(count)} dates in ${String(year)}. No meetings are entered yet.`,
  asked: (people) => `${String(people)} people have been asked. The answers are shown here.`,
  answered: (answered, of) => `Thank you. You have answered for ${String(answered)} of ${String(of)} dates.`,
  toMove: (from, to) => `The meeting on ${day(from)} moves to ${day(to)}.`,
  moved: (from, to) => `${day(from)} has been moved to ${day(to)}.`,
  lastDay: (on) => `The last day for proposals will be ${day(on)}.`,
  answersFall: (count) =>
    count === 0
      ? 'Nobody has answered for the date that moves.'
      : `${String(count)} answers for the date that moves no longer hold.`,
  toDrop: (year) => `The question about dates in ${String(year)} goes, with its answers. No meetings are entered.`,
  dropped: (year) => `The question about dates in ${String(year)} is gone.`,
  inviting: {
    noMeetings: 'There are no coming meetings to call to. Plan the meetings of the year first.',
    allThere: 'All the coming meetings are in the calendars of those called already.',
    toConfirm: (count) =>
      `Invitations to ${String(count)} meetings are put in the calendars of those called. Read which and say yes to send.`,
    meeting: (on, starts) => `${day(on)} at ${starts}`,
    sent: (count) => `Invitations to ${String(count)} meetings are on their way to the calendars of those called.`,
  },
};
