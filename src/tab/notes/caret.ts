/**
 * Where the caret belongs when a text has been changed by somebody else while it was written in: between the same words
 * as before, or as near as can be told.
 */
export function caretAfter(before: string, after: string, caret: number): number {
  const [left, right] = [before.slice(0, caret), before.slice(caret)];
  if (after.startsWith(left)) return caret;
  if (after.endsWith(right)) return after.length - right.length;
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const at = line === '' ? -1 : after.indexOf(line);
  return at === -1 ? Math.min(caret, after.length) : at + line.length;
}
