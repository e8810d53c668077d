import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { dayOf } from '../../../core/calendar';
import type { Stored } from '../../../core/stored';
import { makeReservation, noteInMinutes, type Dissent } from '../../../core/voting/dissent';
import { moveMotion as mayMove, withdrawMotion as mayWithdraw, type Motion } from '../../../core/voting/motion';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { capacityAt, sittingAt } from '../../board/sitting';
import { enclosureAt } from '../../confidential/seeing';
import { changedByOther, done, type Acting, type InBody } from '../acting';
import { atBoard, closedForNotes, itemState, withMeeting, type AtBoard } from '../board';
import { no, personName } from '../saying';

/** Somebody who serves in an item moves something; it stands in the minutes unless they take it back. */
export async function moveMotion(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'moveMotion'>,
): Promise<ActAnswer> {
  const { facts, member, world } = acting;
  const texts = sittingTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { upn, kind, clauseNr } = fields;
  const name = personName(facts, upn);
  const key = `motion:${acting.key}`;
  const before = at.board.motions.find((one) => one.key === key);
  if (before !== undefined) return done(acting, texts.done.moved(name, kind, before.nr), before);
  const { capacity } = capacityAt(facts, sittingAt(facts, at.board, item.id), upn);
  const may = mayMove(fields, capacity, itemState(at, item.id));
  if (!may.ok) return no(acting, facts, texts.motion, may.refusal);
  const motion: Motion = {
    key,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    itemId: item.id,
    nr: Math.max(0, ...at.board.motions.filter((one) => one.itemId === item.id).map((one) => one.nr)) + 1,
    kind,
    upn,
    name,
    text: fields.text.trim(),
    clauseNr,
    movedAt: world.now(),
    withdrawnAt: null,
    ...enclosureAt(item, at.board),
  };
  return done(acting, texts.done.moved(name, kind, motion.nr), await facts.site.add(lists.motions, motion));
}

/** The mover takes a motion back before the item is decided. */
export function withdrawMotion(acting: InBody, motion: Stored<Motion>, fields: ActFields<'withdrawMotion'>) {
  const { world, member } = acting;
  const texts = sittingTexts(acting.language);
  return withMeeting(acting, motion.meetingId, async (at) => {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
    const may = mayWithdraw(motion, fields.upn, itemState(at, motion.itemId));
    if (!may.ok) return no(acting, acting.facts, texts.motion, may.refusal);
    if (motion.version !== fields.version) return changedByOther(acting);
    const to = { withdrawnAt: world.now(), actedBy: member.person.upn };
    const changed = await acting.facts.site.change(lists.motions, motion, to);
    return changed.ok ? done(acting, texts.done.withdrawn(motion.name), changed.value) : changedByOther(acting);
  });
}

/** A recorded dissent, before the meeting ends; or a statement noted, until the § is approved. */
export async function recordReservation(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'recordReservation'>,
): Promise<ActAnswer> {
  const { facts, member, world } = acting;
  const texts = sittingTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { upn, kind } = fields;
  const key = `dissent:${String(item.id)}:${kind}:${upn.toLowerCase()}:${acting.key}`;
  const name = personName(facts, upn);
  const known = {
    capacity: capacityAt(facts, sittingAt(facts, at.board, item.id), upn).capacity,
    item: itemState(at, item.id),
    day: facts.meeting.day,
    ended: dayOf(world.now()) > facts.meeting.day ? (at.board.minutes?.closed ?? facts.meeting.ends) : ended(at),
    approvedAt: approvedAt(at, item.id),
  };
  const may = kind === 'reservation' ? makeReservation(world.now(), fields, known) : noteInMinutes(fields, known);
  if (!may.ok) return no(acting, facts, texts.dissent, may.refusal);
  const dissent: Dissent = {
    key,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    itemId: item.id,
    kind,
    upn,
    name,
    text: fields.text.trim(),
    madeAt: world.now(),
    ...enclosureAt(item, at.board),
  };
  return done(acting, texts.done.dissent(name, kind), await facts.site.add(lists.dissents, dissent));
}

function ended({ board }: AtBoard) {
  return board.minutes?.closed ?? null;
}

/** When the § of a line was approved: at once, when its last approver had; or with the rest of the minutes. */
function approvedAt({ board }: AtBoard, itemId: number) {
  const section = board.sections.find((one) => one.itemId === itemId && one.standing === 'given');
  const signed = section?.signatures.map((one) => one.at) ?? [];
  const approvers = board.minutes?.approvers.length ?? 0;
  const atOnce =
    signed.length > 0 && signed.length >= approvers ? signed.sort((one, other) => one - other).at(-1) : null;
  return atOnce ?? board.minutes?.approvedAt ?? null;
}
