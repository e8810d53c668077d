import { dayOf, type Day } from '../core/calendar';
import type { MembershipSet } from '../storage/membership';
import { eachSite } from './sites';
import type { World } from './world';

/** What is told of readers that could not follow: groups by name, and accounts nobody knows. */
export type ReadersTold = Pick<MembershipSet, 'failed' | 'unknown'>;

/** Told by whoever keeps the log; a group's name says which body it is for. */
export type TellReaders = (told: ReadersTold) => void;

/**
 * Lets reading in SharePoint follow the mandates, in every site that answers (design, "The site": within five minutes).
 * Running again, or beside another instance, changes nothing more.
 */
export async function followMandates(world: World, tell: TellReaders): Promise<void> {
  const on = dayOf(world.now());
  const { here } = await eachSite(world.sites, (site) => site.followMandates(on));
  for (const { value } of here) if (value.failed.length + value.unknown.length > 0) tell(value);
}

/** Whether readers are to follow now: something changed here, a new day has begun, or it is a while ago. */
export function readersAreDue(
  world: World,
  last: { readonly day: Day; readonly at: number } | undefined,
): 'yes' | 'no' {
  const stale = last?.day !== dayOf(world.now()) || Date.now() - last.at >= EVERY_MS;
  return stale || world.sites.some((site) => site.readersWait() === 'yes') ? 'yes' : 'no';
}

/** Real time. With a minute between the rounds that look, nobody reads five minutes after their mandate was ended. */
const EVERY_MS = 3 * 60_000;
