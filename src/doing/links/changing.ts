import type { PersonalLink } from '../../core/links/link';
import { refused, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

/** How often a change that somebody else came before is tried anew. */
const MOST_TIMES = 6;

/** So many wanted the same link in the same moment that this one gave up. */
export interface Crowded {
  readonly reason: 'busy';
}

/**
 * Changes a link by a rule that is asked anew of what stands there now, as often as somebody else came first: what is
 * counted, used or taken back by several instances at once is so once each.
 */
export async function changeLink<Refusal>(
  site: Site,
  link: Stored<PersonalLink>,
  decide: (link: Stored<PersonalLink>) => Result<Partial<Omit<PersonalLink, 'key'>>, Refusal>,
): Promise<Result<Stored<PersonalLink>, Refusal | Crowded>> {
  let from = link;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const decided = decide(from);
    if (!decided.ok) return decided;
    const changed = await site.change(lists.personalLinks, from, decided.value);
    if (changed.ok) return changed;
    const { again } = await site.read({ again: { list: lists.personalLinks, where: { id: link.id } } });
    const [now] = again.rows;
    if (now === undefined) break;
    from = now;
  }
  return refused({ reason: 'busy' });
}
