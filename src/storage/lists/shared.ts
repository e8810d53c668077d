import { z } from 'zod';
import { choice, indexed, json, note, number, orNull, text } from '../column';
import type { Column, ColumnIndex } from '../column';
import { parseDay, type Day } from '../../core/calendar';
import type { Place } from '../../core/matters/place';
import { ok } from '../../core/result';
import { THEMES } from '../../core/yearWheel/entry';

/** The number of the body a row belongs to. */
export const bodyNr = indexed(number('BodyNr', 'Organ', 'Numret på det organ som raden hör till.'));

/** Partition key of everything that belongs to a body and a year. */
export const bodyYear = indexed(
  text('BodyYear', 'Organ och år', 'Organets nummer och årtalet, till exempel 0003-2026.'),
);

/** The meeting a row belongs to. */
export const meetingId = indexed(number('MeetingNr', 'Möte', 'Numret på det möte som raden hör till.'));

/** The matter a row belongs to, where there is one. */
export const matterId = indexed(orNullNumber('MatterNr', 'Ärende', 'Numret på det ärende som raden hör till.'));

/** One of the themes of the agreement, or none. */
export const theme = orNull(choice('Theme', 'Tema', 'Det av överenskommelsens teman som raden hör till.', THEMES));

/** Where a confidential row lies, and why. Empty for what its body's readers read. */
export const enclosed = {
  room: orNull(text('Room', 'Slutet rum', 'Rummet som raden ligger i, när den är sekretessbelagd.')),
  ground: orNull(note('Ground', 'Grund', 'Grunden för sekretess.')),
};

/** A body, a group or a project as it is kept. */
export const place: z.ZodType<Place> = z.object({
  kind: z.enum(['body', 'group', 'project']),
  key: z.string(),
  name: z.string(),
  organisation: z.string(),
});

/** A calendar day inside a kept value. */
export const keptDay = z.string().transform((written, context): Day => {
  const parsed = parseDay(written);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'No day.' });
  return z.NEVER;
});

/** A number that may be missing. Still to be indexed where it is asked for. */
export function orNullNumber(name: string, title: string, about: string): Column<number | null, 'none'> {
  return orNull(number(name, title, about));
}

/** A list of short texts (keys, names), kept as JSON. */
export function texts(name: string, title: string, about: string): Column<readonly string[], 'impossible'> {
  return json(name, title, about, shapeOf(z.array(z.string())));
}

/** The same list, where a row from before the column existed has none. */
export function textsOrNone(name: string, title: string, about: string): Column<readonly string[], 'impossible'> {
  return orNone(texts(name, title, about));
}

/** A column of several values, where nothing written reads as none of them. */
export function orNone<Value, Index extends ColumnIndex>(
  inner: Column<readonly Value[], Index>,
): Column<readonly Value[], Index> {
  return { ...inner, read: (raw) => (raw === null || raw === undefined || raw === '' ? ok([]) : inner.read(raw)) };
}

/** The same column, where a row from before the column existed has a value of its own. */
export function orElse<Value, Index extends ColumnIndex>(
  inner: Column<Value, Index>,
  otherwise: NoInfer<Value>,
): Column<Value, Index> {
  return {
    ...inner,
    read: (raw) => (raw === null || raw === undefined || raw === '' ? ok(otherwise) : inner.read(raw)),
  };
}
/** A calendar day inside a structured value. */
export const dayOfCalendar = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);

/** Reads JSON by a zod shape; undefined for anything of another shape. */
export function shapeOf<Value>(shape: z.ZodType<Value>): (content: unknown) => Value | undefined {
  return (content) => {
    const read = shape.safeParse(content);
    return read.success ? read.data : undefined;
  };
}
