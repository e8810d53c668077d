import { mandatesIn } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { sameUpn } from '../../core/people/person';
import * as lists from '../../storage/lists';
import type { World } from '../world';
import type { Claimed } from './delivering';
import { tell } from './telling';

/** Who looks after a body and its people. */
const KEEPERS: readonly string[] = ['chair', 'processLeader', 'secretary'];

/**
 * Tells those who look after the body that a notice has been parked: nobody was reached by it. Not of a notice that told
 * just that, and nobody of themselves.
 */
export async function tellNotReached(world: World, { site, notice }: Claimed): Promise<void> {
  if (notice.kind === 'notReached') return;
  const { mandates } = await site.read({ mandates: { list: lists.mandates, where: { bodyNr: notice.bodyNr } } });
  const keepers = mandatesIn(mandates.rows, notice.bodyNr, dayOf(world.now())).filter(({ role }) =>
    KEEPERS.includes(role),
  );
  await tell(world, site, {
    ...{ bodyNr: notice.bodyNr, meetingId: notice.meetingId, kind: 'notReached', aboutId: notice.id },
    ...{ about: String(notice.id), actedBy: 'system' },
    to: [...new Set(keepers.map(({ upn }) => upn))].filter((upn) => !sameUpn(upn, notice.to)),
  });
}
