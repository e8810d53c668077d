import type { AgendaItem } from '../agenda/item';
import { mandatesIn, nameOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import type { Day } from '../calendar';

/** A line as far as who noted on it goes: `actedBy` is whoever changed it last. */
export type NotedOn = Pick<AgendaItem, 'notes' | 'decisions' | 'assignments' | 'actedBy'>;

/**
 * The name of who took the notes of a meeting (domain §3), where it is known: whoever wrote all that was noted, else the
 * body's secretary on that day; null where several wrote and the body has no secretary, or more than one.
 */
export function noteTakerOf(
  items: readonly NotedOn[],
  mandates: readonly HeldRole[],
  { bodyNr, day }: { readonly bodyNr: number; readonly day: Day },
): string | null {
  const noted = items.filter(
    ({ notes, decisions, assignments }) => notes.trim() !== '' || decisions.length + assignments.length > 0,
  );
  const writers = new Set(noted.map(({ actedBy }) => actedBy.toLowerCase()));
  const secretaries = new Set(
    mandatesIn(mandates, bodyNr, day).flatMap(({ role, upn }) => (role === 'secretary' ? [upn.toLowerCase()] : [])),
  );
  return nameOfOnly(writers, mandates) ?? nameOfOnly(secretaries, mandates);
}

/** The name of the one there is; null for none, several, or somebody the register does not know. */
function nameOfOnly(upns: ReadonlySet<string>, mandates: readonly HeldRole[]): string | null {
  const [only, another] = upns;
  return only === undefined || another !== undefined ? null : (nameOf(mandates, only) ?? null);
}
