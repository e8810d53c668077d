import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Source } from '../../../core/bodies/ruleSet';
import { dayOf } from '../../../core/calendar';
import { chairOf } from '../../../core/meetings/chair';
import {
  answerGuest as answerRequest,
  requestGuest as askForGuest,
  type GuestRefusal,
  type GuestRequest,
} from '../../../core/participation/guest';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { chairUpn } from '../../meetings/standing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, itemIn, refuse, type Acting, type Asked, type InBody } from '../acting';

/** Somebody who takes part asks that a non-party may come; the chair of that very meeting is told (FSS-17, FSG-11). */
export async function requestGuest(acting: Acting, fields: ActFields<'requestGuest'>): Promise<ActAnswer> {
  const { facts, member, world, language, texts } = acting;
  const wanted = fields.itemId === null ? null : find(fields.itemId, [member])?.number;
  const item = wanted === null || wanted === undefined ? undefined : itemIn(acting, wanted);
  if (wanted !== null && item === undefined) return refuse('notFound', texts.notFound);
  const asked = askForGuest({
    now: world.now(),
    meeting: facts.meeting,
    mandates: facts.mandates,
    rule: facts.body.rules.guests,
    upn: member.person.upn,
    itemId: item?.id ?? null,
    name: fields.name,
    organisation: fields.organisation,
  });
  if (!asked.ok) return refusedGuest(acting, asked.refusal, undefined);
  const stored = await facts.site.add(lists.guestRequests, asked.value);
  const chair = chairUpn(world, facts);
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    kind: 'guestAsked',
    aboutId: stored.id,
    about: String(stored.id),
    to: chair === undefined ? [] : [chair],
    actedBy: member.person.upn,
  });
  return done(acting, participationTexts(language).asked(stored.name, nameOf(facts.mandates, chair)), stored);
}

/** The chair of that very meeting consents to a guest or refuses, once; whoever asked is told (FSS-17, FSG-11, AMB-17). */
export async function answerGuest(
  acting: InBody,
  request: Stored<GuestRequest>,
  fields: ActFields<'answerGuest'>,
): Promise<ActAnswer> {
  const { facts, member, world, language, texts } = acting;
  const { upn } = member.person;
  const meeting = facts.meetings.find((one) => one.id === request.meetingId);
  if (meeting === undefined) return refuse('notFound', texts.notFound);
  const said = participationTexts(language).guestAnswered(request.name, fields.answer);
  // The answer to an earlier press was lost: the request says what was answered, and whoever asked is told of it.
  if (request.state === fields.answer && request.answeredBy === upn) {
    await tellAnswer(acting, request, fields.answer);
    return done(acting, said, request);
  }
  const chair = chairOf(meeting, facts.body.rules, facts.mandates, dayOf(world.now())) ?? null;
  const answered = answerRequest({
    now: world.now(),
    request,
    meeting,
    chair,
    rule: facts.body.rules.guests,
    upn,
    answer: fields.answer,
    reason: fields.reason,
  });
  if (!answered.ok) return refusedGuest(acting, answered.refusal, nameOf(facts.mandates, chair ?? undefined));
  if (request.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.guestRequests, request, answered.value);
  if (!changed.ok) return changedByOther(acting);
  await tellAnswer(acting, request, fields.answer);
  return done(acting, said, changed.value);
}

function tellAnswer(
  { world, facts, member }: InBody,
  { id, meetingId, askedBy }: Stored<GuestRequest>,
  answer: string,
): Promise<void> {
  return tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId,
    kind: 'guestAnswered',
    aboutId: id,
    about: `${String(id)}-${answer}`,
    to: [askedBy],
    actedBy: member.person.upn,
  });
}

function refusedGuest(acting: Asked, refusal: GuestRefusal, chairName: string | null | undefined): ActAnswer {
  const source: Source | null = 'source' in refusal ? refusal.source : null;
  const named = refusal.reason === 'notTheChair' ? { ...refusal, chair: chairName ?? null } : refusal;
  const text = say(participationTexts(acting.language).guest, named);
  return refuse(refusal.reason, text, source === null ? null : acting.texts.clause(source));
}

function nameOf(
  mandates: readonly { readonly upn: string; readonly personName: string }[],
  upn: string | undefined,
): string | null {
  return mandates.find((one) => one.upn === upn)?.personName ?? null;
}
