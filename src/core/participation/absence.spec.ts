import { instant } from '../calendar';
import { aMandate, aMeeting } from '../specimens';
import { substitutesFor, tellAbsence, type TellAbsence } from './absence';

const telling = (differs: Partial<TellAbsence> = {}): TellAbsence => ({
  now: instant('2026-11-20T09:00:00Z'),
  meeting: aMeeting(),
  mandates: [aMandate('bo', 'representative', { partyKey: 'skola' })],
  upn: 'bo',
  partyKey: 'skola',
  name: '',
  ...differs,
});

describe('Absence told before the meeting', () => {
  it('notes the party as absent, or who comes instead (FSS-15)', () => {
    expect(tellAbsence(telling())).toMatchObject({ value: { presence: 'absent', name: '', partyKey: 'skola' } });
    expect(tellAbsence(telling({ name: ' Karin Ek ' }))).toMatchObject({
      value: { presence: 'other', name: 'Karin Ek', actedBy: 'bo' },
    });
  });

  it.each([
    ['of another party', { partyKey: 'polis' }, 'notForThisParty'],
    [
      'by a role that answers for none',
      { mandates: [aMandate('bo', 'guest', { partyKey: 'skola' })] },
      'notForThisParty',
    ],
    ['when the meeting has begun', { now: instant('2027-01-10T12:00:00Z') }, 'meetingBegun'],
    ['of a cancelled meeting', { meeting: aMeeting({ stage: 'cancelled' }) }, 'meetingCancelled'],
    ['with a personal identity number', { name: '19121212-1212' }, 'personalId'],
  ])('is refused %s', (_what, differs, reason) => {
    expect(tellAbsence(telling(differs as Partial<TellAbsence>))).toMatchObject({ ok: false, refusal: { reason } });
  });
});

describe('The substitutes of a party whose own cannot come', () => {
  it('are those of the party, or of that member, on the day of the meeting (FSS-15)', () => {
    const skola = { partyKey: 'skola' } as const;
    const mandates = [
      aMandate('bo', 'representative', skola),
      aMandate('eva', 'substitute', skola),
      aMandate('ulla', 'substitute', { ...skola, substituteFor: 'bo' }),
      aMandate('kim', 'substitute', { ...skola, substituteFor: 'per' }),
      aMandate('lo', 'substitute', { partyKey: 'polis' }),
      aMandate('bo', 'substitute', skola),
    ];
    expect(substitutesFor(mandates, aMeeting(), 'skola', 'bo')).toEqual(['eva', 'ulla']);
  });
});
