import { HALVES } from './corpus';
import { hardFailuresOf, shareRight, wrongOf } from './report';
import { scoredPart } from './scoring';

const LEAST_RIGHT = 0.95;

const scored = {
  tuning: scoredPart('tuning'),
  unseen: scoredPart('unseen'),
  more: scoredPart('more'),
  control: scoredPart('control'),
  fresh4: scoredPart('fresh4'),
};
/** What the reader has been mended after. */
const SEEN = ['tuning', 'more', 'control'] as const;
const FROZEN = ['unseen', 'fresh4'] as const;

describe('the reader and the door on the corpus', () => {
  it.each(SEEN)('reads at least 95 of 100 right in the part %s, which it is mended after', (part) => {
    const enough = shareRight(scored[part]) >= LEAST_RIGHT;
    expect(enough ? [] : wrongOf(scored[part])).toEqual([]);
  });

  it.each(SEEN)('does nothing that must never happen in the part %s, which it is mended after', (part) => {
    expect(hardFailuresOf(scored[part])).toEqual([]);
  });

  it.each(FROZEN)(
    'takes no yes that is none, no body that is open and no foreign body in the frozen part %s',
    (part) => {
      const read = scored[part].filter(({ utterance }) => utterance.doors.includes('none'));
      expect(hardFailuresOf(read)).toEqual([]);
    },
  );

  // Of the other refusals, which rest on how people tell of each other, the measurement says how many were missed.
  it.each(HALVES)('lets no personal identity number by, however written, in the half %s', (half) => {
    const numbers = scored[half].filter(({ utterance }) => utterance.doors.includes('personalId'));
    expect(numbers).toHaveLength(10);
    expect(shareRight(numbers)).toBe(1);
  });
});
