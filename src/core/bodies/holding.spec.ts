import { day } from '../calendar';
import { aMandate, aParty } from '../specimens';
import {
  delegatedTo,
  doublyStaffed,
  mandatesOf,
  nameOf,
  representativeOf,
  representativesOf,
  rolesOf,
  staffingGaps,
} from './holding';
import { holdsOn } from './mandate';

const today = day('2026-11-20');

describe('A mandate', () => {
  const mandate = aMandate('bo', 'representative', { from: day('2026-03-01'), to: day('2026-11-20') });

  it.each([
    ['the day before its first', '2026-02-28', false],
    ['on its first day', '2026-03-01', true],
    ['on its last day', '2026-11-20', true],
    ['the day after its last', '2026-11-21', false],
  ])('%s holds: %s → %s', (_when, on, holds) => {
    expect(holdsOn(mandate, day(on))).toBe(holds);
  });

  it('without a last day holds on', () => {
    expect(holdsOn(aMandate('bo', 'representative'), day('2099-12-31'))).toBe(true);
  });
});

describe('What is delegated to a person in a body', () => {
  it('is what mandates that hold that day give, each once, whatever the role (PL-04)', () => {
    const mandates = [
      aMandate('pia', 'processLeader', { rights: ['sendAgenda', 'prepare'] }),
      aMandate('pia', 'delegate', { rights: ['publishNotes'], from: day('2026-11-20'), to: day('2026-11-20') }),
      aMandate('pia', 'delegate', { rights: ['answerProposal'], to: day('2026-11-19') }),
      aMandate('pia', 'processLeader', { rights: ['importRows'], bodyNr: 3 }),
    ];
    expect(delegatedTo(mandates, 2, 'PIA', today)).toEqual(['prepare', 'sendAgenda', 'publishNotes']);
    expect(delegatedTo(mandates, 2, 'bo', today)).toEqual([]);
  });
});

describe('The roles of a person in a body', () => {
  it('are those of the mandates that hold that day, each once, highest first', () => {
    const mandates = [
      aMandate('bo', 'representative'),
      aMandate('bo', 'chair'),
      aMandate('bo', 'chair', { from: day('2026-06-01') }),
      aMandate('bo', 'secretary', { to: day('2026-11-19') }),
      aMandate('bo', 'deputy', { bodyNr: 3 }),
      aMandate('eva', 'processLeader'),
    ];
    expect(rolesOf(mandates, 2, 'bo', today)).toEqual(['chair', 'representative']);
  });

  it('are found whatever the case of the UPN', () => {
    expect(rolesOf([aMandate('Bo@Polisen.example', 'guest')], 2, 'bo@polisen.example', today)).toEqual(['guest']);
    expect(mandatesOf([aMandate('BO', 'guest')], 2, 'bo', today)).toHaveLength(1);
  });

  it('are none for somebody else', () => {
    expect(rolesOf([aMandate('bo', 'chair')], 2, 'eva', today)).toEqual([]);
  });
});

describe('One representative with mandate per party (FSS-14, FSG-09)', () => {
  const polisen = aParty('polisen');
  const skolan = aParty('skolan');
  const mandates = [
    aMandate('bo', 'representative', { partyKey: 'polisen' }),
    aMandate('eva', 'otherRepresentative', { partyKey: 'skolan' }),
    aMandate('ulf', 'representative', { partyKey: 'skolan', bodyNr: 5 }),
    aMandate('siv', 'representative', { partyKey: 'skolan', to: day('2026-10-31') }),
  ];

  it('is the one with that role in that body on that day', () => {
    expect(representativeOf(mandates, 2, 'polisen', today)?.upn).toBe('bo');
    expect(representativeOf(mandates, 2, 'skolan', day('2026-10-31'))?.upn).toBe('siv');
    expect(representativesOf(mandates, 2, today).map((one) => one.upn)).toEqual(['bo']);
  });

  it('may be another person in another body', () => {
    expect(representativeOf(mandates, 5, 'skolan', today)?.upn).toBe('ulf');
  });

  it('is missing: the party is a gap, although others come for it (FSS-15)', () => {
    expect(staffingGaps([polisen, skolan], mandates, 2, today)).toEqual([skolan]);
  });

  it('is one: a second is an error in the register', () => {
    const twice = [...mandates, aMandate('åsa', 'representative', { partyKey: 'polisen' })];
    expect(doublyStaffed([polisen, skolan], twice, 2, today)).toEqual([polisen]);
    expect(doublyStaffed([polisen, skolan], mandates, 2, today)).toEqual([]);
  });
});

describe('The name of a person', () => {
  it('is the one the register has', () => {
    expect(nameOf([aMandate('bo', 'guest', { personName: 'Bo Ström' })], 'BO')).toBe('Bo Ström');
    expect(nameOf([], 'bo')).toBeUndefined();
  });
});
