import type { Passed } from '../../core/agenda/finding';
import type { Matter } from '../../core/matters/matter';
import type { Stored } from '../../core/stored';
import type { Letterhead } from '../../documents/description';
import * as lists from '../../storage/lists';
import { drawnFrom } from '../letterhead';
import type { MeetingFacts } from './facts';
import { passedIn, type Gate } from './passed';

/** What the documents of a meeting say that stands on no row of it. */
export interface Besides {
  readonly letterhead: Letterhead | undefined;
  /** The matters of its lines, with their numbers in the register and who is responsible for them. */
  readonly matters: readonly Stored<Matter>[];
  /** What was passed by with a reason where the document went through a gate. */
  readonly passed?: readonly Passed[];
}

/** Read when a document is written, and in no view: a logo is larger than a page. */
export async function besidesOf({ site, items }: Pick<MeetingFacts, 'site' | 'items'>): Promise<Besides> {
  const { looks, matters } = await site.read({
    looks: { list: lists.letterheads, where: {} },
    matters: { list: lists.matters, where: { id: items.flatMap(({ matterId }) => matterId ?? []) } },
  });
  return { letterhead: drawnFrom(looks.rows[0]?.look ?? null), matters: matters.rows };
}

/** The same for a document that goes through a gate: with what was passed by there, in one press where it is said. */
export async function besidesAt(facts: MeetingFacts, gate: Gate, press?: string): Promise<Besides> {
  const { site, meeting } = facts;
  const [besides, { lines }] = await Promise.all([
    besidesOf(facts),
    site.read({ lines: { list: lists.journal, where: { bodyYear: meeting.bodyYear, subjectId: meeting.id } } }),
  ]);
  return { ...besides, passed: passedIn(lines.rows, gate, meeting.id, press) };
}
