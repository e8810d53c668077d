import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { answerItem } from '../../../core/participation/answering';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { may } from '../../meetings/standing';
import { done, refuse, type Acting } from '../acting';
import { pressOf } from '../press';

/** A party says who comes for one line of the agenda, until the meeting begins (FSS-15, FSS-16, FSG-10). */
export async function answerAgenda(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'answerAgenda'>,
): Promise<ActAnswer> {
  const { facts, member, world, language, standing } = acting;
  const texts = participationTexts(language);
  const { partyKey, answer, name } = fields;
  const answered = answerItem({
    now: world.now(),
    meeting: facts.meeting,
    // A draft is the preparers' own: to everybody else the line is not there yet.
    items: may(standing, 'prepare') === 'yes' ? facts.items : facts.items.filter((one) => one.standing !== 'draft'),
    mandates: facts.mandates,
    upn: member.person.upn,
    itemId: item.id,
    partyKey,
    answer,
    name,
  });
  if (!answered.ok) return refuse(answered.refusal.reason, say(texts.answer, answered.refusal));
  const row = { ...answered.value, key: `answer:${String(item.id)}:${partyKey}:${pressOf(acting)}` };
  const stored = await facts.site.add(lists.partyAnswers, row);
  const party = facts.parties.find((one) => one.partyKey === partyKey)?.name ?? partyKey;
  return done(acting, texts.answered(party, item.title, stored), stored);
}
