import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { aMandate, aMeeting, CLAUSE, decided } from '../specimens';
import { boardWheel } from '../yearWheel/specimens';
import { dutiesTakenUp, quorumOfBody } from './takingUp';

const meetings = [
  aMeeting({ id: 1, day: day('2026-03-12'), stage: 'notesPublished' }),
  aMeeting({ id: 2, day: day('2026-09-17') }),
  aMeeting({ id: 3, day: day('2026-11-19') }),
];
const taken = (wheelLines: ReadonlyMap<number, readonly string[]>) =>
  dutiesTakenUp({
    now: instant('2026-06-01T09:00:00Z'),
    bodyNr: 2,
    meetings,
    entries: boardWheel(2026),
    wheelLines,
    mandates: [aMandate('anna', 'representative'), aMandate('bo', 'representative', { to: day('2026-10-01') })],
  });

describe('A dated duty is taken up by', () => {
  it('a meeting with a line for it, however it stands in time', () => {
    expect(taken(new Map([[1, ['annualReport']]])).get(1)).toEqual({ duties: ['annualReport'], coming: 2 });
    expect(taken(new Map()).get(1)).toEqual({ duties: [], coming: 2 });
  });

  it('a meeting to come that may still get one: the budget after the consultation (FIN-01, FIN-02)', () => {
    expect(taken(new Map()).get(2)?.duties).not.toContain('budget');
    expect(taken(new Map()).get(2)?.duties).toContain('consultation');
    expect(taken(new Map()).get(3)).toEqual({ duties: expect.arrayContaining(['budget']) as string[], coming: 1 });
  });
});

describe('What it takes to decide', () => {
  it('is more than half of the legal seats (DEC-01), nothing, or not decided', () => {
    const seats = decided({ members: 4, substitutes: 4, perParty: null });
    const quorum = decided('moreThanHalf' as const);
    expect(quorumOfBody({ ...NOTHING_DECIDED, quorum, seats })).toEqual({
      value: { seats: 4, needed: 3 },
      source: CLAUSE,
    });
    expect(quorumOfBody({ ...NOTHING_DECIDED, quorum })).toBeNull();
    expect(quorumOfBody({ ...NOTHING_DECIDED, quorum: decided('none') })).toMatchObject({ value: { needed: 0 } });
    expect(quorumOfBody(NOTHING_DECIDED)).toBeNull();
  });
});
