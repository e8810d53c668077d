import { badQuery } from './errors';

/** A value written in an address: 'text', 12, true, null or guid'…'. */
export type Argument = string | number | boolean | null;

/** What stands between the parentheses of a segment. */
export interface Arguments {
  readonly positional: readonly Argument[];
  readonly named: Readonly<Record<string, Argument>>;
}

/** One step of an address: `getByTitle('x')` is a name and its arguments. */
export interface Segment {
  /** Lower case, since SharePoint compares names without regard to case. */
  readonly name: string;
  readonly written: string;
  readonly args: Arguments | null;
}

/** Splits at a separator, except inside quotes and parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [quoted, depth, start] = [false, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (quoted || depth !== 0) throw badQuery(`The expression "${text}" is not valid.`);
  parts.push(text.slice(start));
  return parts;
}

function argumentOf(text: string, aliases: URLSearchParams): Argument {
  const value = text.trim();
  if (value.startsWith('@')) {
    const aliased = aliases.get(value);
    if (aliased === null) throw badQuery(`The parameter alias ${value} has no value.`);
    return argumentOf(aliased, new URLSearchParams());
  }
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (value === 'null') return null;
  return value;
}

function argumentsOf(text: string, aliases: URLSearchParams): Arguments {
  const positional: Argument[] = [];
  const named: Record<string, Argument> = {};
  for (const part of text.trim() === '' ? [] : splitOutside(text, ',')) {
    const pair = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(part);
    if (pair?.[1] !== undefined && pair[2] !== undefined) named[pair[1].toLowerCase()] = argumentOf(pair[2], aliases);
    else positional.push(argumentOf(part, aliases));
  }
  return { positional, named };
}

/** Reads a decoded address after `_api/` into its steps. */
export function readPath(decoded: string, aliases: URLSearchParams): Segment[] {
  return splitOutside(decoded.replace(/^\/+|\/+$/g, ''), '/')
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.indexOf('(');
      if (open < 0) return { name: part.toLowerCase(), written: part, args: null };
      if (!part.endsWith(')')) throw badQuery(`The expression "${part}" is not valid.`);
      const written = part.slice(0, open);
      return { name: written.toLowerCase(), written, args: argumentsOf(part.slice(open + 1, -1), aliases) };
    });
}

/** The argument called so, or the one at that place. */
export function argument(args: Arguments, name: string, place: number): Argument | undefined {
  return args.named[name] ?? args.positional[place];
}

/** The same, where only text will do. */
export function textArgument(args: Arguments, name: string, place: number): string {
  const value = argument(args, name, place);
  if (value === undefined || value === null) throw badQuery(`The parameter ${name} is missing.`);
  return String(value);
}

/** The same, where only a whole number will do; SharePoint takes it in quotes too. */
export function numberArgument(args: Arguments, name: string, place: number): number {
  const value = Number(argument(args, name, place));
  if (!Number.isSafeInteger(value)) throw badQuery(`The parameter ${name} is not a valid Int32.`);
  return value;
}
