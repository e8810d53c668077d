/** The line of a text that a place in it lies on: where it begins and ends, and what stands there. */
export function lineAt(
  text: string,
  place: number,
): { readonly from: number; readonly to: number; readonly line: string } {
  const from = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', place);
  const to = end === -1 ? text.length : end;
  return { from, to, line: text.slice(from, to) };
}

/** The text with one of its lines emptied, the last one of those that are alike: what is typed next stands there. */
export function emptied(text: string, line: string): string {
  const lines = text.split('\n');
  const at = lines.lastIndexOf(line);
  return at === -1 ? text : lines.with(at, '').join('\n');
}
