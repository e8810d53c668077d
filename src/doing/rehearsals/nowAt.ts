import { momentOf, type Instant } from '../../core/calendar';
import type { Meeting } from '../../core/meetings/meeting';
import { rehearsalIn } from '../../core/rehearsals/rehearsal';
import type { World } from '../world';

/** What the clock shows at a meeting. A rehearsed one is gone through on any day: there it has been held. */
export function nowAt(world: World, { key, day, ends }: Pick<Meeting, 'key' | 'day' | 'ends'>): Instant {
  const now = world.now();
  if (rehearsalIn(key) === null) return now;
  const ended = momentOf(day, ends);
  return now > ended ? now : ended;
}
