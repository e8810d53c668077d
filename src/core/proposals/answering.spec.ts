import { day, instant } from '../calendar';
import { aMandate, aMeeting, aProposal, decided, FORUM_RULES } from '../specimens';
import { answerProposal, isWaiting, type AnswerProposal } from './answering';
import { PROPOSAL_STATUSES } from './proposal';

const later = aMeeting({ id: 11, day: day('2027-02-11'), bodyYear: '0002-2027' });

const answering = (differs: Partial<AnswerProposal> = {}): AnswerProposal => ({
  now: instant('2026-11-27T09:00:00Z'),
  proposal: aProposal(),
  meeting: aMeeting(),
  rules: FORUM_RULES,
  mandates: [aMandate('anna', 'chair', { personName: 'Anna Ek' })],
  upn: 'anna',
  answer: { kind: 'decline' },
  reason: ' Hör hemma i arbetsgruppen ',
  ...differs,
});

describe('The chair’s answer to a proposal (FSS-18)', () => {
  it('accepts it, with or without a reason', () => {
    expect(answerProposal(answering({ answer: { kind: 'accept' }, reason: '' }))).toEqual({
      ok: true,
      value: { actedBy: 'anna', status: 'accepted', reason: '' },
    });
  });

  it('defers it to a later meeting of the body, where it waits again', () => {
    const result = answerProposal(answering({ answer: { kind: 'defer', to: later } }));
    expect(result).toEqual({
      ok: true,
      value: {
        actedBy: 'anna',
        status: 'deferred',
        meetingId: 11,
        bodyYear: '0002-2027',
        reason: 'Hör hemma i arbetsgruppen',
      },
    });
    expect(isWaiting({ status: 'deferred' })).toBe(true);
  });

  it('refers it to where it belongs', () => {
    const result = answerProposal(answering({ answer: { kind: 'refer', to: ' Arbetsgruppen Trygga vägar ' } }));
    expect(result).toMatchObject({ value: { status: 'referred', referredTo: 'Arbetsgruppen Trygga vägar' } });
  });

  it('declines it, with a reason', () => {
    expect(answerProposal(answering())).toMatchObject({ value: { status: 'declined' } });
  });

  it('grants an exception by accepting a late proposal', () => {
    const proposal = aProposal({ status: 'exceptionAsked' });
    expect(answerProposal(answering({ proposal, answer: { kind: 'accept' } })).ok).toBe(true);
  });

  it('may come after the agenda has been sent: an accepted question becomes a supplement', () => {
    const meeting = aMeeting({ stage: 'agendaSent' });
    expect(answerProposal(answering({ meeting, answer: { kind: 'accept' } })).ok).toBe(true);
  });
});

describe('Only the chair of that very meeting answers (AMB-17)', () => {
  it('not a participant, who is told who does', () => {
    expect(answerProposal(answering({ upn: 'bo' }))).toEqual({
      ok: false,
      refusal: { reason: 'notTheChair', chairName: 'Anna Ek' },
    });
  });

  it('not another of the four heads while it is not their turn (FSG-03)', () => {
    const heads = ['anna', 'cia'].map((upn) => aMandate(upn, 'jointPreparer', { personName: upn }));
    const rules = { ...FORUM_RULES, chair: decided({ kind: 'rotation', turns: ['anna', 'cia'] } as const) };
    const turn = { rules, mandates: heads, meeting: aMeeting({ turnOf: 'cia' }) };
    expect(answerProposal(answering({ ...turn, upn: 'anna' }))).toMatchObject({ refusal: { chairName: 'cia' } });
    expect(answerProposal(answering({ ...turn, upn: 'cia' })).ok).toBe(true);
  });

  it('but a deputy, also where nobody chairs', () => {
    const mandates = [aMandate('eva', 'deputy'), aMandate('bo', 'secretary')];
    expect(answerProposal(answering({ mandates, upn: 'eva' })).ok).toBe(true);
    expect(answerProposal(answering({ mandates, upn: 'bo' }))).toMatchObject({ refusal: { chairName: null } });
  });
});

describe('An answer is refused', () => {
  it.each([
    [
      'to a proposal before another meeting',
      { proposal: aProposal({ meetingId: 12 }) },
      { reason: 'notOfThisMeeting' },
    ],
    ['without a reason', { reason: ' ' }, { reason: 'reasonMissing' }],
    ['with too long a reason', { reason: 'a'.repeat(4001) }, { reason: 'reasonTooLong', length: 4001 }],
    ['with a personal identity number in the reason', { reason: '19811218-9876' }, { reason: 'personalId' }],
    ['when it refers nowhere', { answer: { kind: 'refer', to: ' ' } as const }, { reason: 'referredNowhere' }],
    [
      'when it refers to too long a name',
      { answer: { kind: 'refer', to: 'a'.repeat(256) } as const },
      { reason: 'referredNowhere' },
    ],
    [
      'when it refers to a personal identity number',
      { answer: { kind: 'refer', to: '811218-9876' } as const },
      { reason: 'referredNowhere' },
    ],
  ])('%s', (_what, differs, refusal) => {
    expect(answerProposal(answering(differs))).toEqual({ ok: false, refusal });
  });

  it.each(PROPOSAL_STATUSES.filter((status) => !isWaiting({ status })))(
    'the second time: it is already %s',
    (status) => {
      expect(answerProposal(answering({ proposal: aProposal({ status }) }))).toEqual({
        ok: false,
        refusal: { reason: 'alreadyAnswered', status },
      });
    },
  );

  it.each([
    ['of another body', aMeeting({ id: 11, bodyNr: 3, day: day('2027-02-11') })],
    ['of the same day', aMeeting({ id: 11 })],
    ['before it', aMeeting({ id: 11, day: day('2026-12-03') })],
    ['already held', aMeeting({ id: 11, day: day('2027-02-11'), stage: 'notesPublished' })],
  ])('when it defers to a meeting %s', (_which, to) => {
    expect(answerProposal(answering({ answer: { kind: 'defer', to } }))).toEqual({
      ok: false,
      refusal: { reason: 'noSuchLaterMeeting' },
    });
  });

  it('when it accepts for a meeting already held, though what was left can still be deferred', () => {
    const now = instant('2026-12-11T09:00:00Z');
    expect(answerProposal(answering({ now, answer: { kind: 'accept' } }))).toEqual({
      ok: false,
      refusal: { reason: 'meetingHeld', day: '2026-12-10' },
    });
    expect(answerProposal(answering({ now, answer: { kind: 'defer', to: later } })).ok).toBe(true);
  });

  it('when it accepts for a meeting that is cancelled, though it can be deferred', () => {
    const meeting = aMeeting({ stage: 'cancelled' });
    expect(answerProposal(answering({ meeting, answer: { kind: 'accept' } }))).toEqual({
      ok: false,
      refusal: { reason: 'meetingCancelled', day: '2026-12-10' },
    });
    expect(answerProposal(answering({ meeting, answer: { kind: 'defer', to: later } })).ok).toBe(true);
  });
});
