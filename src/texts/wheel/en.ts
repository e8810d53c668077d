import type { Source } from '../../core/bodies/ruleSet';
import type { Unfit } from '../../core/yearWheel/alarms';
import { listed, monthName, writtenDay } from '../when';
import type { WheelTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const cited = ({ document, clause }: Source) => `(${document}, ${clause})`;
const days = (count: number) => (count === 1 ? 'one day' : `${String(count)} days`);

const dutyKind: WheelTexts['dutyKind'] = {
  consultation: 'consultation',
  budget: 'budget',
  annualReport: 'annual report',
  auditReport: 'auditors’ report',
  interim: 'interim follow-up',
  threeYearPlan: 'plan for three years',
  report: 'report',
  activityPlan: 'activity plan',
  statusReport: 'status report',
  seminar: 'seminar',
  event: 'event',
  other: 'duty',
};

function unfit({ day: on, lacks, coming, seats, needed }: Unfit): string {
  const few = `${String(coming)} of ${String(seats)} seem to be coming, and ${String(needed)} are needed`;
  if (lacks === 'line') return `The meeting on ${day(on)} has no item for it.`;
  if (lacks === 'quorum') return `The meeting on ${day(on)} is not enough: ${few}.`;
  return `The meeting on ${day(on)} has no item for it, and ${few}.`;
}

export const en: WheelTexts = {
  refused: {
    locked: ({ lastDay, daysLate, source }) =>
      daysLate === null
        ? `This is to be done by ${day(lastDay)} ${cited(source)}, so it cannot be taken out of the year wheel.`
        : `This is to be done by ${day(lastDay)} ${cited(source)}. The day you chose is ${days(daysLate)} too late. Choose an earlier day.`,
    otherYear: ({ year }) => `The entry belongs to ${String(year)}. Choose a day in that year.`,
    wrongOrder: ({ first, firstDay, then, thenDay, source }) =>
      `“${first}” comes before “${then}” ${cited(source)}, but would be on ${day(firstDay)} when the other is on ${day(thenDay)}. Choose another day.`,
    titleMissing: () => 'Write what it is about.',
    personalId: () => 'The text holds a personal identity number. Remove it. Nothing has been saved.',
    alreadyRemoved: () => 'The entry has already been taken out of the year wheel. Reload.',
    dayMissing: ({ lastDay }) => `This is a dated duty. Write a day, at the latest ${day(lastDay)}.`,
    alreadyDone: ({ on }) => `This is already noted as done on ${day(on)}.`,
    notYet: () => 'The day has not come yet. Note it when it is done.',
    nothingToCopy: ({ year }) => `There is nothing in the year wheel of ${String(year)} that is not there already.`,
  },
  noDuty: 'This is no dated duty, so there is nothing to note as sent.',
  removing: (title) => `Take “${title}” out of the year wheel?`,
  removingMeans: ['It will not be on agendas prepared from now on.', 'Items that are already on an agenda stay there.'],
  done: {
    added: (title, year) => `“${title}” is in the year wheel of ${String(year)}.`,
    changed: (title) => `“${title}” is changed in the year wheel.`,
    removed: (title) => `“${title}” is taken out of the year wheel.`,
    copied: (count, year) =>
      `The year wheel of ${String(year)} has ${count === 1 ? 'one new entry' : `${String(count)} new entries`}.`,
    done: (title) => `“${title}” is noted as done.`,
    sent: (title, sent, of) => `“${title}” has been sent to ${String(sent)} of ${String(of)} members.`,
  },
  line: (title, month, on) => `${on === null ? monthName(month, 'en') : day(on)}: ${title}`,
  sentTo: (party, one) => {
    switch (one.standing) {
      case 'missing':
        return `${party}: not sent`;
      case 'withoutForecast':
        return `${party}: sent on ${day(one.sentOn)}, but without a full-year forecast`;
      case 'inTime':
        return `${party}: sent on ${day(one.sentOn)}`;
      case 'late':
        return `${party}: sent on ${day(one.sentOn)}, ${days(one.daysLate)} late`;
    }
  },
  alarm: (alarm) => {
    switch (alarm.alarm) {
      case 'noQuorateMeeting': {
        const { title, lastDay, meetings } = alarm;
        const why = meetings.length === 0 ? 'No meeting is planned by then.' : meetings.map(unfit).join(' ');
        return `“${title}” is to be decided by ${day(lastDay)}, but there is no quorate meeting for it. ${why} Plan a meeting in time.`;
      }
      case 'notDecided':
        return alarm.rule === 'quorum'
          ? 'It is not decided when the body is quorate, so nobody can say whether a meeting is enough.'
          : 'It is not decided whether the body is to follow a year wheel.';
      case 'documentsMissing': {
        const missing = listed(
          alarm.missing.map((kind) => dutyKind[kind]),
          'en',
        );
        return alarm.standing === 'overdue'
          ? `This was to be with the members by ${day(alarm.lastDay)} and is not noted: ${missing}.`
          : `This is to be with the members by ${day(alarm.lastDay)}: ${missing}.`;
      }
      case 'noWheel':
        return `There is no year wheel for ${String(alarm.year)}. Copy last year’s or add themes.`;
    }
  },
  dutyKind,
  undated: (title) => `${title}: the day is not decided`,
};
