import type { z } from 'zod';
import { nearest } from '../../core/nearest';
import type { Path } from './fault';

type Issue = z.core.$ZodIssue;

/** What to write where a text must have a certain form. The names are those the fields give as their error. */
const FORMS: Readonly<Record<string, string>> = {
  account: 'ett konto som "anna.lindgren@goteborg.example"',
  clockTime: 'en tid som "13:00"',
  partyKey: 'en nyckel med små bokstäver a–z, siffror och bindestreck, som "sf-hisingen"',
  monthDay: 'månad och dag som "11-30"',
  slug: 'ett kort namn med små bokstäver a–z och siffror, som "goteborg"',
  site: 'webbplatsens namn med bokstäver a–z, siffror, bindestreck och understreck',
  date: 'en dag som finns i kalendern, som "2026-12-10"',
  colour: 'en färg som "#17456B"',
  guid: 'ett id som "3f2b6c1e-8d74-4a90-b5e3-0c9d7a61f824"',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  null: 'null',
  undefined: 'ingenting',
};

/** The sentences of one zod issue, each with its path. `keysAt` tells which keys may stand at a path. */
export function issueTexts(
  issue: Issue,
  given: unknown,
  keysAt: (path: Path) => readonly string[],
): readonly { readonly path: Path; readonly text: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], text: unknownKey(key, keysAt(issue.path)) }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, next) => (depth(next) > depth(best) ? next : best));
    return closest.flatMap((inner) =>
      issueTexts({ ...inner, path: [...issue.path, ...inner.path] }, valueAt(given, inner.path), keysAt),
    );
  }
  return [{ path: issue.path, text: sentence(issue, given, keysAt(issue.path)) }];
}

function sentence(issue: Issue, given: unknown, known: readonly string[]): string {
  if (given === undefined) return `Värdet saknas. Skriv ${expected(issue, known)}.`;
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const meant = typeof given === 'string' ? nearest(given, choices) : undefined;
    const hint = meant === undefined ? '' : ` Menade du "${meant}"?`;
    return `${shown(given)} går inte att välja här.${hint} Skriv ${choices.join(', ')}.`;
  }
  return `${complaint(issue, given)} Skriv ${expected(issue, known)}.`;
}

function complaint(issue: Issue, given: unknown): string {
  if (issue.code === 'invalid_type') return `Här står ${shown(given)}.`;
  if (issue.code === 'invalid_format') return `${shown(given)} har fel form.`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return size(given);
  return `${shown(given)} passar inte här.`;
}

function expected(issue: Issue, known: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'object') return `en grupp av nycklar: ${known.join(', ')}`;
      return KINDS[issue.expected] ?? 'ett annat värde';
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_format':
      return FORMS[issue.message] ?? FORMS[issue.format] ?? 'det som docs/organisation.schema.json visar';
    case 'too_small':
      if (issue.origin === 'array') return `minst ${String(issue.minimum)} rad i listan`;
      if (issue.origin === 'string') return 'minst ett tecken, eller ta bort nyckeln om den får utelämnas';
      return `ett tal som är ${issue.inclusive === false ? 'större än' : 'minst'} ${String(issue.minimum)}`;
    case 'too_big':
      if (issue.origin === 'string') return `högst ${String(issue.maximum)} tecken`;
      return `ett tal som är högst ${String(issue.maximum)}`;
    case 'invalid_union':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'det som docs/organisation.schema.json visar';
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  const hint = meant === undefined ? `Här får stå: ${known.join(', ')}.` : `Menade du "${meant}"?`;
  return `Nyckeln "${key}" finns inte. ${hint}`;
}

function shown(given: unknown): string {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'en lista';
  if (typeof given === 'object') return 'en grupp av nycklar';
  const text = JSON.stringify(given).replace(/^"|"$/g, '');
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

function size(given: unknown): string {
  if (typeof given === 'string')
    return given.trim() === '' ? 'Texten är tom.' : `Texten är ${given.length} tecken lång.`;
  if (Array.isArray(given)) return 'Listan är tom.';
  return `${shown(given)} går inte här.`;
}

/** How far into the value the issues of one branch of a union reach: the deepest branch is the one that was meant. */
function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    given,
  );
}
