import { day } from '../calendar';
import { grantTo, reviewMeasure } from './reviewing';
import { aMeasure } from './specimens';

const on = day('2026-05-01');
const today = day('2026-05-02');
const later = day('2026-11-01');

describe('The review of a measure', () => {
  it('lets it go on with its next review later, or ends it (BAD-37)', () => {
    const measure = aMeasure({ status: 'running', endsOn: null, reviewOn: on });
    const goes = { on, outcome: 'goesOn', nextReviewOn: later, endsOn: null } as const;
    expect(reviewMeasure(measure, goes, today)).toEqual({ ok: true, value: { reviewOn: later, endsOn: null } });
    expect(reviewMeasure(measure, { ...goes, nextReviewOn: null }, today)).toMatchObject({ value: { reviewOn: null } });
    const ends = { on, outcome: 'ends' } as const;
    expect(reviewMeasure(measure, ends, today)).toEqual({ ok: true, value: { status: 'ended', endsOn: on } });
  });

  it.each([
    ['has ended', { status: 'ended' }, {}, 'alreadyEnded'],
    ['is reviewed ahead', {}, { on: day('2026-05-03') }, 'notYet'],
    ['is to be reviewed again the same day', {}, { nextReviewOn: on }, 'nextNotLater'],
    ['ends before its next review', {}, { endsOn: day('2026-08-01') }, 'reviewAfterEnd'],
  ] as const)('is refused for one that %s', (_which, differs, asked, reason) => {
    const review = { on, outcome: 'goesOn', nextReviewOn: later, endsOn: null, ...asked } as const;
    expect(reviewMeasure(aMeasure({ startsOn: null, ...differs }), review, today)).toMatchObject({
      refusal: { reason },
    });
  });
});

describe('Money for a measure', () => {
  const proposed = { tkr: 350, year: 2026, decision: null, restsOn: null };
  const granted = { ...proposed, decision: { key: 'd', section: '§ 41' } };

  it('is granted by a decision, and only proposed without one (BAD-19, BAD-20)', () => {
    const applied = aMeasure({ status: 'applied', grants: [] });
    expect(grantTo(applied, granted, null)).toEqual({ ok: true, value: { grants: [granted], status: 'granted' } });
    expect(grantTo(applied, proposed, null)).toMatchObject({ value: { status: 'applied' } });
    expect(grantTo(aMeasure({ status: 'running', grants: [] }), granted, null)).toMatchObject({
      value: { status: 'running' },
    });
  });

  it('is whole thousands, on a measure of two parties at least (BAD-30)', () => {
    expect(grantTo(aMeasure(), { ...granted, tkr: 0.5 }, null)).toMatchObject({ refusal: { reason: 'notAnAmount' } });
    expect(grantTo(aMeasure({ parties: ['a'] }), granted, null)).toMatchObject({
      refusal: { reason: 'tooFewParties' },
    });
  });
});
