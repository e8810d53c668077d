import { ok, type Result } from '../../core/result';
import { atTheDoor, type DoorRefusal } from '../../core/privacy/door';
import type { Member, World } from '../world';
import { knownNames } from './knownNames';

/** A text is read, stored and logged only if it passes; what it may name is looked up only where that decides. */
export async function guard(
  world: World,
  members: readonly Member[],
  text: string,
): Promise<Result<'passes', DoorRefusal>> {
  const first = atTheDoor(text, []);
  if (first.ok || first.refusal.reason === 'personalId') return first;
  return atTheDoor(text, await knownNames(world, members));
}

/** What an act takes in as it came: papers from outside are kept letter for letter (design decision 17). */
const AS_IT_CAME: ReadonlySet<string> = new Set(['receiveIncoming']);
/** Fields that are no words of a person, and what is taken out of a copy (`passages`), which is kept nowhere. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'version', 'key', 'content', 'passages']);

/**
 * The same for the words of an act: a personal identity number or one person's case is refused in every field. Whom
 * minutes, decisions and assignments may name is told by their own rules.
 */
export async function guardAct(
  world: World,
  members: readonly Member[],
  name: string,
  fields: object,
): Promise<Result<'passes', Exclude<DoorRefusal, { readonly reason: 'rephrase' }>>> {
  if (AS_IT_CAME.has(name)) return ok('passes');
  for (const text of wordsIn(fields)) {
    const found = atTheDoor(text, []);
    if (found.ok || found.refusal.reason === 'rephrase') continue;
    const sure = await guard(world, members, text);
    if (!sure.ok && sure.refusal.reason !== 'rephrase') return { ok: false, refusal: sure.refusal };
  }
  return ok('passes');
}

/** All words in what was filled in, however deep. */
export function wordsIn(filled: unknown): readonly string[] {
  if (typeof filled === 'string') return [filled];
  if (typeof filled !== 'object' || filled === null) return [];
  return Object.entries(filled).flatMap(([name, value]) => (NO_WORDS.has(name) ? [] : wordsIn(value)));
}
