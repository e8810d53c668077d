import type { AgendaItem } from '../agenda/item';
import { mandatesIn } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Stored } from '../stored';

/** A line of a draft, and a short mark of all that is written on it: another mark, another line. */
export interface DraftLine {
  readonly itemId: number;
  readonly mark: string;
}

/** What a preparer reads on a line: its place among the others is not part of it, nor what is noted in the meeting. */
export function contentOfLine(item: AgendaItem): string {
  const { title, description, kind, purpose, theme, parties, presenter, minutes } = item;
  return JSON.stringify([title, description, kind, purpose, theme, parties, presenter, minutes]);
}

/** The lines of an agenda as a draft. `markOf` shortens what is written on a line. */
export function draftOf(
  items: readonly Stored<AgendaItem>[],
  markOf: (content: string) => string,
): readonly DraftLine[] {
  return items
    .filter(({ standing }) => standing !== 'removed')
    .map((item) => ({ itemId: item.id, mark: markOf(contentOfLine(item)) }));
}

/** The lines of a draft that are other than those somebody has signed off, or new since: their sign-off is withdrawn. */
export function changedSince(signed: readonly DraftLine[], now: readonly DraftLine[]): readonly number[] {
  const marks = new Map(signed.map(({ itemId, mark }) => [itemId, mark] as const));
  return now.filter(({ itemId, mark }) => marks.get(itemId) !== mark).map(({ itemId }) => itemId);
}

/** Those who prepare a body together: who take turns at the chair, and who hold the role (FSG-12). UPNs in order, each once. */
export function preparersOf(
  mandates: readonly Mandate[],
  bodyNr: number,
  { chair }: Pick<RuleSet, 'chair'>,
  on: Day,
): readonly string[] {
  const turns = chair?.value.kind === 'rotation' ? chair.value.turns : [];
  const held = mandatesIn(mandates, bodyNr, on);
  const taking = turns.filter((upn) => held.some((one) => sameUpn(one.upn, upn)));
  const others = held.filter(({ role }) => role === 'jointPreparer').map(({ upn }) => upn);
  return [...new Set([...taking, ...others].map((upn) => upn.toLowerCase()))];
}
