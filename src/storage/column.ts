import { instant as parseInstant, parseClockTime, parseDay } from '../core/calendar';
import type { ClockTime, Day, Instant } from '../core/calendar';
import { ok, refused } from '../core/result';
import type { Result } from '../core/result';
import { storable, storableLine } from './storable';

/** What SharePoint makes of a column. Calendar days and wall-clock times are `text`; structured values are `note`. */
type ColumnKind = 'text' | 'note' | 'number' | 'flag' | 'choice' | 'instant' | 'path';

/**
 * Whether a column is indexed. `unique` is indexed and refuses a second row with the same value; `none` may stand in a
 * question beside an indexed one; `impossible` (notes, paths) can never stand in a question.
 */
export type ColumnIndex = 'unique' | 'indexed' | 'none' | 'impossible';

/** A value as it travels in the JSON body of a row. */
export type FieldValue = string | number | boolean | null;

/** What stands in the row is not a value of the column. The row is told as unreadable. */
interface Unparsable {
  readonly reason: 'unparsable';
}

/** A column of a list as a codec: what provisioning creates, how a value is read and how it is written. */
export interface Column<Value, Index extends ColumnIndex = ColumnIndex> {
  /** Internal name: English, never changed, never `value` (PnPjs unwraps any object that has such a property). */
  readonly name: string;
  /** Swedish name that people see in SharePoint. */
  readonly title: string;
  /** Swedish description. */
  readonly about: string;
  readonly kind: ColumnKind;
  readonly index: Index;
  /** The words a choice may take; empty for every other kind. */
  readonly choices: readonly string[];
  read(raw: unknown): Result<Value, Unparsable>;
  write(value: Value): FieldValue;
  /** The value as text, for AddValidateUpdateItemUsingPath. */
  writeForm(value: Value): string;
}

const unparsable = refused<Unparsable>({ reason: 'unparsable' });

interface Codec<Value> {
  readonly read: (raw: unknown) => Value | undefined;
  readonly write: (value: Value) => FieldValue;
}

function column<Value, Index extends ColumnIndex>(
  face: Pick<Column<Value, Index>, 'name' | 'title' | 'about' | 'kind' | 'index'> & { choices?: readonly string[] },
  codec: Codec<Value>,
): Column<Value, Index> {
  return {
    choices: [],
    ...face,
    read(raw) {
      const value = codec.read(raw);
      return value === undefined ? unparsable : ok(value);
    },
    write: codec.write,
    writeForm: (value) => formText(codec.write(value)),
  };
}

function formText(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** SharePoint keeps an empty text as null and may hand line breaks back as CR LF. */
function readText(raw: unknown): string | undefined {
  if (raw === null || raw === undefined) return '';
  return typeof raw === 'string' ? raw.replaceAll('\r\n', '\n') : undefined;
}

function parsed<Value>(parse: (text: string) => Value | undefined): (raw: unknown) => Value | undefined {
  return (raw) => (typeof raw === 'string' ? parse(raw) : undefined);
}

/** One line of text, at most 255 characters (SharePoint's limit: a longer one is refused with 400). */
export function text(name: string, title: string, about: string): Column<string, 'none'> {
  return column({ name, title, about, kind: 'text', index: 'none' }, { read: readText, write: storableLine });
}

/** Plain text of several lines, of any length. */
export function note(name: string, title: string, about: string): Column<string, 'impossible'> {
  return column({ name, title, about, kind: 'note', index: 'impossible' }, { read: readText, write: storable });
}

/** A structured value, kept as JSON in a plain note and parsed strictly when read. `parse` gives undefined for no value. */
export function json<Value>(
  name: string,
  title: string,
  about: string,
  parse: (content: unknown) => Value | undefined,
): Column<Value, 'impossible'> {
  const read = parsed((content) => {
    try {
      return parse(JSON.parse(content) as unknown);
    } catch {
      return undefined;
    }
  });
  return column(
    { name, title, about, kind: 'note', index: 'impossible' },
    { read, write: (value) => JSON.stringify(value) },
  );
}

/** A number; references to rows and bodies are plain numbers, never lookups (an indexed lookup does not help a question). */
export function number(name: string, title: string, about: string): Column<number, 'none'> {
  const read = (raw: unknown) => (typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined);
  return column({ name, title, about, kind: 'number', index: 'none' }, { read, write: (value) => value });
}

/** Yes or no. */
export function flag(name: string, title: string, about: string): Column<boolean, 'none'> {
  const read = (raw: unknown) => (typeof raw === 'boolean' ? raw : undefined);
  return column({ name, title, about, kind: 'flag', index: 'none' }, { read, write: (value) => value });
}

/** One word of a vocabulary. A word that is not in it makes the row unreadable. */
export function choice<const Word extends string>(
  name: string,
  title: string,
  about: string,
  choices: readonly Word[],
): Column<Word, 'none'> {
  const read = (raw: unknown) => choices.find((word) => word === raw);
  return column({ name, title, about, kind: 'choice', index: 'none', choices }, { read, write: (value) => value });
}

/** `2026-12-10 13:05:00`: how a Swedish site writes a moment in a form. */
const IN_FORMS = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});

/**
 * A moment, UTC. The form that adds a row in a folder takes it in the site's own time zone and language, so that an hour
 * repeated in October is not told from its first: in record lists there are days only. SharePoint keeps whole seconds.
 */
export function instant(name: string, title: string, about: string): Column<Instant, 'none'> {
  const read = parsed((iso) => {
    try {
      return parseInstant(iso);
    } catch {
      return undefined;
    }
  });
  const write = (value: Instant) => `${new Date(value).toISOString().slice(0, 19)}Z`;
  const plain: Column<Instant, 'none'> = column(
    { name, title, about, kind: 'instant', index: 'none' },
    { read, write },
  );
  // A form takes dates as the site writes them, in its own time zone: ISO is refused (sharepoint.md).
  return { ...plain, writeForm: (value) => IN_FORMS.format(value) };
}

/** A calendar day as text, `2026-12-10`: compares as text and knows no time zone. */
export function day(name: string, title: string, about: string): Column<Day, 'none'> {
  return column(
    { name, title, about, kind: 'text', index: 'none' },
    { read: parsed(parseDay), write: (value) => value },
  );
}

/** A wall-clock time as text, `13:00`. */
export function clockTime(name: string, title: string, about: string): Column<ClockTime, 'none'> {
  const codec = { read: parsed(parseClockTime), write: (value: ClockTime) => value };
  return column({ name, title, about, kind: 'text', index: 'none' }, codec);
}

/** Where a file lies, server-relative. SharePoint's own column: read, never written or provisioned. */
export function path(name: 'FileRef', title: string, about: string): Column<string, 'impossible'> {
  const read = (raw: unknown) => (typeof raw === 'string' && raw !== '' ? raw : undefined);
  return column({ name, title, about, kind: 'path', index: 'impossible' }, { read, write: (value) => value });
}

/** The same column, where nothing is a value too. An empty text reads as null. */
export function orNull<Value, Index extends ColumnIndex>(inner: Column<Value, Index>): Column<Value | null, Index> {
  return {
    ...inner,
    read: (raw) => (raw === null || raw === undefined || raw === '' ? ok(null) : inner.read(raw)),
    write: (value) => (value === null ? null : inner.write(value)),
    writeForm: (value) => (value === null ? '' : inner.writeForm(value)),
  };
}

/** The same text column, where an empty text makes the row unreadable. */
export function filled<Index extends ColumnIndex>(inner: Column<string, Index>): Column<string, Index> {
  return {
    ...inner,
    read(raw) {
      const value = inner.read(raw);
      return value.ok && value.value === '' ? unparsable : value;
    },
  };
}

/** The same column, indexed: it may be the first condition of a question. At most twenty in a list. */
export function indexed<Value>(inner: Column<Value, 'none'>): Column<Value, 'indexed'> {
  return { ...inner, index: 'indexed' };
}

/** The same column, indexed, and no two rows with the same value. */
export function unique<Value>(inner: Column<Value, 'none'>): Column<Value, 'unique'> {
  return { ...inner, index: 'unique' };
}
