import type { AgendaItem } from '../../../core/agenda/item';
import { bodyYear } from '../../../core/bodies/body';
import { dayOf, yearOf } from '../../../core/calendar';
import type { PassedLine } from '../../../core/matters/passing';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { Acting } from '../acting';

/** How far an act on a line has come: not begun, begun and broken off, or asked for from an older version of the line. */
export type Begun = 'fresh' | 'begun' | 'stale';

/** Looks for what the act writes first, by its key: a press that was broken off is completed from any version. */
export async function begunBy(
  { facts }: Pick<Acting, 'facts'>,
  item: Stored<AgendaItem>,
  { key, version }: { readonly key: string; readonly version: string },
): Promise<Begun> {
  const { hops } = await facts.site.read({ hops: { list: lists.hops, where: { key: `hop:${key}` } } });
  if (hops.rows.length > 0) return 'begun';
  return item.version === version ? 'fresh' : 'stale';
}

/** The matter a line is a passage of. A line nobody has opened a matter for gets one: it is about to go elsewhere. */
export async function matterOfLine(
  { facts, member, world }: Pick<Acting, 'facts' | 'member' | 'world'>,
  item: Stored<AgendaItem>,
): Promise<number> {
  if (item.matterId !== null) return item.matterId;
  const today = dayOf(world.now());
  const matter = await facts.site.add(lists.matters, {
    key: `matter:item:${String(item.id)}`,
    actedBy: member.person.upn,
    bodyNr: item.bodyNr,
    bodyYear: bodyYear(item.bodyNr, yearOf(today)),
    title: item.title,
    status: 'open',
    openedOn: today,
    proposalId: null,
    closedBecause: '',
    cameFrom: null,
  });
  return matter.id;
}

/** A line as it is handed on. `matterId` is 0 until the rules have said yes and the matter is there. */
export function lineOf(item: Stored<AgendaItem>): PassedLine {
  const { title, description, kind } = item;
  return { matterId: item.matterId ?? 0, title, description, kind: kind === 'decision' ? 'measure' : 'question' };
}
