import type { ItemOutcome } from '../agenda/item';
import type { Day } from '../calendar';
import { nearest } from '../nearest';
import { ok, refused, type Result } from '../result';
import { readDue } from './due';

/** What a short command asks for; each is an act that could be pressed as well. */
export type Command =
  | { readonly kind: 'decision'; readonly text: string }
  | {
      readonly kind: 'assignment';
      readonly what: string;
      readonly who: string;
      readonly upn: string | null;
      readonly due: Day;
    }
  | { readonly kind: 'section' }
  | { readonly kind: 'outcome'; readonly outcome: Exclude<ItemOutcome, 'open' | 'escalated'> }
  | { readonly kind: 'next' };

/** Why a command is not done: what was typed stays where it is. */
export type CommandRefusal =
  | { readonly reason: 'unknownCommand'; readonly near: string | null }
  | { readonly reason: 'textMissing' | 'whoMissing' | 'whatMissing' | 'dueMissing' }
  | { readonly reason: 'dueUnreadable'; readonly typed: string }
  | { readonly reason: 'severalNamed'; readonly names: readonly string[] };

/** Somebody who can be given an assignment. */
export interface Named {
  readonly upn: string;
  readonly name: string;
}

export interface Around {
  readonly today: Day;
  readonly people: readonly Named[];
}

type Word = 'decision' | 'assignment' | 'section' | 'handled' | 'carriedOver' | 'next';

/** The words of the commands: the first of each is the one that is shown, and both languages are always read. */
const COMMAND_WORDS: Readonly<Record<'sv' | 'en', Readonly<Record<Word, readonly [string, ...string[]]>>>> = {
  sv: {
    decision: ['beslut', 'beslutat'],
    assignment: ['uppdrag', 'uppgift'],
    section: ['§', 'paragraf'],
    handled: ['klar', 'behandlad'],
    carriedOver: ['igen', 'nästamöte'],
    next: ['nästa'],
  },
  en: {
    decision: ['decision', 'decided'],
    assignment: ['task', 'assignment', 'action'],
    section: ['§', 'section'],
    handled: ['done', 'handled'],
    carriedOver: ['again', 'carry'],
    next: ['next'],
  },
};

const WRITTEN = /^\s*\/([§\p{L}]+)\s*(.*)$/su;
const BY = /(?:^|[\s,;])\s*(?:senast|före|till|by|before|due)\s+([^,;]+?)\s*$/iu;

/** Whether a line is meant as a command: it begins with a slash and a word. */
export function isCommand(line: string): boolean {
  return WRITTEN.test(line);
}

/** Reads one line as a command. Who-what-when is `Vem: vad, senast 15/12`. */
export function readCommand(line: string, around: Around): Result<Command, CommandRefusal> {
  const [, typed = '', rest = ''] = WRITTEN.exec(line) ?? [];
  const word = wordOf(typed.toLowerCase());
  const text = rest.trim();
  switch (word) {
    case undefined:
      return refused({ reason: 'unknownCommand', near: nearest(typed, allWords()) ?? null });
    case 'decision':
      return text === '' ? refused({ reason: 'textMissing' }) : ok({ kind: 'decision', text });
    case 'assignment':
      return readAssignment(text, around);
    case 'handled':
    case 'carriedOver':
      return ok({ kind: 'outcome', outcome: word });
    case 'section':
    case 'next':
      return ok({ kind: word });
  }
}

/** Who does what by when, out of one line: of a command, or of a note that is made an assignment. */
export function readAssignment(text: string, { today, people }: Around): Result<Command, CommandRefusal> {
  const [, before = '', after = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const typedWho = before.trim();
  if (typedWho === '') return refused({ reason: 'whoMissing' });
  const when = BY.exec(after);
  const what = (when === null ? after : after.slice(0, when.index)).trim().replace(/[,;]$/, '');
  if (what === '') return refused({ reason: 'whatMissing' });
  if (when === null) return refused({ reason: 'dueMissing' });
  const typed = String(when[1]);
  const due = readDue(typed, today);
  if (due === undefined) return refused({ reason: 'dueUnreadable', typed });
  const meant = whoIs(typedWho, people);
  if (meant.length > 1) return refused({ reason: 'severalNamed', names: meant.map(({ name }) => name) });
  const [person] = meant;
  return ok({ kind: 'assignment', what, who: person?.name ?? typedWho, upn: person?.upn ?? null, due });
}

/** The whole name, or else the beginning of a word of it: `Nadia`, `Benali`. */
function whoIs(typed: string, people: readonly Named[]): readonly Named[] {
  const sought = typed.toLowerCase();
  const whole = people.filter(({ name }) => name.toLowerCase() === sought);
  if (whole.length > 0) return whole;
  return people.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${sought}`));
}

const allWords = () => Object.values(COMMAND_WORDS).flatMap((words) => Object.values(words).flat());

function wordOf(typed: string): Word | undefined {
  const entries = Object.values(COMMAND_WORDS).flatMap((words) => Object.entries(words) as [Word, readonly string[]][]);
  return entries.find(([, written]) => written.includes(typed))?.[0];
}
