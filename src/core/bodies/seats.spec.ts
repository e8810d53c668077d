import { day } from '../calendar';
import { aMandate, decided } from '../specimens';
import type { Mandate, Role } from './mandate';
import type { AuditorSeat, Seats } from './ruleSet';
import {
  auditorSeats,
  outsideElecting,
  representationFaults,
  seatFaults,
  votesOf,
  withoutDecisionMandate,
} from './seats';

const today = day('2026-11-22');
const FIVE = { document: 'Förbundsordning', clause: '5 §' };
const PARTIES = ['staden', 'regionen', 'fk', 'af'];
const fourAndFour = decided<Seats>({ members: 4, substitutes: 4, perParty: { members: 1, substitutes: 1 } }, FIVE);
const seat = (role: Role, partyKey: string, differs: Partial<Mandate> = {}) =>
  aMandate(`${role} ${partyKey}`, role, { partyKey, ...differs });
const full = PARTIES.flatMap((party) => [seat('representative', party), seat('substitute', party)]);

describe('The seats of a board', () => {
  it('are four and four, one of each for every party (SFB-04)', () => {
    expect(seatFaults(PARTIES, full, 2, today, fourAndFour)).toEqual([]);
  });

  it('that a party has left empty or filled twice are told with what is needed (SFB-04)', () => {
    const mandates = [
      ...full.filter(({ upn }) => upn !== 'representative fk' && upn !== 'substitute af'),
      aMandate('extra', 'representative', { partyKey: 'staden' }),
      seat('substitute', 'af', { to: day('2026-11-21') }),
    ];
    expect(seatFaults(PARTIES, mandates, 2, today, fourAndFour)).toEqual([
      { partyKey: 'staden', seat: 'members', needed: 1, appointed: 2, source: FIVE },
      { partyKey: 'fk', seat: 'members', needed: 1, appointed: 0, source: FIVE },
      { partyKey: 'af', seat: 'substitutes', needed: 1, appointed: 0, source: FIVE },
    ]);
  });

  it('are not asked after where none are decided, or none for each party (SFB-04)', () => {
    expect(seatFaults(PARTIES, [], 2, today, null)).toEqual([]);
    const together = decided<Seats>({ members: 9, substitutes: 9, perParty: null });
    expect(seatFaults(PARTIES, [], 2, today, together)).toEqual([]);
  });
});

describe('Politicians and officials', () => {
  const rule = decided({ politician: ['staden', 'regionen'], official: ['fk', 'af'] }, FIVE);

  it('are what each party appoints (SFB-08)', () => {
    const wrong = seat('substitute', 'fk', { representationType: 'politician' });
    const mandates = [
      seat('representative', 'staden', { representationType: 'politician' }),
      seat('representative', 'fk', { representationType: 'official' }),
      wrong,
      seat('representative', 'regionen'),
      seat('representative', 'polisen', { representationType: 'official' }),
      aMandate('sia', 'representative', { representationType: 'official' }),
      seat('secretary', 'staden', { representationType: 'official' }),
    ];
    expect(representationFaults(mandates, 2, today, rule)).toEqual([
      { mandate: wrong, wanted: 'official', source: FIVE },
    ]);
    expect(representationFaults(mandates, 2, today, null)).toEqual([]);
  });

  it('a politician’s seat is not an official’s (SFB-08)', () => {
    const wrong = seat('representative', 'staden', { representationType: 'official' });
    expect(representationFaults([wrong], 2, today, rule)).toMatchObject([{ wanted: 'politician' }]);
  });
});

describe('A preparatory group', () => {
  const cannot = seat('representative', 'fk', { decides: 'withoutMandate' });
  const others = [seat('representative', 'af'), seat('substitute', 'fk', { decides: 'withoutMandate' })];

  it('warns of members without decision mandate, where the text says they should have it (ORG-04)', () => {
    expect(withoutDecisionMandate([cannot, ...others], 2, today, decided('should'))).toEqual([cannot]);
    expect(withoutDecisionMandate([cannot, ...others], 2, today, null)).toEqual([]);
  });
});

describe('The auditors', () => {
  const seats: readonly AuditorSeat[] = [
    { parties: ['fk', 'af'], appointedBy: 'fk', term: 'separately' },
    { parties: ['staden'], appointedBy: 'staden', term: 'asTheBoard' },
    { parties: ['regionen'], appointedBy: 'regionen', term: 'asTheBoard' },
  ];

  it('are three for four members, since two of them share one (FIN-12, AMB-15)', () => {
    const mandates = [seat('auditor', 'fk'), seat('auditor', 'staden'), ...full];
    const found = auditorSeats(mandates, 2, today, decided(seats));
    expect(found.map((one) => [one.seat.parties, one.holder?.upn])).toEqual([
      [['fk', 'af'], 'auditor fk'],
      [['staden'], 'auditor staden'],
      [['regionen'], undefined],
    ]);
  });

  it('are not guessed where none are decided (FIN-12)', () => {
    expect(auditorSeats([seat('auditor', 'fk')], 2, today, null)).toEqual([]);
  });
});

describe('Members work as equals', () => {
  it('one vote each, whoever appointed them (SFB-09)', () => {
    expect(votesOf(full, 2, today, decided('oneEach'))?.map(({ mandate, votes }) => [mandate.partyKey, votes])).toEqual(
      PARTIES.map((party) => [party, 1]),
    );
    expect(votesOf(full, 2, today, null)).toBeNull();
  });
});

describe('A working committee', () => {
  const inBoard = seat('representative', 'staden');
  const inCommittee = (upn: string, role: Role) => aMandate(upn, role, { bodyNr: 3, partyKey: 'staden' });

  it('is a group within the board: only its members can be elected (ORG-01, SFB-07)', () => {
    const outsiders = [
      inCommittee('ute', 'representative'),
      inCommittee('ove', 'chair'),
      inCommittee('vif', 'viceChair'),
    ];
    const mandates = [
      inBoard,
      inCommittee('representative staden', 'representative'),
      inCommittee('fia', 'associationManager'),
      ...outsiders,
    ];
    expect(outsideElecting(mandates, 3, 2, today)).toEqual(outsiders);
  });
});
