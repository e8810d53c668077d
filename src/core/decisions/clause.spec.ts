import { decided } from '../specimens';
import { outcomeOf } from '../voting/majority';
import { decideClause, proposeClauses, standOf, type ClauseVerdict, type ResolutionClause } from './clause';

const eight = proposeClauses(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((one) => `fastställa bilaga ${one}`));

function after(...verdicts: readonly [number, ClauseVerdict][]): readonly ResolutionClause[] {
  return verdicts.reduce((clauses, [nr, verdict]) => {
    const next = decideClause(clauses, nr, verdict);
    return next.ok ? next.value : clauses;
  }, eight);
}

describe('A proposed decision', () => {
  it('is a list of numbered att-clauses, eight as well as one (DEC-13)', () => {
    expect(eight.map((clause) => clause.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(proposeClauses([' anta verksamhetsplanen ', '', '  '])).toEqual([
      { nr: 1, proposed: 'anta verksamhetsplanen', outcome: 'open', text: 'anta verksamhetsplanen' },
    ]);
  });

  it('is decided clause by clause: one adopted, one changed, one rejected, the others open (DEC-13)', () => {
    const clauses = after(
      [1, { kind: 'adopt' }],
      [2, { kind: 'change', text: 'fastställa bilaga b med tillägg' }],
      [3, { kind: 'reject' }],
    );
    expect(clauses.map((clause) => clause.outcome).slice(0, 4)).toEqual(['adopted', 'changed', 'rejected', 'open']);
    expect(clauses[1]).toMatchObject({ proposed: 'fastställa bilaga b', text: 'fastställa bilaga b med tillägg' });
    expect(standOf(clauses)).toMatchObject({ state: 'open', open: [4, 5, 6, 7, 8] });
    expect(standOf(clauses).carried.map((clause) => clause.nr)).toEqual([1, 2]);
  });

  it('is decided when no clause is open, and a proposal without clauses is not (DEC-13)', () => {
    expect(standOf(after(...eight.map((one): [number, ClauseVerdict] => [one.nr, { kind: 'adopt' }]))).state).toBe(
      'decided',
    );
    expect(standOf([]).state).toBe('open');
  });

  it.each<[string, number, ClauseVerdict, string]>([
    ['a clause there is none of', 9, { kind: 'adopt' }, 'noSuchClause'],
    ['a clause twice', 1, { kind: 'reject' }, 'alreadyDecided'],
    ['a change that says nothing', 2, { kind: 'change', text: ' ' }, 'textMissing'],
    ['a change that changes nothing', 2, { kind: 'change', text: 'fastställa bilaga b ' }, 'textUnchanged'],
    ['a change with a personal identity number', 2, { kind: 'change', text: 'ge 19121212-1212 rätt' }, 'personalId'],
  ])('does not decide %s (DEC-13)', (_what, nr, verdict, reason) => {
    expect(decideClause(after([1, { kind: 'adopt' }]), nr, verdict)).toMatchObject({
      ok: false,
      refusal: { reason, nr },
    });
  });

  it.each([
    ['needs 3/4 where the ordinance says so', ['budget'], 'qualified', 'lost'],
    ['needs more than half where it does not', [], 'ordinary', 'carried'],
  ])('to adopt activity plan and budget %s (BAD-02)', (_rule, matters, by, outcome) => {
    const [clause] = proposeClauses(['anta föreliggande verksamhetsplan och budget för år 2016']);
    expect(clause?.nr).toBe(1);
    const majorities = decided({
      ordinary: 'moreThanHalfOfVotesCast' as const,
      qualified: { share: 0.75, of: 'allMembers' as const, matters },
    });
    const count = { yes: 3, no: 2, abstained: 0, present: 5, seats: 5 };
    expect(outcomeOf(count, null, { matter: 'budget', majorities, castingVote: null })).toMatchObject({
      value: { by, outcome },
    });
  });
});
