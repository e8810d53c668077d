import { dayOf, yearOf } from '../../core/calendar';
import { SCHEMA } from '../../storage/lists';
import { packageYear } from '../archiving/package';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody } from './inBody';

/**
 * The archive package of a year of a body, for those who inspect how it keeps its archive (FIN-17). What is confidential
 * is listed with its ground and stays where it is: whoever may read it has the package made by the administrator.
 * Undefined for everybody else.
 */
export async function archiveOfYear(
  world: World,
  members: readonly Member[],
  address: string,
  year: number | undefined,
): ReturnType<typeof packageYear> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, 'inspect') === 'no') return undefined;
  const now = world.now();
  return packageYear(seen.facts.site, {
    bodyNr: seen.facts.body.nr,
    year: year ?? yearOf(dayOf(now)),
    confidential: 'withheld',
    now,
    // A running service knows the number of its declarations, which says what a package of it can hold.
    version: `lists ${String(SCHEMA)}`,
    schemas: new Map(),
  });
}
