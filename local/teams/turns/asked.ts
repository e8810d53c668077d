import type { z } from 'zod';
import { LocalError } from '../localError';

/** The body of a request as the schema has it, or a 400 that names what is missing or wrong. */
export function asked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.') || 'kroppen'))];
  throw new LocalError(400, `Det här saknas eller har fel form: ${fields.join(', ')}. Se docs/local.md.`);
}
