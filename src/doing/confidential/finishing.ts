import type { AgendaItem } from '../../core/agenda/item';
import { enclosureOf } from '../../core/confidential/confidential';
import { withoutPart, withPart, type Enclosure } from '../../core/confidential/enclosure';
import { lineKeyIn } from '../../core/confidential/lineKey';
import { ok, refused, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Conflict, Site } from '../../storage/site';
import { beneath } from './beneath';
import { rehang } from './hanging';

/** How many times a line that others write on at the same moment is read anew. */
const TRIES = 5;

/** What was broken off between two requests: asked for in every run, and finished there. */
export const HALFWAY = { list: lists.enclosures, where: { standing: ['moving', 'opening'] } } as const;

/**
 * Takes what is to be enclosed out of where it stood, or puts it back. What is taken out stands in the room already, and
 * what is put back is emptied there only afterwards: broken off anywhere, the same again completes it. Gives the line.
 */
export async function finish(of: Site, enclosure: Stored<Enclosure>): Promise<Result<Stored<AgendaItem>, Conflict>> {
  const site = beneath(of);
  const line = enclosure.kind === 'item' ? await moveLine(site, enclosure) : await movePart(site, enclosure);
  if (!line.ok) return line;
  const isKept = enclosure.standing === 'moving' && enclosure.kind !== 'item';
  const to = isKept ? ({ standing: 'kept' } as const) : ({ standing: 'removed', text: '' } as const);
  await site.change(lists.enclosures, enclosure, to);
  return line;
}

async function lineBy(site: Site, id: number): Promise<Stored<AgendaItem>> {
  const { items } = await site.read({ items: { list: lists.agendaItems, where: { id } } });
  const [item] = items.rows;
  if (item === undefined) throw new RangeError(`There is no line ${String(id)}.`);
  return item;
}

async function movePart(site: Site, enclosure: Stored<Enclosure>): Promise<Result<Stored<AgendaItem>, Conflict>> {
  const { itemId, actedBy, standing, meetingId, bodyYear } = enclosure;
  const way = standing === 'moving' ? 'closed' : 'open';
  const within = way === 'closed' ? enclosureOf(enclosure) : { room: null, ground: null };
  // A file lies where nobody reads it until the line is sent: it is put in its room then.
  if (enclosure.kind === 'annex') return ok(await lineBy(site, itemId));
  if (enclosure.kind === 'decision' && enclosure.text === '') {
    await rehang(site, { meetingId, bodyYear, from: itemId, to: itemId, within, way, actedBy });
    return ok(await lineBy(site, itemId));
  }
  return changeLine(site, itemId, (item) => ({
    ...(way === 'closed' ? withoutPart(item, enclosure) : withPart(item, enclosure)),
    actedBy,
  }));
}

async function changeLine(
  site: Site,
  id: number,
  to: (item: Stored<AgendaItem>) => Partial<AgendaItem>,
): Promise<Result<Stored<AgendaItem>, Conflict>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const item = await lineBy(site, id);
    const changed = await site.change(lists.agendaItems, item, to(item));
    if (changed.ok) return changed;
  }
  return refused({ reason: 'changedByOther' });
}

async function moveLine(site: Site, enclosure: Stored<Enclosure>): Promise<Result<Stored<AgendaItem>, Conflict>> {
  const { itemId, actedBy, standing, meetingId, bodyYear } = enclosure;
  const way = standing === 'moving' ? 'closed' : 'open';
  const within = way === 'closed' ? enclosureOf(enclosure) : { room: null, ground: null };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const item = await lineBy(site, itemId);
    const key = lineKeyIn(item.key, way);
    const { there } = await site.read({ there: { list: lists.agendaItems, where: { key } } });
    const [before] = there.rows;
    if (item.standing === 'removed' && before !== undefined) return ok(before);
    const marked = await markOrigin(site, item, { ...within, actedBy });
    if (!marked.ok) return marked;
    const stored = await asIs(site, before, { ...item, ...within, actedBy, key });
    if (!stored.ok) return stored;
    await rehang(site, { meetingId, bodyYear, from: itemId, to: stored.value.id, within, way, actedBy });
    const emptied = await site.change(lists.agendaItems, item, { ...NOTHING_LEFT, actedBy });
    if (emptied.ok) return stored;
  }
  return refused({ reason: 'changedByOther' });
}

/** The row to be, with what the line says now: somebody may have written on it since an earlier try was broken off. */
async function asIs(
  site: Site,
  before: Stored<AgendaItem> | undefined,
  wanted: AgendaItem,
): Promise<Result<Stored<AgendaItem>, Conflict>> {
  if (before === undefined) return ok(await site.add(lists.agendaItems, wanted));
  const { title, description, purpose, notes, decisions, assignments, outcome, order } = wanted;
  return site.change(lists.agendaItems, before, {
    ...{ title, description, purpose, notes, decisions, assignments, outcome, order },
  });
}

/** The proposal and the matter a line came from are confidential with it. */
async function markOrigin(
  site: Site,
  { origin, originId, matterId }: AgendaItem,
  to: { readonly room?: string | null; readonly ground?: string | null; readonly actedBy: string },
): Promise<Result<'marked', Conflict>> {
  const { proposals, matters } = await site.read({
    proposals: { list: lists.proposals, where: { id: (origin === 'proposal' ? originId : null) ?? [] } },
    matters: { list: lists.matters, where: { id: matterId ?? [] } },
  });
  const marked = [
    ...(await site.changeAll(proposals.rows.map((from) => ({ list: lists.proposals, from, to })))),
    ...(await site.changeAll(matters.rows.map((from) => ({ list: lists.matters, from, to })))),
  ];
  for (const outcome of marked) if (!outcome.ok) return outcome;
  return ok('marked');
}

/** What stands in the row a line was moved from. */
const NOTHING_LEFT = {
  standing: 'removed',
  title: '–',
  description: '',
  purpose: '',
  theme: null,
  parties: [],
  presenter: '',
  matterId: null,
  notes: '',
  decisions: [],
  assignments: [],
} as const satisfies Partial<AgendaItem>;
