import type { AgendaItem } from '../../core/agenda/item';
import type { Source } from '../../core/bodies/ruleSet';
import type { NoticeFacts, Told } from './texts';

/** A clause in brackets after what rests on it; nothing where there is none. */
export const cited = (source: Source | null) => (source === null ? '' : ` (${source.document}, ${source.clause})`);

/** What a proposal is called. */
export const title = ({ proposal }: NoticeFacts) => proposal?.title ?? '';

/** A notice with no more than its subject and what leads it, and what else it says. */
export function told(subject: string, lead: string, more: Partial<Told> = {}): Told {
  return { subject, lead, facts: [], lines: [], next: '', ...more };
}

/** The lines of an agenda as they are read out, with their minutes. */
export function numbered(items: readonly Pick<AgendaItem, 'title' | 'minutes'>[]): readonly string[] {
  return items.map(
    (item, index) => `${String(index + 1)}. ${item.title}${item.minutes > 0 ? ` (${String(item.minutes)} min)` : ''}`,
  );
}
