/** The key a line has before it was moved into a closed room or out of one: what belongs to it is known by it. */
export function lineKeyOf(key: string): string {
  return key.replace(/(?::(?:closed|open))+$/, '');
}

/** The key of the row a line gets when it is moved: another one each time, since the rows before keep theirs. */
export function lineKeyIn(key: string, to: 'closed' | 'open'): string {
  return `${key}:${to}`;
}
