import { decided } from '../specimens';
import { APPOINTED, ORDINANCE, PARTIES, SEATS } from './boardSpecimens';
import { checkSeats, seatingOf, type Appointment } from './seats';

const rule = decided(SEATS, ORDINANCE);

describe('The seats of a board', () => {
  it('are four members and four substitutes, one of each from each party (SFB-04)', () => {
    expect(checkSeats(APPOINTED, PARTIES, rule)).toEqual({ ok: true, value: 'complete' });
  });

  it('name the party that has not appointed its substitute (SFB-04)', () => {
    const without = APPOINTED.filter((one) => one.upn !== 'fk.s');
    expect(checkSeats(without, PARTIES, rule)).toEqual({
      ok: false,
      refusal: {
        reason: 'seatsWrong',
        faults: [
          { as: 'substitute', partyKey: null, have: 3, needed: 4 },
          { as: 'substitute', partyKey: 'fk', have: 0, needed: 1 },
        ],
        source: ORDINANCE,
      },
    });
  });

  it('name the party that has appointed two members, also when the sum is right (SFB-04)', () => {
    const moved = APPOINTED.map((one): Appointment => (one.upn === 'af' ? { ...one, partyKey: 'city' } : one));
    expect(checkSeats(moved, PARTIES, rule)).toMatchObject({
      refusal: {
        faults: [
          { as: 'member', partyKey: 'city', have: 2 },
          { as: 'member', partyKey: 'af', have: 0 },
        ],
      },
    });
  });

  it('are not counted where the body has not decided how many they are', () => {
    expect(checkSeats([], PARTIES, null)).toEqual({ ok: false, refusal: { reason: 'notDecided', rule: 'seats' } });
  });

  it('stand empty when nobody is appointed to them: they are legal seats all the same (DEC-01)', () => {
    expect(seatingOf([], PARTIES, SEATS).seats).toEqual(PARTIES.map((partyKey) => ({ partyKey, member: null })));
  });

  it('have their substitutes in the order decided when they were appointed (AMB-16)', () => {
    const later = APPOINTED.map((one): Appointment => (one.upn === 'city.s' ? { ...one, order: 9 } : one));
    const { substitutes } = seatingOf(later, PARTIES, SEATS);
    expect(substitutes.map((one) => one.upn)).toEqual(['region.s', 'fk.s', 'af.s', 'city.s']);
  });

  it('are as many as the rule says also where the parties do not appoint alike', () => {
    const unlike = { members: 3, substitutes: 0, perParty: null };
    const two = APPOINTED.filter((one) => one.upn === 'fk' || one.upn === 'city');
    expect(seatingOf(two, PARTIES, unlike).seats).toEqual([
      { partyKey: 'city', member: 'city' },
      { partyKey: 'fk', member: 'fk' },
      { partyKey: null, member: null },
    ]);
    expect(checkSeats(two, PARTIES, decided(unlike, ORDINANCE))).toMatchObject({
      refusal: { faults: [{ as: 'member', partyKey: null, have: 2, needed: 3 }] },
    });
  });
});
