import { isSerial, localAt, numberOf, textOf, type Cell } from './cells';

const two = (value: number): string => String(value).padStart(2, '0');

/** The site writes decimals with a point in TEXT's own formats, as they are given in English. */
function number(value: number, format: string): string {
  const match = /^(.*?)(#,##)?(0+)(?:\.(0+))?(%?)(.*)$/.exec(format);
  if (match === null) return format;
  const [, before = '', grouped, whole = '0', decimals = '', percent = '', behind = ''] = match as (
    string | undefined
  )[];
  const scaled = percent === '%' ? value * 100 : value;
  const [left = '', right] = Math.abs(scaled).toFixed(decimals.length).split('.');
  const padded = left.padStart(whole.length, '0');
  const parted = grouped === undefined ? padded : padded.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${scaled < 0 ? '-' : ''}${before}${parted}${right === undefined ? '' : `.${right}`}${percent}${behind}`;
}

/** A value in the format of TEXT: `yyyy-mm-dd`, `hh:mm`, `0.00`, `#,##0`, `000`. */
export function written(cell: Cell, format: string): string {
  const isDate = /[ydhs]/i.test(format) || /^m+$/i.test(format);
  if (!isDate) return typeof cell === 'string' ? textOf(cell) : number(numberOf(cell), format);
  const local = localAt(numberOf(isSerial(cell) ? cell : numberOf(cell)));
  // After an hour or before a second, m is a minute.
  return format.replace(/yyyy|yy|hh?(?=:)|:mm|mm(?=:s)|mm?|dd?|hh?|ss/gi, (part) => {
    switch (part.toLowerCase()) {
      case 'yyyy':
        return String(local.year);
      case 'yy':
        return two(local.year % 100);
      case ':mm':
        return `:${two(local.minute)}`;
      case 'mm':
        return two(local.month);
      case 'm':
        return String(local.month);
      case 'dd':
        return two(local.day);
      case 'd':
        return String(local.day);
      case 'hh':
        return two(local.hour);
      case 'h':
        return String(local.hour);
      default:
        return two(local.second);
    }
  });
}
