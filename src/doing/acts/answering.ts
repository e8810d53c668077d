import type { ActAnswer, ActFields } from '../../api/acts';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import { answerProposal, type ProposalAnswer } from '../../core/proposals/answering';
import type { Proposal } from '../../core/proposals/proposal';
import { compileAgenda } from '../../core/agenda/compile';
import type { Stored } from '../../core/stored';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { find } from '../addressing';
import { tell } from '../outbox/telling';
import { changedByOther, done, refuse, type Acting } from './acting';
import { compiledFrom } from './compiling';

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
  const change = given.kind === 'accept' ? await putOnAgenda(acting, proposal, decided.value) : decided.value;
  const changed = await facts.site.change(lists.proposals, proposal, { ...change, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  await tellProposer(acting, changed.value);
  return done(acting, doneText(acting, proposal, given), changed.value);
}

/**
 * The matter and its line come before the proposal says accepted: broken off halfway, the same press completes it,
 * because both are found again by their keys.
 */
async function putOnAgenda(acting: Acting, proposal: Stored<Proposal>, decided: Partial<Proposal>) {
  const { facts, member, world } = acting;
  const today = dayOf(world.now());
  const matter = await facts.site.add(lists.matters, {
    key: `matter:${proposal.key}`,
    actedBy: member.person.upn,
    bodyNr: proposal.bodyNr,
    bodyYear: bodyYear(proposal.bodyNr, yearOf(today)),
    title: proposal.title,
    status: 'open',
    openedOn: today,
    proposalId: proposal.id,
  });
  const { added, moved } = compileAgenda({
    ...compiledFrom(facts, member.person.upn),
    // Only this proposal's line: the rest of a draft is compiled when the chair opens it, and a sent agenda is frozen.
    wheel: [],
    assignments: [],
    carriedOver: [],
    accepted: [{ ...proposal, matterId: matter.id }],
  });
  // The agenda is another one from here: an arrangement made from the one before is told so and drops no line. A conflict
  // means that somebody arranged just now, from lines this one was not among.
  await facts.site.change(lists.meetings, facts.meeting, { actedBy: member.person.upn });
  const ofProposal = added.filter((item) => item.origin === 'proposal');
  if (facts.meeting.stage !== 'planned') {
    // Sent lines keep their numbers: what comes later comes last.
    const last = facts.items.length + 1;
    await facts.site.addAll(
      lists.agendaItems,
      ofProposal.map((item) => ({ ...item, order: last })),
    );
    return { ...decided, matterId: matter.id };
  }
  await facts.site.addAll(lists.agendaItems, ofProposal);
  if (ofProposal.length < added.length) return { ...decided, matterId: matter.id };
  // What closes the meeting makes room. A conflict on a place is harmless: the lines stand in some order.
  await facts.site.changeAll(moved.map(({ item, order }) => ({ list: lists.agendaItems, from: item, to: { order } })));
  return { ...decided, matterId: matter.id };
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
