import { writtenDay } from '../when';
import type { GoalTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const areas = {
  support: 'A. Administrative support',
  knowledge: 'B. Gathering and spreading knowledge',
  development: 'C. Support for development',
} as const;
const reached = { reached: ' The goal is reached.', notReached: ' The goal is not reached.', noTarget: '' } as const;

function moved(change: number | null): string {
  if (change === null) return '';
  if (change === 0) return ' It is the same as last time.';
  return ` It is ${numbers.format(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than last time.`;
}

export const en: GoalTexts = {
  refused: {
    goalThere: ({ title }) => `The goal “${title}” is there already. Change it instead.`,
    targetOfNothing: () => 'Write what is counted, or leave the target empty.',
    goalEnded: () => 'The goal has ended. Make it current first.',
    notMeasured: () => 'It is not decided what is counted. Change the goal and write that first.',
    figureNotYet: () => 'The day has not come yet. Note the figure when it has been measured.',
    tooFewAnswers: ({ answers, fewest }) =>
      `Only ${String(answers)} have answered. At least ${String(fewest)} are needed, so that nobody’s answer can be read.`,
  },
  tie: {
    unknownGoal: () => 'The goal is not among the goals of the body. Choose one that is.',
    goalEnded: () => 'One of the goals has ended. Choose among the current ones.',
  },
  unknownDecision: 'The decision is not among the published decisions of the body. Publish it first.',
  done: {
    added: (title) => `The goal “${title}” is saved.`,
    changed: (title) => `The goal “${title}” is changed.`,
    noted: (title, value, on) => `${numbers.format(value)} is noted for “${title}”, ${day(on)}.`,
    tied: (goals) =>
      goals.length === 0 ? 'The decision serves no goal.' : `The decision serves: ${goals.join('; ')}.`,
  },
  card: {
    heading: 'Goals',
    about: 'What you are to reach, how it is measured and which decisions serve it.',
    add: 'Add a goal',
    change: 'Change the goal',
    note: 'Note a figure',
    source: (source) => `Written in ${source}.`,
    ended: 'The goal has ended.',
    measured: ({ measuredBy, target, direction }) =>
      target === null
        ? `Measured by: ${measuredBy}.`
        : `Measured by: ${measuredBy}. The goal is at ${direction === 'atLeast' ? 'least' : 'most'} ${numbers.format(target)}.`,
    standing: (standing) => {
      if (standing.state === 'notMeasured') return null;
      if (standing.state === 'nothingNoted') return 'Nothing has been measured yet.';
      const { on, value, answers } = standing.latest;
      const of = answers === null ? '' : `, of ${String(answers)} answers`;
      return `${numbers.format(value)} on ${day(on)}${of}.${moved(standing.change)}${reached[standing.state]}`;
    },
    decisions: (titles, more) =>
      titles.length === 0
        ? 'No decision serves the goal yet.'
        : `Decisions: ${titles.join('; ')}${more === 0 ? '' : ` and ${String(more)} more`}.`,
  },
  plan: {
    refused: {
      planEmpty: () => 'Write one activity at least in one of the areas.',
      planAdopted: ({ on }) => `The plan was adopted${on === null ? '' : ` on ${day(on)}`} and is not changed.`,
    },
    title: (year, half) => `Activity plan ${String(year)}, ${half} half`,
    written: (year, half) => `The proposed activity plan for the ${half} half of ${String(year)} is saved.`,
    adopted: (title, on) => `${title} was adopted on ${day(on)}.`,
    heading: 'Activity plan',
    about: 'What the process leader is to do in the half-year, in the three areas of the assignment.',
    write: 'Write an activity plan',
    adopt: 'Note that the plan is adopted',
    share: 'Share as a template',
    standing: (on) => (on === null ? 'Proposed, not adopted.' : `Adopted on ${day(on)}.`),
    area: (area, activities) =>
      `${areas[area]}: ${activities.length === 0 ? 'nothing planned' : activities.join('; ')}.`,
  },
};
