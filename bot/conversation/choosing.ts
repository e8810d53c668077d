import { readAsPress } from '../../src/cards/data';
import { sentenceCard } from '../../src/cards/outcomeCard';
import { intentTexts } from '../../src/texts/bot/intents';
import { INTENTS, type Reading } from '../reading/reading';
import type { ActionAnswer } from '../transport/transport';
import { NOT_OFFERED } from './answers/unclear';
import { asMessage } from './draftTalk';
import { answerAs } from './message';
import type { Talk } from './talk';

/** One of the readings of an unclear message, chosen on the card: what was written, which has passed the door, is answered as that. */
export async function readAsPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const { texts, language } = talk.caller;
  const press = readAsPress.safeParse(data);
  const intent = INTENTS.find((one) => one === press.data?.intent);
  if (!press.success || intent === undefined || NOT_OFFERED.includes(intent)) return { text: texts.unreadableCard };
  const { said } = press.data;
  await answerAs(talk, { kind: 'message', text: said, attachments: [] }, (reading) => ({
    ...withProposal(reading, said),
    intent,
  }));
  const { wants } = intentTexts(language);
  return asMessage(sentenceCard(wants[intent], language));
}

/** What was not read as a proposal becomes one when it is chosen: its words as they stand. */
function withProposal(reading: Reading, said: string): Reading {
  if (reading.proposals.length > 0) return reading;
  const title = said.trim().split('\n')[0] ?? '';
  const { body, when } = reading;
  return { ...reading, proposals: [{ title: title.slice(0, 200), description: said, kind: 'question', body, when }] };
}
