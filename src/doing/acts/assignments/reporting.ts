import type { ActAnswer, ActFields } from '../../../api/acts';
import { itemOfAssignment } from '../../../core/agenda/lines';
import { reportBack } from '../../../core/assignments/commission';
import { canSpeakFor, commissionOf, type KeptAssignment } from '../../../core/assignments/taking';
import { dayOf } from '../../../core/calendar';
import { justPlace } from '../../../core/matters/place';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { assignmentTexts } from '../../../texts/assignments';
import { say } from '../../../texts/said';
import { loadMeeting } from '../../meetings/facts';
import { may as mayDo } from '../../meetings/standing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { bringLines } from '../bringing';
import { actorOf, chairOfMeeting, hereOf, receivingOf } from '../matters/receiving';

/**
 * Reports an assignment back to the one who gave it, which closes it (BAD-09). What was reported lies on the next agenda
 * and is working material until that has gone out; the assignment is changed last.
 */
export async function reportAssignment(
  acting: InBody,
  assignment: Stored<KeptAssignment>,
  fields: ActFields<'reportAssignment'>,
): Promise<ActAnswer> {
  return speaks(acting, assignment) ?? close(acting, assignment, { ...fields, by: actorOf(acting).name });
}

/** Closes an assignment with what whoever had it reported by word of mouth. */
export async function closeAssignment(
  acting: InBody,
  assignment: Stored<KeptAssignment>,
  fields: ActFields<'closeAssignment'>,
): Promise<ActAnswer> {
  const texts = assignmentTexts(acting.language);
  if (fields.consequencesRead !== true && assignment.status === 'open' && fields.text.trim() !== '') {
    return toConfirm(texts.closeAnyway(assignment.what), texts.closeMeans(assignment.who));
  }
  return speaks(acting, assignment) ?? close(acting, assignment, { ...fields, by: assignment.who });
}

/** The refusal to whoever may not speak for the assignment; undefined for those who may. */
function speaks({ standing, language }: InBody, assignment: Stored<KeptAssignment>): ActAnswer | undefined {
  const may = canSpeakFor(assignment, { upn: standing.upn, followsUp: mayDo(standing, 'followUp') });
  return may.ok ? undefined : refuse(may.refusal.reason, say(assignmentTexts(language).refused, may.refusal));
}

/** Closes an assignment in the body that gave it, whoever reports it. */
export async function close(
  acting: InBody,
  assignment: Stored<KeptAssignment>,
  fields: { readonly version: string; readonly text: string; readonly by: string },
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = assignmentTexts(language);
  const on = dayOf(world.now());
  const commission = commissionOf(assignment, justPlace(hereOf(acting)));
  const decided = reportBack(commission, { on, by: fields.by, text: fields.text });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (assignment.version !== fields.version) return changedByOther(acting);
  const report = await facts.site.add(lists.assignmentReports, {
    ...{ key: `report:${assignment.key}`, actedBy: member.person.upn, assignmentId: assignment.id },
    ...{ bodyNr: assignment.bodyNr, on, by: fields.by, text: fields.text.trim() },
  });
  const [to] = await receivingOf(acting, [facts.body]);
  const meeting = to?.meetings[0];
  const around = meeting && (await loadMeeting(facts.site, meeting.id));
  if (around !== undefined) {
    const line = itemOfAssignment(assignment, facts.mandates);
    const brought = [{ ...line, description: [line.description, report.text].join('\n\n').trim() }];
    await bringLines(around, member.person.upn, { accepted: [], brought });
  }
  const chair = to === undefined || meeting === undefined ? undefined : chairOfMeeting(acting, to, meeting);
  await tell(world, facts.site, {
    ...{ bodyNr: assignment.bodyNr, meetingId: null, kind: 'assignmentReported', aboutId: report.id },
    ...{ about: String(report.id), to: chair === undefined ? [] : [chair], actedBy: member.person.upn },
  });
  const changed = await facts.site.change(lists.assignments, assignment, {
    status: decided.value.status,
    actedBy: member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.reported(assignment.what, facts.body.name, meeting?.day ?? null), changed.value);
}
