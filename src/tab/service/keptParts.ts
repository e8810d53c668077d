/**
 * A newer answer, with every part of it that says the same as the part shown before put back as that very part: what is
 * drawn from a part that has not changed is not drawn again. Rows are known by their `id`, so that one may change place.
 */
export function keptParts<Value>(before: Value, after: Value): Value {
  return kept(before, after) as Value;
}

function kept(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) return keptRows(before, after);
  if (!isRecord(before) || !isRecord(after)) return after;
  const parts = Object.entries(after).map(([name, part]) => [name, kept(before[name], part)] as const);
  const same =
    parts.length === Object.keys(before).length &&
    parts.every(([name, part]) => name in before && part === before[name]);
  return same ? before : Object.fromEntries(parts);
}

function keptRows(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.flatMap((row) => (isRecord(row) && 'id' in row ? [[row['id'], row] as const] : [])));
  const rows = after.map((row, at) => kept(isRecord(row) && 'id' in row ? byId.get(row['id']) : before[at], row));
  return rows.length === before.length && rows.every((row, at) => row === before[at]) ? before : rows;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
