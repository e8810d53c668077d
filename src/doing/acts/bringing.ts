import type { AgendaItem } from '../../core/agenda/item';
import { compileAgenda, type CompileAgenda } from '../../core/agenda/compile';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { MeetingFacts } from '../meetings/facts';
import { compiledFrom } from './compiling';

/**
 * Puts what comes from elsewhere on the agenda of a meeting: in its place in a draft; last, to go out as a supplement,
 * once the agenda has been sent. A line that is there already is not added again.
 */
export async function bringLines(
  facts: MeetingFacts,
  actedBy: string,
  what: Pick<CompileAgenda, 'accepted'> & Partial<Pick<CompileAgenda, 'brought' | 'assignments'>>,
): Promise<readonly Stored<AgendaItem>[]> {
  const { added, moved } = compileAgenda({
    ...compiledFrom(facts, actedBy),
    // Only these lines: the rest of a draft is compiled when the chair opens it, and a sent agenda is frozen.
    wheel: [],
    assignments: [],
    carriedOver: [],
    ...what,
  });
  // The agenda is another one from here: an arrangement made from the one before is told so and drops no line. A conflict
  // means that somebody arranged just now, from lines these were not among.
  await facts.site.change(lists.meetings, facts.meeting, { actedBy });
  const brought = added.filter((item) => item.origin !== 'standing');
  if (facts.meeting.stage !== 'planned') {
    // Sent lines keep their numbers: what comes later comes last.
    const last = facts.items.length + 1;
    return facts.site.addAll(
      lists.agendaItems,
      brought.map((item) => ({ ...item, order: last })),
    );
  }
  const stored = await facts.site.addAll(lists.agendaItems, brought);
  if (brought.length < added.length) return stored;
  // What closes the meeting makes room. A conflict on a place is harmless: the lines stand in some order.
  await facts.site.changeAll(moved.map(({ item, order }) => ({ list: lists.agendaItems, from: item, to: { order } })));
  return stored;
}
