import { instant } from '../calendar';
import { aMandate, aMeeting } from '../specimens';
import { tellAbsence, type TellAbsence } from './absence';

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
