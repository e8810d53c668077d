import { clock } from './boardSpecimens';
import { declareAway, isAway, leftTheRoom } from './conflict';

const open = { state: 'open', voters: [] } as const;
const fk = { itemId: 12, upn: 'fk' };

describe('A conflict of interest (jäv)', () => {
  it('is declared for one item, before it is decided (DEC-01)', () => {
    expect(declareAway([], fk, open)).toEqual({ ok: true, value: 'away' });
    expect(declareAway([], fk, { state: 'decided', voters: [] })).toMatchObject({ refusal: { reason: 'itemDecided' } });
    expect(isAway([fk], 'FK', 12)).toBe('away');
    expect(isAway([fk], 'fk', 13)).toBe('inTheRoom');
    expect(isAway([fk], 'af', 12)).toBe('inTheRoom');
  });

  it('is declared once, and not by one who has voted in the item', () => {
    expect(declareAway([fk], { itemId: 12, upn: 'FK' }, open)).toMatchObject({
      refusal: { reason: 'alreadyDeclared' },
    });
    expect(declareAway([], fk, { state: 'open', voters: ['Fk'] })).toMatchObject({
      refusal: { reason: 'alreadyVoted' },
    });
  });

  it('and a confidential item are why the notes say who left the room, in the order they left', () => {
    const left = [
      { itemId: 12, upn: 'af', left: clock('10:05') },
      { itemId: 12, upn: 'fk', left: clock('10:00') },
      { itemId: 13, upn: 'city', left: clock('09:00') },
    ];
    expect(leftTheRoom(left, 12).map((one) => one.upn)).toEqual(['fk', 'af']);
  });
});
