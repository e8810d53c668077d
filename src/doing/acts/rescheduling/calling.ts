import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { yearOf } from '../../../core/calendar';
import type { Meeting } from '../../../core/meetings/meeting';
import { rotaAfterChange } from '../../../core/meetings/rotation';
import { callExtraMeeting } from '../../../core/rescheduling/rescheduling';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { reschedulingTexts } from '../../../texts/rescheduling';
import { say } from '../../../texts/said';
import { issueInvitations, openInvitations } from '../../invitations/issuing';
import { rememberMeetings } from '../../meetings/facts';
import { done, refuse, toConfirm, type InBody } from '../acting';
import { chairNameOf, turnsOf } from '../chairing/turning';
import { pressOf } from '../press';
import { followRota, takeUpStranded, tellOfChange } from './following';
import { reschedulingFacts, type Around } from './facts';
import { linesOf } from './lines';

/** Calls an extra meeting, after telling what it brings. What a cancelled meeting left waiting is taken up by the next one. */
export async function callExtra(acting: InBody, fields: ActFields<'callExtraMeeting'>): Promise<ActAnswer> {
  const { world, facts, language } = acting;
  const texts = reschedulingTexts(language);
  const wanted = wantedOf(acting, fields);
  const already = facts.meetings.find(({ key }) => key === wanted.key);
  const around = await reschedulingFacts(world, facts, null);
  // Added before the answer was lost.
  if (already !== undefined) return followed(acting, already, around);
  const sameTime = facts.meetings.some(
    ({ day, starts, stage }) => day === wanted.day && starts === wanted.starts && stage !== 'cancelled',
  );
  if (sameTime) return refuse('sameTime', say(texts.refused, { reason: 'sameTime', day: wanted.day }));
  const extra = { ...wanted, id: 0, version: '' };
  const decided = callExtraMeeting(around.facts, extra);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (fields.consequencesRead !== true) {
    const meetings = [...facts.meetings, extra];
    const { mandates, body } = facts;
    const lines = linesOf(decided.value.consequences, { language, rules: body.rules, mandates, meetings });
    return toConfirm(texts.toConfirm.call(wanted.day), lines);
  }
  const withTurn = { ...wanted, turnOf: turnFor(acting, extra, around) };
  const added = await facts.site.add(lists.meetings, { ...withTurn, chairName: chairNameOf(withTurn, facts) });
  rememberMeetings(facts.site, [added]);
  return followed(acting, added, around);
}

async function followed(acting: InBody, meeting: Stored<Meeting>, around: Around): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  await openInvitations(facts.site, [meeting], member.person.upn);
  await issueInvitations(world, facts.site);
  const meetings = [...facts.meetings.filter(({ id }) => id !== meeting.id), meeting];
  await takeUpStranded(acting, facts, meetings, around);
  await tellOfChange(acting, facts, meeting, 'meetingCalled', around.facts.called);
  await followRota(acting, facts, meetings, around);
  return done(acting, reschedulingTexts(language).done.call(meeting.day), meeting);
}

/** A meeting that is put in gets a turn whatever becomes of the others: it is to have a chair. */
function turnFor({ facts }: InBody, extra: Stored<Meeting>, { facts: { now, swapped } }: Around): string | null {
  const { chair, rotaRule } = facts.body.rules;
  if (chair === null) return null;
  const kept = { value: 'keep' as const, source: chair.source };
  const rota = rotaAfterChange(
    { chair, rotaRule: rotaRule ?? kept },
    turnsOf(now, [...facts.meetings, extra], swapped),
  );
  const changed = rota.state === 'given' ? rota.changed : [];
  return changed.find(({ meetingId }) => meetingId === extra.id)?.to ?? null;
}

function wantedOf(acting: InBody, fields: ActFields<'callExtraMeeting'>): Meeting {
  const { body } = acting.facts;
  const { day, starts, ends, title, place } = fields;
  return {
    key: `meeting:${String(body.nr)}:${day}:${starts}:${pressOf(acting)}`,
    actedBy: acting.member.person.upn,
    bodyNr: body.nr,
    bodyYear: bodyYear(body.nr, yearOf(day)),
    title: title ?? body.name,
    day,
    starts,
    ends,
    mode: body.rules.meetingMode?.value ?? 'digital',
    place: place === undefined || place === '' ? null : place,
    stage: 'planned',
    turnOf: null,
    turnUntil: null,
    actingChair: null,
    chairName: '',
  };
}
