import { questionCard } from '../../../src/cards/questionCard';
import { sentenceCard } from '../../../src/cards/outcomeCard';
import type { Question } from '../../../src/core/asking/question';
import { prepareAct, sentenceOf, type WantedAct } from '../../../src/doing/asking/answering';
import { ask, keepQuestion, type FoundQuestion } from '../../../src/doing/asking/questions';
import type { Member } from '../../../src/doing/world';
import { askingTexts } from '../../../src/texts/bot/asking';
import type { OutgoingMessage } from '../../transport/transport';
import { deliveryKey } from '../deliveries';
import { asMessage } from '../draftTalk';
import { tell, type Talk } from '../talk';

/** Words around an act that is asked about: what a yes would do, and what there is to know before it. */
export interface Wording {
  readonly heading: string;
  readonly lines?: readonly string[];
  /** What a change in words goes on from; null where the question is answered by yes or no alone. */
  readonly resume?: unknown;
}

/**
 * Asks whether an act is to be done, with all that follows from it. What would be refused is refused at once, with its
 * clause, and nothing is asked. Nothing is done before the yes.
 */
export async function askToDo(talk: Talk, member: Member, wanted: WantedAct, wording: Wording): Promise<void> {
  const prepared = await prepareAct(talk.world, member, wanted);
  if ('answer' in prepared) return tell(talk, sentenceOf(prepared.answer));
  const { heading, lines = [], resume = null } = wording;
  return askThem(talk, member, { heading, lines, act: prepared.act, alternatives: [], resume });
}

/** Puts a question in the person's own chat, once, and takes the buttons from the one that it takes the place of. */
export async function askThem(talk: Talk, member: Member, question: Question): Promise<void> {
  const { world, caller, turn, chat } = talk;
  const texts = askingTexts(caller.language);
  const { asked, overtaken } = await ask(world, caller.members, member, question, deliveryKey(turn));
  // The same message delivered twice: its card is in the chat already, perhaps even answered.
  if (asked.row.cardActivityId !== null || asked.row.state !== 'pending') return;
  const [before] = overtaken;
  const activityId = await chat.say(
    messageOf(talk, asked, before === undefined ? null : texts.takesThePlaceOf(before.row.title)),
  );
  if (activityId !== undefined) await keepQuestion(asked, { cardActivityId: activityId });
  for (const { row } of overtaken) await retireCard(talk, row.cardActivityId, texts.overtaken);
}

/** The card of a question as it stands; `note` says why it is shown again. */
export function messageOf(
  { caller }: Pick<Talk, 'caller'>,
  { member, row }: FoundQuestion,
  note: string | null = null,
): OutgoingMessage {
  const { organisation } = member.site;
  return asMessage(questionCard({ organisation, id: row.id, asks: row.asks }, caller.language, note));
}

/** A card whose question is over loses its buttons. It may be gone, or in another chat: that is no fault. */
export async function retireCard({ turn, caller }: Talk, cardId: string | null, sentence: string): Promise<void> {
  if (cardId === null || turn.conversation.kind !== 'personal') return;
  await turn.update(cardId, asMessage(sentenceCard(sentence, caller.language))).catch(() => undefined);
}
