import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Matter } from '../../../core/matters/matter';
import { liftToGroups, type SpreadQuestion } from '../../../core/matters/spreading';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { placeOn } from './handing';
import { actorOf, receivingOf } from './receiving';

/** Puts a question that was spread on the meetings planned since, in the bodies that had none in time. */
export async function placeSpread(
  acting: InBody,
  matter: Stored<Matter>,
  fields: ActFields<'placeSpread'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const { spread } = await member.site.read({
    spread: { list: lists.spreadQuestions, where: { matterId: matter.id } },
  });
  const question = spread.rows.at(-1);
  const waiting = waitingIn(question);
  if (question === undefined || waiting.length === 0) return refuse('nothingWaits', texts.nothingWaits);
  if (fields.reason.trim() === '') return refuse('reasonMissing', say(texts.refused, { reason: 'reasonMissing' }));
  const targets = await receivingOf(
    acting,
    facts.otherBodies.filter(({ nr }) => waiting.includes(nr)),
  );
  const decided = liftToGroups({
    now: world.now(),
    line: { matterId: matter.id, title: question.title, description: question.description, kind: 'question' },
    from: question.from,
    targets: targets.map(({ place, meetings, body }) => ({ place, meetings, rules: body.rules })),
    chosen: waiting,
    by: actorOf(acting),
    why: matterTexts('sv').cameFrom(question.from.name, fields.reason),
    key: question.key,
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  for (const one of decided.value.passed) {
    const to = targets.find(({ body }) => body.nr === one.proposal.bodyNr);
    if (to !== undefined) await placeOn(acting, to, one, matter.id);
  }
  const placed = new Map(decided.value.question.parts.map(({ bodyNr, meetingId }) => [bodyNr, meetingId]));
  const parts = question.parts.map((part) => ({
    ...part,
    meetingId: part.meetingId ?? placed.get(part.bodyNr) ?? null,
  }));
  const changed = await member.site.change(lists.spreadQuestions, question, { parts, actedBy: member.person.upn });
  if (!changed.ok) return changedByOther(acting);
  const left = waitingIn(changed.value).length;
  return done(acting, texts.done.placed(waiting.length - left, left), matter);
}

function waitingIn(question: Pick<SpreadQuestion, 'parts'> | undefined): readonly number[] {
  return (question?.parts ?? []).filter(({ meetingId }) => meetingId === null).map(({ bodyNr }) => bodyNr);
}
