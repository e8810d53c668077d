import type { Instant } from '../../core/calendar';
import type { Bounce } from '../../core/mail/bounce';
import type { Notice } from '../../core/notices/notice';
import * as lists from '../../storage/lists';
import { eachSite } from '../sites';
import type { World } from '../world';
import { nameOfLetter } from './naming';

/** So long after a letter went its bounce is still looked for. */
const BACK_MS = 30 * 24 * 3_600_000;

/**
 * Notes on the row of a notice that its letter came back, or that a machine answers for its receiver: there the chair
 * sees it, in the list of what was sent. Gives whether such a letter was ours.
 */
export async function noteOnNotice(world: World, name: string, what: Bounce | 'away'): Promise<'noted' | 'notOurs'> {
  const from = (world.now() - BACK_MS) as Instant;
  const { here } = await eachSite(world.sites, async (site) => {
    const { outbox } = await site.read({ outbox: { list: lists.outbox, where: { dueAt: { from } } } });
    const notice = outbox.rows.find(({ key }) => nameOfLetter(site.organisation, key) === name);
    if (notice === undefined) return 'notOurs' as const;
    await site.change(lists.outbox, notice, changeOf(notice, what));
    return 'noted' as const;
  });
  return here.some(({ value }) => value === 'noted') ? 'noted' : 'notOurs';
}

function changeOf({ result }: Notice, what: Bounce | 'away'): Partial<Pick<Notice, 'state' | 'result'>> {
  if (what === 'away') return { result: result.includes('away') ? result : `${result} away` };
  if (what.outcome === 'delayed') return { result: `${result} delayed` };
  return { state: 'parked', result: `bounced ${what.status ?? ''}`.trim() };
}
