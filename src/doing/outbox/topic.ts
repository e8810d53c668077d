import { isConfidential } from '../../core/confidential/confidential';
import type { Notice, NoticeKind } from '../../core/notices/notice';
import type { Topic } from '../../core/notices/topic';
import type { Enclosable } from '../../core/rooms/room';
import { partiesWithoutSeat } from '../../core/workingGroups/starting';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

type Reading = (site: Site, id: number) => Promise<Topic | undefined>;

const NOTHING_MORE = { text: '', who: '', due: null } as const;

/** All that a notice says of what is confidential, since notices leave the closed rooms. */
function groundAlone({ ground }: Enclosable): Topic {
  return { ...NOTHING_MORE, title: ground ?? '' };
}

async function assignmentBy(site: Site, id: number) {
  return (await site.read({ found: { list: lists.assignments, where: { id } } })).found.rows[0];
}

/** A request for more time: what was asked, or what was answered and the day that holds. */
async function requested(site: Site, id: number): Promise<Topic | undefined> {
  const [request] = (await site.read({ found: { list: lists.timeRequests, where: { id } } })).found.rows;
  const assignment = request && (await assignmentBy(site, request.assignmentId));
  if (request === undefined || assignment === undefined) return undefined;
  if (isConfidential(assignment))
    return { ...groundAlone(assignment), due: request.answer === null ? request.asked : assignment.due };
  const title = request.what;
  if (request.answer === null) return { title, text: request.reason, who: request.who, due: request.asked };
  return { title, text: request.answer.text, who: '', due: assignment.due };
}

/** A group by its name and the day of its report. */
async function groupDue(site: Site, id: number): Promise<Topic | undefined> {
  const { rows } = (await site.read({ found: { list: lists.workingGroups, where: { id } } })).found;
  return rows[0] && { ...NOTHING_MORE, title: rows[0].name, due: rows[0].nextReport };
}

/** An owner dialogue: what it is about, and when and where it is held once that is planned. */
async function dialogueBy(site: Site, id: number): Promise<Topic | undefined> {
  const [dialogue] = (await site.read({ found: { list: lists.ownerDialogues, where: { id } } })).found.rows;
  if (dialogue === undefined) return undefined;
  const { subject: title, meeting } = dialogue;
  if (meeting === null) return { ...NOTHING_MORE, title };
  const text = [`${meeting.starts}–${meeting.ends}`, meeting.place].filter((one) => one !== '').join(', ');
  return { title, text, who: '', due: meeting.day };
}

/** An assignment from another body: who has it, what it is, who gave it, and by when. */
async function commissionBy(site: Site, id: number): Promise<Topic | undefined> {
  const { rows } = (await site.read({ found: { list: lists.receivedCommissions, where: { id } } })).found;
  return rows[0] && { title: rows[0].to.name, text: rows[0].what, who: rows[0].from.name, due: rows[0].due };
}

/** How the notices about something else than a proposal or an assignment of a meeting find what they are about. */
const READINGS: Partial<Record<NoticeKind, Reading>> = {
  async matterArrived(site, id) {
    const { rows } = (await site.read({ found: { list: lists.proposals, where: { id } } })).found;
    const [proposal] = rows;
    if (proposal === undefined || isConfidential(proposal)) return proposal && groundAlone(proposal);
    return { ...NOTHING_MORE, title: proposal.title, text: proposal.description, who: proposal.submitterName };
  },
  async allAnswered(site, id) {
    const { rows } = (await site.read({ found: { list: lists.agendaItems, where: { id } } })).found;
    const [line] = rows;
    if (line === undefined || isConfidential(line)) return line && groundAlone(line);
    return { ...NOTHING_MORE, title: line.title };
  },
  async anchoringAsked(site, id) {
    const { rows } = (await site.read({ found: { list: lists.anchorings, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, due: rows[0].parties[0]?.due ?? null };
  },
  async opinionAsked(site, id) {
    const { rows } = (await site.read({ found: { list: lists.consultations, where: { id } } })).found;
    const [one] = rows;
    return one && { ...NOTHING_MORE, title: one.subject, text: one.question, due: one.members[0]?.due ?? null };
  },
  commissionReceived: commissionBy,
  commissionOverdue: commissionBy,
  async questionCarried(site, id) {
    const { rows } = (await site.read({ found: { list: lists.carriedQuestions, where: { id } } })).found;
    return rows[0] && { title: rows[0].title, text: rows[0].question, who: rows[0].from.name, due: null };
  },
  async questionAnswered(site, id) {
    const { rows } = (await site.read({ found: { list: lists.carriedQuestions, where: { id } } })).found;
    return rows[0] && { title: rows[0].title, text: rows[0].answer?.text ?? '', who: rows[0].to.name, due: null };
  },
  dialogueCalled: dialogueBy,
  dialoguePlanned: dialogueBy,
  async groupReported(site, id) {
    const { rows } = (await site.read({ found: { list: lists.pendingReports, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, text: rows[0].text, who: rows[0].by };
  },
  groupReportSoon: groupDue,
  groupReportOverdue: groupDue,
  groupReportMissing: groupDue,
  async groupUnstaffed(site, id) {
    const [group] = (await site.read({ found: { list: lists.workingGroups, where: { id } } })).found.rows;
    if (group === undefined) return undefined;
    const lacking = partiesWithoutSeat(group);
    const { parties } = await site.read({ parties: { list: lists.parties, where: {} } });
    const names = lacking.map((key) => parties.rows.find(({ partyKey }) => partyKey === key)?.name ?? key);
    return { ...NOTHING_MORE, title: group.name, text: names.join(', ') };
  },
  async assignmentReported(site, id) {
    const [report] = (await site.read({ found: { list: lists.assignmentReports, where: { id } } })).found.rows;
    const assignment = report && (await assignmentBy(site, report.assignmentId));
    if (report === undefined || assignment === undefined) return undefined;
    // Also that it has been reported, and by whom.
    if (isConfidential(assignment)) return { ...groundAlone(assignment), who: report.by };
    return { ...NOTHING_MORE, title: assignment.what, text: report.text, who: report.by };
  },
  async assignmentOverdue(site, id) {
    const assignment = await assignmentBy(site, id);
    if (assignment === undefined) return undefined;
    const topic = isConfidential(assignment) ? groundAlone(assignment) : { ...NOTHING_MORE, title: assignment.what };
    return { ...topic, due: assignment.due };
  },
  moreTimeAsked: requested,
  moreTimeAnswered: requested,
  async documentRequested(site, id) {
    const { rows } = (await site.read({ found: { list: lists.incoming, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: String(rows[0].id), text: rows[0].content };
  },
  async ideaLeft(site, id) {
    const { rows } = (await site.read({ found: { list: lists.ideas, where: { id } } })).found;
    return rows[0] && { ...NOTHING_MORE, title: rows[0].title, text: rows[0].text, who: rows[0].from };
  },
  notReached: receiverOf,
};

/** Whom another notice did not get through to, by name; a channel has none, and needs none. */
async function receiverOf(site: Site, id: number): Promise<Topic | undefined> {
  const [missed] = (await site.read({ found: { list: lists.outbox, where: { id } } })).found.rows;
  if (missed === undefined) return undefined;
  if (missed.way === 'channel') return { ...NOTHING_MORE, title: '' };
  const [person] = (await site.read({ found: { list: lists.people, where: { upn: missed.to } } })).found.rows;
  return { ...NOTHING_MORE, title: person?.name ?? missed.to };
}

/** What the notice is about, or null for a kind that is told by its proposal, assignment or meeting alone. */
export async function topicOf(site: Site, { kind, aboutId }: Notice): Promise<Topic | null> {
  const reading = READINGS[kind];
  return reading === undefined || aboutId === null ? null : ((await reading(site, aboutId)) ?? null);
}
