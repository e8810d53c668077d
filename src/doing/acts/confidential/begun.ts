import type { ActAnswer } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import type { Stored } from '../../../core/stored';
import { confidentialTexts } from '../../../texts/confidential';
import { finish } from '../../confidential/finishing';
import { changedByOther, done, type Acting, type Asked } from '../acting';

/** The key of what one press encloses. */
export function enclosureKey({ key }: Pick<Asked, 'key'>): string {
  return `enclosure:${key}`;
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
