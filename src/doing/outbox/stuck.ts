import type { Instant } from '../../core/calendar';
import type { Site } from '../../storage/site';
import type { World } from '../world';
import { openNotices } from './delivering';
import { planned } from './holding';

/** Notices that should have gone long ago, and when the first of them should have; null where none waits. */
export type Stuck = { readonly count: number; readonly since: Instant } | null;

/** What is tried again goes well before this. */
const LATE_MS = 15 * 60_000;

/** What waits in the outbox of a site although its time is past, by the domain clock. */
export async function stuckNotices(world: Pick<World, 'now'>, site: Site): Promise<Stuck> {
  const before = world.now() - LATE_MS;
  const late = (await openNotices(site)).filter(({ dueAt }) => dueAt <= before);
  const gone = (await planned(site, late)).filter(({ goes }) => goes <= before).map(({ goes }) => goes);
  return gone.length === 0
    ? null
    : { count: gone.length, since: gone.reduce((one, other) => (one < other ? one : other)) };
}
