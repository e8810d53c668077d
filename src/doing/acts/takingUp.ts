import type { ActAnswer } from '../../api/acts';
import type { AgendaItem } from '../../core/agenda/item';
import { lineNow, takenUpNext } from '../../core/meetings/progress';
import { canNote } from '../../core/meetings/stages';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { say } from '../../texts/said';
import { changedByOther, done, refuse, type Acting } from './acting';

/**
 * The meeting goes to a line: everybody who follows it sees which. Its time begins when it is taken up, and taking up the
 * line the meeting is at already changes nothing. The version is not asked for: notes are saved on the same row meanwhile,
 * and where the meeting is takes nothing from them.
 */
export async function takeUpItem(acting: Acting, item: Stored<AgendaItem>): Promise<ActAnswer> {
  const { facts, member, texts, world } = acting;
  const open = canNote(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  const said = texts.done.takenUp(item.title);
  if (lineNow(facts.items)?.id === item.id) return done(acting, said, item);
  const to = { takenUpAt: takenUpNext(facts.items, world.now()), actedBy: member.person.upn };
  const changed = await facts.site.change(lists.agendaItems, item, to);
  if (changed.ok) return done(acting, said, changed.value);
  const { again } = await facts.site.read({ again: { list: lists.agendaItems, where: { id: item.id } } });
  const [now] = again.rows;
  const second = now === undefined ? undefined : await facts.site.change(lists.agendaItems, now, to);
  return second?.ok === true ? done(acting, said, second.value) : changedByOther(acting);
}
