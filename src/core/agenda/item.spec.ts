import { concernIn, concernsBegin, ITEM_OUTCOMES, notedOutcome, outcomesFor, type AgendaItem } from './item';

describe('The outcome of a line', () => {
  it.each(ITEM_OUTCOMES)('once it has been lifted stays so, whatever is noted: %s (ESC-01)', (noted) => {
    expect(notedOutcome('escalated', noted)).toBe('escalated');
    expect(outcomesFor('escalated')).toEqual(['escalated']);
  });

  it('is never made lifted by a note alone: lifting does that (ESC-01)', () => {
    expect(notedOutcome('open', 'escalated')).toBe('open');
    expect(notedOutcome('open', 'handled')).toBe('handled');
    expect(outcomesFor('open')).toEqual(['open', 'handled', 'carriedOver']);
  });
});

describe('The lines that a body has as steering group', () => {
  const own = {};
  const steering = { concern: 'steering' } as const;

  it.each([
    ['nothing where all are its own', [own, { concern: 'own' } as const], [null, null]],
    ['each of the two where it begins', [own, own, steering, steering, own], ['own', null, 'steering', null, 'own']],
    ['nothing of an empty agenda', [], []],
  ])('are told apart from its own: %s (LSG-22)', (_what, items: readonly Pick<AgendaItem, 'concern'>[], headings) => {
    expect(concernsBegin(items)).toEqual(headings);
  });

  it('are of a body that steers something (LSG-22)', () => {
    expect(concernIn({ steers: ['tris'] }, 'steering')).toBe('steering');
    expect(concernIn({ steers: ['tris'] }, 'own')).toBe('own');
    expect(concernIn({ steers: [] }, 'steering')).toBe('own');
  });
});
