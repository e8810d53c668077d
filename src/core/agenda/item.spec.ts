import { ITEM_OUTCOMES, notedOutcome, outcomesFor } from './item';

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
