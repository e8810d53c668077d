import { assignmentRules, NO_ASSIGNMENT, notesRules } from './values';

describe('Notes of a line', () => {
  const base = { notes: 'a', outcome: 'open' } as const;

  it('and how it ended are put together when one wrote and the other settled', () => {
    const merged = notesRules.merge(base, { ...base, notes: 'a\nb' }, { ...base, outcome: 'handled' });
    expect(merged).toEqual({ notes: 'a\nb', outcome: 'handled' });
  });

  it('are left to the person when both settled it differently', () => {
    expect(
      notesRules.merge(base, { ...base, outcome: 'handled' }, { ...base, outcome: 'carriedOver' }),
    ).toBeUndefined();
  });
});

describe('An assignment', () => {
  const whole = { what: 'Bjud in', upn: 'a@x', who: 'Amina', due: '2026-12-20' };

  it.each([
    ['has who, what and when', whole, 'complete'],
    ['is not one without a day', { ...whole, due: '' }, 'incomplete'],
    ['is not one without a person', { ...whole, who: '' }, 'incomplete'],
    ['is removed when it is all empty', NO_ASSIGNMENT, 'complete'],
  ])('%s', (_sentence, value, state) => {
    expect(assignmentRules.isComplete?.(value)).toBe(state);
  });

  it('takes a new day from one and a new person from the other', () => {
    const merged = assignmentRules.merge(whole, { ...whole, due: '2027-01-10' }, { ...whole, upn: 'b@x', who: 'Bo' });
    expect(merged).toEqual({ ...whole, upn: 'b@x', who: 'Bo', due: '2027-01-10' });
  });
});
