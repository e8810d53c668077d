import type { ProposalKind } from '../../src/core/proposals/proposal';
import { changeDraft, pendingDraft, rememberCard, startDraft } from '../../src/doing/proposing/drafting';
import { showDraft } from '../../src/doing/proposing/draft';
import { deliveryKey } from './deliveries';
import { asMessage, confirm, drop, showCard } from './draftTalk';
import { mayPropose, mineAt, mineBy, type Bodies } from './places';
import { readAmong } from './reading';
import type { Reading } from '../reading/reading';
import { tell, type Talk } from './talk';
import { sentenceCard } from '../../src/cards/outcomeCard';

/** What a message proposed. `bodyNr` is null while it is open which body is meant; `candidates` are then asked about. */
interface Proposed {
  readonly title: string;
  /** Which of the message's proposals it is, from 0. */
  readonly place: number;
  /** The person's own words. */
  readonly description: string;
  readonly bodyNr: number | null;
  readonly candidates: readonly number[];
  /** A body it is addressed to that the person has no part in, or null. */
  readonly otherBodyNr: number | null;
  readonly proposalKind: ProposalKind;
}

/** Remembers what was proposed as a draft and shows its card. Nothing is written before the yes (design decision 10). */
export async function propose(talk: Talk, said: Proposed, around: Bodies): Promise<void> {
  const { world, turn, caller } = talk;
  const refusal = notForThem(talk, said, around);
  if (refusal !== undefined) return tell(talk, refusal);
  const mine = mineBy(around, said.bodyNr) ?? around.mine.find((one) => said.candidates.includes(one.body.nr));
  const member = mine?.member ?? caller.members[0];
  if (member === undefined) return;
  const shown = await startDraft(world, caller.members, member, {
    title: said.title,
    description: said.description,
    kind: said.proposalKind,
    bodyNr: mineBy(around, said.bodyNr)?.body.nr ?? null,
    saidIn: turn.channelId,
    deliveryKey: said.place === 0 ? deliveryKey(turn) : `${deliveryKey(turn)}:${String(said.place)}`,
  });
  // The same message delivered twice: its card is in the chat already, perhaps even answered.
  if (shown.draft.cardActivityId !== null || shown.draft.state !== 'pending') return;
  await showCard(talk, shown);
}

/** Why a proposal is not even drafted: it goes to a body the person takes no part in. */
function notForThem({ caller }: Talk, said: Proposed, around: Bodies): string | undefined {
  const { refused } = caller.texts;
  const mightSomewhere = around.mine.some((one) => mayPropose(one) === 'yes');
  // Open which, but none of them takes a proposal from this person: the likeliest says why.
  const named = said.otherBodyNr ?? said.bodyNr ?? (mightSomewhere ? null : (said.candidates[0] ?? null));
  const mine = mineBy(around, said.bodyNr);
  const foreign = [...around.mine, ...around.others].find(({ body }) => body.nr === named);
  const body = (mine ?? foreign)?.body;
  if (said.otherBodyNr === null && mine !== undefined && mayPropose(mine) === 'yes') return undefined;
  if (body !== undefined) {
    const { initiative, rightOfInitiative } = body.rules;
    if (initiative !== null) {
      const { value: mayRaise, source } = initiative;
      return refused.noInitiative({ reason: 'noInitiative', bodyName: body.name, mayRaise, source });
    }
    const source = rightOfInitiative?.source ?? null;
    return refused.notAParticipant({ reason: 'notAParticipant', bodyName: body.name, source });
  }
  return mightSomewhere ? undefined : caller.texts.inNoBody;
}

/** "Ja": the draft asked about last is handed in. */
export async function sayYes(talk: Talk): Promise<void> {
  const { world, caller, chat } = talk;
  const pending = await pendingDraft(world, caller.members);
  if (pending === undefined) return tell(talk, caller.texts.nothingPending);
  const shown = await showDraft(world, caller.members, pending);
  const answer = await confirm(talk, shown, 'thisMeeting');
  const activityId = await chat.say(answer.message);
  if (answer.came === 'refused' && activityId !== undefined) await rememberCard(shown, activityId);
  await retire(talk, pending.draft.cardActivityId);
}

/** "Nej" drops the draft; "nej, Sydväst" moves it to another forum, and any other words are its new wording. */
export async function sayNo(talk: Talk, rest: string, around: Bodies): Promise<void> {
  const { world, caller, chat } = talk;
  const pending = await pendingDraft(world, caller.members);
  if (pending === undefined) return tell(talk, caller.texts.nothingToDrop);
  if (rest === '') {
    const answer = await drop(talk, pending);
    await chat.say(answer);
    return retire(talk, pending.draft.cardActivityId);
  }
  const meant = readAmong(talk, rest, around, null);
  const change = changeIn(meant, around);
  if (change === undefined) {
    const names = around.mine.map(({ body }) => body.shortName);
    return tell(talk, caller.texts.noSuchBody(rest, names));
  }
  await showCard(talk, await changeDraft(world, caller.members, pending, change));
  await retire(talk, pending.draft.cardActivityId);
}

/** Only a forum's name: the answer to "vilket forum?". */
export async function sayBody(talk: Talk, bodyNr: number | null, around: Bodies): Promise<void> {
  const { world, caller } = talk;
  const pending = await pendingDraft(world, caller.members);
  const mine = mineBy(around, bodyNr);
  if (pending === undefined) return tell(talk, caller.texts.nothingPending);
  if (mine === undefined) return tell(talk, caller.texts.draft.whichBody);
  await showCard(talk, await changeDraft(world, caller.members, pending, { bodyNr: mine.body.nr }));
  await retire(talk, pending.draft.cardActivityId);
}

function changeIn({ intent, body, proposals }: Reading, around: Bodies) {
  const [proposed] = proposals;
  if (proposed !== undefined) {
    return { title: proposed.title, description: proposed.description, kind: proposed.kind };
  }
  const mine = intent === 'body' ? mineAt(around, body.address) : undefined;
  return mine === undefined ? undefined : { bodyNr: mine.body.nr };
}

/** The card answered in words loses its buttons, so that nobody answers it again. It may be gone; that is no fault. */
async function retire({ turn, caller }: Talk, cardActivityId: string | null): Promise<void> {
  if (cardActivityId === null || turn.conversation.kind !== 'personal') return;
  await turn
    .update(cardActivityId, asMessage(sentenceCard(caller.texts.answeredBelow, caller.language)))
    .catch(() => undefined);
}
