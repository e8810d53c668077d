import { day, type Day } from '../calendar';
import { enterLiquidation, presentAccounts, serveMember, type WindingUp } from './windingUp';

const members = ['staden', 'fk', 'af'];
const today = day('2027-06-30');
const asked = { consulted: members, consultedOn: day('2026-03-01'), decidedOn: day('2026-04-01') };
const accounts = { report: 'Dnr 2027-1', accounts: 'Dnr 2027-2', on: day('2027-02-01') };
const windingUp: WindingUp = {
  ...{ key: 'windingUp:1', actedBy: 'system', bodyNr: 1, title: 'Likvidation', cause: 'agreed', served: [] },
  ...{ consultedOn: asked.consultedOn, decidedOn: asked.decidedOn, finalAccounts: null, dissolvedOn: null },
};
const body = { kind: 'board', parent: null, parties: members } as const;
const none = { body, before: null };

describe('The winding up of an association', () => {
  it.each([
    ['after a consultation with every member', none, asked, 'ok'],
    ['not without one of them', none, { ...asked, consulted: ['fk', 'af'] }, 'notConsulted'],
    ['not before the consultation', none, { ...asked, consultedOn: day('2026-04-02') }, 'consultationAfterDecision'],
    ['not by a decision to come', none, { ...asked, decidedOn: day('2027-07-01') }, 'dayNotYet'],
    ['not for a group under it', { ...none, body: { ...body, parent: 1 } }, asked, 'notAnAssociation'],
    ['not for a forum', { ...none, body: { ...body, kind: 'areaForum' } }, asked, 'notAnAssociation'],
    ['not twice', { body, before: windingUp }, asked, 'alreadyWindingUp'],
  ] as const)('begins %s (FIN-14)', (_when, facts, wanted, outcome) => {
    const entered = enterLiquidation(facts, wanted, today);
    expect(entered.ok ? 'ok' : entered.refusal.reason).toBe(outcome);
  });

  it.each([
    ['after the decision', windingUp, accounts, 'ok'],
    ['not before it', windingUp, { ...accounts, on: day('2026-03-31') }, 'accountsBeforeDecision'],
    ['not ahead', windingUp, { ...accounts, on: day('2027-07-01') }, 'dayNotYet'],
    [
      'not anew when somebody has been served',
      { ...windingUp, served: [{ partyKey: 'fk', on: day('2027-02-02'), receipt: '' }] },
      accounts,
      'someServed',
    ],
    ['not after the end', { ...windingUp, dissolvedOn: day('2027-03-01') }, accounts, 'alreadyDissolved'],
  ] as const)('has final accounts presented %s (FIN-14)', (_when, from, presented, outcome) => {
    const done = presentAccounts(from, presented, today);
    expect(done.ok ? 'ok' : done.refusal.reason).toBe(outcome);
  });

  it('ends when the last member has been served, on the latest of the days (FIN-14)', () => {
    let now: WindingUp = { ...windingUp, finalAccounts: accounts };
    const serve = (partyKey: string, on: string, ahead: readonly Day[] = []) => {
      const done = serveMember(now, { members, ahead }, { partyKey, on: day(on), receipt: 'Kvitto' }, today);
      if (done.ok) now = { ...now, ...done.value };
      return done.ok ? (done.value.dissolvedOn ?? 'waits') : done.refusal.reason;
    };
    expect(serve('fk', '2027-01-31')).toBe('servedBeforeAccounts');
    expect(serve('region', '2027-02-02')).toBe('notAMember');
    expect(serve('fk', '2027-07-01')).toBe('dayNotYet');
    expect(serve('fk', '2027-02-20')).toBe('waits');
    expect(serve('fk', '2027-02-21')).toBe('waits');
    expect(serve('af', '2027-02-02')).toBe('waits');
    expect(serve('staden', '2027-02-03', [day('2027-09-01')])).toBe('meetingsLeft');
    expect(serve('staden', '2027-02-03')).toBe('2027-02-21');
    expect(now.served).toHaveLength(3);
    expect(serve('staden', '2027-02-04')).toBe('alreadyDissolved');
    expect(
      serveMember(windingUp, { members, ahead: [] }, { partyKey: 'fk', on: today, receipt: '' }, today),
    ).toMatchObject({
      refusal: { reason: 'accountsMissing' },
    });
  });
});
