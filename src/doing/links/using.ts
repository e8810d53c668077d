import { mayUse, subjectOf, type UseRefusal } from '../../core/links/using';
import { ok, refused, type Result } from '../../core/result';
import * as lists from '../../storage/lists';
import { isAct, performAct, type Performed } from '../acts/performing';
import { find } from '../addressing';
import type { World } from '../world';
import { changeLink } from './changing';
import type { LinkHeld } from './finding';

/**
 * Does one act of a link, by the same doing as the tab and with the rights its person has in the register. The key is the
 * link's own for that act on that row: whatever a caller sends as one, it is done once (decision 0014).
 */
export async function performByLink(
  world: World,
  { site, link, person }: LinkHeld,
  name: string,
  body: unknown,
): Promise<Result<Performed, UseRefusal>> {
  const row = rowIn(site, body);
  if (!isAct(name) || row === undefined) return refused({ reason: 'notForThis' });
  const asked = { act: name, row, meetingId: await meetingOf({ site, link }, name, row) };
  const may = mayUse(link, link.id, asked);
  if (!may.ok) return may;
  const key = `link-${site.organisation}-${String(link.id)}-${name}-${String(row)}`;
  const answer = await performAct(world, [{ site, person }], name, { ...fieldsIn(body), key });
  if ('done' in answer) {
    // Two at once are one by the key; whoever comes second to write that it is used finds it written.
    await changeLink(site, link, (from) => mayUse(from, link.id, asked));
  }
  return ok(answer);
}

/** The meeting of a row that is no meeting itself. */
async function meetingOf({ site, link }: Pick<LinkHeld, 'site' | 'link'>, act: string, id: number) {
  const subject = subjectOf(link.purpose, act);
  if (subject === 'item') {
    const { items } = await site.read({ items: { list: lists.agendaItems, where: { id } } });
    return items.rows[0]?.meetingId ?? null;
  }
  if (subject !== 'minutes') return null;
  const { minutes } = await site.read({ minutes: { list: lists.minutes, where: { id } } });
  return minutes.rows[0]?.meetingId ?? null;
}

function fieldsIn(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function rowIn(site: LinkHeld['site'], body: unknown): number | undefined {
  const { id } = fieldsIn(body);
  return typeof id === 'string' ? find(id, [{ site }])?.number : undefined;
}
