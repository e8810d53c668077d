import type { MeetingView } from '../../../src/api/views';
import { addDays, addMinutes } from '../../../src/core/calendar';
import type { Hand } from '../../contract';
import { does } from '../acting';
import { servingIn, type LivedYear, type Planned } from '../lived';

/** Those with a seat on a board. */
const SEATED = ['chair', 'viceChair', 'representative'];
/** Notices come down with margin to the day they may. */
const POSTED_DAYS = 25;

/** Those with a seat come, and approvers are chosen among them. */
export async function open(lived: LivedYear, { body, on, meetingId }: Planned, chair: Hand): Promise<void> {
  const serving = servingIn(lived, body);
  const seated = [...new Set(serving.filter(({ role }) => SEATED.includes(role)).map(({ upn }) => upn))];
  const { version, starts } = (await chair.meeting(meetingId)).meeting;
  const about = { id: meetingId, version };
  for (const upn of seated) {
    const key = `year-stay-${meetingId}-${upn}`;
    await does(lived, on, chair, 'recordStay', { ...about, key, upn, what: 'arrives', at: starts });
  }
  const secretary = serving.find(({ role }) => role === 'secretary' || role === 'associationManager')?.upn ?? seated[0];
  const approvers = [chair.person.upn, ...seated.filter((upn) => upn !== chair.person.upn)].slice(0, 2);
  const key = `year-approvers-${meetingId}`;
  await does(lived, on, chair, 'chooseApprovers', { ...about, key, approvers, secretary });
}

/** A line is decided: what is proposed is recorded, and its one clause adopted. */
export async function resolve(lived: LivedYear, on: Planned['on'], chair: Hand, item: { id: string; version: string }) {
  const key = `year-resolve-${item.id}`;
  const clauses = ['godkänna det som föreslås'];
  const recorded = await chair.act('recordResolution', { ...item, key, clauses });
  if (!('done' in recorded.answer)) throw new Error(`recordResolution: ${JSON.stringify(recorded.answer)}`);
  const { id, version } = recorded.answer.done;
  const clause = { id: id ?? '', version: version ?? '', key: `${key}-1`, nr: 1, verdict: 'adopt' };
  await does(lived, on, chair, 'decideClause', clause);
  lived.count('clauses decided');
}

/** The chair closes the meeting. */
export async function close(lived: LivedYear, { on, meetingId }: Planned, chair: Hand): Promise<void> {
  const { version, starts } = (await chair.meeting(meetingId)).meeting;
  const at = addMinutes(starts, 60);
  await does(lived, on, chair, 'closeMeeting', { id: meetingId, version, key: `year-close-${meetingId}`, at });
}

/** The minutes get their numbers and are approved by those chosen. */
export async function approve(lived: LivedYear, { on, meetingId }: Planned, chair: Hand): Promise<void> {
  const { version } = (await chair.meeting(meetingId)).meeting;
  const key = `year-approve-${meetingId}`;
  const about = { id: meetingId, version, key, consequencesRead: true };
  await does(lived, on, chair, 'sendForApproval', about);
  const minutes = (await chair.meeting(meetingId)).board?.minutes;
  const people = await Promise.all(lived.bodies.flatMap((one) => one.people.map(({ upn }) => lived.hand(upn))));
  for (const { name } of minutes?.approvers ?? []) {
    const approver = people.find(({ person }) => person.name === name);
    const now = (await chair.meeting(meetingId)).board?.minutes;
    if (approver === undefined || !now) throw new Error(`${name} cannot approve`);
    const fields = { id: now.id, version: now.version, key: `${key}-${name}`, by: 'eSignature' };
    await does(lived, on, approver, 'approveMinutes', { ...fields, consequencesRead: true });
  }
  lived.count('minutes approved');
}

/** Approved minutes are told of on every notice board, and taken down when their time is over. */
export async function post(lived: LivedYear, planned: Planned, chair: Hand): Promise<void> {
  const { on, meetingId } = planned;
  for (const { id, version, board } of (await chair.meeting(meetingId)).board?.postings ?? []) {
    const fields = { id, version, key: `year-post-${id}`, on, evidence: `Bild av ${board}` };
    await does(lived, on, chair, 'postNotice', fields);
    lived.count('notices posted');
  }
  lived.plan = [...lived.plan, { ...planned, on: addDays(on, POSTED_DAYS), step: 'takeDown' }];
}

/** What was posted comes down. */
export async function takeDown(lived: LivedYear, on: Planned['on'], chair: Hand, view: MeetingView): Promise<void> {
  for (const { id, version } of view.board?.postings ?? []) {
    await does(lived, on, chair, 'removeNotice', { id, version, key: `year-down-${id}`, on });
    lived.count('notices taken down');
  }
}
