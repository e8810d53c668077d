import { dayWords } from '../days';
import type { AssignmentsTexts } from './sv';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The words of the page with a body's assignments, in English. */
export const en: AssignmentsTexts = {
  title: 'Assignments',
  about: 'See who does what, by when, and what has been reported.',
  acts: {
    reportAssignment: 'Report it done',
    closeAssignment: 'Close',
    askMoreTime: 'Ask for more time',
    answerMoreTime: 'Answer about the time',
    handOverAssignment: 'Hand over',
    giveCommission: 'Give an assignment',
    remindLate: 'Remind those who are late',
    reportReceived: 'Report back',
  },
  filters: {
    mine: 'Mine',
    given: 'Given by me',
    open: 'Open in the forum',
    overdue: 'Overdue',
    done: 'Done',
    received: 'Received',
  },
  empty: {
    mine: 'You have no open assignment here. Assignments are given at meetings and are shown here with their day.',
    given: 'You have no assignments out. What you give as chair of a meeting is shown here until it is done.',
    open: 'No assignments are open. Write one on an item during the meeting, and it is shown here until it is done.',
    overdue: 'Nothing is overdue.',
    done: 'No assignment from these years is done yet.',
    received: 'No other body has given you an assignment.',
  },
  due: (day) => `By ${when.day(day)}`,
  left: (days) => {
    if (days === 0) return 'Today';
    return days > 0 ? `${count(days, 'day', 'days')} left` : `${count(-days, 'day', 'days')} late`;
  },
  done: 'Done',
  who: (who) => `Done by: ${who}`,
  yours: 'Your assignment',
  takesPartIn: (group) => `Takes part in ${group}`,
  fromItem: (title) => `From the item “${title}”`,
  fromBefore: 'From before Samverka',
  reported: (by, on, text) => `${by} reported on ${when.day(on)}: ${text}`,
  timeAsked: (who, day, reason) => `${who} asks for time until ${when.day(day)}. Reason: ${reason}`,
  report: 'What was done?',
  reportHint: 'The report goes on the next agenda. It cannot be taken back once it is handed in.',
  close: 'What has been reported?',
  closeHint: 'Write what was said. It goes on the next agenda.',
  newDay: 'Until which day?',
  reason: 'Why is more time needed?',
  reasonHint: 'The chair of the next meeting answers.',
  answer: 'Answer',
  granted: 'Give more time',
  refused: 'Say no',
  answerText: 'A few words to the person who asked',
  answerHint: 'If you say no you need to write why.',
  to: 'To whom?',
  receivedFrom: (from, to) => `From ${from} to ${to}`,
  reportedOn: (day) => `Reported on ${when.day(day)}`,
};
