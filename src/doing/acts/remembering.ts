import type { ActAnswer, ActName } from '../../api/acts';
import { rehearsedNumber } from '../../core/rehearsals/rehearsal';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { journal, type JournalLine } from '../journal';
import type { Asked } from './acting';

/** Who does these is asked of nobody and kept nowhere (tryckfrihetsförordningen 2 kap. 18 §). */
const UNNAMED: ReadonlySet<ActName> = new Set(['requestDocument']);

/**
 * Notes are saved many times a minute, and saving the same text twice is saving it once: no row is needed for it. Of a
 * rehearsal that has ended nothing is left.
 */
const UNREMEMBERED: ReadonlySet<ActName> = new Set(['writeNotes', 'throwAwayRehearsal']);

/** Whether a press is known again by its key. */
export function isRemembered(name: ActName): boolean {
  return !UNREMEMBERED.has(name);
}

/** The key that the answer to a press is kept under. */
export function actKeyOf(name: ActName, { member: { person }, key }: Pick<Asked, 'member' | 'key'>): string {
  return `act:${name}:${UNNAMED.has(name) ? '' : person.upn}:${key}`;
}

/** The key of an act's line in the journal. */
export function lineOf(actKey: string): string {
  return `journal:${actKey}`;
}

/** An act that was done, and where. */
interface DoneAct extends Pick<JournalLine, 'bodyYear' | 'subject'> {
  readonly name: ActName;
  readonly actKey: string;
}

/** The act is journaled, and its answer is kept under the caller's key; what is typed is journaled now and then. */
export async function remember(asked: Asked, done: DoneAct, answer: ActAnswer): Promise<void> {
  const { world, member } = asked;
  const { name, actKey, bodyYear, subject } = done;
  if (!isRemembered(name)) return journalTyping(asked, done, answer);
  const actedBy = UNNAMED.has(name) ? 'system' : member.person.upn;
  // An address that is told once is not kept: a repeated press says that it was made, and no more.
  const kept = JSON.stringify(answer, (property, value: unknown) => (property === 'address' ? undefined : value));
  const rowVersion = versionOf(answer);
  await journal(world, member.site, { act: name, key: lineOf(actKey), actedBy, bodyYear, subject, rowVersion });
  // Last: a kept answer is what a repeated press gets at once, and by then nothing may be wanting.
  await member.site.add(lists.inbox, { key: actKey, actedBy, receivedAt: world.now(), what: kept });
}

/** Of typing in one row a person leaves a line in so long: each text, and when, is in the versions SharePoint keeps. */
const TYPING_MS = 600_000;
const typing = new WeakMap<Site, { readonly span: number; readonly keys: Set<string> }>();

async function journalTyping({ world, member }: Asked, done: DoneAct, answer: ActAnswer): Promise<void> {
  const { site, person } = member;
  const { name, bodyYear, subject } = done;
  const [, id] = subject;
  // What a rehearsal leaves is thrown away with it.
  if (id === null || rehearsedNumber(id) !== null) return;
  const span = Math.floor(world.now() / TYPING_MS);
  const key = lineOf(`typing:${name}:${String(id)}:${person.upn}:${String(span)}`);
  const before = typing.get(site);
  const told = before?.span === span ? before : { span, keys: new Set<string>() };
  typing.set(site, told);
  if (told.keys.has(key)) return;
  await journal(world, site, { act: name, key, actedBy: person.upn, bodyYear, subject, rowVersion: versionOf(answer) });
  told.keys.add(key);
}

function versionOf(answer: ActAnswer): string | null {
  return 'done' in answer ? answer.done.version : null;
}
