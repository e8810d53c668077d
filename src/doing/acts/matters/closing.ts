import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { closeMatter as close, type StillWaiting } from '../../../core/matters/closing';
import type { Matter } from '../../../core/matters/matter';
import { justPlace } from '../../../core/matters/place';
import { progressOf } from '../../../core/matters/spreadAnswers';
import { standingOfAsked } from '../../../core/matters/asked';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { actorOf, hereOf } from './receiving';

/** Closes a matter with a reason; what still waits for it is told before. */
export async function closeMatter(
  acting: InBody,
  matter: Stored<Matter>,
  fields: ActFields<'closeMatter'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const { upn } = member.person;
  const decided = close(matter, fields.reason);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  if (matter.version !== fields.version) return changedByOther(acting);
  const lines = texts.stillWaiting(await waitingFor(acting, matter));
  if (lines.length > 0 && fields.consequencesRead !== true) return toConfirm(texts.closeAnyway(matter.title), lines);
  await facts.site.add(lists.hops, {
    key: `hop:close:${String(matter.id)}`,
    actedBy: upn,
    matterId: matter.id,
    day: dayOf(world.now()),
    personName: actorOf(acting).name,
    at: justPlace(hereOf(acting)),
    outcome: 'decided',
    from: null,
    to: null,
    document: null,
  });
  const changed = await facts.site.change(lists.matters, matter, { ...decided.value, actedBy: upn });
  if (!changed.ok) return changedByOther(acting);
  return done(acting, texts.done.closed(matter.title), changed.value);
}

async function waitingFor({ facts, world }: InBody, { id: matterId }: Stored<Matter>): Promise<StillWaiting> {
  const today = dayOf(world.now());
  const read = await facts.site.read({
    spread: { list: lists.spreadQuestions, where: { matterId } },
    anchorings: { list: lists.anchorings, where: { matterId } },
    opinions: { list: lists.consultations, where: { matterId } },
  });
  const asked = [
    ...read.anchorings.rows.map(({ parties }) => parties),
    ...read.opinions.rows.map(({ members }) => members),
  ];
  return {
    spread: read.spread.rows.flatMap((question) => progressOf(question).waitingFor),
    asked: asked.flatMap((those) => standingOfAsked(those, today).waitingFor),
    groups: [],
  };
}
