import { draftCard } from '../../src/cards/draftCard';
import { droppedCard, submittedCard } from '../../src/cards/outcomeCard';
import type { AdaptiveCard } from '../../src/cards/card';
import type { Confirmation, ConfirmRefusal, Confirmed } from '../../src/doing/proposing/confirming';
import { confirmDraft } from '../../src/doing/proposing/confirming';
import { showDraft, type ShownDraft } from '../../src/doing/proposing/draft';
import { dropDraft, rememberCard } from '../../src/doing/proposing/drafting';
import type { Result } from '../../src/core/result';
import { say } from '../../src/texts/said';
import type { OutgoingMessage } from '../transport/transport';
import type { Caller } from './caller';
import type { Talk } from './talk';

/** The card of a draft as it stands, in the person's language; `note` says why it is shown again. */
export function cardOf(caller: Caller, shown: ShownDraft, note: string | null = null): OutgoingMessage {
  const card = draftCard({ ...shown, organisation: shown.member.site.organisation }, caller.language, note);
  return asMessage(card);
}

/** A card with the words a screen reader gets. */
export function asMessage(card: AdaptiveCard): OutgoingMessage {
  return { card, summary: card.fallbackText };
}

/** Puts a draft's card in the person's own chat, once: a draft that has its card was delivered twice. */
export async function showCard(talk: Talk, shown: ShownDraft, note: string | null = null): Promise<void> {
  const activityId = await talk.chat.say(cardOf(talk.caller, shown, note));
  if (activityId !== undefined) await rememberCard(shown, activityId);
}

/** What a yes came to: a card for the one handed in, or the draft again with why not. */
export async function confirm(
  talk: Talk,
  shown: ShownDraft,
  as: Confirmation,
): Promise<{ readonly came: 'confirmed' | 'refused'; readonly message: OutgoingMessage }> {
  const { caller } = talk;
  const confirmed = await confirmDraft(talk.world, shown, as);
  if (confirmed.ok) return { came: 'confirmed', message: confirmedMessage(caller, shown, confirmed.value) };
  const why = refusalOf(caller, confirmed);
  // A dropped draft has nothing left to show: its words were let go.
  const dropped = shown.draft.state === 'dropped';
  return { came: 'refused', message: dropped ? { text: why } : cardOf(caller, shown, why) };
}

function confirmedMessage(caller: Caller, shown: ShownDraft, { proposal, meeting, chairName }: Confirmed) {
  const bodyName = shown.body?.name ?? '';
  return asMessage(submittedCard({ proposal, meeting, bodyName, chairName }, caller.language));
}

function refusalOf(caller: Caller, { refusal }: Extract<Result<Confirmed, ConfirmRefusal>, { ok: false }>): string {
  return say(caller.texts.refused, refusal);
}

/** Drops a draft and says so; one already handed in stays. */
export async function drop(
  { caller }: Pick<Talk, 'caller'>,
  from: Parameters<typeof dropDraft>[0],
): Promise<OutgoingMessage> {
  const dropped = await dropDraft(from);
  if (dropped === 'alreadyConfirmed') return { text: caller.texts.outcome.alreadySubmitted };
  return asMessage(droppedCard(caller.language));
}

/** A draft already answered: what became of it, whatever is pressed on its old card. */
export async function asSubmittedAgain(talk: Talk, from: Parameters<typeof dropDraft>[0]): Promise<OutgoingMessage> {
  if (from.draft.state === 'dropped') return { text: say(talk.caller.texts.refused, { reason: 'draftDropped' }) };
  const shown = await showDraft(talk.world, talk.caller.members, from);
  return (await confirm(talk, shown, 'thisMeeting')).message;
}
