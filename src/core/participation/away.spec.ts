import { day, instant } from '../calendar';
import type { CalendarAnswer } from '../invitations/reply';
import { aMandate, aMeeting } from '../specimens';
import { awayFrom } from './away';

const meeting = aMeeting();
const answered = (upn: string, answer: CalendarAnswer) => ({
  upn,
  answer,
  instead: '',
  at: instant('2026-11-20T09:00:00Z'),
});
const absent = (partyKey: string | null, presence: 'absent' | 'representative' = 'absent') => ({
  ...{ partyKey, presence, actedBy: 'bo' },
});
const known = {
  ...{ today: day('2026-11-20'), meeting, attendance: [], calendarAnswers: [] },
  mandates: [
    aMandate('bo', 'representative', { partyKey: 'skola', personName: 'Bo Ek' }),
    aMandate('eva', 'substitute', { partyKey: 'skola', personName: 'Eva Alm' }),
    aMandate('siv', 'chair', { personName: 'Siv Lund' }),
  ],
};

describe('Who is away from a meeting', () => {
  it('is each party noted as absent, with the substitutes that were asked (FSS-15)', () => {
    const attendance = [absent('skola'), absent('polis'), absent('kultur', 'representative'), absent(null)];
    expect(awayFrom({ ...known, attendance })).toEqual([
      { partyKey: 'skola', name: '', asked: ['Eva Alm'] },
      { partyKey: 'polis', name: '', asked: [] },
    ]);
  });

  it('is whoever serves without a party and has declined in a calendar; a party’s own is told of once, as the party', () => {
    const calendarAnswers = [answered('SIV', 'declined'), answered('bo', 'declined'), answered('gone', 'declined')];
    expect(awayFrom({ ...known, calendarAnswers })).toEqual([{ partyKey: null, name: 'Siv Lund', asked: [] }]);
    expect(awayFrom({ ...known, calendarAnswers: [answered('siv', 'accepted')] })).toEqual([]);
  });

  it.each([
    ['that is cancelled', { meeting: aMeeting({ stage: 'cancelled' }) }],
    ['whose day has passed', { today: day('2027-12-31') }],
  ])('is told of none %s', (_which, differs) => {
    expect(awayFrom({ ...known, attendance: [absent('skola')], ...differs })).toEqual([]);
  });
});
