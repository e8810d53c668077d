import type { ActAnswer, ActFields } from '../../api/acts';
import { canSend } from '../../core/meetings/stages';
import { sameUpn } from '../../core/people/person';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { findingsOfSending } from '../meetings/gate';
import { completeSending, isSent, receiversOf, sendSupplement } from '../meetings/sending';
import { changedByOther, done, refuse, type Acting } from './acting';
import { gateAnswer, journalPassed, passedOf } from './gate';

/**
 * Sends the agenda, or what has been added to it since as a supplement, through the publishing gate (FSS-10, FSG-05).
 * The meeting's own version is the turning point: of two who send at once one does. What follows from it (frozen lines,
 * document, notices) is completed by the same press again, or by the next run of the duties.
 */
export async function sendAgenda(acting: Acting, fields: ActFields<'sendAgenda'>): Promise<ActAnswer> {
  const { world, member, facts, texts } = acting;
  const actedBy = member.person.upn;
  const receivers = receiversOf(world, facts).length;
  if (facts.meeting.stage === 'agendaSent' && !(await isSent(facts))) {
    await journalOwn(acting, fields);
    await completeSending(world, facts, actedBy);
    return done(acting, texts.done.agendaSent(receivers), facts.meeting);
  }
  const part = canSend(facts.meeting.stage, facts.items);
  if (!part.ok && part.refusal.reason === 'nothingToSend' && isOwnSending(acting, fields.version)) {
    await journalOwn(acting, fields);
    return done(acting, texts.done.agendaSent(receivers), facts.meeting);
  }
  if (!part.ok) return refuse(part.refusal.reason, say(texts.stage, part.refusal));
  if (facts.meeting.version !== fields.version) return changedByOther(acting);
  const findings = findingsOfSending(world, facts);
  const stopped = gateAnswer(acting, findings, fields.passed);
  if (stopped !== undefined) return stopped;

  const turned = await facts.site.change(lists.meetings, facts.meeting, { stage: 'agendaSent', actedBy });
  if (!turned.ok) return changedByOther(acting);
  await journalPassed(acting, part.value, passedOf(findings, fields.passed));
  const sent = { ...facts, meeting: turned.value };
  if (part.value === 'agenda') {
    await completeSending(world, sent, actedBy);
    return done(acting, texts.done.agendaSent(receivers), turned.value);
  }
  await sendSupplement(world, sent, { actedBy, press: acting.key });
  return done(acting, texts.done.supplementSent(receivers), turned.value);
}

/** The answer to an earlier try was lost: what there was to send has been sent by the same person, and nothing since. */
function isOwnSending({ facts: { meeting }, member }: Acting, version: string): boolean {
  const isSince = meeting.version !== version && sameUpn(meeting.actedBy, member.person.upn);
  return meeting.stage === 'agendaSent' && isSince;
}

/** What they passed by to send it stands in the journal, also where the first try ended before that. */
async function journalOwn(acting: Acting, { version, passed }: ActFields<'sendAgenda'>): Promise<void> {
  if (!isOwnSending(acting, version)) return;
  const { world, facts } = acting;
  const gate = facts.documents.some(({ kind }) => kind === 'supplement') ? 'supplement' : 'agenda';
  await journalPassed(acting, gate, passedOf(findingsOfSending(world, facts), passed));
}
