/**
 * Whether a row says what a change would make it say. A press that comes again with an old version is then one whose
 * answer was lost: it is given the same answer, and not told that somebody else was first.
 */
export function saysAlready<Entity extends object>(row: Entity, change: Partial<Entity>): boolean {
  return Object.entries(change).every(
    ([name, value]) => JSON.stringify(row[name as keyof Entity]) === JSON.stringify(value),
  );
}

/** The same where the row was changed by an earlier try: a moment the act is done at is then that of the earlier one. */
export function saidBefore<Entity extends object>(row: Entity, change: Partial<Entity>): boolean {
  return Object.entries(change).every(([name, value]) => alike(row[name as keyof Entity], value));
}

/** Milliseconds of the year 2001 and later: what is that large is a moment, and the days people write are texts. */
const MOMENT = 1e12;

function alike(earlier: unknown, later: unknown): boolean {
  if (typeof earlier === 'number' && typeof later === 'number')
    return earlier === later || (earlier > MOMENT && earlier <= later);
  if (typeof earlier !== 'object' || typeof later !== 'object' || earlier === null || later === null)
    return earlier === later;
  const [had, has] = [Object.entries(earlier), Object.entries(later)];
  return (
    had.length === has.length && has.every(([name, value], at) => had[at]?.[0] === name && alike(had[at][1], value))
  );
}
