import { bodyYear } from '../../core/bodies/body';
import { subjectOf } from '../../core/bodies/initiative';
import { nameOf } from '../../core/bodies/holding';
import { chairOf } from '../../core/meetings/chair';
import type { Meeting } from '../../core/meetings/meeting';
import { dayOf, yearOf } from '../../core/calendar';
import type { Proposal } from '../../core/proposals/proposal';
import { submitProposal, type ProposingRefusal } from '../../core/proposals/submitting';
import { ok, refused, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { journal } from '../journal';
import { tell } from '../outbox/telling';
import type { World } from '../world';
import type { ShownDraft } from './draft';

/** What the person said yes to: this meeting, the next one instead, or asking the chair for an exception. */
export type Confirmation = 'thisMeeting' | 'nextMeeting' | 'exception';

/** Why a yes writes nothing. `bodyOpen`: it has not been said which body is meant. */
export type ConfirmRefusal = ProposingRefusal | { readonly reason: 'bodyOpen' } | { readonly reason: 'draftDropped' };

export interface Confirmed {
  readonly proposal: Stored<Proposal>;
  readonly meeting: Stored<Meeting>;
  readonly chairName: string;
}

/**
 * Writes the proposal the person said yes to and tells the chair of that meeting. The key is the draft's: pressed
 * twice, or delivered twice, it is one proposal. Refusals write nothing.
 */
export async function confirmDraft(
  world: World,
  shown: ShownDraft,
  as: Confirmation,
): Promise<Result<Confirmed, ConfirmRefusal>> {
  const { member, draft, body } = shown;
  if (draft.state === 'dropped') return refused({ reason: 'draftDropped' });
  if (body === null) return refused({ reason: 'bodyOpen' });
  const meeting = as === 'nextMeeting' ? shown.next : shown.meeting;
  if (meeting === null) return refused({ reason: 'noMeetingPlanned', bodyName: body.name });
  const key = `proposal:${draft.key}`;
  const already = await member.site.read({
    proposals: { list: lists.proposals, where: { key } },
  });
  const [written] = already.proposals.rows;
  if (written !== undefined) return ok(await finish(world, shown, written));
  const decided = submitProposal({
    now: world.now(),
    body,
    meeting,
    nextMeeting: shown.next ?? undefined,
    mandates: shown.mandates,
    upn: member.person.upn,
    subject: subjectOf(draft.title, draft.description),
    title: draft.title,
    description: draft.description,
    kind: draft.kind,
    key,
    asException: as === 'exception' ? 'ask' : 'no',
  });
  if (!decided.ok) return decided;
  return ok(await finish(world, shown, await member.site.add(lists.proposals, decided.value)));
}

/** What follows once the proposal is written; each step is idempotent, so a repeated yes completes a broken one. */
async function finish(world: World, shown: ShownDraft, proposal: Stored<Proposal>): Promise<Confirmed> {
  const { site, person } = shown.member;
  const meeting = shown.meetings.find((one) => one.id === proposal.meetingId) ?? shown.meeting;
  if (meeting === null || shown.body === null) throw new Error('A written proposal has a body and a meeting.');
  const chair = chairOf(meeting, shown.body.rules, shown.mandates, dayOf(world.now()));
  await tell(world, site, {
    bodyNr: proposal.bodyNr,
    meetingId: proposal.meetingId,
    kind: proposal.status === 'exceptionAsked' ? 'exceptionAsked' : 'proposalReceived',
    aboutId: proposal.id,
    about: String(proposal.id),
    to: chair === undefined ? [] : [chair],
    actedBy: person.upn,
  });
  await journal(world, site, {
    act: 'submitProposal',
    key: `journal:${proposal.key}`,
    actedBy: person.upn,
    bodyYear: bodyYear(proposal.bodyNr, yearOf(meeting.day)),
    subject: ['Proposals', proposal.id],
  });
  if (shown.draft.state === 'pending') {
    // A conflict means that the same yes arrived twice; the proposal is one all the same.
    await site.change(lists.drafts, shown.draft, { state: 'confirmed' });
  }
  const chairName = (chair === undefined ? undefined : nameOf(shown.mandates, chair)) ?? meeting.chairName;
  return { proposal, meeting, chairName };
}
