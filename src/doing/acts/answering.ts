import type { ActAnswer, ActFields } from '../../api/acts';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import type { Matter } from '../../core/matters/matter';
import { answerProposal, type ProposalAnswer } from '../../core/proposals/answering';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { find } from '../addressing';
import { annexesFollow } from '../proposing/annexesFollow';
import { tell } from '../outbox/telling';
import { changedByOther, done, refuse, type Acting } from './acting';
import { bringLines } from './bringing';

type Answering = 'acceptProposal' | 'deferProposal' | 'referProposal' | 'declineProposal';

/** The chair of the meeting accepts a proposal: it becomes a matter with a line on the draft agenda (FSS-18). */
export function acceptProposal(acting: Acting, proposal: Stored<Proposal>, fields: ActFields<'acceptProposal'>) {
  return answer(acting, proposal, { kind: 'accept' }, fields);
}

/** Moves a proposal to a later meeting of the body; it then goes to the chair of that meeting. */
export async function deferProposal(
  acting: Acting,
  proposal: Stored<Proposal>,
  fields: ActFields<'deferProposal'>,
): Promise<ActAnswer> {
  const target = find(fields.meetingId, [acting.member]);
  const to = acting.facts.meetings.find((meeting) => meeting.id === target?.number);
  if (to === undefined) return refuse('unknownMeeting', acting.texts.unknownMeeting);
  return answer(acting, proposal, { kind: 'defer', to }, fields);
}

/** Points a proposal to where it belongs (FSS-05, ESC). */
export function referProposal(acting: Acting, proposal: Stored<Proposal>, fields: ActFields<'referProposal'>) {
  return answer(acting, proposal, { kind: 'refer', to: fields.referTo }, fields);
}

/** Says no to a proposal, with the reason its proposer is told. */
export function declineProposal(acting: Acting, proposal: Stored<Proposal>, fields: ActFields<'declineProposal'>) {
  return answer(acting, proposal, { kind: 'decline' }, fields);
}

async function answer(
  acting: Acting,
  proposal: Stored<Proposal>,
  given: ProposalAnswer,
  fields: Pick<ActFields<Answering>, 'reason' | 'version'>,
): Promise<ActAnswer> {
  const { world, facts, texts, member } = acting;
  const decided = answerProposal({
    now: world.now(),
    proposal,
    meeting: facts.meeting,
    rules: facts.body.rules,
    mandates: facts.mandates,
    upn: member.person.upn,
    answer: given,
    reason: fields.reason,
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.answer, decided.refusal));
  if (proposal.version !== fields.version) return changedByOther(acting);
  if (given.kind === 'defer') await annexesFollow(facts.site, [proposal], given.to, member.person.upn);
  const change = given.kind === 'accept' ? await putOnAgenda(acting, proposal, decided.value) : decided.value;
  const changed = await facts.site.change(lists.proposals, proposal, { ...change, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  await tellProposer(acting, changed.value);
  return done(acting, doneText(acting, proposal, given), changed.value);
}

/**
 * The matter and its line come before the proposal says accepted: broken off halfway, the same press completes it,
 * because both are found again by their keys. A proposal that another body has passed on is a passage of the matter it
 * already is.
 */
async function putOnAgenda(acting: Acting, proposal: Stored<Proposal>, decided: Partial<Proposal>) {
  const { facts, member } = acting;
  const matterId = proposal.matterId ?? (await openMatter(acting, proposal)).id;
  await bringLines(facts, member.person.upn, { accepted: [{ ...proposal, matterId }] });
  return { ...decided, matterId };
}

function openMatter({ facts, member, world }: Acting, proposal: Stored<Proposal>): Promise<Stored<Matter>> {
  const today = dayOf(world.now());
  return facts.site.add(lists.matters, {
    key: `matter:${proposal.key}`,
    actedBy: member.person.upn,
    bodyNr: proposal.bodyNr,
    bodyYear: bodyYear(proposal.bodyNr, yearOf(today)),
    title: proposal.title,
    status: 'open',
    openedOn: today,
    proposalId: proposal.id,
    closedBecause: '',
    cameFrom: null,
  });
}

/** The proposer hears what became of the question; a deferred one also reaches the chair of the later meeting. */
async function tellProposer({ world, facts, member }: Acting, proposal: Stored<Proposal>): Promise<void> {
  await tell(world, facts.site, {
    bodyNr: proposal.bodyNr,
    meetingId: proposal.meetingId,
    kind: 'proposalAnswered',
    aboutId: proposal.id,
    about: `${String(proposal.id)}-${proposal.status}-${String(proposal.meetingId)}`,
    to: [proposal.submittedBy],
    actedBy: member.person.upn,
  });
}

function doneText({ texts }: Acting, { title }: Proposal, given: ProposalAnswer): string {
  switch (given.kind) {
    case 'accept':
      return texts.done.accepted(title);
    case 'defer':
      return texts.done.deferred(title, given.to.day);
    case 'refer':
      return texts.done.referred(title, given.to);
    case 'decline':
      return texts.done.declined(title);
  }
}
