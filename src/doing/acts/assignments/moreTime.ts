import type { ActAnswer, ActFields } from '../../../api/acts';
import {
  answerTime,
  canAskForGroup,
  canAskForTime,
  canSpeakFor,
  handOverTo,
  type KeptAssignment,
  type TimeRequest,
} from '../../../core/assignments/taking';
import { TITLE_LENGTH } from '../../../core/proposals/submitting';
import { dayOf, type Day } from '../../../core/calendar';
import type { Stored } from '../../../core/stored';
import { mayReport } from '../../../core/workingGroups/taking';
import type { WorkingGroup } from '../../../core/workingGroups/workingGroup';
import * as lists from '../../../storage/lists';
import type { Site } from '../../../storage/site';
import { assignmentTexts } from '../../../texts/assignments';
import { say } from '../../../texts/said';
import { may } from '../../meetings/standing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { actorOf, chairOfMeeting, receivingOf } from '../matters/receiving';

/** Asks whoever gave an assignment for more time: nothing changes before they have answered. */
export async function askMoreTime(
  acting: InBody,
  assignment: Stored<KeptAssignment>,
  fields: ActFields<'askMoreTime'>,
): Promise<ActAnswer> {
  const { facts, member, standing, world, language } = acting;
  const texts = assignmentTexts(language);
  const { upn } = member.person;
  const today = dayOf(world.now());
  const speaks = canSpeakFor(assignment, { upn: standing.upn, followsUp: may(standing, 'followUp') });
  if (!speaks.ok) return refuse(speaks.refusal.reason, say(texts.refused, speaks.refusal));
  const { due: asked, reason } = fields;
  const decided = canAskForTime(assignment.due, { asked, reason, today });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (assignment.version !== fields.version) return changedByOther(acting);
  const request = await facts.site.add(lists.timeRequests, {
    ...{ key: `time:${assignment.key}:${asked}`, actedBy: upn, assignmentId: assignment.id, groupId: null },
    bodyNr: assignment.bodyNr,
    ...{ what: assignment.what.slice(0, TITLE_LENGTH), upn, who: actorOf(acting).name, asked, reason: reason.trim() },
    ...{ askedOn: today, answer: null },
  });
  await tellOfRequest(acting, request);
  return done(acting, texts.done.timeAsked(assignment.what, asked), request);
}

/** The chair of the body's next meeting answers for it. */
async function tellOfRequest(acting: InBody, request: Stored<TimeRequest>): Promise<void> {
  const { world, facts, member } = acting;
  const [to] = await receivingOf(acting, [facts.body]);
  const meeting = to?.meetings[0];
  const chair = to === undefined || meeting === undefined ? undefined : chairOfMeeting(acting, to, meeting);
  await tell(world, facts.site, {
    ...{ bodyNr: request.bodyNr, meetingId: null, kind: 'moreTimeAsked', aboutId: request.id },
    ...{ about: String(request.id), to: chair === undefined ? [] : [chair], actedBy: member.person.upn },
  });
}

/** Answers a request for more time; granted, the assignment is due on the day asked for. */
export async function answerMoreTime(
  acting: InBody,
  request: Stored<TimeRequest>,
  fields: ActFields<'answerMoreTime'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = assignmentTexts(language);
  const { upn } = member.person;
  const on = dayOf(world.now());
  const decided = answerTime(request, { outcome: fields.answer, text: fields.text.trim(), on });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (request.version !== fields.version) return changedByOther(acting);
  const { answer, due } = decided.value;
  const changed = await facts.site.change(lists.timeRequests, request, { answer, actedBy: upn });
  if (!changed.ok) return changedByOther(acting);
  if (due !== null && (await moveDay(facts.site, request, { due, actedBy: upn })) === 'changedByOther') {
    return changedByOther(acting);
  }
  await tell(world, facts.site, {
    ...{ bodyNr: request.bodyNr, meetingId: null, kind: 'moreTimeAnswered', aboutId: request.id },
    ...{ about: String(request.id), to: [request.upn], actedBy: upn },
  });
  return done(acting, texts.done.timeAnswered(request.who, due), changed.value);
}

/** How many times a row that others write on at the same moment is read anew. */
const TRIES = 3;

/** The day of the assignment, or of the group's next report, becomes the one asked for. */
async function moveDay(
  site: Site,
  { assignmentId, groupId }: TimeRequest,
  { due, actedBy }: { readonly due: Day; readonly actedBy: string },
): Promise<'moved' | 'changedByOther'> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { assignments, groups } = await site.read({
      assignments: { list: lists.assignments, where: { id: groupId === null ? assignmentId : [] } },
      groups: { list: lists.workingGroups, where: { id: groupId ?? [] } },
    });
    const [assignment] = assignments.rows;
    const [group] = groups.rows;
    const assigned = assignment && (await site.change(lists.assignments, assignment, { due, actedBy }));
    const reported = group && (await site.change(lists.workingGroups, group, { nextReport: due, actedBy }));
    if ((assigned ?? reported)?.ok === true) return 'moved';
  }
  return 'changedByOther';
}

/** Asks whoever commissioned a group for a later day for its next report: nothing changes before they have answered. */
export async function askGroupTime(
  acting: InBody,
  group: Stored<WorkingGroup>,
  { due: asked, reason, version }: ActFields<'askGroupTime'>,
): Promise<ActAnswer> {
  const { facts, member, standing, world, language } = acting;
  const texts = assignmentTexts(language);
  const { upn } = member.person;
  const today = dayOf(world.now());
  const asker = { upn, mandates: facts.mandates, on: today, followsUp: may(standing, 'followUp') };
  const decided = canAskForGroup(group, { asked, reason, today, may: mayReport(group, asker) });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (group.version !== version) return changedByOther(acting);
  const request = await facts.site.add(lists.timeRequests, {
    ...{ key: `time:${group.key}:${asked}`, actedBy: upn, assignmentId: 0, groupId: group.id, bodyNr: group.bodyNr },
    ...{ what: group.name.slice(0, TITLE_LENGTH), upn, who: actorOf(acting).name, asked, reason: reason.trim() },
    ...{ askedOn: today, answer: null },
  });
  await tellOfRequest(acting, request);
  return done(acting, texts.done.timeAsked(group.name, asked), request);
}

/** Gives an assignment to somebody else, who is told that they have it. */
export async function handOverAssignment(
  acting: InBody,
  assignment: Stored<KeptAssignment>,
  fields: ActFields<'handOverAssignment'>,
): Promise<ActAnswer> {
  const { facts, member, standing, world, language } = acting;
  const texts = assignmentTexts(language);
  const speaks = canSpeakFor(assignment, { upn: standing.upn, followsUp: may(standing, 'followUp') });
  if (!speaks.ok) return refuse(speaks.refusal.reason, say(texts.refused, speaks.refusal));
  const decided = handOverTo(fields);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (assignment.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) {
    const { who, upn } = decided.value;
    return toConfirm(
      texts.handOver(assignment.what, who),
      texts.handOverMeans(assignment.who, who, upn === null ? 'notTold' : 'told'),
    );
  }
  const changed = await facts.site.change(lists.assignments, assignment, {
    ...decided.value,
    actedBy: member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  const { id, bodyNr, meetingId, who, upn } = changed.value;
  await tell(world, facts.site, {
    ...{ bodyNr, meetingId: meetingId > 0 ? meetingId : null, kind: 'assignmentGiven', aboutId: id },
    ...{ about: `${String(id)}-${who}`, to: upn === null ? [] : [upn], actedBy: member.person.upn },
  });
  return done(acting, texts.done.handedOver(assignment.what, who), changed.value);
}
