import type { Majorities } from '../bodies/ruleSet';
import { ORDINANCE } from '../meetings/boardSpecimens';
import { decided } from '../specimens';
import { proposeOrder } from '../voting/propositions';
import type { PutQuestion } from '../voting/vote';
import { mayReach, openQuestions, type Reaching } from './reaching';

const majorities = decided<Majorities>(
  {
    ordinary: 'moreThanHalfOfVotesCast',
    qualified: { share: 0.75, of: 'allMembers', matters: ['Budget', 'Verksamhetsplan'] },
  },
  ORDINANCE,
);
const found = (nr: number, outcome: 'carried' | 'lost'): PutQuestion => ({
  nr,
  result: { outcome, by: 'acclamation' },
});
const counted = (nr: number, yes: number, outcome: 'carried' | 'lost'): PutQuestion => ({
  nr,
  result: {
    outcome,
    by: 'qualified',
    share: 0.75,
    matter: 'Budget',
    source: ORDINANCE,
    sum: { yes, no: 4 - yes, abstained: 0, needed: 3, outOf: 4, of: 'allMembers' },
  },
});
const of = (
  kinds: readonly Reaching['motions'][number]['kind'][],
  outcomes: readonly PutQuestion[],
  matter: 'budget' | null = null,
): Reaching => {
  const motions = kinds.map((kind, place) => ({ nr: place + 1, kind }));
  return { resolution: { matter, propositions: proposeOrder(motions), outcomes }, motions, majorities };
};

describe('What a meeting is said to have decided', () => {
  it('may stand without a vote where nobody has moved anything', () => {
    const plain: Reaching = { ...of([], []), resolution: { matter: null, propositions: [], outcomes: [] } };
    expect(mayReach('adopt', plain)).toEqual({ ok: true, value: 'may' });
    expect(mayReach('adopt', { ...plain, majorities: null }).ok).toBe(true);
  });

  it('waits until every motion has been put and every question answered', () => {
    const unput: Reaching = { ...of(['rejection'], []), resolution: { matter: null, propositions: [], outcomes: [] } };
    expect(mayReach('adopt', unput)).toEqual({ ok: false, refusal: { reason: 'orderMissing', motions: 1 } });
    const two = of(['amendment', 'rejection'], [found(1, 'carried')]);
    expect(mayReach('adopt', two)).toEqual({ ok: false, refusal: { reason: 'questionsOpen', open: [2] } });
    const tied = counted(1, 2, 'lost');
    const waiting = { ...tied, result: { ...tied.result, outcome: 'tied' } } as PutQuestion;
    expect(openQuestions(of([], [waiting]).resolution)).toEqual([1]);
  });

  it('is nothing when the matter was put off', () => {
    expect(mayReach('adopt', of(['tabling'], [found(1, 'carried')]))).toMatchObject({ refusal: { reason: 'putOff' } });
    expect(mayReach('adopt', of(['tabling'], [found(1, 'lost'), found(2, 'carried')])).ok).toBe(true);
  });

  it('is not what lost: against no, or against a motion to reject; what was put against another proposal may be changed', () => {
    expect(mayReach('adopt', of(['rejection'], [found(1, 'lost')]))).toMatchObject({
      refusal: { reason: 'proposalLost' },
    });
    expect(mayReach('change', of(['approval'], [found(1, 'lost')]))).toMatchObject({
      refusal: { reason: 'proposalLost' },
    });
    expect(mayReach('reject', of(['rejection'], [found(1, 'lost')])).ok).toBe(true);
    expect(mayReach('change', of(['amendment'], [found(1, 'lost')])).ok).toBe(true);
    expect(mayReach('change', of(['amendment', 'amendment'], [found(1, 'lost'), found(2, 'lost')])).ok).toBe(true);
  });

  it('has three quarters where the rule asks it, counted and reached (DEC-03)', () => {
    const lacking = { reason: 'majorityMissing', matter: 'budget', share: 0.75, source: ORDINANCE };
    expect(mayReach('adopt', of([], [], 'budget'))).toMatchObject({ refusal: { reason: 'questionsOpen' } });
    expect(mayReach('adopt', of([], [found(1, 'carried')], 'budget'))).toEqual({
      ok: false,
      refusal: { ...lacking, sum: null },
    });
    expect(mayReach('change', of(['amendment'], [counted(1, 2, 'lost')], 'budget'))).toMatchObject({
      refusal: { ...lacking, sum: { yes: 2, needed: 3 } },
    });
    expect(mayReach('adopt', of([], [counted(1, 3, 'carried')], 'budget')).ok).toBe(true);
    const free: Reaching = { ...of([], [found(1, 'carried')], 'budget'), majorities: null };
    expect(mayReach('adopt', free).ok).toBe(true);
    const other = decided<Majorities>(
      { ...majorities.value, qualified: { ...majorities.value.qualified, matters: ['Verksamhetsplan'] } },
      ORDINANCE,
    );
    expect(mayReach('adopt', { ...of([], [found(1, 'carried')], 'budget'), majorities: other }).ok).toBe(true);
  });
});
