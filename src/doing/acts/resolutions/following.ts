import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { answerCondition as answered, conditionState } from '../../../core/decisions/conditions';
import type { Decision } from '../../../core/decisions/decision';
import { informationDuty } from '../../../core/decisions/followUps';
import type { Resolution } from '../../../core/decisions/resolution';
import { ok } from '../../../core/result';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { resolutionTexts } from '../../../texts/resolutions';
import { decisionKey } from '../../board/publishing';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { saysAlready } from '../already';
import { atBoard, closedForNotes } from '../board';
import { no, partyName } from '../saying';
import { heldFor } from './consulting';

/**
 * A party's own decision, that this one hangs on: formed when all have approved, and not before (SFB-19, SFB-20). Where
 * the decision is published, the record is told the same.
 */
export async function answerCondition(
  acting: InBody,
  resolution: Stored<Resolution>,
  fields: ActFields<'answerCondition'>,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = resolutionTexts(acting.language);
  const { partyKey, answer, on, reference } = fields;
  const given = { partyKey, answer, on, reference: reference.trim() };
  const before = resolution.conditionalOn.find((one) => one.partyKey === partyKey);
  const stands = JSON.stringify(before) === JSON.stringify(given);
  const next = stands ? undefined : answered(resolution.conditionalOn, given);
  if (next?.ok === false) return no(acting, facts, texts.condition, next.refusal);
  if (next !== undefined && resolution.version !== fields.version) return changedByOther(acting);
  const conditionalOn = next?.value ?? resolution.conditionalOn;
  const to = { conditionalOn, actedBy: member.person.upn };
  // Broken off before the record was told: the answer stands, and is not written again.
  const changed = stands ? ok(resolution) : await facts.site.change(lists.resolutions, resolution, to);
  if (!changed.ok) return changedByOther(acting);
  const { published } = await facts.site.read({
    published: { list: lists.decisions, where: { key: decisionKey(resolution) } },
  });
  const [decision] = published.rows;
  if (decision !== undefined && !saysAlready(decision, to)) {
    const told = await facts.site.change(lists.decisions, decision, to);
    if (!told.ok) return changedByOther(acting);
  }
  return done(acting, texts.conditions(conditionState(conditionalOn)), changed.value);
}

/** A consultation with a member before a decision is taken (DEC-04). */
export async function recordConsultation(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'recordConsultation'>,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = resolutionTexts(acting.language);
  const at = await atBoard(acting);
  const { meeting, body } = facts;
  if (meeting.stage !== 'planned') {
    const closed = closedForNotes(at);
    if (closed !== undefined) return closed;
  }
  const { partyKey, day } = fields;
  if (!body.parties.includes(partyKey)) return refuse('unknownParty', acting.texts.unknownParty);
  const row = await facts.site.add(lists.ownerConsultations, {
    key: `consultation:${String(item.id)}:${partyKey}:${day}`,
    actedBy: member.person.upn,
    bodyNr: body.nr,
    itemId: item.id,
    partyKey,
    day,
  });
  const held = new Set([...heldFor(acting, at.board, item.id), row].map((one) => one.partyKey));
  return done(acting, texts.done.consulted(partyName(facts, partyKey), held.size, body.parties.length), row);
}

/** A member has been told of a decision of weight, and when (DEC-07). */
export async function informMember(
  acting: InBody,
  decision: Stored<Decision>,
  fields: ActFields<'informMember'>,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = resolutionTexts(acting.language);
  const { partyKey, sentOn } = fields;
  const { parties, rules } = facts.body;
  if (!parties.includes(partyKey)) return refuse('unknownParty', acting.texts.unknownParty);
  if (sentOn < decision.decidedOn) return refuse('beforeDecided', texts.beforeDecided(decision.decidedOn));
  const row = await facts.site.add(lists.informed, {
    key: `informed:${String(decision.id)}:${partyKey}`,
    actedBy: member.person.upn,
    bodyNr: decision.bodyNr,
    decisionId: decision.id,
    partyKey,
    sentOn,
  });
  const { sent } = await facts.site.read({ sent: { list: lists.informed, where: { decisionId: decision.id } } });
  const duty = informationDuty(decision.tags, parties, sent.rows, rules.informOf);
  const missing = duty.missing.map((key) => partyName(facts, key));
  return done(acting, texts.informed(partyName(facts, partyKey), { ...duty, missing }), row);
}
