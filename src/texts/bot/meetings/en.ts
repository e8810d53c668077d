import type { Rule } from '../../../core/bodies/ruleSet';
import { listed, shortDay } from '../../when';
import { wordingIn } from '../wording';
import type { MeetingAnswerTexts, RuleDay } from './texts';

const { day, days, cited } = wordingIn('en');

const left = (count: number) => {
  if (count < 0) return 'That day has passed.';
  return count === 0 ? 'That is today, until midnight.' : `There are ${days(count)} left.`;
};
const sum = ({ daysBefore, meetingDay, lastDay, source }: RuleDay) =>
  `The sum: ${days(daysBefore)} before ${day(meetingDay)} = ${day(lastDay)}${cited(source)}.`;
const meetings = (count: number) => (count === 1 ? '1 meeting' : `${String(count)} meetings`);

function against(count: number, rule: Rule<number> | null, what: 'floor' | 'target'): string {
  if (rule === null) return what === 'floor' ? 'Not decided: the least number.' : 'Not decided: a target.';
  const name = what === 'floor' ? 'At least' : 'Target:';
  const missing = rule.value - count;
  const outcome = missing > 0 ? `${String(rule.value)} − ${String(count)} = ${String(missing)} missing` : 'that is met';
  return `${name} ${meetings(rule.value)} a year${cited(rule.source)}: ${outcome}.`;
}

export const en: MeetingAnswerTexts = {
  next: 'Next meeting',
  labels: {
    when: 'When',
    where: 'Where',
    chair: 'Chair',
    actingChair: 'Acting chair',
    proposals: 'Last day for proposals',
    agenda: 'The agenda is sent by',
  },
  when: (on, starts, ends) => `${day(on)} at ${starts}–${ends}`,
  modes: { digital: 'online', physical: 'in the room', hybrid: 'in the room and online' },
  noChair: 'nobody is appointed',
  noMeeting: (bodyName) => `${bodyName} has no meeting planned. Ask whoever prepares the meetings.`,
  line: ({ bodyName, when, where, chair }) => `${bodyName}: ${when}, ${where}. Chair: ${chair}.`,
  toDo: 'Left for you to do:',
  nothingToDo: 'You have nothing left to do before the meeting.',
  left: (one) => {
    switch (one.what) {
      case 'propose':
        return `Make proposals by ${day(one.lastDay)}, if you want the meeting to take something up.`;
      case 'assignment':
        return `Finish “${one.title}” by ${day(one.due)}.`;
      case 'sendAgenda':
        return one.dueDay === null ? 'Send the agenda.' : `Send the agenda by ${day(one.dueDay)}.`;
      case 'prepareAgenda':
        return one.dueDay === null
          ? 'Finish the agenda.'
          : `Finish the agenda, which is to be sent by ${day(one.dueDay)}.`;
      case 'answerProposals':
        return one.count === 1 ? 'Answer 1 proposal.' : `Answer ${String(one.count)} proposals.`;
      case 'publishNotes':
        return `Publish the notes of the meeting on ${day(one.day)}.`;
    }
  },
  deadlines: (bodyName, meetingDay) => `${bodyName}, the meeting on ${day(meetingDay)}`,
  lastDay: (rule) => `The last day for proposals is ${day(rule.lastDay)}. ${sum(rule)} ${left(rule.daysLeft)}`,
  agendaDay: (rule) => `The agenda is sent by ${day(rule.lastDay)}. ${sum(rule)} ${left(rule.daysLeft)}`,
  noLastDay: 'Not decided: the body has decided no last day for proposals.',
  noAgendaDay: 'Not decided: the body has not decided when the agenda is sent.',
  agendaOf: (bodyName, on) => `Agenda of ${bodyName}, ${day(on)}`,
  agendaSent: 'The agenda has been sent.',
  agendaNotSent: (dueDay) =>
    dueDay === null
      ? 'The agenda has not been sent yet. It has not been decided when it is sent.'
      : `The agenda has not been sent yet. It is to be sent by ${day(dueDay)}.`,
  agendaDraft: 'It has not been sent yet. You see it because you prepare the meeting.',
  agendaEmpty: 'It has no items yet.',
  item: (order, title, minutes, presenter) =>
    `${String(order)}. ${title} (${String(minutes)} min${presenter === '' ? '' : `, ${presenter}`})`,
  notesOf: (title, on) => `${title}, ${day(on)}`,
  noNotes: (bodyName) => `${bodyName} has no published notes or minutes of this year or the last.`,
  decided: 'Decisions:',
  moreDocuments: 'Earlier:',
  chairs: ({ bodyName, day: on, name, acting }) => {
    if (name === null) return `${bodyName}: nobody is appointed to chair the meeting on ${day(on)}.`;
    return acting === 'yes'
      ? `${bodyName}: ${name} has taken over and is acting chair of the meeting on ${day(on)}.`
      : `${bodyName}: ${name} chairs the meeting on ${day(on)}.`;
  },
  rota: 'Turns:',
  turn: (on, name) => `${shortDay(on, 'en')}: ${name}`,
  chairRule: (kind, source) =>
    kind === 'fixed' ? `The chair is fixed${cited(source)}.` : `The chair rotates${cited(source)}.`,
  noChairRule: 'Not decided: whether the chair is fixed or rotates.',
  count: (bodyName, { year, held, planned, floor, target }) =>
    [
      `${bodyName} ${String(year)}: ${String(held)} held + ${String(planned)} planned = ${meetings(held + planned)}.`,
      against(held + planned, floor, 'floor'),
      against(held + planned, target, 'target'),
    ].join(' '),
  noTheme: (bodyName, month, year) => `${bodyName} has nothing in the year wheel for ${month} ${String(year)}.`,
  themes: (bodyName, year) => `Year wheel ${String(year)}, ${bodyName}`,
  theme: (month, title, on) => (on === null ? `${month}: ${title}` : `${month}: ${title} (${day(on)})`),
  feed: 'You can have a calendar link of your own to subscribe to. Open Settings in the tab and choose Make a calendar link. It is shown there only, since whoever has it sees your meetings.',
  coming: (bodyName, on) =>
    on.length === 0 ? `${bodyName}: no meetings planned.` : `${bodyName}: ${listed(on.map(day), 'en')}.`,
  buttons: { openTab: 'Open in the tab', openDocument: 'Open the document' },
};
