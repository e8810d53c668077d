import { dayWords } from '../days';
import type { DueTexts } from './sv';

const daysOf = (days: number) => (days === 1 ? '1 day' : `${String(days)} days`);

export const en: DueTexts = {
  heading: 'To do in the next three weeks',
  nothing: 'Nothing has its last day in the next three weeks.',
  kind: {
    meeting: (title) => `Meeting: ${title}`,
    proposalsClose: (title) => `Last day for proposals: ${title}`,
    agendaDue: (title) => `Send the agenda: ${title}`,
    wheelEntry: (title) => title,
    assignment: (title) => `Assignment: ${title}`,
    groupReport: (title) => `Report from ${title}`,
    ownerDialogue: (title) => `Owner dialogue: ${title}`,
  },
  day: (day) => dayWords('en').day(day),
  left: (days) => (days === 0 ? 'Today' : days < 0 ? `${daysOf(-days)} late` : `In ${daysOf(days)}`),
};
