import { draftPress, type DraftPress } from '../../src/cards/data';
import { asSubmittedAgain, cardOf, confirm, drop } from './draftTalk';
import { checkWording } from '../../src/core/proposals/submitting';
import type { Confirmation } from '../../src/doing/proposing/confirming';
import { DRAFT_LIVES_MS, showDraft, type ShownDraft } from '../../src/doing/proposing/draft';
import { changeDraft, draftOf, draftShownBy, rememberCard } from '../../src/doing/proposing/drafting';
import type { Member } from '../../src/doing/world';
import { say } from '../../src/texts/said';
import type { ActionAnswer } from '../transport/transport';
import type { Talk } from './talk';

type Found = NonNullable<Awaited<ReturnType<typeof draftOf>>>;

/** A yes on the card: to this meeting, to the next one, or asking the chair. Fields filled in count first. */
export function answerDraft(as: Confirmation) {
  return async (talk: Talk, data: unknown, cardId: string | null): Promise<ActionAnswer> => {
    const found = await foundBy(talk, data, cardId);
    if ('text' in found) return found;
    const { world, caller } = talk;
    const changed = await changedBy(talk, found.from, found.press);
    if ('text' in changed) return changed;
    const shown = changed.draft === found.from.draft ? await showDraft(world, caller.members, found.from) : changed;
    return (await confirm(talk, shown, as)).message;
  };
}

/** Changes the draft as filled in and shows it anew. */
export async function changePressed(talk: Talk, data: unknown, cardId: string | null): Promise<ActionAnswer> {
  const found = await foundBy(talk, data, cardId);
  if ('text' in found) return found;
  if (found.from.draft.state !== 'pending') return asSubmittedAgain(talk, found.from);
  const changed = await changedBy(talk, found.from, found.press);
  if ('text' in changed) return changed;
  await rememberCard(changed, cardId ?? found.from.draft.cardActivityId ?? '');
  return cardOf(talk.caller, changed);
}

/** Drops the draft. */
export async function dropPressed(talk: Talk, data: unknown, cardId: string | null): Promise<ActionAnswer> {
  const found = await foundBy(talk, data, cardId);
  return 'text' in found ? found : drop(talk, found.from);
}

/** The person's own draft that the press is about, or the sentence that says why there is none. */
async function foundBy(
  { world, caller }: Talk,
  data: unknown,
  cardId: string | null,
): Promise<{ readonly from: Found; readonly press: DraftPress } | { readonly text: string }> {
  const { texts } = caller;
  const press = draftPress.safeParse(data);
  if (!press.success) return { text: texts.unreadableCard };
  const from = await draftMeant(caller.members, press.data, cardId);
  if (from === undefined) return { text: texts.notYourDraft };
  const old = world.now() - from.draft.askedAt >= DRAFT_LIVES_MS;
  return old && from.draft.state === 'pending' ? { text: texts.draftTooOld } : { from, press: press.data };
}

/** A number says which draft only together with its organisation; otherwise the card itself does. */
function draftMeant(members: readonly Member[], { organisation, draftId }: DraftPress, cardId: string | null) {
  const [only, ...others] = members.filter(
    ({ site }) => organisation === undefined || site.organisation === organisation,
  );
  if (draftId !== undefined && others.length === 0) return only === undefined ? undefined : draftOf(only, draftId);
  return cardId === null ? undefined : draftShownBy(members, cardId);
}

/** The draft with what was filled in; a text that may not be stored changes nothing. */
async function changedBy(
  { world, caller }: Talk,
  from: Found,
  press: DraftPress,
): Promise<ShownDraft | { readonly text: string }> {
  const { draft } = from;
  const wanted = {
    title: (press.title ?? draft.title).trim(),
    description: (press.description ?? draft.description).trim(),
    kind: press.kind ?? draft.kind,
    bodyNr: press.body ?? draft.bodyNr,
    meetingId: press.meeting ?? draft.meetingId,
  };
  const same = Object.entries(wanted).every(([name, value]) => Reflect.get(draft, name) === value);
  if (same || draft.state !== 'pending') return showDraft(world, caller.members, from);
  const worded = checkWording(wanted.title, wanted.description);
  // Also in the words of a refusal nothing of what was filled in is kept: the card is drawn from the draft as it is.
  if (!worded.ok) return { text: say(caller.texts.refused, worded.refusal) };
  const shown = await showDraft(world, caller.members, from);
  if (!shown.bodies.some((body) => body.nr === wanted.bodyNr) && wanted.bodyNr !== null) {
    return { text: caller.texts.unreadableCard };
  }
  // A meeting of another body is none of this draft's: left out, the body's next meeting is shown.
  const moved = wanted.bodyNr !== draft.bodyNr;
  const { meetingId, ...rest } = wanted;
  return changeDraft(world, caller.members, from, moved ? rest : { ...rest, meetingId });
}
