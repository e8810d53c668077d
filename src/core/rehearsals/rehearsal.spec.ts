import {
  isAsked,
  REHEARSED_FROM,
  rehearsalIn,
  rehearsalOf,
  rehearsedKey,
  rehearsedMeeting,
  rehearsedNumber,
  rehearsedTitle,
} from './rehearsal';

describe('A rehearsal', () => {
  it('is told from the record by the number of its rows, and by its heading', () => {
    expect(rehearsedNumber(17)).toBeNull();
    expect(rehearsedNumber(REHEARSED_FROM + 17)).toBe(17);
    expect(rehearsedTitle('Forum Hisingen')).toBe('ÖVNING – Forum Hisingen');
  });

  it('has a name that tells the meeting it is of, and that its own meeting carries in its key', () => {
    const rehearsal = rehearsalOf(17, 'a press');
    expect(rehearsedMeeting(rehearsal)).toBe(17);
    expect(rehearsalIn(rehearsedKey(rehearsal))).toBe(rehearsal);
    expect(rehearsalIn('meeting:17')).toBeNull();
  });

  const row = { bodyNr: 2, upn: 'Bo@x.example', day: '2026-12-10', order: 3, room: null };
  it.each([
    [{}, true],
    [{ bodyNr: 2 }, true],
    [{ bodyNr: 3 }, false],
    [{ bodyNr: [1, 2] }, true],
    [{ bodyNr: [] }, false],
    [{ upn: 'bo@x.example' }, true],
    [{ room: null }, true],
    [{ missing: null }, true],
    [{ upn: undefined }, true],
    [{ day: { from: '2026-12-10', to: '2026-12-31' } }, true],
    [{ day: { to: '2026-12-09' } }, false],
    [{ order: { from: 4 } }, false],
    [{ room: { from: 4 } }, false],
  ])('answers a question for %j as a list would', (where, asked) => {
    expect(isAsked(row, where)).toBe(asked);
  });
});
