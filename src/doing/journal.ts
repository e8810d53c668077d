import { createHash } from 'node:crypto';
import { contentOf, nextSeal, verifyJournal, type JournalVerified } from '../core/journal/chain';
import type { JournalEntry } from '../core/journal/entry';
import type { New, Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import type { World } from './world';

/** One line of the journal: who did what to which row. Never a text a person has written, but the reason for passing a gate. */
export interface JournalLine {
  readonly act: string;
  readonly key: string;
  readonly actedBy: string;
  readonly bodyYear: string;
  /** List and row number. */
  readonly subject: readonly [list: string, id: number | null];
  /** The version the row had once it was done; null or left out where the act leaves no row. */
  readonly rowVersion?: string | null;
}

/** Writes one line of the journal, with the way the act came. */
export async function journal(world: World, site: Site, line: JournalLine): Promise<void> {
  await site.add(lists.journal, entryOf(world, line));
}

/** Writes several lines, in as few requests as they fit. */
export async function journalAll(world: World, site: Site, lines: readonly JournalLine[]): Promise<void> {
  await site.addAll(
    lists.journal,
    lines.map((line) => entryOf(world, line)),
  );
}

function entryOf(world: World, line: JournalLine): New<JournalEntry> {
  const [subjectList, subjectId] = line.subject;
  const { key, actedBy, bodyYear, act, rowVersion = null } = line;
  const source = world.through ?? 'service';
  const said = { key, actedBy, bodyYear, at: world.now(), act, subjectList, subjectId, rowVersion, source };
  return { ...said, sum: sha256(contentOf(said)) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The journal of a body and year, verified as it stood, and what waited sealed after. */
export interface JournalRead extends JournalVerified {
  readonly rows: readonly Stored<JournalEntry>[];
}

/** Seals are added until nothing waits: each takes so many rows, and another instance may take the next number first. */
const MOST_SEALS = 30;

/**
 * Reads the journal of a body and year, verifies every row and seal of it, and then seals the rows that had none. A row
 * that has been tampered with is never sealed. Several may do it at once: the number of a seal is the key of its row.
 */
export async function verifyAndSeal(world: World, site: Site, bodyYear: string): Promise<JournalRead> {
  const read = await site.read({
    entries: { list: lists.journal, where: { bodyYear } },
    seals: { list: lists.seals, where: { bodyYear } },
  });
  const rows = read.entries.rows;
  const found = verifyJournal(rows, read.seals.rows, sha256);
  // What can no longer be read has been changed as well: it is named once, however the chain tells it.
  const unreadable = read.entries.unreadable.map(({ id }) => ({ kind: 'altered', id }) as const);
  const lost = new Set(unreadable.map(({ id }) => id));
  const faults = [...found.faults.filter(({ kind, id }) => kind !== 'removed' || !lost.has(id)), ...unreadable];
  const verified = { ...found, faults };
  let seals = read.seals.rows;
  for (let tried = 0; tried < MOST_SEALS; tried += 1) {
    const seal = nextSeal(bodyYear, rows, seals, world.now(), sha256);
    if (seal === undefined) break;
    seals = [...seals, await site.add(lists.seals, seal)];
  }
  return { ...verified, rows };
}
