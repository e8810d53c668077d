import fc from 'fast-check';
import { addDays, day } from '../calendar';
import { PARTIES } from '../meetings/boardSpecimens';
import { answerCondition, conditionsOn, conditionState, type ConditionOnParty } from './conditions';

const answer = (partyKey: string, on = '2015-06-15', how: 'approved' | 'refused' = 'approved') => ({
  partyKey,
  answer: how,
  on: day(on),
  reference: 'KF § 12',
});
const given = (...answers: readonly ReturnType<typeof answer>[]): readonly ConditionOnParty[] =>
  answers.reduce<readonly ConditionOnParty[]>((conditions, one) => {
    const next = answerCondition(conditions, one);
    return next.ok ? next.value : conditions;
  }, conditionsOn(PARTIES));

describe('A decision on condition that the other parties decide the same', () => {
  it('waits for each of them, by name (SFB-20)', () => {
    expect(conditionState(given(answer('city')))).toEqual({
      state: 'awaited',
      approved: 1,
      of: 4,
      awaited: ['region', 'fk', 'af'],
      formedOn: null,
    });
  });

  it.each([
    [0, 'awaited'],
    [1, 'awaited'],
    [2, 'awaited'],
    [3, 'awaited'],
    [4, 'formed'],
  ])('with %i of 4 is %s (SFB-19)', (approved, state) => {
    const conditions = given(...PARTIES.slice(0, approved).map((key) => answer(key)));
    expect(conditionState(conditions)).toMatchObject({ state, approved, of: 4 });
  });

  it('is formed on the day the last of them approved, in whichever order it was told (SFB-19)', () => {
    const conditions = given(answer('city', '2015-11-03'), answer('af', '2015-06-15'), answer('fk'), answer('region'));
    expect(conditionState(conditions).formedOn).toBe('2015-11-03');
    const dayless = PARTIES.map((partyKey): ConditionOnParty => ({
      partyKey,
      answer: 'approved',
      on: null,
      reference: '',
    }));
    expect(conditionState(dayless)).toMatchObject({ state: 'formed', formedOn: null });
  });

  it('fails when one of them refuses, and knows who was never a condition (SFB-20)', () => {
    expect(conditionState(given(answer('city'), answer('fk', '2015-09-01', 'refused'))).state).toBe('failed');
    expect(answerCondition(conditionsOn(PARTIES), answer('polisen'))).toEqual({
      ok: false,
      refusal: { reason: 'notACondition', partyKey: 'polisen' },
    });
    expect(conditionState(conditionsOn([]))).toMatchObject({ state: 'unconditional', of: 0 });
  });

  it('takes each answer once (SFB-20)', () => {
    expect(answerCondition(given(answer('city')), answer('city', '2016-01-01', 'refused'))).toEqual({
      ok: false,
      refusal: { reason: 'alreadyAnswered', partyKey: 'city', on: '2015-06-15' },
    });
  });

  it('is formed if and only if every party has approved (SFB-19)', () => {
    const outcome = fc.constantFrom('approved' as const, 'refused' as const, null);
    fc.assert(
      fc.property(
        fc.array(outcome, { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(900), { minLength: 4, maxLength: 4 }),
        (how, late) => {
          const answers = PARTIES.flatMap((key, place) => {
            const one = how[place] ?? null;
            return one === null ? [] : [answer(key, addDays(day('2015-01-01'), late[place] ?? 0), one)];
          });
          const { state, formedOn } = conditionState(given(...answers));
          expect(state === 'formed').toBe(how.every((one) => one === 'approved'));
          expect(formedOn !== null).toBe(state === 'formed');
        },
      ),
    );
  });
});
