import { Temporal } from 'temporal-polyfill';
import type { Column } from '../columns/columns';
import { TIME_ZONE } from '../columns/locale';
import { badValue, camlInvalid } from '../odata/errors';
import type { Comparison, Filter, Literal } from '../odata/filter';
import { child, isTrue, type XmlElement } from './xml';

/** What a query may speak of beside the rows: who asks, and when. */
export interface Asking {
  /** The number the site knows the caller by. */
  readonly user: number;
  /** Milliseconds of the domain clock. */
  readonly now: number;
}

/** A value of a query as text; `<UserID/>` is the number of who asks. */
export function literalOf(value: XmlElement, column: Column, asking: Asking): Literal {
  if (child(value, 'UserID') !== undefined) return { kind: 'number', value: asking.user };
  const text = value.text.trim() === '' ? value.text : value.text.trim();
  if (text === '') return { kind: 'null' };
  if (column.field.type === 'Guid' || column.field.name === 'UniqueId')
    return { kind: 'guid', value: text.replace(/[{}]/g, '') };
  return { kind: 'text', value: text };
}

const startOf = (day: Temporal.PlainDate): string => day.toZonedDateTime(TIME_ZONE).toInstant().toString();

/** A time in a query is the site's own, a Z after it or not, unless StorageTZ says that it is as stored: UTC. */
function timeOf(value: XmlElement, asking: Asking): Temporal.PlainDateTime {
  const now = Temporal.Instant.fromEpochMilliseconds(asking.now).toZonedDateTimeISO(TIME_ZONE);
  if (child(value, 'Now') !== undefined) return now.toPlainDateTime();
  const today = child(value, 'Today');
  if (today !== undefined) {
    const days = Number(today.attributes['OffsetDays'] ?? today.attributes['Offset'] ?? 0);
    if (!Number.isSafeInteger(days)) throw camlInvalid();
    return now.toPlainDate().add({ days }).toPlainDateTime();
  }
  const written = value.text.trim().replace(' ', 'T');
  try {
    if (isTrue(value, 'StorageTZ'))
      return Temporal.PlainDateTime.from(written.replace(/Z$/, ''))
        .toZonedDateTime('UTC')
        .withTimeZone(TIME_ZONE)
        .toPlainDateTime();
    return Temporal.PlainDateTime.from(written.replace(/Z$/, ''));
  } catch {
    throw badValue(value.text, 'Edm.DateTime');
  }
}

const compare = (property: string, by: Comparison, instant: string): Filter => ({
  kind: 'compare',
  property,
  by,
  to: { kind: 'date', value: instant },
});

/** A comparison with a time. Without IncludeTimeValue it is with the whole day. */
export function comparedWithTime(property: string, by: Comparison, value: XmlElement, asking: Asking): Filter {
  const time = timeOf(value, asking);
  if (isTrue(value, 'IncludeTimeValue'))
    return compare(property, by, time.toZonedDateTime(TIME_ZONE).toInstant().toString());
  const day = time.toPlainDate();
  const [begins, ends] = [startOf(day), startOf(day.add({ days: 1 }))];
  const within: Filter = {
    kind: 'and',
    left: compare(property, 'ge', begins),
    right: compare(property, 'lt', ends),
  };
  switch (by) {
    case 'eq':
      return within;
    case 'ne':
      return { kind: 'not', of: within };
    case 'gt':
      return compare(property, 'ge', ends);
    case 'ge':
      return compare(property, 'ge', begins);
    case 'lt':
      return compare(property, 'lt', begins);
    case 'le':
      return compare(property, 'lt', ends);
  }
}
