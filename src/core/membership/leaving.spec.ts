import { day } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { giveNotice, leavingOf, type GiveNotice } from './leaving';

describe('A member that gives notice of leaving', () => {
  it.each([
    ['2026-11-22', '2029-11-22'],
    ['2026-01-01', '2029-01-01'],
    ['2026-12-31', '2029-12-31'],
    ['2028-02-29', '2031-02-28'],
  ])('on %s has left on %s, three years on (FIN-13)', (notice, left) => {
    expect(leavingOf(day(notice), decided(3))).toEqual({
      state: 'decided',
      noticeOn: notice,
      years: 3,
      leftOn: left,
      source: CLAUSE,
    });
  });

  it('is bound for as long as the members have decided, and where they have not, that is said', () => {
    expect(leavingOf(day('2026-11-22'), decided(1))).toMatchObject({ leftOn: '2027-11-22' });
    expect(leavingOf(day('2026-11-22'), null)).toEqual({ state: 'notDecided', rule: 'noticeYears' });
  });
});

describe('A notice of leaving', () => {
  const notice = (differs: Partial<GiveNotice> = {}) =>
    giveNotice({
      party: { partyKey: 'fk', leaving: null },
      parties: ['fk', 'af'],
      noticeOn: day('2026-11-22'),
      today: day('2026-11-22'),
      rule: decided(3),
      ...differs,
    });
  const given = { noticeOn: day('2026-01-10'), leftOn: day('2029-01-10') };

  it('is noted with the day the member has left and the clause (FIN-13)', () => {
    expect(notice()).toEqual({
      ok: true,
      value: { leaving: { noticeOn: '2026-11-22', leftOn: '2029-11-22' }, years: 3, source: CLAUSE },
    });
  });

  it.each([
    ['where the time is not decided', { rule: null }, { reason: 'noticeNotDecided' }],
    ['by one who is no member', { parties: ['af'] }, { reason: 'notAMember' }],
    ['twice', { party: { partyKey: 'fk', leaving: given } }, { reason: 'alreadyLeaving', ...given }],
    ['before it has been given', { noticeOn: day('2026-11-23') }, { reason: 'notYet' }],
  ])('is refused %s (FIN-13)', (_case, differs, refusal) => {
    expect(notice(differs)).toEqual({ ok: false, refusal });
  });
});
