import type { ActAnswer } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import type { Enclosure } from '../../../core/confidential/enclosure';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { confidentialTexts } from '../../../texts/confidential';
import { finish } from '../../confidential/finishing';
import { changedByOther, done, type Acting, type Asked } from '../acting';
import { hasTold } from '../told';

/** The key of what one press encloses. */
export function enclosureKey({ key }: Pick<Asked, 'key'>): string {
  return `enclosure:${key}`;
}

/** An earlier press that opened the part, and ended before the journal told of it. */
export async function openedBefore(acting: Acting, enclosure: Stored<Enclosure>): Promise<ActAnswer | undefined> {
  const { kind, standing, actedBy, itemId, id } = enclosure;
  const { facts, member, language } = acting;
  if (kind === 'item' || standing !== 'removed' || !sameUpn(actedBy, member.person.upn)) return undefined;
  if ((await hasTold(acting, 'openPart', [lists.enclosures.title, id])) === 'told') return undefined;
  const line = facts.items.find((one) => one.id === itemId);
  return done(acting, confidentialTexts(language).done.partOpened, line ?? null);
}

/** An earlier press that was broken off: what it began is done to the end, whatever the line says now. */
export async function goneOn(acting: Acting, item: Stored<AgendaItem>): Promise<ActAnswer | undefined> {
  const begun = acting.facts.enclosures.find((one) => one.key === enclosureKey(acting));
  if (begun === undefined) return undefined;
  const line = begun.standing === 'moving' ? await finish(acting.facts.site, begun) : undefined;
  if (line !== undefined && !line.ok) return changedByOther(acting);
  const named = acting.facts.rooms.find(({ name }) => name === begun.room)?.named.length ?? 0;
  return done(acting, confidentialTexts(acting.language).done.partEnclosed(begun.kind, named), line?.value ?? item);
}
