import { caretAfter } from './caret';

/** The bar is where the caret is. */
const moved = (before: string, after: string) => {
  const caret = before.indexOf('|');
  const to = caretAfter(before.replace('|', ''), after, caret);
  return `${after.slice(0, to)}|${after.slice(to)}`;
};

describe('The caret, when somebody else writes in the same text', () => {
  it.each([
    ['mine|', 'mine\ntheirs', 'mine|\ntheirs'],
    ['mine|', 'theirs\nmine', 'theirs\nmine|'],
    ['one\nmi|ne\nthree', 'ONE\nmine\nTHREE', 'ONE\nmi|ne\nTHREE'],
    ['a\n|b', 'x\ny', 'x\n|y'],
    ['gone|', 'a', 'a|'],
  ])('in %s is kept between the same words', (before, after, shown) => {
    expect(moved(before, after)).toBe(shown);
  });
});
