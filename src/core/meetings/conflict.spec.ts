import { whoLeft } from '../confidential/leftRoom';
import { clock } from './boardSpecimens';
import { declareAway, isAway, type AwayFromItem } from './conflict';

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

  it('is told under its line in the notes: they say who left the room', () => {
    const away: AwayFromItem = {
      ...fk,
      key: 'away-12-fk',
      actedBy: 'sekreterare',
      bodyNr: 30,
      meetingId: 10,
      name: 'Per Holm',
      partyKey: 'fk',
      because: 'conflictOfInterest',
      left: clock('10:00'),
      back: null,
    };
    expect(whoLeft(12, [away])).toEqual([away]);
    expect(isAway([away], 'fk', 12)).toBe('away');
  });
});
