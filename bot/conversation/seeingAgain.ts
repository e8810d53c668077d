import { seenPress } from '../../src/cards/data';
import { droppedCard, sentenceCard } from '../../src/cards/outcomeCard';
import { followedIn } from '../../src/doing/answering/matters';
import { DRAFT_LIVES_MS } from '../../src/doing/proposing/draft';
import { draftOf } from '../../src/doing/proposing/drafting';
import { followingTexts } from '../../src/texts/bot/following';
import type { ActionAnswer } from '../transport/transport';
import { pressedQuestion } from './asking/pressed';
import { asMessage, asSubmittedAgain } from './draftTalk';
import { bodiesAround } from './places';
import type { Talk } from './talk';

/**
 * A card is seen again, and its client asks what is true now: a card whose matter was settled elsewhere, in words or in
 * the tab, is drawn as what became of it. Nothing where it still waits, or is none of theirs; the card then stays.
 */
export async function seeAgain(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const press = seenPress.safeParse(data);
  if (!press.success) return undefined;
  const about = press.data;
  if ('draftId' in about) return draftNow(talk, about);
  return 'questionId' in about ? questionNow(talk, about) : exceptionNow(talk, about);
}

type Of<Id extends string> = { readonly organisation: string } & Readonly<Record<Id, number>>;

async function draftNow(talk: Talk, { organisation, draftId }: Of<'draftId'>): Promise<ActionAnswer> {
  const { caller, world } = talk;
  const member = caller.members.find(({ site }) => site.organisation === organisation);
  const from = member === undefined ? undefined : await draftOf(member, draftId);
  if (from === undefined) return undefined;
  const { state, askedAt } = from.draft;
  if (state === 'confirmed') return asSubmittedAgain(talk, from);
  if (state === 'dropped') return asMessage(droppedCard(caller.language));
  const old = world.now() - askedAt >= DRAFT_LIVES_MS;
  return old ? asMessage(sentenceCard(caller.texts.draftTooOld, caller.language)) : undefined;
}

async function questionNow(talk: Talk, about: Of<'questionId'>): Promise<ActionAnswer> {
  const pressed = await pressedQuestion(talk, about);
  if ('found' in pressed) return undefined;
  return 'text' in pressed ? asMessage(sentenceCard(pressed.text, talk.caller.language)) : pressed;
}

async function exceptionNow(talk: Talk, { organisation, proposalId }: Of<'proposalId'>): Promise<ActionAnswer> {
  const { language } = talk.caller;
  const mine = bodiesAround(talk).mine.filter(({ register }) => register.site.organisation === organisation);
  const { followed } = await followedIn(talk.world, mine);
  const found = followed.find(({ proposal }) => proposal?.id === proposalId);
  if (found?.proposal === undefined || found.proposal === null) return undefined;
  const { proposal, meetingDay, of } = found;
  if (proposal.status === 'exceptionAsked') return undefined;
  const status = followingTexts(language).matters.status({ ...proposal, bodyName: of.body.name, day: meetingDay });
  return asMessage(sentenceCard(`${proposal.title}: ${status}`, language));
}
