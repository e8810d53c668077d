import type { ActAnswer, ActFields } from '../../../api/acts';
import { reportBack, type ReceivedCommission } from '../../../core/assignments/commission';
import { dayOf } from '../../../core/calendar';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { assignmentTexts } from '../../../texts/assignments';
import { say } from '../../../texts/said';
import { may } from '../../meetings/standing';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { loadBody } from '../bodyFacts';
import { actorOf } from '../matters/receiving';
import { close } from './reporting';

/**
 * Reports an assignment back from the body that has it to the one that gave it (BAD-09, PL-07): there it lies on the next
 * agenda and the assignment is closed; here it says what was reported, last, so that the same press completes it.
 */
export async function reportReceived(
  acting: InBody,
  row: Stored<ReceivedCommission>,
  fields: ActFields<'reportReceived'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = assignmentTexts(language);
  const { site } = facts;
  const on = dayOf(world.now());
  if (!(await speaksFor(acting, row))) return refuse('notTheirs', texts.notTheReceivers(row.to.name));
  const by = actorOf(acting).name;
  const commissioner = { body: row.from, decisionKey: null };
  const decided = reportBack({ report: row.report, commissioner }, { on, by, text: fields.text });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (row.version !== fields.version) return changedByOther(acting);
  const { found } = await site.read({ found: { list: lists.assignments, where: { id: row.assignmentId } } });
  const [assignment] = found.rows;
  const giver = assignment && (await loadBody(site, assignment.bodyNr, on));
  if (assignment === undefined || giver === undefined) return refuse('notFound', acting.texts.notFound);
  const { version } = assignment;
  const closed = await close({ ...acting, facts: giver }, assignment, { version, text: fields.text, by });
  if (!('done' in closed)) return closed;
  if (assignment.matterId !== null) {
    await site.add(lists.hops, {
      ...{ key: `hop:${row.key}`, actedBy: member.person.upn, matterId: assignment.matterId, day: on },
      ...{ personName: by, at: row.to, outcome: 'reported', from: null, to: row.from, document: null },
    });
  }
  const changed = await site.change(lists.receivedCommissions, row, {
    report: decided.value.report,
    actedBy: member.person.upn,
  });
  return changed.ok ? done(acting, closed.done.text, changed.value) : changedByOther(acting);
}

/** Those who follow up for the body that has it, and those who staff the group that has it. */
async function speaksFor({ facts, standing, member }: InBody, { to }: ReceivedCommission): Promise<boolean> {
  if (may(standing, 'followUp') === 'yes') return true;
  if (to.kind !== 'group') return false;
  const { groups } = await facts.site.read({ groups: { list: lists.workingGroups, where: { key: to.key } } });
  const seats = groups.rows.flatMap(({ staffing }) => staffing);
  return seats.some(({ upn }) => upn !== null && sameUpn(upn, member.person.upn));
}
