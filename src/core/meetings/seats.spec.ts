import { day } from '../calendar';
import { aMandate } from '../specimens';
import { APPOINTED, PARTIES, SEATS } from './boardSpecimens';
import { appointmentsOf, seatingOf, type Appointment } from './seats';

describe('The seats of a board', () => {
  it('stand empty when nobody is appointed to them: they are legal seats all the same (DEC-01)', () => {
    expect(seatingOf([], PARTIES, SEATS).seats).toEqual(PARTIES.map((partyKey) => ({ partyKey, member: null })));
  });

  it('have their substitutes in the order decided when they were appointed (AMB-16)', () => {
    const later = APPOINTED.map((one): Appointment => (one.upn === 'city.s' ? { ...one, order: 9 } : one));
    const { substitutes } = seatingOf(later, PARTIES, SEATS);
    expect(substitutes.map((one) => one.upn)).toEqual(['region.s', 'fk.s', 'af.s', 'city.s']);
  });

  it('are as many as the rule says also where the parties do not appoint alike', () => {
    const unlike = { members: 3, perParty: null };
    const two = APPOINTED.filter((one) => one.upn === 'fk' || one.upn === 'city');
    expect(seatingOf(two, PARTIES, unlike).seats).toEqual([
      { partyKey: 'city', member: 'city' },
      { partyKey: 'fk', member: 'fk' },
      { partyKey: null, member: null },
    ]);
  });
});

describe('Those who are appointed', () => {
  const on = day('2026-11-19');
  it('are the representatives and substitutes of the parties on the day, in the order written or found (SFB-04)', () => {
    const mandates = [
      aMandate('fk', 'representative', { bodyNr: 30, partyKey: 'fk' }),
      aMandate('fk.s', 'substitute', { bodyNr: 30, partyKey: 'fk', order: 7 }),
      aMandate('fk', 'chair', { bodyNr: 30, partyKey: 'fk' }),
      aMandate('utan', 'representative', { bodyNr: 30, partyKey: null }),
      aMandate('af', 'representative', { bodyNr: 31, partyKey: 'af' }),
    ];
    expect(appointmentsOf(mandates, 30, on)).toEqual([
      { upn: 'fk', partyKey: 'fk', as: 'member', order: 1 },
      { upn: 'fk.s', partyKey: 'fk', as: 'substitute', order: 7 },
    ]);
  });
});
