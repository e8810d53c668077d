import { dayWords } from '../days';
import type { MeetingTexts } from './sv';

const when = dayWords('en');

export const en: MeetingTexts = {
  kinds: {
    information: 'Information',
    horizonScanning: 'Horizon scanning',
    discussion: 'Discussion',
    decision: 'Decision',
  },
  presences: { representative: 'Representative', other: 'Other', guest: 'Guest', absent: 'Absent' },
  rehearsal: {
    start: 'Rehearse the meeting',
    end: 'End the rehearsal',
    title: (title) => `REHEARSAL (ÖVNING) – ${title}`,
    back: 'To the real meeting',
    stage: 'Show the big screen',
    leaveStage: 'Leave the big screen',
    mark: 'REHEARSAL (ÖVNING).',
    about:
      'Rehearse the whole meeting: agenda, sending, notes and publishing. Nothing is sent, counted, numbered or archived.',
  },
  page: {
    title: (day) => `Meeting ${when.day(day)}`,
    back: (body) => `To ${body}`,
    moreActs: 'More acts',
    share: 'Share a link to the meeting',
    steps: 'Steps of the meeting',
    step: { prepare: 'Prepare', send: 'Send', meet: 'Meet', publish: 'Publish' },
    whole: 'Open the whole meeting page',
    passed: '(done)',
    chairs: (name, title) => `${title === 'actingChair' ? 'Acting chair' : 'Chair'}: ${name}`,
    notOpen: {
      meet: 'Attendance and notes open when the agenda has been sent.',
      publish: 'The notes are published when the agenda has been sent and the meeting has begun.',
    },
  },
  proposals: {
    by: (name, party, moment) => `${party === null ? name : `${name}, ${party}`} · ${when.moment(moment)}`,
    lastDay: (day) => `The last day was ${when.day(day)}.`,
    because: (reason) => `Reason: ${reason}`,
    referredTo: (where) => `Referred to ${where}.`,
    yours: 'Your proposals and your party’s',
  },
  agenda: {
    heading: 'Agenda',
    parties: 'Parties concerned',
    presenter: 'Presenter',
    /** The badge of a confidential line, with the ground where one is told. */
    secrecy: (ground) => (ground === '' ? 'Confidential' : `Confidential: ${ground}`),
    supplement: 'Supplement',
    concerns: { own: 'The group’s own matters', steering: 'Matters as steering group' },
    notSentYet: 'The agenda has not been sent yet.',
    sentBy: (day) => `It is sent no later than ${when.day(day)}.`,
    noLines: 'The agenda has no items.',
    minutesShort: (minutes) => `${minutes} min`,
  },
  attendance: {
    heading: 'Attendance',
  },
  notes: {
    decisions: 'Decisions',
    assignments: 'Assignments',
    assignmentLine: (what, who, due) => `${what} – ${who}, no later than ${when.day(due)}`,
  },
};
