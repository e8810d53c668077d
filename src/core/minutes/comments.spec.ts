import { day, instant } from '../calendar';
import { decided } from '../specimens';
import { answerComment, closeComments, comment, openComments, type CommentRound } from './comments';

const round: CommentRound = { status: 'workingDraft', attended: ['city', 'fk', 'af'], lastDay: day('2026-11-26') };
const remark = { upn: 'FK', text: 'Det var 40 tkr' };

describe('A comment round', () => {
  it('lasts as many days as the body has decided, marked as a working draft, for those who attended (LSG-15)', () => {
    expect(openComments(instant('2026-11-19T15:00:00Z'), ['city', 'fk', 'af'], decided(7))).toEqual({
      ok: true,
      value: round,
    });
    expect(openComments(instant('2026-11-19T15:00:00Z'), [], null)).toEqual({
      ok: false,
      refusal: { reason: 'notDecided', rule: 'commentDays' },
    });
  });

  it.each([
    ['2026-11-26T22:59:59Z', true],
    ['2026-11-26T23:00:00Z', false],
  ])('takes remarks until the last day has ended: at %s %s', (now, inTime) => {
    expect(comment(instant(now), remark, round).ok).toBe(inTime);
  });

  const now = instant('2026-11-20T09:00:00Z');

  it.each([
    ['somebody who was not there', { ...remark, upn: 'region' }, 'didNotAttend'],
    ['a remark that says nothing', { ...remark, text: ' ' }, 'textMissing'],
    ['a personal identity number', { ...remark, text: '19121212-1212' }, 'personalId'],
  ])('takes nothing from %s', (_what, one, reason) => {
    expect(comment(now, one, round)).toMatchObject({ refusal: { reason } });
  });

  it('is decided on by the one who presided, once, with a reason when a remark is not taken', () => {
    const waiting = { answer: 'waiting' } as const;
    const chair = { upn: 'CITY', presider: 'city' };
    expect(answerComment(waiting, chair, 'taken', '')).toEqual({ ok: true, value: { answer: 'taken', reply: '' } });
    expect(answerComment(waiting, chair, 'notTaken', ' Beslutet löd så ')).toMatchObject({
      value: { reply: 'Beslutet löd så' },
    });
    expect(answerComment(waiting, chair, 'notTaken', ' ')).toMatchObject({ refusal: { reason: 'replyMissing' } });
    expect(answerComment({ answer: 'taken' }, chair, 'notTaken', 'x')).toMatchObject({
      refusal: { reason: 'alreadyAnswered' },
    });
    expect(answerComment(waiting, { ...chair, upn: 'fk' }, 'taken', '')).toMatchObject({
      refusal: { reason: 'notTheChair' },
    });
  });

  it('closes after its last day, when every remark is answered; silence is no remark', () => {
    const after = instant('2026-11-26T23:00:00Z');
    expect(closeComments(now, round, [])).toMatchObject({ refusal: { reason: 'roundGoesOn', lastDay: '2026-11-26' } });
    const waiting = { upn: 'fk', answer: 'waiting' } as const;
    expect(closeComments(after, round, [waiting])).toMatchObject({ refusal: { reason: 'commentsWaiting', count: 1 } });
    const answered = [
      { upn: 'fk', answer: 'taken' },
      { upn: 'FK', answer: 'notTaken' },
    ] as const;
    expect(closeComments(after, round, answered)).toEqual({
      ok: true,
      value: { taken: 1, notTaken: 1, silent: ['city', 'af'] },
    });
  });
});
