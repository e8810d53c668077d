import { sentenceCard } from '../../../src/cards/outcomeCard';
import { carryOut } from '../../../src/doing/asking/answering';
import { keepQuestion, settle, type FoundQuestion } from '../../../src/doing/asking/questions';
import { askingTexts } from '../../../src/texts/bot/asking';
import type { OutgoingMessage } from '../../transport/transport';
import { asMessage } from '../draftTalk';
import { tell, type Talk } from '../talk';
import { messageOf, retireCard } from './asking';

/** "Ja" in words: the act is done, and the answer names it. */
export async function yesInWords(talk: Talk, found: FoundQuestion): Promise<void> {
  const { row } = found;
  if (row.asks.act === null) {
    await showAgain(talk, found, null);
    return;
  }
  const { message, asked } = await answeredYes(talk, found);
  const activityId = await talk.chat.say(message);
  await retireCard(talk, row.cardActivityId, askingTexts(talk.caller.language).answeredBelow);
  if (asked !== undefined && activityId !== undefined) await keepQuestion(asked, { cardActivityId: activityId });
}

/** "Nej" in words: nothing is done. */
export async function noInWords(talk: Talk, found: FoundQuestion): Promise<void> {
  const { chat, caller } = talk;
  await chat.say(await answeredNo(talk, found));
  await retireCard(talk, found.row.cardActivityId, askingTexts(caller.language).answeredBelow);
}

/** Words that change nothing that can be read: the question stands, and is shown once more. */
export async function showAgain(talk: Talk, found: FoundQuestion, note: string | null): Promise<void> {
  const texts = askingTexts(talk.caller.language);
  const activityId = await talk.chat.say(messageOf(talk, found, note));
  if (activityId === undefined) return tell(talk, texts.gone);
  await retireCard(talk, found.row.cardActivityId, texts.answeredBelow);
  await keepQuestion(found, { cardActivityId: activityId });
}

/** What takes the place of a question's card when it is answered with yes. */
export async function answeredYes(
  { world, caller }: Pick<Talk, 'world' | 'caller'>,
  found: FoundQuestion,
): Promise<{ readonly message: OutgoingMessage; readonly asked?: FoundQuestion }> {
  const came = await carryOut(world, found);
  if (came.came === 'changed') {
    const { asked } = came;
    return { message: messageOf({ caller }, asked, askingTexts(caller.language).changed), asked };
  }
  return { message: asMessage(sentenceCard([came.text, ...came.lines].join('\n'), caller.language)) };
}

/** What takes the place of a question's card when it is answered with no. */
export async function answeredNo({ caller }: Pick<Talk, 'caller'>, found: FoundQuestion): Promise<OutgoingMessage> {
  const { leftAlone } = askingTexts(caller.language);
  await settle(found, 'dropped', leftAlone);
  return asMessage(sentenceCard(`${found.row.title} ${leftAlone}`, caller.language));
}
