import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { nameOf } from '../../../core/bodies/holding';
import { overdueOn, type Overdue } from '../../../core/duties/overdue';
import * as lists from '../../../storage/lists';
import { assignmentTexts } from '../../../texts/assignments';
import { tell } from '../../outbox/telling';
import { done, refuse, toConfirm, type InBody } from '../acting';

/** Reminds those whose reports and assignments are overdue in the body, after telling who they are. Once a day at most. */
export async function remindLate(acting: InBody, fields: ActFields<'remindLate'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = assignmentTexts(language);
  const today = dayOf(world.now());
  const { nr: bodyNr } = facts.body;
  const { assignments, groups } = await facts.site.read({
    assignments: { list: lists.assignments, where: { bodyNr, status: 'open' } },
    groups: { list: lists.workingGroups, where: { bodyNr, status: 'active' } },
  });
  const titles = new Map<string, string>([
    ...assignments.rows.map(({ id, what }) => [`assignmentOverdue:${String(id)}`, what] as const),
    ...groups.rows.map(({ id, name }) => [`groupReportOverdue:${String(id)}`, name] as const),
  ]);
  // What another body has is told there by itself, once: nobody reminds in a body they have no role in.
  const late = { assignments: assignments.rows, groups: groups.rows, received: [] };
  const overdue = overdueOn(today, { ...late, mandates: facts.mandates });
  if (overdue.length === 0) return refuse('nothingLate', texts.nothingLate);
  if (fields.consequencesRead !== true) {
    const line = ({ kind, id, day, to }: Overdue) =>
      texts.late({
        title: titles.get(`${kind}:${String(id)}`) ?? '',
        day,
        who: to.map((upn) => nameOf(facts.mandates, upn) ?? upn),
      });
    return toConfirm(texts.remind(overdue.length), overdue.map(line));
  }
  for (const { kind, id, to } of overdue) {
    await tell(world, facts.site, {
      ...{ bodyNr, meetingId: null, kind, aboutId: id, about: `${String(id)}-reminded-${today}`, to },
      actedBy: member.person.upn,
    });
  }
  return done(acting, texts.done.reminded(overdue.length), facts.body);
}
