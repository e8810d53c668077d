import { lineAt, emptied } from './lines';

describe('A line of the notes', () => {
  const text = 'ett\n/klar\n\ntre';
  it.each([
    [0, 'ett'],
    [3, 'ett'],
    [4, '/klar'],
    [9, '/klar'],
    [10, ''],
    [14, 'tre'],
  ])('at place %i is found', (place, line) => {
    expect(lineAt(text, place).line).toBe(line);
  });

  it('is emptied, and nothing else', () => {
    expect(emptied(text, '/klar')).toBe('ett\n\n\ntre');
    expect(emptied(text, 'två')).toBe(text);
    expect(emptied('/klar', '/klar')).toBe('');
  });
});
