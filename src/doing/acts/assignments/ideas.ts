import type { ActAnswer, ActFields } from '../../../api/acts';
import { leaveIdea as leave, type Idea } from '../../../core/assignments/idea';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { assignmentTexts } from '../../../texts/assignments';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type InBody } from '../acting';

/** Leaves an idea to the one who represents the party; it is no proposal until they make it one (BAD-29). */
export async function leaveIdea(acting: InBody, fields: ActFields<'leaveIdea'>): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = assignmentTexts(language);
  const { upn, name } = member.person;
  const decided = leave({
    ...{ now: world.now(), bodyNr: facts.body.nr, partyKey: fields.partyKey, mandates: facts.mandates },
    ...{ title: fields.title, text: fields.text, upn, name, key: `idea:${acting.key}` },
  });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  const idea = await facts.site.add(lists.ideas, decided.value);
  await tell(world, facts.site, {
    ...{ bodyNr: idea.bodyNr, meetingId: null, kind: 'ideaLeft', aboutId: idea.id },
    ...{ about: String(idea.id), to: [idea.to], actedBy: upn },
  });
  return done(acting, texts.done.ideaLeft(idea.title), idea);
}

/** The representative says whether they take an idea further; a proposal is made of it as of any other. */
export async function answerIdea(
  acting: InBody,
  idea: Stored<Idea>,
  fields: ActFields<'answerIdea'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = assignmentTexts(language);
  if (!sameUpn(idea.to, member.person.upn)) return refuse('notYours', texts.notYours);
  if (idea.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.ideas, idea, { status: fields.answer, actedBy: member.person.upn });
  return changed.ok
    ? done(acting, texts.done.ideaAnswered(idea.title, fields.answer), changed.value)
    : changedByOther(acting);
}
