import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';

/** What follows from sending or publishing takes several writes; a row in the inbox says that the last of them is done. */
export type Completed = 'agenda' | 'notes';

function markKey(what: Completed, meetingId: number): string {
  return `completed:${what}:${String(meetingId)}`;
}

/** Marks the last step as done. */
export async function markCompleted(world: World, site: Site, what: Completed, meetingId: number): Promise<void> {
  await site.add(lists.inbox, {
    key: markKey(what, meetingId),
    actedBy: 'system',
    receivedAt: world.now(),
    what: '',
  });
}

/** Which of these meetings have had all their steps done. */
export async function completedOf(
  site: Site,
  what: Completed,
  meetingIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const keys = new Map(meetingIds.map((id) => [markKey(what, id), id]));
  const { inbox } = await site.read({ inbox: { list: lists.inbox, where: { key: [...keys.keys()] } } });
  return new Set(inbox.rows.flatMap((row) => keys.get(row.key) ?? []));
}
