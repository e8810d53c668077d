/**
 * Whether a row says what a change would make it say. A press that comes again with an old version is then one whose
 * answer was lost: it is given the same answer, and not told that somebody else was first.
 */
export function saysAlready<Entity extends object>(row: Entity, change: Partial<Entity>): boolean {
  return Object.entries(change).every(
    ([name, value]) => JSON.stringify(row[name as keyof Entity]) === JSON.stringify(value),
  );
}
