import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '../columns/locale';

/** A point in time as spreadsheets count it: days since 30 December 1899, by the site's clock. */
export interface Serial {
  readonly serial: number;
}

/** What a formula works with. Null is a column without a value. */
export type Cell = number | string | boolean | null | Serial;

/** What stands in the place of a value that cannot be computed: `#DIV/0!`. */
export class FormulaError extends Error {}

const DAY = 86_400_000;
const epoch = Temporal.PlainDateTime.from('1899-12-30T00:00');

export const isSerial = (cell: Cell): cell is Serial => typeof cell === 'object' && cell !== null;

export function serialOf(instant: string): Serial {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime();
  return { serial: epoch.until(local, { largestUnit: 'millisecond' }).total('milliseconds') / DAY };
}

/** The site's clock at a serial. */
export const localAt = (serial: number): Temporal.PlainDateTime =>
  epoch.add({ milliseconds: Math.round(serial * DAY) });

export const instantOf = (serial: number): string =>
  localAt(serial).toZonedDateTime(TIME_ZONE).toInstant().round('second').toString();

export const serialAt = (local: Temporal.PlainDateTime): Serial => ({
  serial: epoch.until(local, { largestUnit: 'millisecond' }).total('milliseconds') / DAY,
});

/** A cell as a number; an empty one is 0, a text must look like one. */
export function numberOf(cell: Cell): number {
  if (cell === null) return 0;
  if (isSerial(cell)) return cell.serial;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const read = cell.trim() === '' ? NaN : Number(cell.replace(',', '.'));
  if (Number.isNaN(read)) throw new FormulaError('#VALUE!');
  return read;
}

/** A cell as text, in the site's way of writing dates. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (isSerial(cell)) {
    const local = localAt(cell.serial);
    const isDay = Number.isInteger(cell.serial);
    return isDay ? local.toPlainDate().toString() : local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

export function truthOf(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') {
    if (/^(true|yes)$/i.test(cell)) return true;
    if (/^(false|no)$/i.test(cell)) return false;
    throw new FormulaError('#VALUE!');
  }
  return numberOf(cell) !== 0;
}
