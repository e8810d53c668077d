import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { INTENTS, type IntentName, type ReadingPlace } from '../reading';
import { CORPUS_FOLDER, knownNames, organisationOf, placeOf, readPlaces, type Places } from './places';

/** What the door may say of a text before it is read; `none` lets it by. */
export const DOOR_OUTCOMES = ['none', 'personalId', 'individualCase', 'health', 'privatePerson'] as const;
export type DoorOutcome = (typeof DOOR_OUTCOMES)[number];

/** One word, or any of several. */
const oneOrMore = <Word extends z.ZodType>(word: Word) =>
  z.union([word.transform((one) => [one]), z.array(word).nonempty()]);
const days = z.tuple([z.iso.date(), z.iso.date()]);

/** What a right reading has. A slot left out is not looked at. Bodies are numbers within the writer's organisation. */
const outcome = z.strictObject({
  /** The intents that are right. */
  is: oneOrMore(z.enum(INTENTS)).optional(),
  body: z.int().optional(),
  /** The candidates, where which body is meant is open. */
  open: z.array(z.int()).optional(),
  /** A body named that the writer has no part in. */
  foreign: z.int().optional(),
  on: z.iso.date().optional(),
  /** First and last day; the first may be today instead where the time has begun. */
  between: days.optional(),
  /** The first day meant is within these. */
  around: days.optional(),
  /** One for each proposal in order: word stems that its title has, `a|b` where either will do. */
  about: z.array(z.string()).optional(),
  topic: z.string().optional(),
  group: z.string().optional(),
  party: z.string().optional(),
  person: z.string().optional(),
  /** `12` or `12/2025`. */
  section: z.string().optional(),
  rest: z.string().optional(),
  /** Of an unclear one: at least one of these is offered. */
  likely: z.array(z.enum(INTENTS)).optional(),
});
const expected = outcome.extend({
  door: oneOrMore(z.enum(DOOR_OUTCOMES)).optional(),
  /** Other outcomes that are right as well, each whole. */
  or: z.array(outcome).optional(),
});
const said = z.union([
  z.string().transform((say) => ({ say, times: 1 })),
  expected.extend({ say: z.string(), times: z.int().default(1) }),
]);
/** Who writes, where, to what; then what is expected of each thing said that does not say otherwise itself. */
const block = expected.extend({
  writer: z.string(),
  channel: z.int().nullable().default(null),
  awaiting: z.enum(['draft', 'report', 'whichBody', 'confirmation']).nullable().default(null),
  say: z.array(said).nonempty(),
});

/** One right outcome, with bodies by address. */
export interface Outcome extends Omit<z.infer<typeof outcome>, 'is' | 'body' | 'open' | 'foreign'> {
  readonly is: readonly IntentName[];
  readonly body?: string | undefined;
  readonly open?: readonly string[] | undefined;
  readonly foreign?: string | undefined;
}

export interface Utterance {
  readonly text: string;
  readonly organisation: string;
  readonly place: ReadingPlace;
  /** Names that the door lets by. */
  readonly known: readonly string[];
  readonly doors: readonly DoorOutcome[];
  /** What is right of its reading, the likeliest first; empty where the door refuses it. */
  readonly outcomes: readonly Outcome[];
}

/** Written one after another since, each by hands of its own, and learned of whole. */
const LATER_HANDS = [
  'phone',
  'courteous',
  'street',
  'elder',
  'newcomer',
  'spoken',
  'forwarded',
  'chat',
  'wide',
  'near',
  'weary',
  'hurried',
  'doorstep',
] as const;

export const HALVES = ['tuning', 'unseen'] as const;
/**
 * The halves; files written after them, each before anybody had seen what the reader makes of it, of which fresh4 is the
 * last control; and utterances that only say what is wanted.
 */
export const PARTS = [
  ...[...HALVES, 'more', 'control', 'fresh1', 'fresh2', 'fresh3', 'fresh4', 'known'],
  ...LATER_HANDS,
] as const;
/** The parts that the reader learns of; the others only say how it does. */
export const LEARNT_OF = [
  ...['tuning', 'more', 'control', 'known', 'fresh1', 'fresh2', 'fresh3'],
  ...LATER_HANDS,
] as const;
/** Hands that are left out in turn to see how one is read that nothing was learned of. */
export const HANDS = [
  ...['chat', 'elder', 'courteous', 'forwarded', 'phone', 'street', 'spoken', 'newcomer', 'fresh1', 'fresh2', 'fresh3'],
  ...['wide', 'near', 'weary', 'hurried', 'doorstep'],
] as const;
export type Part = (typeof PARTS)[number];

/** The file of a part as it stands, for its hash. */
export function partText(part: Part): string {
  return readFileSync(join(CORPUS_FOLDER, `${part}.yaml`), 'utf8');
}

/** Reads a part of the corpus; a file of another shape throws, naming what is wrong. */
export function readPart(part: Part): readonly Utterance[] {
  return utterancesIn(partText(part));
}

/** The utterances of a file of the corpus. */
function utterancesIn(file: string): readonly Utterance[] {
  const places = readPlaces();
  return z
    .array(block)
    .parse(parse(file))
    .flatMap(({ say, ...around }) => say.map((one) => utteranceOf(places, around, one)));
}

function utteranceOf(
  places: Places,
  { writer, channel, awaiting, ...defaults }: Omit<z.infer<typeof block>, 'say'>,
  { say, times, ...own }: z.infer<typeof said>,
): Utterance {
  const organisation = organisationOf(places, writer);
  const { door = ['none'], or = [], ...first }: z.infer<typeof expected> = { ...withoutRival(defaults, own), ...own };
  return {
    text: say.repeat(times),
    organisation,
    place: placeOf(places, writer, channel, awaiting),
    known: knownNames(places, organisation),
    doors: door,
    outcomes: door.includes('none') ? [first, ...or].map((one) => outcomeOf(organisation, one, say)) : [],
  };
}

/** Which body is said in one way only: what a line says of it is instead of what its block does. */
function withoutRival({ body, open, ...rest }: z.infer<typeof expected>, own: z.infer<typeof expected>) {
  const ownBody = own.body !== undefined || own.open !== undefined || own.foreign !== undefined;
  const otherIntent = own.is !== undefined;
  return ownBody || otherIntent ? rest : { ...rest, body, open };
}

function outcomeOf(organisation: string, one: z.infer<typeof outcome>, say: string): Outcome {
  const { is, body, open, foreign, ...slots } = one;
  if (is === undefined) throw new Error(`Nothing is expected of: ${say}`);
  const address = (nr: number) => `${organisation}-${String(nr)}`;
  return {
    ...slots,
    is,
    body: body === undefined ? undefined : address(body),
    open: open?.map(address),
    foreign: foreign === undefined ? undefined : address(foreign),
  };
}
