import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Meeting } from '../../../core/meetings/meeting';
import { moveMeeting } from '../../../core/rescheduling/rescheduling';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { reschedulingTexts } from '../../../texts/rescheduling';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, toConfirm, type Acting } from '../acting';
import { chairNameOf } from '../chairing/turning';
import { bringBefore, followRota, takeBack, tellOfChange } from './following';
import { reschedulingFacts, type Around } from './facts';
import { linesOf } from './lines';

/**
 * Moves a meeting to another time, after telling what it brings: last days, proposals, duties, counts, turns. The
 * meeting's own row is the turning point; broken off after it, the same press completes what follows.
 */
export async function moveOne(acting: Acting, fields: ActFields<'moveMeeting'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const { meeting } = facts;
  const { upn } = member.person;
  const texts = reschedulingTexts(language);
  const around = await reschedulingFacts(world, facts, meeting.id);
  const { day, starts, ends } = fields;
  const decided = moveMeeting(around.facts, meeting.id, { day, starts, ends });
  if (!decided.ok) {
    const { refusal } = decided;
    const since = refusal.reason === 'nothingChanged' && meeting.actedBy === upn && meeting.version !== fields.version;
    if (since) return followed(acting, meeting, around);
    return refuse(refusal.reason, say(texts.refused, refusal));
  }
  if (meeting.version !== fields.version) return changedByOther(acting);
  const { change, consequences } = decided.value;
  const after = facts.meetings.map((one) => (one.id === meeting.id ? { ...one, ...change } : one));
  if (fields.consequencesRead !== true) {
    const { mandates, body } = facts;
    const lines = linesOf(consequences, { language, rules: body.rules, mandates, meetings: after });
    return toConfirm(texts.toConfirm.move(day), lines);
  }
  const chairName = chairNameOf({ ...meeting, ...change }, facts);
  const moved = await facts.site.change(lists.meetings, meeting, { ...change, chairName, actedBy: upn });
  return moved.ok ? followed(acting, moved.value, around) : changedByOther(acting);
}

async function followed(acting: Acting, meeting: Stored<Meeting>, around: Around): Promise<ActAnswer> {
  const { facts, language } = acting;
  const meetings = facts.meetings.map((one) => (one.id === meeting.id ? meeting : one));
  await takeBack(facts, around);
  await bringBefore(acting, facts, around.facts.proposals, meeting);
  await tellOfChange(acting, facts, meeting, 'meetingMoved', around.facts.called);
  await followRota(acting, facts, meetings, around);
  return done(acting, reschedulingTexts(language).done.move(meeting.day), meeting);
}
