import fc from 'fast-check';
import { decided } from '../specimens';
import { anItemWith, APPOINTED, ORDINANCE, PARTIES, SEATS, SERVING, sittingWith } from './boardSpecimens';
import { neededForQuorum, quorumOf } from './quorum';
import { seatingOf } from './seats';
import { sittingOf } from './serving';

const legal = decided(SEATS, ORDINANCE);
const half = decided<'none' | 'moreThanHalf'>('moreThanHalf', ORDINANCE);

describe('A board of four', () => {
  it.each([
    [0, 'notQuorate'],
    [2, 'notQuorate'],
    [3, 'quorate'],
    [4, 'quorate'],
  ])('with %i present is %s: more than half of the legal seats (DEC-01)', (present, state) => {
    expect(quorumOf(sittingWith(...PARTIES.slice(0, present)), half, legal)).toEqual({
      state,
      seats: 4,
      present,
      needed: 3,
      source: ORDINANCE,
    });
  });

  it('counts a serving substitute, and not one who does not serve (DEC-01, SFB-05)', () => {
    expect(quorumOf(sittingWith('city', 'region', 'fk.s'), half, legal)).toMatchObject({
      state: 'quorate',
      present: 3,
    });
    expect(quorumOf(sittingWith('city', 'region', 'city.s', 'region.s'), half, legal)).toMatchObject({
      state: 'notQuorate',
      present: 2,
    });
  });

  it('counts legal seats, not filled ones: two of two appointed are not enough of four (DEC-01)', () => {
    const seating = seatingOf(APPOINTED.slice(0, 2), PARTIES, SEATS);
    const sitting = sittingOf(anItemWith(['city'], { seating }), SERVING);
    expect(quorumOf(sitting, half, legal)).toMatchObject({ state: 'notQuorate', seats: 4, needed: 3 });
  });

  it('loses a disqualified member for that item (DEC-01)', () => {
    const facts = anItemWith(['city', 'region', 'fk'], { away: [{ itemId: 11, upn: 'fk' }] });
    expect(quorumOf(sittingOf(facts, SERVING), half, legal)).toMatchObject({ state: 'notQuorate', present: 2 });
    expect(quorumOf(sittingOf({ ...facts, itemId: 12 }, SERVING), half, legal)).toMatchObject({ state: 'quorate' });
  });

  it('cannot be said to be quorate or not while it hangs on substitutes whose order is not decided (AMB-16)', () => {
    const undecided = (...there: readonly string[]) => quorumOf(sittingOf(anItemWith(there), null), half, legal);
    expect(undecided('city', 'region', 'fk.s')).toMatchObject({ state: 'notDecided', rule: 'substitutes', present: 2 });
    expect(undecided('city', 'region', 'fk', 'af.s')).toMatchObject({ state: 'quorate' });
    expect(undecided('city', 'fk.s')).toMatchObject({ state: 'notQuorate' });
  });

  it('says that quorum is not decided, or not required, where that is so', () => {
    expect(quorumOf(sittingWith('city'), null, legal)).toEqual({
      state: 'notDecided',
      reason: 'notDecided',
      rule: 'quorum',
      seats: 4,
      present: 1,
    });
    expect(quorumOf(sittingWith('city'), half, null)).toMatchObject({ state: 'notDecided', rule: 'seats', present: 1 });
    expect(quorumOf(sittingWith(), decided('none', ORDINANCE), legal)).toEqual({
      state: 'notRequired',
      source: ORDINANCE,
    });
  });
});

describe('More than half', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [9, 5],
  ])('of %i seats is %i (DEC-01)', (seats, needed) => {
    expect(neededForQuorum(seats)).toBe(needed);
  });

  it('is the smallest number that is twice as many as more than all seats, however many they are (DEC-01)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seats) => {
        const needed = neededForQuorum(seats);
        expect(needed * 2).toBeGreaterThan(seats);
        expect((needed - 1) * 2).toBeLessThanOrEqual(seats);
      }),
    );
  });
});
