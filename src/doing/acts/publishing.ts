import type { ActAnswer, ActFields } from '../../api/acts';
import { canNote } from '../../core/meetings/stages';
import { sameUpn } from '../../core/people/person';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { loadBoard } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { notReady } from '../board/ready';
import { findingsOfPublishing } from '../meetings/gate';
import { completePublishing, isPublished } from '../meetings/publishing';
import { changedByOther, done, refuse, type Acting } from './acting';
import { gateAnswer, journalPassed, passedOf, saidToPass } from './gate';

/**
 * Publishes the notes through the gate: they become a finished public record (domain N14). The meeting's own version is
 * the turning point; what follows from it is completed by the same press again, or by the next run of the duties.
 */
export async function publishNotes(acting: Acting, fields: ActFields<'publishNotes'>): Promise<ActAnswer> {
  const { world, member, facts, texts } = acting;
  const actedBy = member.person.upn;
  if (facts.meeting.stage === 'notesPublished' && !(await isPublished(facts))) {
    // The first try may have ended before what was passed by was written; what was found then is found no more.
    if (sameUpn(facts.meeting.actedBy, actedBy)) await journalPassed(acting, 'notes', saidToPass(fields.passed));
    await completePublishing(world, facts, actedBy);
    return done(acting, texts.done.published, facts.meeting);
  }
  const open = canNote(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  if (facts.meeting.version !== fields.version) return changedByOther(acting);
  const board = waits(acting) === 'yes' ? await loadBoard(facts) : undefined;
  const unready = board && notReady(world, facts, board, acting.language);
  if (unready !== undefined) {
    const { reason, text, source } = unready;
    return refuse(reason, text, source === null ? null : texts.clause(source));
  }
  const findings = findingsOfPublishing(world, facts, board?.resolutions ?? []);
  const stopped = gateAnswer(acting, findings, fields.passed);
  if (stopped !== undefined) return stopped;
  const turned = await facts.site.change(lists.meetings, facts.meeting, { stage: 'notesPublished', actedBy });
  if (!turned.ok) return changedByOther(acting);
  await journalPassed(acting, 'notes', passedOf(findings, fields.passed));
  await completePublishing(world, { ...facts, meeting: turned.value }, actedBy);
  return done(acting, texts.done.published, turned.value);
}

/** Whether the body has decided anything that publishing waits for: minutes approved, or comments taken. */
function waits({ facts }: Acting): 'yes' | 'no' {
  const days = facts.body.rules.approval?.value.commentDays ?? null;
  return keepsMinutes(facts) === 'minutes' || days !== null ? 'yes' : 'no';
}
