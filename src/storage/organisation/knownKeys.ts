import type { Path } from './fault';
import { organisationJsonSchema } from './schema';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The keys that may stand at a path of the organisation file, as its JSON Schema says. */
export function knownKeys(path: Path): readonly string[] {
  const reached = path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => inside(schema, step)),
    branches(organisationJsonSchema() as JsonSchema),
  );
  return [...new Set(reached.flatMap((schema) => Object.keys(schema.properties ?? {})))].filter(
    (key) => !key.startsWith('$'),
  );
}

function inside(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const next = typeof step === 'number' ? schema.items : schema.properties?.[String(step)];
  return next === undefined ? [] : branches(next);
}

function branches(schema: JsonSchema): readonly JsonSchema[] {
  const either = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return either.length === 0 ? [schema] : either.flatMap(branches);
}
