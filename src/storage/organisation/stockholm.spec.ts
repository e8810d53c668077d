import { rolesOf } from '../../core/bodies/holding';
import { initiativeOf } from '../../core/bodies/initiative';
import { partiesCalled } from '../../core/bodies/partyNames';
import {
  auditorSeats,
  outsideElecting,
  representationFaults,
  seatFaults,
  withoutDecisionMandate,
} from '../../core/bodies/seats';
import { termAfter, termOn } from '../../core/bodies/terms';
import { day } from '../../core/calendar';
import { entriesOfYear } from '../../core/yearWheel/entriesOfYear';
import { bodyOf, example, sharesOf } from './exampleFiles';

const today = day('2026-11-22');

describe('Samordningsförbundet Stockholms stad', () => {
  const { file, rows } = example('stockholm.yaml');
  const board = bodyOf(rows, 1);

  it('has a name, a seat and four members that are its parties (SFB-01, SFB-18)', () => {
    expect([file.organisation.title, file.organisation.seat]).toEqual([
      'Samordningsförbundet Stockholms stad',
      'Stockholms stad',
    ]);
    expect(board.parties).toEqual(['staden', 'fk', 'af', 'region']);
  });

  it('has a board, a working committee, a preparatory group and an association manager in all of them (SFB-02, ORG-08)', () => {
    expect(rows.bodies.slice(0, 3).map(({ kind }) => kind)).toEqual(['board', 'workingCommittee', 'preparatoryGroup']);
    const manager = 'ingrid.falkenhem@samordning-stockholm.example';
    for (const { nr } of rows.bodies)
      expect(rolesOf(rows.mandates, nr, manager, today)).toContain('associationManager');
  });

  it('has the dated duties of its manager drawn up for any year from its rules (ORG-09)', () => {
    const entries = entriesOfYear({
      ...{ bodyNr: 1, year: 2029, themes: [], actedBy: 'system' },
      duties: board.rules.datedDuties,
    });
    expect(entries.map(({ duty, day: on }) => [duty, on])).toEqual([
      ['arsredovisning', '2029-03-31'],
      ['revision', '2029-03-31'],
      ['samrad', '2029-11-30'],
      ['budget', '2029-11-30'],
    ]);
  });

  it.each(['2026-11-22', '2027-01-01'])(
    'has four members and four substitutes on %s, one of each a party (SFB-04)',
    (on) => {
      expect(seatFaults(board.parties, rows.mandates, 1, day(on), board.rules.seats)).toEqual([]);
    },
  );

  it('appoints until 2026, and from 1 January 2027 for four years (SFB-06)', () => {
    expect(termOn(today, board.rules.term)?.to).toBe('2026-12-31');
    expect(termAfter(today, board.rules.term)).toMatchObject({ from: '2027-01-01', to: '2030-12-31' });
  });

  it('has politicians for the city and the region and officials for the authorities (SFB-08)', () => {
    expect(representationFaults(rows.mandates, 1, today, board.rules.representation)).toEqual([]);
  });

  it('has three auditors for four members, with who appointed each (FIN-12, AMB-15)', () => {
    const seats = auditorSeats(rows.mandates, 1, today, board.rules.auditors);
    expect(seats.map(({ seat, holder }) => [seat.appointedBy, holder?.appointedBy])).toEqual([
      ['fk', 'Försäkringskassan'],
      ['staden', 'Kommunfullmäktige'],
      ['region', 'Regionfullmäktige'],
    ]);
  });

  it('elects its working committee within the board (ORG-01, SFB-07)', () => {
    expect(outsideElecting(rows.mandates, 2, 1, today)).toEqual([]);
    expect(board.rules.electedWithin?.value).toEqual(['chair', 'viceChair']);
  });

  it('has one local group in each of five clusters, with their districts and process support (SFB-03, SFB-31, LSG-02, LSG-03, LSG-04, LSG-05, LSG-06, ORG-10)', () => {
    const groups = rows.bodies.filter(({ kind }) => kind === 'clusterGroup');
    expect(groups.map(({ cluster }) => [cluster?.name, cluster?.districts.length])).toEqual([
      ['Kluster 1', 3],
      ['Kluster 2', 3],
      ['Kluster 3', 6],
      ['Kluster 4', 4],
      ['Kluster 5', 4],
    ]);
    for (const { nr } of groups)
      expect(rows.mandates.some(({ bodyNr, role }) => bodyNr === nr && role === 'coordinator')).toBe(true);
  });

  it.each([1, 2, 3])('plans four meetings a year for body %i (SFB-11, ORG-03, ORG-07)', (nr) => {
    expect(bodyOf(rows, nr).rules.targetMeetingsPerYear?.value).toBe(4);
    for (const year of ['2026', '2027'])
      expect(rows.meetings.filter((one) => one.bodyNr === nr && one.day.startsWith(year))).toHaveLength(4);
  });

  it('meets in the working committee before each board, and decides the budget by 30 November after consultation (ORG-03, FIN-01)', () => {
    const days = (nr: number) => rows.meetings.filter(({ bodyNr }) => bodyNr === nr).map((one) => one.day);
    days(2).forEach((committee, index) => expect(committee < String(days(1)[index])).toBe(true));
    for (const year of ['2026', '2027'])
      expect(days(1).some((one) => one.startsWith(`${year}-11`) && one <= `${year}-11-30`)).toBe(true);
    const budget = board.rules.datedDuties?.value.find(({ key }) => key === 'budget');
    expect(budget).toMatchObject({ dates: ['11-30'], needsQuorum: true, locked: true, after: 'samrad' });
  });

  it('has a preparatory group without formal responsibility, which warns of a member without decision mandate (ORG-04, ORG-05, AMB-09)', () => {
    const { rules } = bodyOf(rows, 3);
    expect([rules.mayDecide?.value, rules.mayAppointGroups]).toEqual([false, null]);
    const without = withoutDecisionMandate(rows.mandates, 3, today, rules.decisionMandate);
    expect(without.map(({ partyKey }) => partyKey)).toEqual(['fk']);
  });

  it('lets members and the manager raise matters, and auditors those of the audit (DEC-05, DEC-06)', () => {
    const held = (role: string) => rows.mandates.filter((one) => one.bodyNr === 1 && one.role === role).slice(0, 1);
    expect(initiativeOf(held('associationManager'), 'anything', board.rules).state).toBe('mayRaise');
    expect(initiativeOf(held('auditor'), 'anything', board.rules).state).toBe('mayNot');
    expect(initiativeOf(held('auditor'), 'audit', board.rules).state).toBe('mayRaise');
  });

  it('is paid by half, a quarter and a quarter: of 8 000 tkr the region pays 2 000 (FIN-09, FIN-11)', () => {
    expect(sharesOf(rows, 2016)).toMatchObject({ total: 8000, outcome: 'agrees' });
  });

  it('buys its secretary, and says what the board and what the manager decides (ORG-12, ORG-13)', () => {
    const secretary = rows.mandates.find(({ role }) => role === 'secretary');
    expect(secretary?.employedBy).toBe('Stockholms stad');
    expect(board.rules.delegation?.value).toHaveLength(2);
  });

  it('finds the region under the name it had as county council (AMB-12)', () => {
    const found = partiesCalled('Stockholms läns landsting', rows.parties);
    expect(found.map(({ name }) => name)).toEqual(['Region Stockholm']);
  });
});
