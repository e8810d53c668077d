import type { ItemOrigin } from './item';
import { headingsOf } from './sections';

const line = (origin: ItemOrigin, theme: 'safety' | 'publicHealth' | null = null) => ({ origin, theme });

describe('The sections of an agenda', () => {
  it('have a heading where a run of lines begins, by theme and by where a line comes from (FSS-19)', () => {
    const agenda = [
      line('standing'),
      line('proposal', 'safety'),
      line('carriedOver', 'safety'),
      line('assignment'),
      line('carriedOver'),
      line('proposal'),
      line('yearWheel', 'publicHealth'),
      line('standing'),
    ];
    expect(headingsOf(agenda)).toEqual([
      ...['opening', 'safety', null, 'followUp', null, 'other', 'publicHealth', 'closing'],
    ]);
  });

  it('keep what the body has as steering group apart, whatever its theme (LSG-22)', () => {
    const steering = { ...line('proposal', 'safety'), concern: 'steering' } as const;
    expect(headingsOf([line('proposal'), steering, { ...line('proposal'), concern: 'own' }])).toEqual([
      ...['other', 'steering', 'other'],
    ]);
  });

  it('are one where nothing but what always comes is on it', () => {
    expect(headingsOf([line('standing'), line('standing')])).toEqual(['opening', null]);
  });
});
