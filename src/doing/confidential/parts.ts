import type { AgendaItem } from '../../core/agenda/item';
import type { Enclosure } from '../../core/confidential/enclosure';
import type { Resolution } from '../../core/decisions/resolution';
import type { Stored } from '../../core/stored';
import { textOf } from '../board/publishing';
import type { MeetingFacts } from '../meetings/facts';

/**
 * The parts of open lines that are confidential by themselves, each as a line of its room: the document there says which
 * line it is about and holds the part alone. `resolutions`: of a body that decides clause by clause.
 */
export function partLines(
  { items, enclosures }: Pick<MeetingFacts, 'items' | 'enclosures'>,
  resolutions: readonly Stored<Resolution>[],
): readonly Stored<AgendaItem>[] {
  return enclosures.flatMap((part): readonly Stored<AgendaItem>[] => {
    const line = items.find(({ id }) => id === part.itemId);
    if (line === undefined || part.standing === 'removed' || part.kind === 'item') return [];
    const decision = decisionIn(part, resolutions);
    if (part.kind !== 'note' && decision === undefined) return [];
    const { room = null, ground = null } = part;
    return [
      {
        ...line,
        ...{ room, ground, description: '', assignments: [] },
        notes: part.kind === 'note' ? part.text : '',
        decisions: decision === undefined ? [] : [decision],
      },
    ];
  });
}

function decisionIn(
  part: Enclosure,
  resolutions: readonly Stored<Resolution>[],
): AgendaItem['decisions'][number] | undefined {
  if (part.kind !== 'decision') return undefined;
  if (part.text !== '') return { key: part.part, text: part.text };
  const resolution = resolutions.find(({ itemId }) => itemId === part.itemId);
  const text = resolution === undefined ? '' : textOf(resolution);
  return text === '' ? undefined : { key: part.part, text };
}
