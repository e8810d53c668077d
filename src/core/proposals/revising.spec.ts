import { day, instant } from '../calendar';
import { aBody, aMandate, aMeeting, aProposal, FORUM_RULES } from '../specimens';
import { moveTo, reword, withdraw, type MoveTo, type Revising } from './revising';

const now = instant('2026-11-20T09:00:00Z');
const upn = aProposal().submittedBy;
const revising = (differs: Partial<Revising> = {}): Revising => ({
  now,
  proposal: aProposal(),
  meeting: aMeeting(),
  upn: upn.toUpperCase(),
  ...differs,
});
const body = { ...aBody(), rules: FORUM_RULES };
const later = aMeeting({ id: 11, day: day('2027-02-11'), bodyYear: '0002-2027' });
const to = (differs: Partial<MoveTo> = {}): MoveTo => ({
  body,
  meeting: later,
  nextMeeting: undefined,
  mandates: [aMandate(upn, 'representative')],
  asException: 'no',
  ...differs,
});

describe('One’s own proposal, until the chair has answered', () => {
  it('is given other words, trimmed, and keeps those not given', () => {
    expect(reword(revising(), { title: ' Nytt ', description: ' ord ' })).toEqual({
      ok: true,
      value: { title: 'Nytt', description: 'ord', kind: aProposal().kind },
    });
    expect(reword(revising(), { title: ' ' })).toMatchObject({ refusal: { reason: 'titleMissing' } });
  });

  it('is withdrawn, with a reason or without, never with a personal identity number in it', () => {
    expect(withdraw(revising(), ' Löst ändå ')).toEqual({
      ok: true,
      value: { status: 'withdrawn', reason: 'Löst ändå' },
    });
    expect(withdraw(revising(), '19121212-1212')).toMatchObject({ refusal: { reason: 'personalId' } });
  });

  it('is moved to a later meeting, by the last day that holds there (FSS-21)', () => {
    expect(moveTo(revising(), to())).toMatchObject({
      ok: true,
      value: { meetingId: 11, bodyYear: '0002-2027', status: 'submitted' },
    });
    const soon = aMeeting({ id: 12, day: day('2026-11-25') });
    expect(moveTo(revising(), to({ meeting: soon }))).toMatchObject({ refusal: { reason: 'lastDayPassed' } });
    expect(moveTo(revising(), to({ meeting: soon, asException: 'ask' }))).toMatchObject({
      value: { status: 'exceptionAsked' },
    });
    expect(moveTo(revising(), to({ meeting: aMeeting() }))).toMatchObject({ refusal: { reason: 'thereAlready' } });
    expect(moveTo(revising(), to({ mandates: [] }))).toMatchObject({ ok: false });
  });
});

describe('What is not one’s own, or is too late', () => {
  it.each([
    ['somebody else’s', { upn: 'karl' }, 'notYours'],
    ['an answered one', { proposal: aProposal({ status: 'accepted' }) }, 'alreadyAnswered'],
    ['one of a meeting that has begun', { now: instant('2027-01-10T12:00:00Z') }, 'meetingBegun'],
  ])('%s stays as it is', (_what, differs, reason) => {
    const at = revising(differs);
    for (const decided of [reword(at, {}), withdraw(at, ''), moveTo(at, to())]) {
      expect(decided).toMatchObject({ ok: false, refusal: { reason } });
    }
  });
});
