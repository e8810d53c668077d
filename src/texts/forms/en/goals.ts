import type { FormTexts } from '../form';

const written = {
  title: { label: 'Goal' },
  source: { label: 'Source', hint: 'The document and the place where the goal is written.' },
  measuredBy: { label: 'Measured by', hint: 'The share who answer “very good”, say. Empty: it is not measured.' },
  target: { label: 'Target' },
  direction: { label: 'Direction', options: { atLeast: 'At least', atMost: 'At most' } },
};

export const goals = {
  addGoal: {
    title: 'Add a goal',
    about: 'Something the body is to reach. Decisions can then refer to it.',
    fields: written,
  },
  changeGoal: {
    title: 'Change a goal',
    about: 'What is written of the goal, or that it has ended.',
    fields: { ...written, status: { label: 'Status', options: { current: 'Current', ended: 'Ended' } } },
  },
  noteGoalFigure: {
    title: 'Note a figure for a goal',
    about: 'What was measured on a day. A figure of the same day is corrected.',
    fields: {
      measuredOn: { label: 'Measured on' },
      value: { label: 'Figure' },
      answers: { label: 'Number of answers', hint: 'Where it comes from a survey. Five at least.' },
    },
  },
  tieDecision: {
    title: 'Choose goals for a decision',
    about: 'Which of the goals of the body the decision serves.',
    fields: { goals: { label: 'Goals', hint: 'Empty: the decision serves no goal.' } },
  },
  writeActivityPlan: {
    title: 'Write an activity plan',
    about: 'What the process leader is to do in a half-year. It is proposed until the body has adopted it.',
    fields: {
      year: { label: 'Year' },
      half: { label: 'Half-year', options: { first: 'First', second: 'Second' } },
      support: { label: 'A. Administrative support' },
      knowledge: { label: 'B. Gathering and spreading knowledge' },
      development: { label: 'C. Support for development' },
    },
  },
  adoptActivityPlan: {
    title: 'Note that an activity plan is adopted',
    about: 'The body has adopted the plan. It is not changed after that.',
    fields: { decisionId: { label: 'Decision' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
