import { shortDay } from '../../when';
import type { DueTexts } from './sv';

const daysOf = (days: number) => (days === 1 ? '1 day' : `${String(days)} days`);

export const en: DueTexts = {
  heading: 'To do in the next three weeks',
  nothing: 'Nothing has its last day in the next three weeks.',
  kind: {
    meeting: (title) => `Meeting: ${title}`,
    proposalsClose: (title) => `Last day for proposals: ${title}`,
    agendaDue: (title) => `Send the agenda: ${title}`,
    notesDue: (title) => `Write the notes: ${title}`,
    wheelEntry: (title) => title,
    assignment: (title) => `Assignment: ${title}`,
    groupReport: (title) => `Report from ${title}`,
    ownerDialogue: (title) => `Owner dialogue: ${title}`,
  },
  day: (day) => shortDay(day, 'en'),
  act: {
    sendAgenda: 'Send',
    writeNotes: 'Write',
    markDone: 'Mark done',
    reportAssignment: 'Report',
    reportFromGroup: 'Report',
    noteOwnerDialogue: 'Note',
    remindLate: 'Remind',
  },
  open: 'Open',
  actOn: (act, title, body) => `${act}: ${title}, ${body}`,
  several: {
    open: 'Propose the same to several',
    submit: 'Show what comes of it',
    what: 'What is it about?',
    why: 'Description',
    kind: 'Type',
    bodies: 'Bodies',
  },
  columns: { day: 'Day', body: 'Body', what: 'To do', left: 'Standing', act: 'Action' },
  left: (days) => (days === 0 ? 'Today' : days < 0 ? `${daysOf(-days)} late` : `In ${daysOf(days)}`),
};
