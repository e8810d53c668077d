import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Body } from '../../../core/bodies/body';
import { dayOf } from '../../../core/calendar';
import { chairOf } from '../../../core/meetings/chair';
import { nextMeetings } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import type { Proposal } from '../../../core/proposals/proposal';
import { moveTo, reword, withdraw, type MoveTo, type RevisingRefusal } from '../../../core/proposals/revising';
import { timingOf } from '../../../core/proposals/timing';
import { ok } from '../../../core/result';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { proposalTexts } from '../../../texts/proposals';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { tell } from '../../outbox/telling';
import { annexesFollow } from '../../proposing/annexesFollow';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { saysAlready } from '../already';
import { loadBody, type BodyFacts } from '../bodyFacts';
import { clauseOf } from '../clause';
import { pressOf } from '../press';

/** Whoever put a proposal forward gives it other words, until it is answered. */
export async function changeProposal(
  acting: Acting,
  proposal: Stored<Proposal>,
  { title, description, kind, version }: ActFields<'changeProposal'>,
): Promise<ActAnswer> {
  const decided = reword(revisingOf(acting, proposal), {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(kind === undefined ? {} : { kind }),
  });
  if (!decided.ok) return no(acting, decided.refusal);
  return changed(acting, proposal, version, decided.value, ({ title: now }) =>
    proposalTexts(acting.language).done.changed(now),
  );
}

/** Whoever put a proposal forward takes it back, until it is answered. */
export async function withdrawProposal(
  acting: Acting,
  proposal: Stored<Proposal>,
  { reason, version }: ActFields<'withdrawProposal'>,
): Promise<ActAnswer> {
  const said = ({ title }: Proposal) => proposalTexts(acting.language).done.withdrawn(title);
  // What is withdrawn is not withdrawn again: whose answer was lost is looked at first.
  const already = { status: 'withdrawn', reason: reason.trim() } as const;
  if (isRepeated(acting, proposal, version, already)) return changed(acting, proposal, version, already, said);
  const decided = withdraw(revisingOf(acting, proposal), reason);
  if (!decided.ok) return no(acting, decided.refusal);
  return changed(acting, proposal, version, decided.value, said);
}

/** Whoever put a proposal forward puts it before another meeting or body instead, under the last day there. */
export async function moveProposal(
  acting: Acting,
  proposal: Stored<Proposal>,
  fields: ActFields<'moveProposal'>,
): Promise<ActAnswer> {
  const { world, member, language } = acting;
  const texts = proposalTexts(language);
  const nr = fields.to === undefined ? proposal.bodyNr : find(fields.to, [member])?.number;
  const there = nr === undefined ? undefined : await loadBody(member.site, nr, dayOf(world.now()));
  if (there === undefined) return refuse('unknownBody', texts.unknownBody);
  const { body, mandates } = there;
  const open = nextMeetings(world.now(), there.meetings).filter(({ id }) => id !== proposal.meetingId);
  const named = fields.meetingId === undefined ? undefined : find(fields.meetingId, [member])?.number;
  const meeting = fields.meetingId === undefined ? open[0] : there.meetings.find(({ id }) => id === named);
  const to: MoveTo = {
    body,
    meeting,
    nextMeeting: open.find((one) => one.id !== meeting?.id && takes(acting, one, body)),
    mandates,
    asException: fields.askException === true ? 'ask' : 'no',
  };
  const saidOf = ({ title, status }: Proposal) => {
    const said = status === 'exceptionAsked' ? texts.done.exceptionAsked : texts.done.moved;
    return said(title, body.name, meeting?.day ?? acting.facts.meeting.day);
  };
  const decided = moveTo(revisingOf(acting, proposal), to);
  if (!decided.ok) return no(acting, decided.refusal);
  await annexesFollow(member.site, [proposal], { id: decided.value.meetingId }, member.person.upn);
  const answer = await changed(acting, proposal, fields.version, decided.value, saidOf);
  if ('done' in answer) await tellWhereItWent(acting, { ...proposal, ...decided.value }, there, meeting);
  return answer;
}

/** The chair of the meeting it went to hears of it, once. */
async function tellWhereItWent(
  { world, member }: Acting,
  proposal: Stored<Proposal>,
  { body, mandates }: BodyFacts,
  meeting: Stored<Meeting> | undefined,
): Promise<void> {
  if (meeting === undefined) return;
  const chair = chairOf(meeting, body.rules, mandates, dayOf(world.now()));
  await tell(world, member.site, {
    ...{ bodyNr: body.nr, meetingId: meeting.id, aboutId: proposal.id, about: String(proposal.id) },
    kind: proposal.status === 'exceptionAsked' ? 'exceptionAsked' : 'proposalReceived',
    to: chair === undefined ? [] : [chair],
    actedBy: member.person.upn,
  });
}

function takes({ world }: Acting, meeting: Parameters<typeof timingOf>[1], { rules }: Body): boolean {
  const { state } = timingOf(world.now(), meeting, rules);
  return state === 'inTime' || state === 'noRule';
}

/** Changes the row, and the chair who had it hears of it. */
async function changed(
  acting: Acting,
  proposal: Stored<Proposal>,
  version: string,
  change: Partial<Proposal>,
  said: (now: Proposal) => string,
): Promise<ActAnswer> {
  const { world, facts, member } = acting;
  if (proposal.version !== version && !isRepeated(acting, proposal, version, change)) return changedByOther(acting);
  const stored =
    proposal.version === version
      ? await facts.site.change(lists.proposals, proposal, { ...change, actedBy: member.person.upn })
      : ok(proposal);
  if (!stored.ok) return changedByOther(acting);
  const chair = chairOf(facts.meeting, facts.body.rules, facts.mandates, dayOf(world.now()));
  await tell(world, facts.site, {
    ...{ bodyNr: facts.body.nr, meetingId: facts.meeting.id, kind: 'proposalRevised', aboutId: proposal.id },
    ...{ about: `${String(proposal.id)}-${pressOf(acting)}`, to: chair === undefined ? [] : [chair] },
    actedBy: member.person.upn,
  });
  return done(acting, said(stored.value), stored.value);
}

/** The answer to an earlier press was lost: what it asked for stands. */
function isRepeated(
  { member }: Acting,
  proposal: Stored<Proposal>,
  version: string,
  change: Partial<Proposal>,
): boolean {
  return proposal.version !== version && saysAlready(proposal, { ...change, actedBy: member.person.upn });
}

function revisingOf({ world, facts, member }: Acting, proposal: Stored<Proposal>) {
  return { now: world.now(), proposal, meeting: facts.meeting, upn: member.person.upn };
}

function no({ language }: Acting, refusal: RevisingRefusal): ActAnswer {
  return refuse(refusal.reason, say(proposalTexts(language).refused, refusal), clauseOf(refusal));
}
