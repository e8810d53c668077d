import { nextDue, recordDuties } from '../../src/doing/duties';
import { notSentYet } from '../../src/doing/outbox/delivering';
import { viewBodies } from '../../src/doing/views/bodies';
import { viewBody } from '../../src/doing/views/body';
import { viewMeeting } from '../../src/doing/views/meeting';
import { followMandates } from '../../src/doing/readers';
import { meetings } from '../../src/storage/lists';
import { bodyYear } from '../../src/core/bodies/body';
import { THIS_YEAR } from '../city/organisation';
import type { Logged } from '../standIn';
import type { Opened } from './opened';

/** Every view and every job, and what SharePoint refused of it. `unseen` are views that showed nothing. */
export async function walk(
  city: Opened,
): Promise<{ readonly refused: readonly string[]; readonly unseen: readonly string[] }> {
  const { world, site, standIn } = city;
  await standIn.log();
  const unseen: string[] = [];
  const failed: string[] = [];
  const seen = async (what: string, view: () => Promise<unknown>) => {
    try {
      const shown = await view();
      if (shown === undefined || shown === 'unlinked') unseen.push(what);
    } catch (error) {
      failed.push(`${what}: ${String(error)}`);
    }
  };
  for (const nr of [1, 2]) {
    const { identity, member } = await city.chairOf(nr);
    await seen('bodies', () => viewBodies(world, { members: [member], down: [] }));
    await seen(`body ${String(nr)}`, () => viewBody(world, identity, `storstad-${String(nr)}`));
    for (const year of [THIS_YEAR - 1, THIS_YEAR, THIS_YEAR + 1]) {
      const { found } = await site.read({ found: { list: meetings, where: { bodyYear: bodyYear(nr, year) } } });
      for (const meeting of found.rows.slice(0, 2))
        await seen(`meeting ${meeting.key}`, () => viewMeeting(world, [member], `storstad-${String(meeting.id)}`));
    }
  }
  await seen('duties', () => recordDuties(world));
  await seen('next duty', async () => (await nextDue(world, world.now())) ?? 'none');
  await seen('notices', () => notSentYet(world));
  await seen('readers', async () => {
    await followMandates(world, () => undefined);
    return 'done';
  });
  const refused = (await standIn.log()).flatMap(partsOf).filter(({ status }) => status >= 500);
  return {
    refused: [...failed, ...refused.map(({ status, path }) => `${String(status)} ${decodeURIComponent(path)}`)],
    unseen,
  };
}

function partsOf(request: Logged): readonly Omit<Logged, 'batchParts'>[] {
  return request.batchParts ?? [request];
}
