import { day } from '../calendar';
import { decided } from '../specimens';
import { mayRaise, type InitiativeRight, type MayRaise, type Raiser } from './initiative';

const SOURCE = { document: 'Förbundsordning', clause: '9 §' };
const RIGHTS: readonly InitiativeRight[] = [
  { by: 'memberParty', about: 'anything' },
  { by: 'role', role: 'associationManager', about: 'anything' },
  { by: 'role', role: 'auditor', about: 'audit' },
];
const raiser = (name: string, roles: readonly string[], memberParty: string | null = null): Raiser => ({
  name,
  roles,
  memberParty,
});
const MEMBER = raiser('Eva Sand', ['representative'], 'fk');
const MANAGER = raiser('Ulf Ros', ['associationManager']);
const AUDITOR = raiser('Rut Palm', ['auditor']);
const GUEST = raiser('Gun Hed', ['guest']);
const SECRETARY = raiser('Siv Moe', ['secretary']);
const raising = (differs: Partial<MayRaise>) =>
  mayRaise({
    rule: decided(RIGHTS, SOURCE),
    who: MEMBER,
    about: 'other',
    others: [AUDITOR, MANAGER, MEMBER, SECRETARY],
    consent: null,
    ...differs,
  });

describe('The right to raise a matter in the board', () => {
  it.each([
    ['a member', MEMBER],
    ['the association manager', MANAGER],
  ])('is held by %s, on the clause (DEC-05)', (_who, who) => {
    expect(raising({ who })).toEqual({ ok: true, value: SOURCE });
  });

  it('is not held by others, who are told who can raise it for them (DEC-05)', () => {
    expect(raising({ who: SECRETARY })).toEqual({
      ok: false,
      refusal: { reason: 'mayNotRaise', source: SOURCE, ask: ['Ulf Ros', 'Eva Sand'] },
    });
  });

  it('names those of the same party first among those who can raise it (DEC-05)', () => {
    const rule = decided<readonly InitiativeRight[]>([{ by: 'role', role: 'chair', about: 'anything' }], SOURCE);
    const others = [raiser('Ola', ['chair'], 'af'), raiser('Pia', ['chair'], 'fk')];
    expect(raising({ rule, others })).toMatchObject({ refusal: { ask: ['Pia', 'Ola'] } });
  });

  it('of an auditor is that of matters about the audit (DEC-06)', () => {
    expect(raising({ who: AUDITOR, about: 'audit' })).toEqual({ ok: true, value: SOURCE });
  });

  it('of an auditor does not reach other matters: refused with the clause and who can raise them (DEC-06)', () => {
    expect(raising({ who: AUDITOR })).toEqual({
      ok: false,
      refusal: { reason: 'auditMattersOnly', source: SOURCE, ask: ['Ulf Ros', 'Eva Sand'] },
    });
  });

  it('is a guest’s with the consent of the chair of that meeting alone (DEC-05)', () => {
    expect(raising({ who: GUEST })).toMatchObject({ refusal: { reason: 'consentMissing', source: SOURCE } });
    expect(raising({ who: GUEST, consent: { by: 'eva', on: day('2026-09-01') } })).toMatchObject({ ok: true });
  });

  it('is given to nobody else by a consent (DEC-05)', () => {
    expect(raising({ who: SECRETARY, consent: { by: 'eva', on: day('2026-09-01') } })).toMatchObject({
      refusal: { reason: 'mayNotRaise' },
    });
  });

  it('is answered as not decided where the body has not decided it (DEC-05)', () => {
    expect(raising({ rule: null })).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'rightOfInitiative' },
    });
  });
});
