import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import type { World } from './world';

/** Writes one line of the journal: who did what to which row. Never a text a person has written, but the reason for passing a gate. */
export async function journal(
  world: World,
  site: Site,
  line: {
    readonly act: string;
    readonly key: string;
    readonly actedBy: string;
    readonly bodyYear: string;
    /** List and row number. */
    readonly subject: readonly [list: string, id: number | null];
  },
): Promise<void> {
  const [subjectList, subjectId] = line.subject;
  await site.add(lists.journal, {
    key: line.key,
    actedBy: line.actedBy,
    bodyYear: line.bodyYear,
    at: world.now(),
    act: line.act,
    subjectList,
    subjectId,
  });
}
