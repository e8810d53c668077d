import type { ActAnswer, ActFields } from '../../../api/acts';
import { chooseApprovers as choose, signMinutes } from '../../../core/minutes/approving';
import { closeComments } from '../../../core/minutes/comments';
import { correctMinutes as correct } from '../../../core/minutes/correcting';
import { signImmediately } from '../../../core/minutes/immediate';
import type { Minutes } from '../../../core/minutes/minutes';
import { numberOf, type Section } from '../../../core/minutes/sections';
import { takeStep, wayOf } from '../../../core/minutes/stages';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { minutesTexts } from '../../../texts/minutes';
import { minutesOf } from '../../board/keeping';
import { createPostings } from '../../board/publishing';
import { approvalTime, faultsOf, remarksOn, roundOf } from '../../board/record';
import { servedIn } from '../../board/sitting';
import { asSeenBy, readerIn } from '../../confidential/seeing';
import { publishCorrection } from '../../meetings/publishing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, toConfirm, type Acting, type InBody } from '../acting';
import { hasTold } from '../told';
import { atBoard, itemState, withMeeting, type AtBoard } from '../board';
import { no, personName } from '../saying';
import { numberItems } from './numbering';

/**
 * Sends the minutes to those who approve them: what must not go is refused, every item gets its §, and nothing of them
 * changes from here. The numbers are given first, so that a press broken off between is completed by the same again.
 */
export async function sendForApproval(acting: Acting, fields: ActFields<'sendForApproval'>): Promise<ActAnswer> {
  const { facts, member, world } = acting;
  const texts = minutesTexts(acting.language);
  const at = await atBoard(acting);
  const minutes = await minutesOf(facts, at.board, member.person.upn);
  const current = { ...at, board: { ...at.board, minutes } };
  const approvers = minutes.approvers.map((upn) => personName(facts, upn));
  // Broken off before the approvers were told: the minutes are with them, and the journal does not tell of it.
  const isSent = minutes.stage === 'approval' && sameUpn(minutes.actedBy, member.person.upn);
  if (isSent && (await hasTold(acting, 'sendForApproval', [lists.meetings.title, facts.meeting.id])) === 'untold') {
    await tellOf(current, 'minutesToApprove', minutes, minutes.approvers);
    const given = at.board.sections.filter((one) => one.meetingId === facts.meeting.id && one.standing === 'given');
    const numbers = given.map(({ number }) => number);
    return done(acting, texts.done.sent(approvers, Math.min(...numbers), Math.max(...numbers)), minutes);
  }
  const stopped = stopsApproval(current, minutes);
  if (stopped !== undefined) return stopped;
  if (fields.consequencesRead !== true) {
    const time = approvalTime(facts, world.now());
    return toConfirm(texts.confirmSending(approvers), texts.meaningOfSending(facts.items.length, time));
  }
  const numbered = await numberItems(current, toNumber(current), 'atApproval');
  if (!numbered.ok) return no(acting, facts, texts.sections, numbered.refusal);
  const to = { stage: 'approval' as const, sentForApprovalAt: world.now(), actedBy: member.person.upn };
  const changed = await facts.site.change(lists.minutes, minutes, to);
  if (!changed.ok) return changedByOther(acting);
  await tellOf(current, 'minutesToApprove', changed.value, minutes.approvers);
  const numbers = facts.items.flatMap((item) => numberOf(numbered.value, item.id) ?? []);
  return done(acting, texts.done.sent(approvers, Math.min(...numbers), Math.max(...numbers)), changed.value);
}

/** The items of the minutes: all but those whose § has been dropped, which get no other. */
function toNumber({ acting, board }: AtBoard): readonly number[] {
  const dropped = new Set(board.sections.filter((one) => one.standing === 'dropped').map((one) => one.itemId));
  return acting.facts.items.map((item) => item.id).filter((id) => !dropped.has(id));
}

/** What keeps the minutes from going to approval, as a sentence, or undefined. */
function stopsApproval(at: AtBoard, minutes: Stored<Minutes>): ActAnswer | undefined {
  const { acting, board } = at;
  const { facts, world } = acting;
  const texts = minutesTexts(acting.language);
  const { rules } = facts.body;
  const way = wayOf(rules.recordKind, rules.approval);
  if (!way.ok) return no(acting, facts, texts.step, way.refusal);
  const step = takeStep(minutes.stage, 'sendToApproval', way.value);
  if (!step.ok) return no(acting, facts, texts.step, step.refusal);
  if (rules.sectionNumbering === null) {
    return no(acting, facts, texts.sections, { reason: 'notDecided', rule: 'sectionNumbering' });
  }
  const round = roundOf(facts, board);
  if (round !== undefined) {
    const closed = closeComments(world.now(), round, remarksOn(board, minutes));
    if (!closed.ok) return no(acting, facts, texts.comments, closed.refusal);
  }
  const { secretary, presider } = minutes;
  const chosen = choose(minutes.approvers, { secretary, presider, served: servedIn(facts, board) }, rules.approval);
  if (!chosen.ok) return no(acting, facts, texts.approvers, chosen.refusal);
  const seen = asSeenBy(facts, readerIn(world, facts, acting.member.person.upn), acting.language);
  const faults = faultsOf(seen, board);
  if (faults.length === 0) return undefined;
  return refuse('faults', texts.faults(faults.map(({ title, fault }) => texts.fault[fault](title))));
}

/** One of the approvers named approves the minutes, by the way decided; with the last of them they are approved. */
export function approveMinutes(acting: InBody, minutes: Stored<Minutes>, fields: ActFields<'approveMinutes'>) {
  const { world, member } = acting;
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, minutes.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const signature = { upn: member.person.upn, by: fields.by, at: world.now() };
    const signed = signMinutes(minutes, signature, facts.meeting.day, facts.body.rules.approval);
    if (!signed.ok) return no(acting, facts, texts.signing, signed.refusal);
    if (minutes.version !== fields.version) return changedByOther(acting);
    const numbers = at.board.sections.filter((one) => one.meetingId === facts.meeting.id && one.standing === 'given');
    if (fields.consequencesRead !== true)
      return toConfirm(texts.confirmApproval(numbers.length), texts.meaningOfApproval);
    const { signatures, stage, waitsFor, timing, due } = signed.value;
    const approvedAt = stage === 'approved' ? world.now() : null;
    const change = { signatures, stage, approvedAt, actedBy: member.person.upn };
    const changed = await facts.site.change(lists.minutes, minutes, change);
    if (!changed.ok) return changedByOther(acting);
    if (stage === 'approved') await afterApproval(at, changed.value);
    const waiting = waitsFor.map((upn) => personName(facts, upn));
    return done(acting, texts.done.approved(waiting), changed.value, timing === 'late' ? [texts.late(due)] : []);
  });
}

/** A correction of minutes already published is published and posted when it is approved; the first edition when it is published. */
async function afterApproval(at: AtBoard, minutes: Stored<Minutes>): Promise<void> {
  const { facts, member, world } = at.acting;
  if (facts.meeting.stage === 'notesPublished') {
    const { document } = await publishCorrection(world, facts, { ...at.board, minutes }, member.person.upn);
    await createPostings(facts, minutes.edition, document.path, member.person.upn);
  }
  await tellOf(
    at,
    'minutesApproved',
    minutes,
    [minutes.secretary, minutes.presider].filter((upn) => upn !== ''),
  );
}

/** An approver approves one § at once; when all have, it may be sent out before the rest (DEC-14). */
export function approveImmediately(acting: InBody, section: Stored<Section>, fields: ActFields<'approveImmediately'>) {
  const { world, member } = acting;
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, section.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const { approval } = facts.body.rules;
    if (approval !== null && fields.by !== approval.value.by) {
      const { by: needed } = approval.value;
      return no(acting, facts, texts.signing, { reason: 'wrongWay', by: fields.by, needed, source: approval.source });
    }
    const approvers = at.board.minutes?.approvers ?? [];
    const number = section.standing === 'given' ? section.number : null;
    const signed = signImmediately(
      { ...section, number, item: itemState(at, section.itemId) },
      { upn: member.person.upn, by: fields.by, at: world.now() },
      approvers,
    );
    if (!signed.ok) return no(acting, facts, texts.immediate, signed.refusal);
    if (section.version !== fields.version) return changedByOther(acting);
    const to = { signatures: signed.value.signatures, actedBy: member.person.upn };
    const changed = await facts.site.change(lists.sections, section, to);
    if (!changed.ok) return changedByOther(acting);
    if (signed.value.state === 'mayBeSent') await createPostings(facts, 0, '', member.person.upn, section.number);
    return done(acting, texts.done.atOnce(section.number, signed.value.state), changed.value);
  });
}

/** Corrects approved minutes by a new edition that goes the whole way again. */
export function correctMinutes(acting: InBody, minutes: Stored<Minutes>, fields: ActFields<'correctMinutes'>) {
  const { member } = acting;
  const texts = minutesTexts(acting.language);
  return withMeeting(acting, minutes.meetingId, async (at): Promise<ActAnswer> => {
    const { facts } = at.acting;
    const latest = at.board.minutes ?? minutes;
    const before = correct(minutes, minutes.edition, fields.correction);
    // The answer to an earlier try was lost: the edition it made stands.
    if (before.ok && isSameEdition(latest, { ...before.value, actedBy: member.person.upn })) {
      return done(acting, texts.done.corrected(latest.edition), latest);
    }
    const corrected = correct(minutes, latest.edition, fields.correction);
    if (!corrected.ok) return no(acting, facts, texts.correction, corrected.refusal);
    if (minutes.version !== fields.version) return changedByOther(acting);
    if (fields.consequencesRead !== true) return toConfirm(texts.confirmCorrection, texts.meaningOfCorrection);
    const edition = await facts.site.add(lists.minutes, { ...corrected.value, actedBy: member.person.upn });
    return done(acting, texts.done.corrected(edition.edition), edition);
  });
}

function isSameEdition(one: Minutes, other: Minutes): boolean {
  return one.key === other.key && one.correction === other.correction && one.actedBy === other.actedBy;
}

async function tellOf(
  { acting }: AtBoard,
  kind: 'minutesToApprove' | 'minutesApproved',
  minutes: Stored<Minutes>,
  to: readonly string[],
): Promise<void> {
  const { world, facts, member } = acting;
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    kind,
    aboutId: minutes.id,
    about: `${String(minutes.id)}-${String(minutes.edition)}`,
    to: [...new Set(to)],
    actedBy: member.person.upn,
  });
}
