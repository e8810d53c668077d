import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day } from '../calendar';
import { aMandate, decided } from '../specimens';
import { endRole, gapsOn, giveRole, type GiveRole, type RoleWish } from './roles';

const command = (differs: Partial<GiveRole> = {}): GiveRole => ({
  bodyNr: 2,
  parties: ['polisen', 'skola'],
  rules: NOTHING_DECIDED,
  mandates: [aMandate('bo', 'representative', { partyKey: 'polisen', to: day('2026-11-30') })],
  asker: { roles: ['processLeader'], chairsMeeting: 'doesNotChair' },
  actedBy: 'anna',
  key: 'role:1',
  ...differs,
});
const wish = (differs: Partial<RoleWish> = {}): RoleWish => ({
  upn: 'Eva',
  personName: 'Eva Ek',
  role: 'representative',
  partyKey: 'polisen',
  from: day('2026-12-01'),
  to: null,
  rights: [],
  substituteFor: null,
  appointedBy: null,
  ...differs,
});

describe('A role is given', () => {
  it('from a day, after the one before in the seat (FSS-14)', () => {
    expect(giveRole(command(), wish())).toMatchObject({
      ok: true,
      value: { upn: 'eva', bodyNr: 2, decides: 'withMandate', rights: [], key: 'role:1' },
    });
    const two = {
      ...NOTHING_DECIDED,
      seats: decided({ members: 4, substitutes: 0, perParty: { members: 2, substitutes: 0 } }),
    };
    expect(giveRole(command({ rules: two }), wish({ from: day('2026-11-01') })).ok).toBe(true);
  });

  it.each<[string, Partial<RoleWish>, string]>([
    ['that ends before it begins', { to: day('2026-11-30') }, 'endsFirst'],
    ['for no party', { partyKey: null }, 'partyMissing'],
    ['for a party outside', { partyKey: 'kyrkan' }, 'partyOutside'],
    ['in a seat that is taken that day', { from: day('2026-11-30') }, 'seatTaken'],
    ['the person has already', { upn: 'BO', from: day('2026-11-01') }, 'alreadyHolds'],
    ['for a second party', { upn: 'bo', partyKey: 'skola', from: day('2026-11-01') }, 'otherParty'],
    ['that delegates nothing', { role: 'delegate', to: day('2027-01-31') }, 'nothingDelegated'],
    ['that delegates for ever', { role: 'delegate', rights: ['note'] }, 'delegatedForEver'],
    [
      'with a right the giver lacks',
      { role: 'delegate', partyKey: null, rights: ['note', 'sendAgenda'], to: day('2027-01-31') },
      'notYoursToGive',
    ],
  ])('never one %s', (_what, differs, reason) => {
    expect(giveRole(command(), wish(differs))).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('says the statutes where they give a party its seats (SFB-04)', () => {
    const seats = decided({ members: 4, substitutes: 4, perParty: { members: 1, substitutes: 1 } });
    const rules = { ...NOTHING_DECIDED, seats };
    expect(giveRole(command({ rules }), wish({ from: day('2026-11-01') }))).toMatchObject({
      refusal: { reason: 'seatTaken', by: ['Namn bo'], seats: 1, source: seats.source },
    });
  });

  it('as a delegation with rights from–to: what the giver may, or anything of a meeting’s where a chair gives it', () => {
    const delegation = wish({ role: 'delegate', partyKey: null, rights: ['note'], to: day('2027-01-31') });
    expect(giveRole(command(), delegation)).toMatchObject({ value: { rights: ['note'], decides: 'withoutMandate' } });
    const chair = command({ asker: { roles: ['chair'], chairsMeeting: 'doesNotChair' } });
    expect(giveRole(chair, { ...delegation, rights: ['sendAgenda'] }).ok).toBe(true);
    const held = command({ mandates: [aMandate('eva', 'delegate')] });
    expect(giveRole(held, delegation).ok).toBe(true);
    expect(giveRole(command(), wish({ role: 'deputy', partyKey: null })).ok).toBe(true);
  });
});

describe('A role is ended', () => {
  const today = day('2026-11-20');
  const mandate = aMandate('bo', 'representative', { partyKey: 'polisen', from: day('2026-11-01') });

  it.each([
    ['2026-11-18', 'backdated'],
    ['2026-10-31', 'beforeItBegan'],
  ])('never with %s as its last day', (lastDay, reason) => {
    expect(endRole(mandate, day(lastDay), today)).toMatchObject({ refusal: { reason } });
  });

  it('with yesterday as its last day at the earliest, once', () => {
    expect(endRole(mandate, day('2026-11-19'), today)).toEqual({ ok: true, value: { to: '2026-11-19' } });
    const ended = { ...mandate, to: day('2026-12-31') };
    expect(endRole(ended, day('2026-12-31'), today)).toMatchObject({ refusal: { reason: 'alreadyEnded' } });
    expect(endRole(ended, day('2026-12-30'), today).ok).toBe(true);
  });

  it('and the party nobody then represents is a gap (FSS-14)', () => {
    const mandates = [{ ...mandate, to: day('2026-11-30') }];
    expect(gapsOn(['polisen'], mandates, 2, day('2026-11-30'))).toEqual([]);
    expect(gapsOn(['polisen'], mandates, 2, day('2026-12-01'))).toEqual(['polisen']);
  });
});
