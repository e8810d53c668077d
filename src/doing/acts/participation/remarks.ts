import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { answerRemark as answer, makeRemark, type Remark, type RemarkRefusal } from '../../../core/preparing/remark';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { saysAlready } from '../already';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { pressOf } from '../press';
import { timesTold } from '../told';

/** One of those who prepare comments on a line of the draft, or suggests another wording of it (FSG-12). */
export async function remarkOnItem(
  acting: Acting,
  item: Stored<AgendaItem>,
  { kind, text }: ActFields<'remarkOnItem'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const { upn, name } = member.person;
  const made = makeRemark({ now: world.now(), stage: facts.meeting.stage, item, kind, text, upn, name });
  if (!made.ok) return refusedRemark(acting, made.refusal);
  const row = { ...made.value, key: `remark:${String(item.id)}:${pressOf(acting)}` };
  return done(
    acting,
    participationTexts(language).remarked(item.title, kind),
    await facts.site.add(lists.remarks, row),
  );
}

/**
 * Takes the wording that is suggested into the line, or closes the remark. The line first: broken off between the two,
 * the same press finds the wording there and closes the remark.
 */
export async function answerRemark(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'answerRemark'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = participationTexts(language);
  const remark = remarkOn(acting, item, fields.remarkId);
  if (remark === undefined) return refuse('notFound', texts.noRemark);
  const { upn } = member.person;
  const where = { stage: facts.meeting.stage, item };
  // Broken off: the remark says what was answered and the line what was taken, and the journal tells of one less.
  const before = answer({ ...remark, state: 'open' }, where, fields.answer, upn);
  if (before.ok && saysAlready(remark, before.value.remark) && saysAlready<AgendaItem>(item, before.value.line ?? {})) {
    const told = await timesTold(acting, 'answerRemark', [lists.agendaItems.title, item.id]);
    const own = facts.remarks.filter(({ itemId, answeredBy }) => itemId === item.id && answeredBy === upn);
    if (told < own.length) return done(acting, texts.remarkAnswered(remark.name, fields.answer), remark);
  }
  const answered = answer(remark, where, fields.answer, upn);
  if (!answered.ok) return refusedRemark(acting, answered.refusal);
  const { line } = answered.value;
  if (line !== null && !saysAlready<AgendaItem>(item, line)) {
    if (item.version !== fields.version) return changedByOther(acting);
    const to = { ...line, changedBy: upn, changedAt: world.now(), actedBy: upn };
    const changed = await facts.site.change(lists.agendaItems, item, to);
    if (!changed.ok) return changedByOther(acting);
  }
  const closed = await facts.site.change(lists.remarks, remark, answered.value.remark);
  if (!closed.ok) return changedByOther(acting);
  return done(acting, texts.remarkAnswered(remark.name, fields.answer), closed.value);
}

/** The remark that is named, or the latest that is open, among those on the line. */
function remarkOn(
  { facts, member }: Acting,
  item: Stored<AgendaItem>,
  remarkId: string | undefined,
): Stored<Remark> | undefined {
  const own = facts.remarks.filter(({ itemId }) => itemId === item.id);
  if (remarkId === undefined) return own.findLast(({ state }) => state === 'open');
  return own.find(({ id }) => id === find(remarkId, [member])?.number);
}

function refusedRemark({ texts, language }: Acting, refusal: RemarkRefusal): ActAnswer {
  return refuse(refusal.reason, say({ ...texts.stage, ...participationTexts(language).remark }, refusal));
}
