import { keepBoth, mergeText } from './mergeText';

describe('Putting two changes of a text together', () => {
  it.each([
    ['only I changed it', 'a\nb', 'a\nB', 'a\nb', 'a\nB'],
    ['only they changed it', 'a\nb', 'a\nb', 'A\nb', 'A\nb'],
    ['different lines', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    ['both wrote the same', 'a', 'b', 'b', 'b'],
    ['both added at the end', 'a', 'a\nmine', 'a\ntheirs', 'a\ntheirs\nmine'],
    ['they added above, I changed below', 'a\nb', 'a\nB', 'x\na\nb', 'x\na\nB'],
    ['they removed a line, I changed another', 'a\nb\nc', 'a\nb\nC', 'b\nc', 'b\nC'],
    ['both began an empty text', '', 'mine', 'theirs', 'theirs\nmine'],
    ['theirs rests on what I added', 'a', 'a\nmine', 'first\na\nmine', 'first\na\nmine'],
    ['mine rests on what they added', 'a', 'a\ntheirs\nmine', 'a\ntheirs', 'a\ntheirs\nmine'],
    ['theirs rests on my change of a line', 'a\nb', 'A\nb', 'A\nb\nc', 'A\nb\nc'],
  ])('%s', (_case, base, mine, theirs, together) => {
    expect(mergeText(base, mine, theirs)).toBe(together);
  });

  it.each([
    ['the same line in two ways', 'a', 'b', 'c'],
    ['one removed what the other changed', 'a\nb', 'a', 'a\nB'],
    ['overlapping lines', 'a\nb\nc', 'A\nB\nc', 'a\nX\nY'],
  ])('is left to the person: %s', (_case, base, mine, theirs) => {
    expect(mergeText(base, mine, theirs)).toBeUndefined();
  });

  it('keeps both texts where the person says so: theirs, and what I wrote that it does not have', () => {
    expect(keepBoth('a\nb', 'mine\nb', 'theirs\nb')).toBe('theirs\nb\nmine');
    expect(keepBoth('', 'mine', 'theirs')).toBe('theirs\nmine');
    expect(keepBoth('a', '', 'theirs')).toBe('theirs');
  });
});
