import { decided } from '../specimens';
import { ORDINANCE, PARTIES, sittingWith } from './boardSpecimens';
import { canElect, presidingOver, type PresidingFacts } from './presiding';

const oldest = decided<'oldestMember'>('oldestMember', { document: 'Reglemente', clause: '4 §' });
const facts = (there: readonly string[], differs: Partial<PresidingFacts> = {}): PresidingFacts => ({
  chair: 'city',
  viceChair: 'region',
  electedByMeeting: null,
  oldestFirst: ['af.s', 'af', 'fk'],
  serving: sittingWith(...there).serving,
  ...differs,
});

describe('Over an item presides', () => {
  it.each([
    ['the chair', PARTIES, {}, { upn: 'city', as: 'chair', source: null }],
    [
      'the vice chair when the chair does not serve',
      ['region', 'fk', 'af'],
      {},
      { upn: 'region', as: 'viceChair', source: null },
    ],
    [
      'whom the meeting elected when neither does',
      ['fk', 'af'],
      { electedByMeeting: 'fk' },
      { upn: 'fk', as: 'electedByMeeting', source: null },
    ],
    [
      'the oldest member there until a chair is elected',
      ['fk', 'af'],
      { chair: null, viceChair: null },
      { upn: 'af', as: 'oldestMember', source: oldest.source },
    ],
    ['a member, not an older substitute', ['fk', 'af.s'], {}, { upn: 'fk', as: 'oldestMember', source: oldest.source }],
  ])('%s (DEC-02)', (_who, there, differs, value) => {
    expect(presidingOver(facts(there, differs), oldest)).toEqual({ ok: true, value });
  });

  it('nobody of whose age nothing is known, and nobody by a rule the body has not decided', () => {
    expect(presidingOver(facts(['fk'], { oldestFirst: [] }), oldest)).toEqual({
      ok: false,
      refusal: { reason: 'nobodyToPreside' },
    });
    expect(presidingOver(facts(['fk']), null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'presidesUntilElected' },
    });
  });
});

describe('Chair, vice chair and working committee', () => {
  const rule = decided(['chair', 'viceChair', 'workingCommittee'], ORDINANCE);
  const election = { office: 'workingCommittee', upn: 'FK', decisionId: 7 } as const;

  it('are elected from among the members, by a decision of the board (SFB-07)', () => {
    expect(canElect(election, PARTIES, rule)).toEqual({ ok: true, value: election });
  });

  it('are neither a substitute nor somebody from outside (SFB-07)', () => {
    expect(canElect({ ...election, upn: 'fk.s' }, PARTIES, rule)).toEqual({
      ok: false,
      refusal: { reason: 'notAMember', office: 'workingCommittee', source: ORDINANCE },
    });
  });

  it('change by a decision only (SFB-07)', () => {
    expect(canElect({ ...election, decisionId: null }, PARTIES, rule)).toMatchObject({
      refusal: { reason: 'decisionMissing', source: ORDINANCE },
    });
  });

  it('are not elected from within where that is not decided', () => {
    expect(canElect({ ...election, office: 'auditor' }, PARTIES, rule).ok).toBe(false);
    expect(canElect(election, PARTIES, null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'electedWithin' },
    });
  });
});
