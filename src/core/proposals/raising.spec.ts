import type { Initiator } from '../bodies/ruleSet';
import { day } from '../calendar';
import { aMandate, decided } from '../specimens';
import { mayRaise, type MayRaise } from './raising';

const SOURCE = { document: 'Förbundsordning', clause: '9 §' };
const RIGHTS: readonly Initiator[] = [
  { by: 'memberParty', about: 'anything' },
  { by: 'role', role: 'associationManager', about: 'anything' },
  { by: 'role', role: 'auditor', about: 'audit' },
];
const consent = { by: 'eva', on: day('2026-09-01') };
const mandates = [
  aMandate('rut', 'auditor', { personName: 'Rut Palm' }),
  aMandate('ulf', 'associationManager', { personName: 'Ulf Ros' }),
  aMandate('eva', 'representative', { personName: 'Eva Sand', partyKey: 'fk' }),
  aMandate('ola', 'representative', { personName: 'Ola Grip', partyKey: 'af' }),
  aMandate('siv', 'secretary', { personName: 'Siv Moe' }),
  aMandate('pia', 'secretary', { personName: 'Pia Lok', partyKey: 'af' }),
  aMandate('gun', 'guest', { personName: 'Gun Hed' }),
];
const raising = (upn: string, differs: Partial<MayRaise> = {}) =>
  mayRaise({
    bodyNr: 2,
    upn,
    on: day('2026-09-01'),
    about: 'anything',
    mandates,
    rules: { initiative: decided(RIGHTS, SOURCE), rightOfInitiative: null },
    consent: null,
    ...differs,
  });

describe('Raising a matter in the board', () => {
  it.each(['eva', 'ulf'])('is done by a member or the association manager: %s (DEC-05)', (upn) => {
    expect(raising(upn)).toMatchObject({ value: { by: 'initiative', mandate: { upn } } });
  });

  it('is not done by others, who are told by name who can raise it for them (DEC-05)', () => {
    expect(raising('siv')).toMatchObject({
      refusal: { reason: 'noInitiative', source: SOURCE, ask: ['Ulf Ros', 'Eva Sand', 'Ola Grip'] },
    });
  });

  it('names those of one’s own party first (DEC-05)', () => {
    expect(raising('pia')).toMatchObject({ refusal: { ask: ['Ola Grip', 'Ulf Ros', 'Eva Sand'] } });
  });

  it('is done by an auditor about the audit alone; else refused with the clause and who can (DEC-06)', () => {
    expect(raising('rut', { about: 'audit' })).toMatchObject({ value: { mandate: { role: 'auditor' } } });
    expect(raising('rut')).toMatchObject({
      refusal: { reason: 'otherSubject', source: SOURCE, ask: ['Ulf Ros', 'Eva Sand', 'Ola Grip'] },
    });
  });

  it('names the auditor among those who can raise a matter of the audit (DEC-06)', () => {
    expect(raising('siv', { about: 'audit' })).toMatchObject({
      refusal: { ask: ['Rut Palm', 'Ulf Ros', 'Eva Sand', 'Ola Grip'] },
    });
  });

  it('is done by a guest with the consent of the chair of that meeting (DEC-05)', () => {
    expect(raising('gun')).toMatchObject({ refusal: { reason: 'consentMissing' } });
    expect(raising('gun', { consent })).toMatchObject({ value: { by: 'consent', mandate: { upn: 'gun' } } });
  });

  it('is given to nobody else by a consent (DEC-05)', () => {
    expect(raising('siv', { consent })).toMatchObject({ refusal: { reason: 'noInitiative' } });
  });

  it('rests on taking part where the body has decided no rule of its own (DEC-05)', () => {
    const rules = { initiative: null, rightOfInitiative: null };
    expect(raising('eva', { rules }).ok).toBe(true);
    expect(raising('siv', { rules })).toMatchObject({ refusal: { source: null, ask: ['Eva Sand', 'Ola Grip'] } });
  });
});
