import { proposalForm } from '../../src/cards/proposalForm';
import { proposalForm as filledIn } from '../../src/cards/data';
import { checkWording, TEXT_LENGTH, TITLE_LENGTH } from '../../src/core/proposals/submitting';
import { excerpt } from '../../src/cards/card';
import { say } from '../../src/texts/said';
import { atDoor, cardAtDoor } from '../door/door';
import { plainText } from '../reading/text/plainText';
import type { ActionAnswer } from '../transport/transport';
import { asMessage } from './draftTalk';
import { bodiesAround, inNoBody, mayPropose, type Bodies } from './places';
import { propose } from './proposing';
import { readAmong } from './reading';
import type { Talk } from './talk';

/**
 * "Föreslå till dagordningen" on a message, anybody's: opens a form with its words, for whoever asked. The body is that of
 * the channel, else the one it names, else the person's only one; otherwise it is asked for. Nothing is kept by it.
 */
export async function openForm(talk: Talk, message: string): Promise<ActionAnswer> {
  const { texts, language } = talk.caller;
  const refused = await atDoor(talk, message);
  if (refused !== undefined) return { text: refused };
  const words = plainText(message);
  if (!/\p{L}/u.test(words)) return { text: texts.fromMessage.noWords };
  const around = bodiesAround(talk);
  const open = around.mine.filter((one) => mayPropose(one) === 'yes');
  if (open.length === 0) return { text: inNoBody(talk, around) };
  const [proposed] = readAmong(talk, words, around, null).proposals;
  const meant = around.mine.find(({ body }) => body === around.ofChannel)?.address ?? proposed?.body.address ?? null;
  const [only, ...others] = open;
  const chosen = open.find(({ address }) => address === meant) ?? (others.length === 0 ? only : undefined);
  const facts = {
    title: proposed?.title ?? excerpt(words.split('\n')[0] ?? '', TITLE_LENGTH - 2),
    description: excerpt(words, TEXT_LENGTH - 2),
    bodies: open,
    chosen: chosen?.address ?? null,
  };
  return asMessage(proposalForm(facts, language));
}

/** The form filled in: a draft in the person's own chat, by the same path as one asked for there. */
export async function takeForm(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const { texts } = talk.caller;
  const refused = await cardAtDoor(talk, data);
  if (refused !== undefined) return { text: refused };
  const filled = filledIn.safeParse(data);
  if (!filled.success) return { text: texts.unreadableCard };
  const title = filled.data.title.trim();
  const description = filled.data.description.trim();
  const worded = checkWording(title, description);
  if (!worded.ok) return { text: say(texts.refused, worded.refusal) };
  const around = bodiesAround(talk);
  const body = mineOpen(around, filled.data.body);
  if (body === undefined) return { text: texts.fromMessage.whichBody };
  const sent: string[] = [];
  const chat: Talk['chat'] = {
    async say(message) {
      const activityId = await talk.chat.say(message);
      if (activityId !== undefined) sent.push(activityId);
      return activityId;
    },
  };
  const said = { title, description, place: 0, bodyNr: body.body.nr, candidates: [body.body.nr], otherBodyNr: null };
  await propose({ ...talk, chat }, { ...said, proposalKind: 'question' }, around);
  return { text: sent.length > 0 ? texts.fromMessage.made : texts.cannotWriteToYou };
}

function mineOpen({ mine }: Bodies, address: string) {
  return mine.find((one) => one.address === address && mayPropose(one) === 'yes');
}
