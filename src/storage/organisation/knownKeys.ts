import type { Path } from './fault';
import { organisationJsonSchema } from './schema';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The keys that may stand at a path of the organisation file, as its JSON Schema says. */
export function knownKeys(path: Path): readonly string[] {
  const whole = organisationJsonSchema() as JsonSchema;
  const reached = path.reduce<readonly JsonSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => inside(whole, schema, step)),
    branches(whole, whole),
  );
  return [...new Set(reached.flatMap((schema) => Object.keys(schema.properties ?? {})))].filter(
    (key) => !key.startsWith('$'),
  );
}

function inside(whole: JsonSchema, schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const next = typeof step === 'number' ? schema.items : schema.properties?.[String(step)];
  return next === undefined ? [] : branches(whole, next);
}

function branches(whole: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  const named = schema.$ref === undefined ? undefined : whole.$defs?.[schema.$ref.replace('#/$defs/', '')];
  const either = [...(named === undefined ? [] : [named]), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return either.length === 0 ? [schema] : either.flatMap((one) => branches(whole, one));
}
