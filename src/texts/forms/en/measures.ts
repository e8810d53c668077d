import type { FormTexts } from '../form';

const written = {
  title: { label: 'Measure' },
  description: { label: 'Description' },
  principals: {
    label: 'Principals',
    parts: { name: { label: 'Principal' }, municipality: { label: 'Municipality', hint: 'Empty: everywhere.' } },
  },
  parties: { label: 'Parties', hint: 'At least two.' },
  startsOn: { label: 'Starts' },
  endsOn: { label: 'Ends' },
  reviewOn: { label: 'Reviewed on' },
  targetGroups: { label: 'Target groups' },
  followUp: { label: 'Follow-up', hint: 'An indicator tool or self-evaluation, for example.' },
  financier: { label: 'Financier' },
};

export const measures = {
  addMeasure: {
    title: 'Add a measure',
    about: 'Something that at least two parties finance and carry out together.',
    fields: written,
  },
  changeMeasure: {
    title: 'Change a measure',
    about: 'What is written on the measure, and how far it has come.',
    fields: {
      ...written,
      status: {
        label: 'Status',
        options: { applied: 'Applied for', granted: 'Granted', running: 'Running', ended: 'Ended' },
      },
    },
  },
  grantMeasure: {
    title: 'Note money for a measure',
    about: 'Thousands of kronor for a year. Without a decision it is a proposal.',
    fields: {
      tkr: { label: 'Thousands of kronor' },
      year: { label: 'Year' },
      decisionId: { label: 'Decision' },
      section: { label: 'Section', hint: '§ 41, for example.' },
    },
  },
  reviewMeasure: {
    title: 'Note a review',
    about: 'That a measure has been reviewed: it goes on or ends.',
    fields: {
      reviewedOn: { label: 'Reviewed' },
      outcome: { label: 'Outcome', options: { goesOn: 'Goes on', ends: 'Ends' } },
      nextReviewOn: { label: 'Next review' },
      endsOn: { label: 'Ends' },
    },
  },
  planThreeYears: {
    title: 'Write a plan for three years',
    about: 'A budget and goals for the first year. The amounts of the two years after are preliminary.',
    fields: {
      firstYear: { label: 'First year' },
      firstBudget: { label: 'Budget of the first year', hint: 'Thousands of kronor.' },
      goals: { label: 'Goals of the first year' },
      secondBudget: { label: 'Preliminary budget of the second year', hint: 'Thousands of kronor.' },
      thirdBudget: { label: 'Preliminary budget of the third year', hint: 'Thousands of kronor.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
