import { writtenDay } from '../when';
import type { MeasureTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'en');
const amounts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const tkr = (amount: number) => `SEK ${amounts.format(amount)} thousand`;
const percent = (share: number) => `${amounts.format(share * 100)}%`;

const status: MeasureTexts['status'] = {
  applied: 'applied for',
  granted: 'granted',
  running: 'running',
  ended: 'ended',
};

const planLacks: MeasureTexts['planLacks'] = ({ year, lacks }) => {
  switch (lacks) {
    case 'year':
      return `The plan lacks ${String(year)}.`;
    case 'budget':
      return `The plan lacks a budget for ${String(year)}.`;
    case 'goals':
      return `The plan lacks goals for ${String(year)}.`;
    case 'precision':
      return `The budget of ${String(year)} is preliminary; the first year is to be precise.`;
  }
};

export const en: MeasureTexts = {
  refused: {
    titleMissing: () => 'Write what the measure is called.',
    tooFewParties: ({ parties, needed }) =>
      `A measure builds on at least ${String(needed)} parties, and here there is ${String(parties)}. Add one.`,
    principalMissing: () => 'Write who the principal is.',
    twoPrincipals: ({ municipality }) =>
      `The same principal is there twice${municipality === null ? '' : ` for ${municipality}`}. Remove one.`,
    agesTurned: ({ from, to }) => `The ages are turned round: from ${String(from)} to ${String(to)}.`,
    endsBeforeStart: () => 'The measure ends before it starts. Choose a later last day.',
    reviewAfterEnd: ({ reviewOn, endsOn }) =>
      `The measure ends on ${day(endsOn)} but would be reviewed on ${day(reviewOn)}. Review it before it ends.`,
    notAnAmount: ({ tkr: amount }) => `${amounts.format(amount)} is no amount in whole thousands of kronor.`,
    notNext: ({ from, to }) =>
      `The measure is ${status[from]} and cannot become ${status[to]} from there. Take one step at a time.`,
    noGrantDecided: () => 'No money has been granted to the measure. Note the decision on money first.',
    alreadyEnded: () => 'The measure has ended already.',
    notYet: () => 'The day has not come yet. Note the review when it has been done.',
    nextNotLater: ({ nextReviewOn }) => `The next review, ${day(nextReviewOn)}, has to be later than this one.`,
  },
  unknownDecision:
    'The decision is not among the published decisions of the body. Publish it first, or leave it empty.',
  status,
  done: {
    added: (title) => `“${title}” is on the register of measures.`,
    changed: (title) => `“${title}” is changed.`,
    granted: (title, amount, year, how) =>
      how === 'granted'
        ? `“${title}” is granted ${tkr(amount)} for ${String(year)}.`
        : `${tkr(amount)} is proposed for “${title}” for ${String(year)}. It is not decided.`,
    reviewed: (title, outcome, next) => {
      if (outcome === 'ends') return `“${title}” has been reviewed and has ended.`;
      return next === null
        ? `“${title}” has been reviewed and goes on.`
        : `“${title}” has been reviewed and goes on. The next review is on ${day(next)}.`;
    },
  },
  review: (standing) => {
    switch (standing.state) {
      case 'noReview':
        return null;
      case 'later':
        return `Reviewed on ${day(standing.reviewOn)}.`;
      case 'remind':
        return standing.endsOn === null
          ? `To be reviewed by ${day(standing.reviewOn)}.`
          : `To be reviewed by ${day(standing.reviewOn)}, before it ends on ${day(standing.endsOn)}.`;
      case 'overdue':
        return `Was to be reviewed by ${day(standing.reviewOn)}.`;
    }
  },
  budget: (year, standing) => `Budget ${String(year)}, ${standing}`,
  frame: ({ frame, parts, partsGap, listed, unexplained }) => [
    `The frame is ${tkr(frame)}.`,
    partsGap === 0
      ? `Its parts are ${tkr(parts)} together.`
      : `Its parts are ${tkr(parts)} together, ${tkr(Math.abs(partsGap))} ${partsGap > 0 ? 'less' : 'more'} than the frame.`,
    `What is listed is ${tkr(listed)} together.`,
    ...(unexplained === 0
      ? []
      : [
          unexplained > 0
            ? `${tkr(unexplained)} of the frame is not explained.`
            : `${tkr(-unexplained)} more than the frame is listed.`,
        ]),
  ],
  shares: ({ total, lines, outcome }) => [
    `The contributions are ${tkr(total)} together.`,
    ...lines.map(({ payer, tkr: paid, share, expected, difference }) =>
      share === null || expected === null || difference === null
        ? `${payer}: ${tkr(paid)}. The share is not decided.`
        : `${payer}: ${tkr(paid)}. ${percent(share)} of ${tkr(total)} is ${tkr(expected)}${Math.abs(difference) < 1 ? '.' : `, a difference of ${tkr(difference)}.`}`,
    ),
    ...(outcome === 'notDecided' ? ['How the contributions are shared is not decided.'] : []),
  ],
  ownCapital: (checked) => {
    if (checked.outcome === 'notDecided') return 'How large own capital is to be is not decided.';
    const { own, needed, budget } = checked;
    const said = `Own capital is ${tkr(own)}. It is to be at least ${tkr(needed)} of ${tkr(budget)}`;
    return checked.outcome === 'enough' ? `${said}, and it is enough.` : `${said}, and it is not enough.`;
  },
  planLacks,
  plan: {
    refused: {
      planNotDecided: () =>
        'It has not been decided that the body has a plan for three years. Write it among its recurring duties first.',
      planIncomplete: ({ lacking }) =>
        `The plan is not complete. ${lacking.map(planLacks).join(' ')} Fill in what is missing.`,
      yearAdopted: ({ year, frame }) =>
        `The budget for ${String(year)} has been adopted${frame === null ? '' : ` at ${tkr(frame)}`}. Leave the amount empty.`,
    },
    written: (firstYear) => `The plan for ${String(firstYear)}–${String(firstYear + 2)} is saved.`,
    complete: 'The plan has what it is to have.',
  },
};
