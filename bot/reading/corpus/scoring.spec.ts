import { HALVES } from './corpus';
import { hardFailuresOf, shareRight, wrongOf } from './report';
import { scoredPart } from './scoring';

const LEAST_RIGHT = 0.95;

const scored = { tuning: scoredPart('tuning'), unseen: scoredPart('unseen') };

describe('the reader and the door on the corpus', () => {
  it('reads at least 95 of 100 right in the half it is tuned on', () => {
    const enough = shareRight(scored.tuning) >= LEAST_RIGHT;
    expect(enough ? [] : wrongOf(scored.tuning)).toEqual([]);
  });

  it('does nothing that must never happen in the half it is tuned on', () => {
    expect(hardFailuresOf(scored.tuning)).toEqual([]);
  });

  it('takes no yes that is none, no body that is open and no foreign body in the half it has not seen', () => {
    const read = scored.unseen.filter(({ utterance }) => utterance.doors.includes('none'));
    expect(hardFailuresOf(read)).toEqual([]);
  });

  // Of the other refusals, which rest on how people tell of each other, the measurement says how many were missed.
  it.each(HALVES)('lets no personal identity number by, however written, in the half %s', (half) => {
    const numbers = scored[half].filter(({ utterance }) => utterance.doors.includes('personalId'));
    expect(numbers).toHaveLength(10);
    expect(shareRight(numbers)).toBe(1);
  });
});
