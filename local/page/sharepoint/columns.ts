import { shortMoment } from '../times';
import type { Field, Row } from './rows';

const MOST = 8;
/** Names a view uses for the title's different faces. */
const TITLES = ['Title', 'LinkTitle', 'LinkTitleNoMenu'];
/** Said by the file itself, not by a column of it. */
const FILE_FACES = ['DocIcon', 'LinkFilename', 'FileLeafRef', 'Modified', 'Editor', 'Title', 'LinkTitle'];

/** The columns of a list: those of its default view; where that shows nothing but the title, the list's own. */
export function columnsOf(fields: readonly Field[], view: readonly string[]): readonly Field[] {
  const title = fields.find((field) => field.name === 'Title');
  const viewed = view.map((name) => (TITLES.includes(name) ? title : fields.find((field) => field.name === name)));
  const inView = viewed.filter((field): field is Field => field !== undefined);
  if (inView.length > 1) return [...new Set(inView)];
  const own = ownOf(fields).filter((field) => field.type !== 'Note');
  return [...(title === undefined ? [] : [title]), ...own].slice(0, MOST);
}

/** The columns a library adds to its files, beside name, size and time. */
export function fileColumnsOf(fields: readonly Field[], view: readonly string[]): readonly Field[] {
  const own = ownOf(fields).filter((field) => !FILE_FACES.includes(field.name));
  const viewed = own.filter((field) => view.includes(field.name));
  return (viewed.length > 0 ? viewed : own).slice(0, MOST);
}

function ownOf(fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => field.own === 'own' && field.hidden === 'shown' && field.name !== 'Title');
}

/** A value as a person reads it. */
export function written(value: unknown, type: string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (Array.isArray(value)) return value.map((one) => written(one, type)).join(', ');
  if (type === 'DateTime' && typeof value === 'string') return shortMoment(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

export const valueOf = (row: Pick<Row, 'values'>, field: Field): string => written(row.values[field.name], field.type);
