import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { anchoringOutcome, type Anchoring } from '../../../core/matters/anchoring';
import { answerFor, answeringParty, standingOfAsked } from '../../../core/matters/asked';
import type { OpinionRequest } from '../../../core/matters/opinion';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { may } from '../../meetings/standing';
import { changedByOther, done, refuse, type InBody } from '../acting';

type Asking = Pick<ActFields<'answerAnchoring'>, 'partyKey' | 'answer'>;

/** Notes whether a party stands behind a proposal; a party that has no view says so, and is not counted as support (ORG-06). */
export async function answerAnchoring(
  acting: InBody,
  anchoring: Stored<Anchoring>,
  fields: ActFields<'answerAnchoring'>,
): Promise<ActAnswer> {
  const texts = matterTexts(acting.language);
  const party = partyFor(acting, fields);
  if (!party.ok) return refuse(party.refusal.reason, say(texts.refused, party.refusal));
  const decided = answerFor(anchoring.parties, party.value, answerOf(acting, fields, fields.stance));
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (anchoring.version !== fields.version) return changedByOther(acting);
  const changed = await acting.facts.site.change(lists.anchorings, anchoring, {
    parties: decided.value,
    actedBy: acting.member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.anchored(anchoringOutcome(changed.value)), changed.value);
}

/** Notes a member's opinion, or that it has none (DEC-08). */
export async function answerOpinion(
  acting: InBody,
  request: Stored<OpinionRequest>,
  fields: ActFields<'answerOpinion'>,
): Promise<ActAnswer> {
  const texts = matterTexts(acting.language);
  const party = partyFor(acting, fields);
  if (!party.ok) return refuse(party.refusal.reason, say(texts.refused, party.refusal));
  const decided = answerFor(request.members, party.value, answerOf(acting, fields, fields.stance));
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (request.version !== fields.version) return changedByOther(acting);
  const changed = await acting.facts.site.change(lists.consultations, request, {
    members: decided.value,
    actedBy: acting.member.person.upn,
  });
  if (!changed.ok) return changedByOther(acting);
  const { answered, of } = standingOfAsked(changed.value.members, dayOf(acting.world.now()));
  return done(acting, texts.done.opinionGiven(answered, of), changed.value);
}

function partyFor({ facts, standing, world }: InBody, { partyKey }: Asking) {
  return answeringParty({
    mandates: facts.mandates,
    bodyNr: facts.body.nr,
    upn: standing.upn,
    on: dayOf(world.now()),
    wanted: partyKey ?? null,
    forOthers: may(standing, 'prepare'),
  });
}

function answerOf<Stance>({ member, world }: InBody, { answer }: Asking, stance: Stance) {
  return { stance, text: answer, upn: member.person.upn, on: dayOf(world.now()) };
}
