import type { Field } from './fields';

/** What stands in a field: a text as it is typed, several of them, or the parts of one. `yes` is a mark set. */
export type Value = string | readonly Value[] | Parts;
export interface Parts {
  readonly [name: string]: Value;
}
/** One of pairs of a name and a value. */
export const PAIR = { name: 'name', value: 'value' } as const;

/** What is wrong with a field, by its path (`items.0.title`). `bound` is the number it is held against. */
export interface Complaint {
  readonly path: string;
  readonly label: string;
  readonly reason:
    | 'missing'
    | 'missingChoice'
    | 'notAgreed'
    | 'notANumber'
    | 'tooSmall'
    | 'tooLarge'
    | 'tooLong'
    | 'notATime'
    | 'service';
  readonly bound?: number;
}

const isParts = (value: Value | undefined): value is Parts => typeof value === 'object' && !Array.isArray(value);
export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const listOf = (value: Value | undefined): readonly Value[] =>
  typeof value === 'object' && !isParts(value) ? value : [];
export const partsOf = (value: Value | undefined): Parts => (isParts(value) ? value : {});

/** What a field holds before anything is written. */
export function emptyOf(field: Field): Value {
  switch (field.kind) {
    case 'parts':
      return emptyParts(field.parts);
    case 'pairs':
      return [];
    case 'several':
      return field.fewest > 0 && !isChosen(field.of) ? [emptyOf(field.of)] : [];
    case 'yesNo':
      return field.first === true ? 'yes' : '';
    case 'text':
    case 'number':
    case 'day':
    case 'time':
    case 'agree':
    case 'choice':
    case 'pick':
      return typeof field.first === 'string' || typeof field.first === 'number' ? String(field.first) : '';
  }
}

export function emptyParts(fields: readonly Field[]): Parts {
  return Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]));
}

/** Several of these are chosen among what there is; of others each is written in a field of its own. */
function isChosen({ kind }: Field): boolean {
  return kind === 'choice' || kind === 'pick';
}

/** The fields as the act's schema wants them. What is left empty is left out, null or an empty text, as the schema says. */
export function sentParts(fields: readonly Field[], values: Parts): Readonly<Record<string, unknown>> {
  const sent = fields.map((field) => [field.name, sentOf(field, values[field.name])] as const);
  return Object.fromEntries(sent.filter(([, value]) => value !== undefined));
}

function sentOf(field: Field, value: Value | undefined): unknown {
  if (field.kind !== 'yesNo' && isEmpty(value)) return sentEmpty(field);
  switch (field.kind) {
    case 'number':
      return numberIn(textOf(value));
    case 'agree':
      return true;
    case 'yesNo':
      return value === 'yes' ? true : field.empty === 'leftOut' && field.first !== true ? undefined : false;
    case 'choice':
      return field.options.find((option) => option.value === value)?.sent;
    case 'several':
      return listOf(value)
        .filter(isFilled)
        .map((one) => sentOf(field.of, one));
    case 'parts':
      return sentParts(field.parts, partsOf(value));
    case 'pairs':
      return Object.fromEntries(
        listOf(value)
          .map(partsOf)
          .filter((pair) => textOf(pair[PAIR.name]).trim() !== '')
          .map((pair) => [textOf(pair[PAIR.name]).trim(), sentOf(field.of, pair[PAIR.value])]),
      );
    case 'text':
    case 'day':
    case 'time':
    case 'pick':
      return textOf(value);
  }
}

function sentEmpty(field: Field): unknown {
  if (field.empty === 'leftOut') return undefined;
  if (field.empty === 'null') return null;
  if (field.kind === 'several') return [];
  if (field.kind === 'pairs') return {};
  return field.kind === 'parts' ? sentParts(field.parts, {}) : '';
}

/** What is wrong with what has been written, in the order of the fields. The rules of the act are the service's to say. */
export function complaintsIn(fields: readonly Field[], values: Parts, above = ''): readonly Complaint[] {
  return fields.flatMap((field) => complaintsOf(field, values[field.name], `${above}${field.name}`));
}

function complaintsOf(field: Field, value: Value | undefined, path: string): readonly Complaint[] {
  const say = (reason: Complaint['reason'], bound?: number): readonly Complaint[] => [
    { path, label: field.label, reason, ...(bound === undefined ? {} : { bound }) },
  ];
  if (field.kind === 'yesNo') return [];
  if (isEmpty(value) && field.kind !== 'parts') {
    if (field.kind === 'several') return field.fewest > 0 && field.needed === 'needed' ? say('missing') : [];
    if (field.kind === 'pairs' || field.needed === 'free') return [];
    return say(field.kind === 'agree' ? 'notAgreed' : isChosen(field) ? 'missingChoice' : 'missing');
  }
  switch (field.kind) {
    case 'number': {
      const number = numberIn(textOf(value));
      if (Number.isNaN(number) || (field.whole === 'whole' && !Number.isInteger(number))) return say('notANumber');
      if (number < field.least) return say('tooSmall', field.least);
      return number > field.most ? say('tooLarge', field.most) : [];
    }
    case 'text':
      return field.longest !== null && textOf(value).length > field.longest ? say('tooLong', field.longest) : [];
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(textOf(value)) ? [] : say('notATime');
    case 'several':
      return listOf(value).flatMap((one, at) =>
        isFilled(one) ? complaintsOf({ ...field.of, label: field.label }, one, `${path}.${String(at)}`) : [],
      );
    case 'parts':
      return isEmpty(value) && field.needed === 'free' ? [] : complaintsIn(field.parts, partsOf(value), `${path}.`);
    case 'day':
    case 'agree':
    case 'choice':
    case 'pick':
    case 'pairs':
      return [];
  }
}

const isFilled = (value: Value) => !isEmpty(value);

/** Whether nothing has been written, however deep. */
function isEmpty(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return (isParts(value) ? Object.values(value) : value).every(isEmpty);
}

/** A number as people write it: with a comma, or spaces between thousands. */
function numberIn(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'));
}
