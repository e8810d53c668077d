import fc from 'fast-check';
import type { Majorities } from '../bodies/ruleSet';
import { ORDINANCE, PARTIES, SEATS, sittingWith } from '../meetings/boardSpecimens';
import { quorumOf } from '../meetings/quorum';
import { decided } from '../specimens';
import { neededFor, outcomeOf, type MajorityBase } from './majority';
import { countVotes, findByAcclamation, VOTES, type VoteCast, type Voting } from './vote';

const majorities = (of: MajorityBase = 'allMembers') =>
  decided<Majorities>(
    { ordinary: 'moreThanHalfOfVotesCast', qualified: { share: 0.75, of, matters: ['budget', 'activityPlan'] } },
    ORDINANCE,
  );
const quorumRule = decided<'none' | 'moreThanHalf'>('moreThanHalf', ORDINANCE);
const casting = decided(true, ORDINANCE);

function voting(present: number, differs: Partial<Voting> = {}, rule: Partial<Voting['rule']> = {}): Voting {
  const sitting = sittingWith(...PARTIES.slice(0, present));
  return {
    sitting,
    quorum: quorumOf(sitting, quorumRule, decided(SEATS, ORDINANCE)),
    presider: 'city',
    castingVote: null,
    rule: { matter: null, majorities: majorities(), castingVote: casting, ...rule },
    ...differs,
  };
}

/** Votes of the parties in order: `y`, `n` and `-` for one who abstains. The chair is the first. */
const cast = (votes: string) =>
  Array.from(votes, (one, place) => ({
    upn: PARTIES[place] ?? 'outsider',
    vote: ({ y: 'yes', n: 'no', '-': 'abstains' } as const)[one] ?? ('abstains' satisfies VoteCast),
  }));

describe('An open vote of an ordinary matter', () => {
  it.each([
    ['yyyy', 'carried', 'ordinary', 3],
    ['yyny', 'carried', 'ordinary', 3],
    ['nnny', 'lost', 'ordinary', 3],
    ['y---', 'carried', 'ordinary', 1],
    ['yyn', 'carried', 'ordinary', 2],
  ])('%s is %s by more than half of the votes cast (SFB-09)', (votes, outcome, by, needed) => {
    expect(countVotes(cast(votes), voting(votes.length))).toMatchObject({
      value: { outcome, by, sum: { needed, of: 'votesCast' }, source: ORDINANCE },
    });
  });

  it.each([
    ['yynn', 'carried'],
    ['nnyy', 'lost'],
  ])('%s is %s: the chair’s vote decides at equal votes (DEC-02)', (votes, outcome) => {
    expect(countVotes(cast(votes), voting(4))).toEqual({
      ok: true,
      value: {
        outcome,
        by: 'castingVote',
        castBy: 'city',
        castingVoteSource: ORDINANCE,
        source: ORDINANCE,
        sum: { yes: 2, no: 2, abstained: 0, needed: 3, outOf: 4, of: 'votesCast' },
      },
    });
  });

  it('is decided at equal votes by the acting chair when the chair is not there (DEC-02)', () => {
    const acting = voting(4, { presider: 'region' });
    expect(countVotes(cast('nyyn'), acting)).toMatchObject({ value: { outcome: 'carried', castBy: 'region' } });
  });

  it('stays tied when the one who presides abstained, until they give the casting vote (DEC-02)', () => {
    expect(countVotes(cast('-yn'), voting(3))).toMatchObject({ value: { outcome: 'tied', by: 'ordinary' } });
    expect(countVotes(cast('-yn'), voting(3, { castingVote: 'no' }))).toMatchObject({
      value: { outcome: 'lost', by: 'castingVote' },
    });
    expect(countVotes(cast('yynn'), voting(4, { presider: null }))).toMatchObject({ value: { outcome: 'tied' } });
    expect(countVotes(cast('yynn'), voting(4, { presider: 'nobody' }))).toMatchObject({ value: { outcome: 'tied' } });
  });

  it('has no casting vote against the presider’s own', () => {
    expect(countVotes(cast('yynn'), voting(4, { castingVote: 'no' }))).toMatchObject({
      refusal: { reason: 'castingVoteDiffers' },
    });
    expect(countVotes(cast('yynn'), voting(4, { castingVote: 'yes' }))).toMatchObject({
      value: { outcome: 'carried' },
    });
  });

  it('is lost at equal votes where the body has decided that there is no casting vote, and open where it has not decided', () => {
    const none = voting(4, {}, { castingVote: decided(false, ORDINANCE) });
    expect(countVotes(cast('yynn'), none)).toMatchObject({ value: { outcome: 'lost', by: 'ordinary' } });
    expect(countVotes(cast('yynn'), voting(4, {}, { castingVote: null }))).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'castingVote' },
    });
    expect(countVotes(cast('yynn'), voting(4, {}, { majorities: null }))).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'majorities' },
    });
  });
});

describe('Budget and activity plan', () => {
  it.each([
    ['yyyn', 'carried', '3 of 4 with all four there'],
    ['yynn', 'lost', '2 of 4: the chair’s casting vote makes no three quarters'],
    ['yyn', 'lost', '2 of 4 with three there'],
    ['yyy', 'carried', '3 of 4 with three there'],
    ['yy--', 'lost', '2 of 4 when two abstain'],
    ['nnnn', 'lost', 'none of 4'],
  ])('%s is %s: %s (DEC-03, AMB-08)', (votes, outcome) => {
    const budget = voting(votes.length, {}, { matter: 'budget' });
    expect(countVotes(cast(votes), budget)).toMatchObject({
      value: {
        outcome,
        by: 'qualified',
        share: 0.75,
        matter: 'budget',
        sum: { needed: 3, outOf: 4, of: 'allMembers' },
        source: ORDINANCE,
      },
    });
  });

  it.each([
    // votes, of, needed, out of, outcome
    ['yy--', 'votesCast', 2, 2, 'carried'],
    ['yy--', 'present', 3, 4, 'lost'],
    ['yy--', 'allMembers', 3, 4, 'lost'],
    ['yyn', 'votesCast', 3, 3, 'lost'],
    ['yyn', 'present', 3, 3, 'lost'],
    ['yyy', 'present', 3, 3, 'carried'],
    ['----', 'votesCast', 1, 0, 'lost'],
  ] as const)(
    '%s of %s need %i of %i and are %5$s: the base is the body’s own (AMB-08)',
    (votes, of, needed, outOf, outcome) => {
      const plan = voting(votes.length, {}, { matter: 'activityPlan', majorities: majorities(of) });
      expect(countVotes(cast(votes), plan)).toMatchObject({ value: { outcome, sum: { needed, outOf, of } } });
    },
  );

  it('is never carried by a casting vote, whoever votes how and whatever three quarters are taken of (DEC-03)', () => {
    const votes = fc.array(fc.constantFrom(...VOTES), { minLength: 3, maxLength: 4 });
    const base = fc.constantFrom('allMembers' as const, 'present' as const, 'votesCast' as const);
    fc.assert(
      fc.property(votes, base, fc.constantFrom(null, 'yes' as const), (all, of, given) => {
        const presiderAbstains = all[0] === 'abstains';
        const facts = voting(
          all.length,
          { castingVote: presiderAbstains ? given : null },
          { matter: 'budget', majorities: majorities(of) },
        );
        const result = countVotes(
          all.map((vote, place) => ({ upn: PARTIES[place] ?? '', vote })),
          facts,
        );
        const yes = all.filter((vote) => vote === 'yes').length;
        const no = all.filter((vote) => vote === 'no').length;
        const outOf = { allMembers: 4, present: all.length, votesCast: yes + no }[of];
        expect(result).toMatchObject({
          value: { by: 'qualified', outcome: yes > 0 && yes * 4 >= outOf * 3 ? 'carried' : 'lost' },
        });
      }),
    );
  });
});

describe('A share of votes', () => {
  it.each([
    [3 / 4, 4, 3],
    [3 / 4, 3, 3],
    [3 / 4, 5, 4],
    [2 / 3, 3, 2],
    [2 / 3, 9, 6],
    [3 / 4, 0, 1],
  ])('of %d of %i needs %i (DEC-03)', (share, outOf, needed) => {
    expect(neededFor(share, outOf)).toBe(needed);
  });
});

describe('One who serves has one vote', () => {
  it('and nobody else has any: not a substitute who does not serve (SFB-05, SFB-09)', () => {
    const votes = [...cast('yyyy'), { upn: 'city.s', vote: 'yes' as const }];
    expect(countVotes(votes, voting(4))).toEqual({ ok: false, refusal: { reason: 'notServing', upn: 'city.s' } });
  });

  it('and not two, however the name is written (SFB-09)', () => {
    const votes = [...cast('yyyy'), { upn: 'CITY', vote: 'no' as const }];
    expect(countVotes(votes, voting(4))).toEqual({ ok: false, refusal: { reason: 'votedTwice', upn: 'CITY' } });
  });

  it('which is asked for: nobody is taken to abstain by silence', () => {
    expect(countVotes(cast('yy'), voting(4))).toEqual({
      ok: false,
      refusal: { reason: 'votesMissing', upns: ['fk', 'af'] },
    });
  });

  it('and the sum of yes, no and abstentions is those serving, whatever the order of the votes', () => {
    const votes = fc.array(fc.constantFrom(...VOTES), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(votes, (all) => {
        const given = all.map((vote, place) => ({ upn: PARTIES[place] ?? '', vote }));
        const facts = voting(all.length, { castingVote: all[0] === 'abstains' ? 'no' : null });
        const result = countVotes(given, facts);
        expect(countVotes([...given].reverse(), facts)).toEqual(result);
        const sum = result.ok ? result.value.sum : { yes: 0, no: 0, abstained: 0 };
        expect(sum.yes + sum.no + sum.abstained).toBe(all.length);
      }),
    );
  });
});

describe('Without a quorum', () => {
  it('nothing is voted on, and the count is told (DEC-01)', () => {
    const two = voting(2);
    const refusal = { reason: 'notQuorate', quorum: { seats: 4, present: 2, needed: 3, source: ORDINANCE } };
    expect(countVotes(cast('yy'), two)).toMatchObject({ refusal });
    expect(findByAcclamation('carried', two)).toMatchObject({ refusal });
  });

  it('that is decided, nothing is voted on; where none is required it is', () => {
    const sitting = sittingWith('city');
    const unknown = voting(1, { quorum: quorumOf(sitting, null, null) });
    expect(countVotes(cast('y'), unknown)).toMatchObject({ refusal: { reason: 'notDecided', rule: 'quorum' } });
    const free = voting(1, { quorum: quorumOf(sitting, decided('none', ORDINANCE), null) });
    expect(countVotes(cast('y'), free)).toMatchObject({ value: { outcome: 'carried' } });
  });
});

describe('What the chair finds without a count', () => {
  it('is everybody’s yes when nobody disagrees, and enough for a budget with three there (DEC-03)', () => {
    const budget = voting(3, {}, { matter: 'budget' });
    expect(findByAcclamation('unanimous', budget)).toMatchObject({
      value: { outcome: 'carried', by: 'qualified', sum: { yes: 3, needed: 3, outOf: 4 } },
    });
  });

  it.each(['carried', 'lost'] as const)(
    'stands for an ordinary matter that is %s, but a budget is counted (DEC-03)',
    (found) => {
      expect(findByAcclamation(found, voting(4))).toEqual({ ok: true, value: { outcome: found, by: 'acclamation' } });
      expect(findByAcclamation(found, voting(4, {}, { matter: 'other' })).ok).toBe(true);
      expect(findByAcclamation(found, voting(4, {}, { matter: 'budget' }))).toEqual({
        ok: false,
        refusal: { reason: 'countNeeded', matter: 'budget' },
      });
      expect(findByAcclamation(found, voting(4, {}, { majorities: null }))).toMatchObject({
        refusal: { reason: 'notDecided' },
      });
    },
  );
});

describe('A count', () => {
  it('with as many yes as no and no rule for it says so', () => {
    const count = { yes: 1, no: 1, abstained: 0, present: 2, seats: 4 };
    const rule = { matter: null, majorities: majorities(), castingVote: null };
    expect(outcomeOf(count, null, rule)).toMatchObject({ refusal: { rule: 'castingVote' } });
  });
});
