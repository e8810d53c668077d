import type { ActForm, FieldSchema } from '../../api/forms';

/** One value to choose: as it is held in the form, as it is sent, and what it is called. */
export interface Option {
  readonly value: string;
  readonly sent: unknown;
  readonly title: string;
}

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  /** Whether the act cannot be asked for without it. */
  readonly needed: 'needed' | 'free';
  /** What is sent where nothing is written. */
  readonly empty: 'leftOut' | 'null' | 'emptyText';
  readonly first: unknown;
}

export type Field = Common &
  (
    | { readonly kind: 'text'; readonly lines: 'one' | 'several'; readonly longest: number | null }
    | { readonly kind: 'number'; readonly whole: 'whole' | 'any'; readonly least: number; readonly most: number }
    | { readonly kind: 'day' | 'time' | 'yesNo' | 'agree' }
    | { readonly kind: 'choice'; readonly options: readonly Option[] }
    | { readonly kind: 'pick'; readonly picks: string }
    | { readonly kind: 'several'; readonly of: Field; readonly fewest: number }
    | { readonly kind: 'parts'; readonly parts: readonly Field[] }
    | { readonly kind: 'pairs'; readonly of: Field }
  );
export type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

/** What the form itself knows: the row, its version, the key of the press, that the consequences have been read. */
const KNOWN = ['id', 'version', 'key', 'consequencesRead'];

/** A text that may be this long is written on several lines, also where nobody has said so. */
const LONG = 1000;

/** The fields of an act, in the order its schema has them. */
export function fieldsOf(form: ActForm): readonly Field[] {
  return partsOf(form).filter(({ name }) => !KNOWN.includes(name));
}

function partsOf(schema: FieldSchema): readonly Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => property.drawn !== 'onItsPage')
    .map(([name, property]) =>
      fieldOf(name, property, schema.required?.includes(name) === true ? 'asked' : 'optional'),
    );
}

function fieldOf(name: string, given: FieldSchema, asked: 'asked' | 'optional'): Field {
  const { schema, nullable } = unwrapped(given);
  // A text without a least length may be empty: what the rule says of that, the rule says.
  const mayBeEmpty = isText(schema) && (schema.minLength ?? 0) === 0;
  const empty = asked === 'optional' ? 'leftOut' : nullable === 'nullable' ? 'null' : 'emptyText';
  const needed = empty === 'emptyText' && !mayBeEmpty && given.default === undefined ? 'needed' : 'free';
  const common: Common = {
    name,
    label: schema.title ?? name,
    hint: schema.description ?? null,
    needed,
    empty,
    first: given.default,
  };
  return { ...common, ...kindOf(schema) };
}

type Kind = Field extends infer One ? (One extends Field ? Omit<One, keyof Common> : never) : never;

function kindOf(schema: FieldSchema): Kind {
  if (schema.picks !== undefined) return { kind: 'pick', picks: schema.picks };
  if (schema.const === true) return { kind: 'agree' };
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values !== undefined) return { kind: 'choice', options: values.map((value) => optionOf(schema, value)) };
  if (schema.type === 'boolean') return { kind: 'yesNo' };
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  if (schema.type === 'array') {
    return { kind: 'several', of: fieldOf('', schema.items ?? {}, 'asked'), fewest: schema.minItems ?? 0 };
  }
  if (schema.type === 'object') {
    if (schema.properties !== undefined) return { kind: 'parts', parts: partsOf(schema) };
    return { kind: 'pairs', of: fieldOf('', pairSchema(schema), 'asked') };
  }
  if (schema.format === 'date') return { kind: 'day' };
  if (schema.format === 'time') return { kind: 'time' };
  return {
    kind: 'text',
    lines: schema.lines === 'several' || (schema.maxLength ?? 0) >= LONG ? 'several' : 'one',
    longest: schema.maxLength ?? null,
  };
}

function numberOf(schema: FieldSchema): Kind {
  const whole = schema.type === 'integer' ? 'whole' : 'any';
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -Infinity : schema.exclusiveMinimum + 1);
  const most = schema.maximum === undefined || schema.maximum >= Number.MAX_SAFE_INTEGER ? Infinity : schema.maximum;
  return { kind: 'number', whole, least, most };
}

function isText({ type, enum: values, picks, format, pattern }: FieldSchema): boolean {
  return type === 'string' && values === undefined && picks === undefined && format === undefined && !pattern;
}

function optionOf({ titles }: FieldSchema, sent: unknown): Option {
  const value = String(sent);
  return { value, sent, title: titles?.[value] ?? value };
}

function pairSchema({ additionalProperties }: FieldSchema): FieldSchema {
  return typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' };
}

/** A schema without its "or nothing", and one schema for those that may be one of several. */
function unwrapped(given: FieldSchema): { readonly schema: FieldSchema; readonly nullable: 'nullable' | 'never' } {
  const { anyOf, oneOf, ...outer } = given;
  const ways = anyOf ?? oneOf;
  if (ways === undefined) return { schema: given, nullable: 'never' };
  const real = ways.filter(({ type }) => type !== 'null');
  const nullable = real.length < ways.length ? 'nullable' : 'never';
  return { schema: { ...joined(real), ...outer }, nullable };
}

/** Forms that may be one or the other are drawn as one, with what is common asked for. */
function joined(ways: readonly FieldSchema[]): FieldSchema {
  const [first = {}, ...others] = ways;
  if (others.length === 0) return first;
  const values = ways.flatMap((way) => way.enum ?? (way.const === undefined ? [] : [way.const]));
  if (values.length >= ways.length) return { ...first, enum: values };
  if (first.properties === undefined) return first;
  const names = ways.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return {
    type: 'object',
    properties: Object.fromEntries(
      [...new Set(names)].map((name) => [name, joined(ways.flatMap(({ properties }) => properties?.[name] ?? []))]),
    ),
    required: names.filter((name) => ways.every(({ required }) => required?.includes(name) === true)),
  };
}
