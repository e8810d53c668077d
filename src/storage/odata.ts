import type { Column } from './column';

/** A text as an OData literal. Every text in a question goes through here: PnPjs does not escape (sharepoint.md §3.1). */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A row's number as it may stand in an address or a question. Throws on anything else: ids are validated, never escaped. */
export function rowNumber(id: unknown): string {
  const written = typeof id === 'number' || typeof id === 'string' ? String(id) : '';
  if (!/^[1-9]\d{0,9}$/.test(written)) throw new RangeError('Not the number of a row.');
  return written;
}

/** One comparison of a column with a value. SharePoint keeps an empty text as null, so both are asked for. */
export function compare(column: Column<unknown>, operator: 'eq' | 'ge' | 'le', value: unknown): string {
  const written = column.write(value);
  if (written === null) return `${column.name} ${operator} null`;
  if (written === '') return `(${column.name} eq null or ${column.name} eq '')`;
  return `${column.name} ${operator} ${operand(column, written)}`;
}

function operand(column: Column<unknown>, written: string | number | boolean): string {
  if (column.kind === 'instant') return `datetime${literal(String(written))}`;
  if (typeof written === 'boolean') return written ? '1' : '0';
  if (typeof written === 'string') return literal(written);
  if (!Number.isFinite(written)) throw new RangeError(`Not a number: ${column.name}.`);
  return String(written);
}

/** Both conditions; an empty one adds nothing. */
export function allOf(left: string, right: string): string {
  if (left === '' || right === '') return left || right;
  return `${left} and ${right}`;
}

/** Any of the conditions. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' or ')})`;
}

/** Rows of a list after one of them up to another, by their numbers: `Id gt 17 and Id le 5017`. */
export function between(after: number, upTo: number): string {
  const written = [after, upTo].map((id) => {
    if (!Number.isSafeInteger(id) || id < 0) throw new RangeError('Not the number of a row.');
    return String(id);
  });
  return `Id gt ${written[0] ?? ''} and Id le ${written[1] ?? ''}`;
}
