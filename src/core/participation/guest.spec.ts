import { day, instant } from '../calendar';
import { aMandate, aMeeting, CLAUSE, decided } from '../specimens';
import { answerGuest, guestsOf, requestGuest, type AnswerGuest, type GuestRequest, type RequestGuest } from './guest';

const now = instant('2026-12-04T09:00:00Z');
const over = instant('2026-12-10T14:00:00Z');
const rule = decided('chairConsents' as const);
const asked = (differs: Partial<RequestGuest> = {}): RequestGuest => ({
  now,
  meeting: aMeeting(),
  mandates: [aMandate('bo', 'representative', { partyKey: 'polisen' }), aMandate('gun', 'guest')],
  rule,
  upn: 'bo',
  itemId: 50,
  name: ' Ali Noor ',
  organisation: 'Hyresgästföreningen',
  ...differs,
});
const request: GuestRequest = {
  key: 'guest:10:50:ali noor:hyresgästföreningen',
  actedBy: 'bo',
  bodyNr: 2,
  meetingId: 10,
  itemId: 50,
  name: 'Ali Noor',
  organisation: 'Hyresgästföreningen',
  askedBy: 'bo',
  state: 'asked',
  reason: '',
  answeredBy: null,
  answeredAt: null,
};
const answered = (differs: Partial<AnswerGuest> = {}): AnswerGuest => ({
  now,
  request,
  meeting: aMeeting(),
  chair: 'anna',
  rule,
  upn: 'Anna',
  answer: 'approved',
  reason: '',
  ...differs,
});

describe('Somebody from outside the parties', () => {
  it('comes as a request to the chair of that meeting, and is no guest before it is approved (FSS-17, FSG-11)', () => {
    expect(requestGuest(asked())).toEqual({ ok: true, value: request });
    expect(guestsOf([request], 10)).toEqual([]);
    const approved = { ...request, state: 'approved' } as const;
    expect(guestsOf([approved, { ...request, state: 'refused' }], 10)).toEqual([approved]);
    expect(guestsOf([approved], 11)).toEqual([]);
  });

  it('may come from another association, named with it (BAD-39)', () => {
    const organisation = 'Samordningsförbundet Norra Dalsland';
    expect(requestGuest(asked({ itemId: null, organisation }))).toMatchObject({ ok: true, value: { organisation } });
  });

  it('is asked for the whole meeting or for one line, the same request once', () => {
    expect(requestGuest(asked({ itemId: null }))).toMatchObject({
      value: { itemId: null, key: 'guest:10:all:ali noor:hyresgästföreningen' },
    });
    expect(requestGuest(asked())).toEqual(requestGuest(asked()));
  });

  it.each<[string, Partial<RequestGuest>, object]>([
    ['by a guest', { upn: 'gun' }, { reason: 'notAParticipant', source: CLAUSE }],
    ['by a stranger', { upn: 'ulf' }, { reason: 'notAParticipant', source: CLAUSE }],
    ['to a meeting that is over', { now: over }, { reason: 'meetingOver', day: day('2026-12-10') }],
    ['to a cancelled one', { meeting: aMeeting({ stage: 'cancelled' }) }, { reason: 'meetingOver', day: '2026-12-10' }],
    ['without a name', { name: ' ' }, { reason: 'nameMissing' }],
    ['with a personal identity number', { organisation: '19811218-9876' }, { reason: 'personalId' }],
    ['where it is not decided', { rule: null }, { reason: 'notDecided', rule: 'guests' }],
  ])('is not asked for %s', (_how, differs, refusal) => {
    expect(requestGuest(asked(differs))).toEqual({ ok: false, refusal });
  });
});

describe('The chair of that very meeting', () => {
  it('consents, or refuses with a reason that is recorded (FSS-17, FSG-11)', () => {
    expect(answerGuest(answered())).toMatchObject({
      value: { state: 'approved', answeredBy: 'Anna', answeredAt: now },
    });
    expect(answerGuest(answered({ answer: 'refused', reason: ' Frågan är inte mogen. ' }))).toMatchObject({
      value: { state: 'refused', reason: 'Frågan är inte mogen.', answeredAt: now },
    });
  });

  it.each<[string, Partial<AnswerGuest>, object]>([
    ['by anybody else', { upn: 'bo' }, { reason: 'notTheChair', chair: 'anna', source: CLAUSE }],
    ['where nobody chairs', { chair: null }, { reason: 'notTheChair', chair: null, source: CLAUSE }],
    ['a second time', { request: { ...request, state: 'refused' } }, { reason: 'alreadyAnswered', state: 'refused' }],
    ['after the meeting', { now: over }, { reason: 'meetingOver', day: '2026-12-10' }],
    ['with no without a reason', { answer: 'refused' }, { reason: 'reasonMissing' }],
    ['with a personal identity number', { reason: '19811218-9876' }, { reason: 'personalId' }],
    ['where it is not decided', { rule: null }, { reason: 'notDecided', rule: 'guests' }],
  ])('is not answered for %s', (_how, differs, refusal) => {
    expect(answerGuest(answered(differs))).toEqual({ ok: false, refusal });
  });
});
