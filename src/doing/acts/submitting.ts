import type { ActAnswer, ActFields } from '../../api/acts';
import { nameOf } from '../../core/bodies/holding';
import { subjectOf } from '../../core/bodies/initiative';
import { dayOf } from '../../core/calendar';
import { chairOf } from '../../core/meetings/chair';
import { nextMeetings } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import type { Proposal } from '../../core/proposals/proposal';
import { mayRaise } from '../../core/proposals/raising';
import { submitProposal as submit, type ProposingRefusal } from '../../core/proposals/submitting';
import type { Stored } from '../../core/stored';
import { botTexts } from '../../texts/bot';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { tell } from '../outbox/telling';
import { done, refuse, type Acting } from './acting';
import { clauseOf } from './clause';
import { pressOf } from './press';

/**
 * Puts a proposal before a meeting as the chat does, by the same rules: who may raise it (DEC-05, DEC-06, FSS-20), and by
 * the last day, or else for the next meeting or by asking the chair for an exception (FSS-21, FSG-14).
 */
export async function submitProposal(acting: Acting, fields: ActFields<'submitProposal'>): Promise<ActAnswer> {
  const { world, facts, member } = acting;
  const { title, description, kind, late } = fields;
  const key = `proposal:form:${pressOf(acting)}`;
  const { written } = await facts.site.read({ written: { list: lists.proposals, where: { key } } });
  const [already] = written.rows;
  if (already !== undefined) return submitted(acting, already);
  const nextMeeting = nextMeetings(world.now(), facts.meetings).find(({ day }) => day > facts.meeting.day);
  const decided = submit({
    ...{ now: world.now(), body: facts.body, mandates: facts.mandates, nextMeeting, title, description, kind, key },
    meeting: late === 'nextMeeting' ? nextMeeting : facts.meeting,
    upn: member.person.upn,
    subject: subjectOf(title, description),
    asException: late === 'askException' ? 'ask' : 'no',
  });
  if (!decided.ok) return refusedProposal(acting, decided.refusal, subjectOf(title, description));
  return submitted(acting, await facts.site.add(lists.proposals, decided.value));
}

/** The chair of that meeting is told, once however often it is pressed. */
async function submitted(acting: Acting, proposal: Stored<Proposal>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const meeting: Stored<Meeting> = facts.meetings.find(({ id }) => id === proposal.meetingId) ?? facts.meeting;
  const chair = chairOf(meeting, facts.body.rules, facts.mandates, dayOf(world.now()));
  await tell(world, facts.site, {
    ...{ bodyNr: proposal.bodyNr, meetingId: meeting.id, aboutId: proposal.id, about: String(proposal.id) },
    kind: proposal.status === 'exceptionAsked' ? 'exceptionAsked' : 'proposalReceived',
    to: chair === undefined ? [] : [chair],
    actedBy: member.person.upn,
  });
  const { outcome } = botTexts(language);
  const says = proposal.status === 'exceptionAsked' ? outcome.exceptionAsked : outcome.submitted;
  const chairName = (chair === undefined ? undefined : nameOf(facts.mandates, chair)) ?? meeting.chairName;
  return done(acting, says(chairName, meeting.day), proposal);
}

/** A refusal with its clause; to whoever may not raise the matter, with the names of those who can do it for them. */
function refusedProposal(
  { world, facts, member, language }: Acting,
  refusal: ProposingRefusal,
  about: ReturnType<typeof subjectOf>,
): ActAnswer {
  const text = say(botTexts(language).refused, refusal);
  const answer = refuse(refusal.reason, text, clauseOf(refusal));
  const raising = mayRaise({
    ...{ bodyNr: facts.body.nr, upn: member.person.upn, on: dayOf(world.now()), about, mandates: facts.mandates },
    ...{ rules: facts.body.rules, consent: null },
  });
  if (raising.ok || !('refused' in answer)) return answer;
  return { refused: { ...answer.refused, lines: raising.refusal.ask } };
}
