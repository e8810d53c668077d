import type { TargetGroup } from '../../../core/measures/measure';
import { dayWords } from '../days';
import type { MeasuresTexts } from './sv';

const when = dayWords('en');
const amounts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const ages = (group: TargetGroup['ages']) => {
  if (group === null) return null;
  return group.to === null ? `from ${String(group.from)} years` : `${String(group.from)}–${String(group.to)} years`;
};

/** The words of the page of what a body finances, in English. */
export const en: MeasuresTexts = {
  title: 'Measures',
  about:
    'What you finance together: the money, who is responsible and when it is reviewed. Amounts are in thousands of kronor.',
  add: 'Add a measure',
  plan: 'Plan three years',
  none: 'You have no measures.',
  noneAbout:
    'A measure is something the parties finance and do together. Add the first, and the money is added up against the budget.',
  noneForReader: 'If you finance something together it is shown here, with decision, amount and review.',
  measures: 'Measures',
  statuses: { applied: 'Applied for', granted: 'Granted', running: 'Running', ended: 'Ended' },
  principals: 'Principal',
  principal: ({ name, municipality }) => (municipality === null ? name : `${name}, ${municipality}`),
  parties: 'Parties',
  target: 'Target group',
  targetOf: ({ ages: years, tags }) => [ages(years), ...tags].filter((word) => word !== null).join(', '),
  period: 'Time',
  periodOf: (from, to) => {
    if (from === null) return to === null ? '' : `Until ${when.day(to)}`;
    return to === null ? `From ${when.day(from)}` : `${when.day(from)} – ${when.day(to)}`;
  },
  followUp: 'Follow-up',
  financier: 'Pays',
  parts: 'Parts',
  grants: (title) => `Money for ${title}`,
  year: 'Year',
  amount: 'SEK thousand',
  decision: 'Decision',
  decided: ({ decision, restsOn }) => {
    const own = decision === null ? null : decision.section === '' ? 'Granted' : `Granted, ${decision.section}`;
    const other = restsOn === null ? null : `${restsOn.by}, ${when.day(restsOn.on)}: ${restsOn.about}`;
    return [own, other].filter((word) => word !== null).join('. ') || 'Proposed, not decided';
  },
  noGrants: 'No money noted.',
  change: 'Change',
  grant: 'Note money',
  review: 'Note a review',
  more: (title) => `Actions for ${title}`,
  tkr: (amount) => amounts.format(amount),
  frame: 'Frame',
  use: 'What the money is for',
  what: 'Entry',
  nothingListed: (frame) => `The frame is SEK ${amounts.format(frame)} thousand. Nothing of it is listed yet.`,
  sum: 'Sum of what is listed',
  unexplained: 'Not explained',
  tooMuch: 'More than the frame',
  gap: (amount) => `SEK ${amounts.format(amount)} thousand of the frame is not explained.`,
  over: (amount) => `SEK ${amounts.format(amount)} thousand more than the frame is listed.`,
  partKinds: { contributions: 'Contributions', ownCapital: 'Own capital' },
  sources: 'Where the money comes from',
  payer: 'Contribution from',
  share: 'Share',
  expected: 'By the share',
  difference: 'Difference',
  percent: (share) => `${amounts.format(share * 100)} %`,
  noShare: 'Not decided',
  arithmetic: 'How it is reckoned',
  goals: 'Goals',
  said: 'The text says different things',
  alsoSaid: 'The text also says',
  statement: (says, where) => `${says} (${where})`,
  restsOn: (what, on) => `Rests on ${what}, ${when.day(on)}.`,
  planHeading: 'Plan for three years',
  planYear: 'Year',
  planBudget: 'Budget, SEK thousand',
  planGoals: 'Goals',
  planStanding: 'Standing',
  planStandings: { precise: 'Precise', preliminary: 'Preliminary' },
  missing: 'Missing',
  projects: 'Projects',
};
