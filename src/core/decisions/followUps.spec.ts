import { day } from '../calendar';
import { ORDINANCE, PARTIES } from '../meetings/boardSpecimens';
import { decided } from '../specimens';
import { informationDuty, warningsOf, type WarnedDecision, type WarningRules } from './followUps';

const informOf = decided<readonly string[]>(['generalPlanning', 'greaterWeight'], ORDINANCE);
const sent = (...keys: readonly string[]) => keys.map((partyKey) => ({ partyKey, sentOn: day('2026-12-01') }));

describe('A decision of greater weight', () => {
  it.each([
    [[], 'open', 4],
    [['city', 'fk', 'af'], 'open', 1],
    [['city', 'region', 'fk', 'af'], 'done', 0],
    [['polisen'], 'open', 4],
  ])('sent to %j leaves the duty to inform the members %s, %i missing (DEC-07)', (keys, state, missing) => {
    const duty = informationDuty(['greaterWeight'], PARTIES, sent(...keys), informOf);
    expect(duty).toMatchObject({ state, of: 4, source: ORDINANCE });
    expect(duty.missing).toHaveLength(missing);
  });

  it('keeps the day each member was sent it (DEC-07)', () => {
    expect(informationDuty(['generalPlanning'], PARTIES, sent('fk'), informOf).sent).toEqual([
      { partyKey: 'fk', sentOn: '2026-12-01' },
    ]);
  });

  it('brings no duty where the rule names it not, and is said to be open to decide where there is no rule', () => {
    expect(informationDuty(['greaterWeight'], PARTIES, [], decided(['generalPlanning'])).state).toBe('none');
    expect(informationDuty(['greaterWeight'], PARTIES, [], null).state).toBe('notDecided');
    expect(informationDuty(['useOfFunds'], PARTIES, [], null).state).toBe('none');
  });
});

describe('Before a decision is taken it is said', () => {
  const rules: WarningRules = {
    noSuretyOrLoan: decided('warn', { document: 'Förbundsordning', clause: '12 §' }),
    employment: decided('inConsultation', { document: 'Förbundsordning', clause: '8 §' }),
    manager: decided('byDelegationOrder', { document: 'Förbundsordning', clause: '8 §' }),
  };
  const decision = (differs: Partial<WarnedDecision>): WarnedDecision => ({
    kind: 'other',
    tags: [],
    consultationNote: '',
    delegationOrder: '',
    ...differs,
  });

  it('that the association may not stand surety or take loans beyond normal credits (FIN-10)', () => {
    expect(warningsOf(decision({ tags: ['suretyOrLoan'] }), rules)).toEqual([
      { reason: 'suretyOrLoan', source: { document: 'Förbundsordning', clause: '12 §' } },
    ]);
  });

  it('that an employment lacks the note that the working committee was consulted (SFB-16)', () => {
    expect(warningsOf(decision({ tags: ['employment'] }), rules)).toMatchObject([
      { reason: 'consultationNoteMissing' },
    ]);
    expect(warningsOf(decision({ tags: ['employment'], consultationNote: 'AU 2026-10-01' }), rules)).toEqual([]);
  });

  it('that a manager is appointed without a delegation order to lead by (SFB-15)', () => {
    expect(warningsOf(decision({ kind: 'appointManager' }), rules)).toMatchObject([
      { reason: 'delegationOrderMissing' },
    ]);
    expect(warningsOf(decision({ kind: 'appointManager', delegationOrder: 'Delegationsordning 2026' }), rules)).toEqual(
      [],
    );
  });

  it('nothing that rests on a rule the association has not decided', () => {
    const none = { noSuretyOrLoan: null, employment: null, manager: null };
    const all = decision({ kind: 'appointManager', tags: ['suretyOrLoan', 'employment'] });
    expect(warningsOf(all, none)).toEqual([]);
    expect(warningsOf(decision({}), rules)).toEqual([]);
  });
});
