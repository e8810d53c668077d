import { questionPress } from '../../../src/cards/data';
import { sentenceCard } from '../../../src/cards/outcomeCard';
import { questionOf, type FoundQuestion } from '../../../src/doing/asking/questions';
import { DRAFT_LIVES_MS } from '../../../src/doing/proposing/draft';
import { askingTexts } from '../../../src/texts/bot/asking';
import type { ActionAnswer } from '../../transport/transport';
import { asMessage } from '../draftTalk';
import type { Talk } from '../talk';
import { answeredNo, answeredYes } from './answering';

/** A press on a question's card that still waits, with what was filled in. */
export interface PressedQuestion {
  readonly found: FoundQuestion;
  readonly pick: string | null;
  readonly words: string;
}

/** Yes, on the card: done once, however often it is pressed. */
export async function yesPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const pressed = await pressedQuestion(talk, data);
  return 'found' in pressed ? (await answeredYes(talk, pressed.found)).message : pressed;
}

/** No, on the card. */
export async function noPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const pressed = await pressedQuestion(talk, data);
  return 'found' in pressed ? answeredNo(talk, pressed.found) : pressed;
}

/**
 * The person's own question that a press is about, while it waits; else what is true of it now: what became of it, that
 * it is too old, or that it is gone. What the card says is a hint.
 */
export async function pressedQuestion(
  { world, caller }: Pick<Talk, 'world' | 'caller'>,
  data: unknown,
): Promise<PressedQuestion | Exclude<ActionAnswer, undefined>> {
  const texts = askingTexts(caller.language);
  const press = questionPress.safeParse(data);
  if (!press.success) return { text: caller.texts.unreadableCard };
  const { organisation, questionId, pick = null, words = '' } = press.data;
  const [member, ...others] = caller.members.filter(
    ({ site }) => organisation === undefined || site.organisation === organisation,
  );
  const found = member === undefined || others.length > 0 ? undefined : await questionOf(member, questionId);
  if (found === undefined) return { text: texts.gone };
  const { state, askedAt, description } = found.row;
  if (state === 'confirmed') return asMessage(sentenceCard(description, caller.language));
  if (state === 'dropped') {
    return asMessage(sentenceCard(description === '' ? texts.overtaken : description, caller.language));
  }
  if (world.now() - askedAt >= DRAFT_LIVES_MS) return { text: texts.tooOld };
  return { found, pick, words };
}
