import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Line } from '../../../core/agenda/lines';
import { TITLE_LENGTH } from '../../../core/proposals/submitting';
import { dayOf } from '../../../core/calendar';
import { justPlace } from '../../../core/matters/place';
import {
  lineOfReport,
  setReportDay as setDay,
  takeReport,
  type GroupReport,
  type ReportLine,
} from '../../../core/workingGroups/reporting';
import { mayReport } from '../../../core/workingGroups/taking';
import { charterOf, type WorkingGroup } from '../../../core/workingGroups/workingGroup';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { groupTexts } from '../../../texts/groups';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { loadMeeting } from '../../meetings/facts';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { bringLines } from '../bringing';
import { actorOf, chairOfMeeting, hereOf, receivingOf, type Receiving } from '../matters/receiving';
import { askerOf } from './changing';

/**
 * A group reports to the body that commissioned it (WG-08): the report lies on that body's next agenda, and is working
 * material until the agenda has gone out. The group's next day is changed last, so that a broken press is completed.
 */
export async function reportFromGroup(
  acting: InBody,
  group: Stored<WorkingGroup>,
  fields: ActFields<'reportFromGroup'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = groupTexts(language);
  const { upn } = member.person;
  if (mayReport(group, askerOf(acting)) === 'no') return refuse('notInGroup', texts.notInGroup(group.name));
  const day = dayOf(world.now());
  const { title, text } = fields;
  const decided = takeReport(group, { day, title, text }, fields.next ?? null);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  const key = `report:${group.key}:${acting.key}`;
  const { there } = await facts.site.read({ there: { list: lists.pendingReports, where: { key } } });
  if (there.rows.length === 0 && group.version !== fields.version) return changedByOther(acting);
  const report = await facts.site.add(lists.pendingReports, {
    ...{ key, actedBy: upn, groupKey: group.key, bodyNr: group.bodyNr, day },
    ...{ title: title.trim(), text: text.trim(), by: actorOf(acting).name },
  });
  const [to] = await receivingOf(acting, [facts.body]);
  const meeting = await putLine(acting, to, lineOf(group, report, { bodyNr: group.bodyNr, as: 'information' }));
  await tellOfReport(acting, to, report);
  if (group.matterId !== null) await hopBack(acting, group, { matterId: group.matterId, report });
  const changed = await facts.site.change(lists.workingGroups, group, { ...decided.value, actedBy: upn });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.reported(group.name, meeting?.day ?? null, changed.value.nextReport), report);
}

/** Sets the day a group reports next, by whoever may report for it (WG-08). */
export async function setReportDay(
  acting: InBody,
  group: Stored<WorkingGroup>,
  { next, version }: ActFields<'setReportDay'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = groupTexts(language);
  if (mayReport(group, askerOf(acting)) === 'no') return refuse('notInGroup', texts.notInGroup(group.name));
  const set = setDay(group, next, dayOf(world.now()));
  if (!set.ok) return refuse(set.refusal.reason, say(texts.refused, set.refusal));
  if (group.nextReport === next) return done(acting, texts.done.reportDay(group.name, next), group);
  if (group.version !== version) return changedByOther(acting);
  const changed = await facts.site.change(lists.workingGroups, group, { ...set.value, actedBy: member.person.upn });
  return changed.ok ? done(acting, texts.done.reportDay(group.name, next), changed.value) : changedByOther(acting);
}

/** Makes a report material for a decision in one step: a line to decide on, at the next meeting of the body (WG-03, BAD-09). */
export async function makeDecisionMaterial(
  acting: InBody,
  report: Stored<GroupReport>,
  fields: ActFields<'makeDecisionMaterial'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = groupTexts(language);
  const nr = fields.to === undefined ? facts.body.nr : find(fields.to, [member])?.number;
  const body = [facts.body, ...facts.otherBodies].find((one) => one.nr === nr);
  if (body === undefined) return refuse('unknownBody', texts.unknownBody);
  const { groups } = await facts.site.read({ groups: { list: lists.workingGroups, where: { bodyNr: report.bodyNr } } });
  const group = groups.rows.find(({ key }) => key === report.groupKey);
  const [to] = await receivingOf(acting, [body]);
  if (group === undefined) return refuse('unknownGroup', texts.unknownGroup);
  const meeting = await putLine(acting, to, lineOf(group, report, { bodyNr: body.nr, as: 'decision' }));
  if (meeting === undefined) return refuse('noMeeting', texts.noMeeting(body.name));
  return done(acting, texts.done.material(report.title, body.name, meeting.day), report);
}

function lineOf(
  group: Stored<WorkingGroup>,
  report: Stored<GroupReport>,
  to: { readonly bodyNr: number; readonly as: ReportLine['kind'] },
): Line {
  const { title, description, kind, parties, presenter, matterId } = lineOfReport(report, group, to);
  const words = groupTexts('sv').line;
  return {
    ...{ title: title.slice(0, TITLE_LENGTH), description, kind, parties, presenter, matterId },
    name: to.as === 'decision' ? `${String(report.id)}-decision` : String(report.id),
    purpose: to.as === 'decision' ? words.decide : words.hear,
    theme: null,
    minutes: to.as === 'decision' ? 15 : 10,
    origin: 'report',
    originId: report.id,
  };
}

/** The line on the next meeting of the body; undefined where none is planned. */
async function putLine({ member }: InBody, to: Receiving | undefined, line: Line) {
  const meeting = to?.meetings[0];
  const around = meeting && (await loadMeeting(member.site, meeting.id));
  if (around === undefined) return undefined;
  await bringLines(around, member.person.upn, { accepted: [], brought: [line] });
  return around.meeting;
}

async function tellOfReport(acting: InBody, to: Receiving | undefined, report: Stored<GroupReport>): Promise<void> {
  const meeting = to?.meetings[0];
  const chair = to === undefined || meeting === undefined ? undefined : chairOfMeeting(acting, to, meeting);
  await tell(acting.world, acting.member.site, {
    bodyNr: report.bodyNr,
    meetingId: meeting?.id ?? null,
    kind: 'groupReported',
    aboutId: report.id,
    about: String(report.id),
    to: chair === undefined ? [] : [chair],
    actedBy: acting.member.person.upn,
  });
}

async function hopBack(
  acting: InBody,
  group: Stored<WorkingGroup>,
  { matterId, report }: { readonly matterId: number; readonly report: Stored<GroupReport> },
): Promise<void> {
  const { body } = charterOf(group, justPlace(hereOf(acting))).commissionedBy;
  await acting.member.site.add(lists.hops, {
    key: `hop:${report.key}`,
    actedBy: report.actedBy,
    matterId,
    day: report.day,
    personName: report.by,
    at: { kind: 'group', key: group.key, name: group.name, organisation: body.organisation },
    outcome: 'reported',
    from: null,
    to: justPlace(body),
    document: null,
  });
}
