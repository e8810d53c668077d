import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { dayOf } from '../../../core/calendar';
import { answerPart, progressOf } from '../../../core/matters/spreadAnswers';
import type { SpreadQuestion } from '../../../core/matters/spreading';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { done, refuse, type Acting } from '../acting';
import { actorOf, hereOf } from './receiving';
import { bringBack } from './bringingBack';

/** Two bodies may answer in the same second: the one who came second reads again and adds its own part. */
const MOST_TRIES = 5;

/** Notes what this body answers to a question that several bodies were asked; the others' parts stay as they are (ESC-04). */
export async function answerSpread(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'answerSpread'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const on = dayOf(world.now());
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const question = await questionOf(acting, item);
    if (question === undefined) return refuse('notSpread', texts.notSpread);
    const part = question.parts.find(({ bodyNr }) => bodyNr === facts.body.nr);
    // The answer to an earlier try was lost: what is asked for already stands.
    if (part?.answer?.text === fields.answer.trim()) return finish(acting, item, question);
    const decided = answerPart(question, facts.body.nr, { on, text: fields.answer });
    if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
    const changed = await member.site.change(lists.spreadQuestions, question, {
      ...decided.value,
      actedBy: member.person.upn,
    });
    if (changed.ok) return finish(acting, item, changed.value);
  }
  return { changedByOther: { text: acting.texts.changedByOther } };
}

async function questionOf(
  { member, facts }: Acting,
  { matterId }: AgendaItem,
): Promise<Stored<SpreadQuestion> | undefined> {
  if (matterId === null) return undefined;
  const { spread } = await member.site.read({ spread: { list: lists.spreadQuestions, where: { matterId } } });
  return spread.rows.filter(({ parts }) => parts.some(({ bodyNr }) => bodyNr === facts.body.nr)).at(-1);
}

/** The hop back, and when all have answered their answers on the next agenda of the body that asked. */
async function finish(acting: Acting, item: Stored<AgendaItem>, question: Stored<SpreadQuestion>): Promise<ActAnswer> {
  const { member, world, language } = acting;
  const { upn } = member.person;
  await member.site.add(lists.hops, {
    key: `hop:answer:${question.key}:${String(acting.facts.body.nr)}`,
    actedBy: upn,
    matterId: question.matterId,
    day: dayOf(world.now()),
    personName: actorOf(acting).name,
    at: placeAlone(acting),
    outcome: 'answered',
    from: null,
    to: question.from,
    document: null,
  });
  const { answered, of, waitingFor, state } = progressOf(question);
  if (state === 'allAnswered') await bringBack(acting, question);
  return done(acting, matterTexts(language).done.answeredSpread(answered, of, waitingFor), item);
}

function placeAlone(acting: Acting) {
  const { kind, key, name, organisation } = hereOf(acting);
  return { kind, key, name, organisation };
}
