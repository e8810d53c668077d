import { plainText, type Json } from '../odata/json';
import type { SqlValue } from '../store/driver';
import type { Field, Item } from '../store/rows';
import { typeRules } from './types';

/** What a formula may give, by SharePoint's numbers for types. */
export const OUTPUTS = { 2: 'Text', 4: 'DateTime', 8: 'Boolean', 9: 'Number', 10: 'Currency' } as const;
export type Output = (typeof OUTPUTS)[keyof typeof OUTPUTS];

/** What the formula of a column gives; text where nothing was said. */
export function outputOf({ props }: Pick<Field, 'props'>): Output {
  const number = Number(props['OutputType'] ?? 2);
  return number in OUTPUTS ? OUTPUTS[number as keyof typeof OUTPUTS] : 'Text';
}

/** Numbers are answered with fifteen significant digits, as recorded: "0.500000000000000". */
const shown = (value: Json): Json =>
  typeof value === 'number'
    ? value === 0
      ? '0'
      : value.toPrecision(15)
    : typeof value === 'boolean'
      ? value
        ? '1'
        : '0'
      : value;

/** How a computed value is read, compared and sorted: as what its formula gives. It is kept as that, too. */
export function calculatedColumn(field: Field, value: string, read: (item: Item) => Json) {
  const output = outputOf(field);
  const { key } = typeRules[output];
  return {
    sql: output === 'Text' ? `fold(${value})` : value,
    read: (item: Item): Json => shown(read(item)),
    // An error is kept as its text, which is no number.
    key: (one: Json): SqlValue => (plainText(one).startsWith('#') ? plainText(one) : key(one)),
  };
}
