import { instant } from '../calendar';
import { takeReply, type CalendarReply } from './reply';

const AT = instant('2026-11-20T09:00:00Z');
const reply: CalendarReply = {
  ...{ uid: 'u', sequence: 2, attendee: 'bo@polisen.example', sentBy: null, answer: 'declined', instead: '' },
};
const invitation = { invited: ['bo', 'eva'], sequence: 2, answers: [] };

describe('An answer to an invitation', () => {
  it('stands with it, and a later one stands instead', () => {
    const first = takeReply(invitation, 'Bo', reply, AT);
    expect(first).toEqual({ ok: true, value: [{ upn: 'Bo', answer: 'declined', instead: '', at: AT }] });
    const answers = [
      ...(first.ok ? first.value : []),
      { upn: 'eva', answer: 'accepted', instead: '', at: AT } as const,
    ];
    const second = takeReply({ ...invitation, answers }, 'bo', { ...reply, answer: 'accepted' }, AT);
    expect(second).toMatchObject({ value: [{ upn: 'eva' }, { upn: 'bo', answer: 'accepted' }] });
  });

  it('to an earlier time or place, or from somebody not invited, is not taken', () => {
    expect(takeReply(invitation, 'bo', { ...reply, sequence: 1 }, AT)).toMatchObject({
      refusal: { reason: 'outOfDate' },
    });
    expect(takeReply(invitation, 'ulla', reply, AT)).toMatchObject({ refusal: { reason: 'notInvited' } });
  });
});
