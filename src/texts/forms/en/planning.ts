import type { FormTexts } from '../form';

const yearAsked = {
  year: { label: 'Year' },
  weekday: {
    label: 'Weekday',
    options: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
    },
  },
  starts: { label: 'Starts' },
  ends: { label: 'Ends' },
  times: { label: 'Number of meetings', hint: 'Empty: as many as the body has decided.' },
  breaks: {
    label: 'School breaks and others',
    parts: { name: { label: 'Name' }, from: { label: 'First day' }, to: { label: 'Last day' } },
  },
  dates: { label: 'Dates of your own', hint: 'They hold in place of those proposed.' },
} as const;

export const planning = {
  planYear: {
    title: 'Plan the meetings of the year',
    about:
      'Proposes dates with reasons: red days, breaks, clashes and what is to be done in time. You say yes, or give your own dates.',
    fields: yearAsked,
  },
  askPlannedDates: {
    title: 'Ask about the dates of the year',
    about: 'Dates are proposed with reasons. Those who serve answer before they are meetings.',
    fields: yearAsked,
  },
  answerPlannedDates: {
    title: 'Answer about dates',
    about: 'You say which dates you can.',
    fields: {
      answers: {
        label: 'Answers',
        parts: {
          day: { label: 'Day' },
          answer: { label: 'Answer', options: { can: 'Can', ifNeeded: 'If needed', cannot: 'Cannot' } },
        },
      },
    },
  },
  movePlannedDate: {
    title: 'Move a date',
    about: 'You first see what stands against the new day.',
    fields: { from: { label: 'From' }, to: { label: 'To' } },
  },
  enterPlannedDates: {
    title: 'Enter the meetings of the year',
    about: 'The dates become meetings, and those called are told.',
    fields: {},
  },
  dropPlannedDates: {
    title: 'Drop the question about dates',
    about: 'The question is dropped. No meetings are entered.',
    fields: {},
  },
  inviteToMeetings: {
    title: 'Send invitations to the calendars',
    about: 'Puts the coming meetings in the calendars of those called. When a meeting is moved, the calendars follow.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
