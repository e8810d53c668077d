import { StorageError } from '../../src/storage/storageError';
import { rememberConversation } from '../../src/doing/identifying';
import { welcomeCard } from '../../src/cards/welcomeCard';
import { botTexts, languageOf, type BotTexts } from '../../src/texts/bot';
import { fieldsOfError, hashOf } from '../log';
import type { ActionAnswer, Incoming, OutgoingMessage, Turn, TurnHandler } from '../transport/transport';
import type { Underway } from '../underway';
import { answerAction } from './action';
import { atDoor, cardAtDoor } from '../door/door';
import { pacing } from '../door/pace';
import { doorTexts } from '../../src/texts/door';
import { callerOf, lookedUpAgain, RosterAway, type Caller } from './caller';
import { deliveries, type Handled } from './deliveries';
import { asMessage } from './draftTalk';
import { answerMessage, type Came } from './message';
import { inTime } from './inTime';
import { messageDeleted } from './deleted';
import { openForm, takeForm } from './fromMessage';
import { onlyOwnChat, ownChat, type OwnChat } from './ownChat';
import type { Surroundings, Talk } from './talk';

/** Teams asks again after 15 s: it gets its answer well before, and the work goes on. */
const ANSWER_WITHIN_MS = 4_000;
/** Nobody looks at nothing for two seconds: before that there is an answer, or the sign of one being written. */
const SIGN_WITHIN_MS = 1_000;

/**
 * The bot's side of every conversation. Each delivery is handled once; whatever goes wrong ends in a sentence in the
 * person's language, never in silence and never in a stack.
 */
export function conversation(around: Surroundings, work: Underway): TurnHandler {
  const received = deliveries();
  const paceOf = pacing();
  return async (turn, incoming) => {
    if (incoming.kind !== 'other') {
      const pace = paceOf(turn.fromId);
      // Not even who it is is asked: nothing is read, and the log counts it once.
      if (pace !== 'answer') return pace === 'tell' ? work.track(tooFast(around, turn, incoming)) : undefined;
    }
    const answer = work.track(received.once(turn, incoming, () => answered(around, turn, incoming)));
    showTyping(around, turn, incoming, answer);
    const first = await inTime(answer, ANSWER_WITHIN_MS, (late) => work.track(exchange(around, turn, incoming, late)));
    if (first !== 'tooSlow') return first;
    const { slow, slowAnswer } = botTexts(languageOf(turn.locale));
    if (incoming.kind === 'message') void work.track(said(around, turn, { text: slowAnswer }));
    return { text: slow };
  };
}

/** Shows that an answer is being written where it is not there soon. Teams shows a press by itself that it is under way. */
function showTyping(around: Surroundings, turn: Turn, incoming: Incoming, answer: Promise<unknown>): void {
  if (incoming.kind !== 'message') return;
  const begun = Date.now();
  const sign = setTimeout(() => {
    turn.typing().then(
      () => around.log('info', 'turn.sign', { ms: Date.now() - begun }),
      (error: unknown) => around.log('warn', 'turn.noSign', fieldsOfError(error)),
    );
  }, SIGN_WITHIN_MS);
  const shown = () => clearTimeout(sign);
  answer.then(shown, shown);
}

/** One sentence to somebody who writes too fast; to a press as its answer. */
async function tooFast(around: Surroundings, turn: Turn, incoming: Incoming): Promise<ActionAnswer> {
  around.log('warn', 'turn.tooFast', { person: hashOf(turn.fromId) });
  const sentence = { text: doorTexts(languageOf(turn.locale)).tooFast };
  if (isInvoke(incoming)) return sentence;
  await said(around, turn, sentence);
  return undefined;
}

/** The press itself was answered long ago: its card is exchanged for what the work came to. */
async function exchange(around: Surroundings, turn: Turn, incoming: Incoming, late: ActionAnswer): Promise<void> {
  if (incoming.kind !== 'action' || incoming.replyToId === null || late === undefined) return;
  try {
    await turn.update(incoming.replyToId, late);
  } catch (error) {
    around.log('error', 'turn.late', fieldsOfError(error));
  }
}

async function answered(around: Surroundings, turn: Turn, incoming: Incoming): Promise<Handled> {
  const begun = Date.now();
  let told: Came = 'done';
  try {
    const came = await respond(around, turn, incoming);
    told = came === 'told' ? 'told' : 'done';
    const answer = came === 'told' ? undefined : came;
    // What Teams shows beside a pressed card is soon gone: a sentence is said in the chat as well.
    if (incoming.kind === 'action' && answer !== undefined && 'text' in answer) await said(around, turn, answer);
    around.log('info', 'turn', { what: incoming.kind, ms: Date.now() - begun, person: hashOf(turn.fromId) });
    return { answer, came: 'done' };
  } catch (error) {
    around.log('error', 'turn.failed', { ...fieldsOfError(error), ms: Date.now() - begun });
    const apology = { text: sentenceFor(error, botTexts(languageOf(turn.locale))) };
    if (incoming.kind === 'action' || incoming.kind === 'message') await said(around, turn, apology);
    return { answer: isInvoke(incoming) ? apology : undefined, came: 'failed' };
  } finally {
    // An answer that only read has put nothing in the outbox: nobody looks there for its sake.
    if (told === 'done') around.acted();
  }
}

/** What a press is answered with; `told` where a message was answered and nothing done. */
async function respond(around: Surroundings, turn: Turn, incoming: Incoming): Promise<ActionAnswer | 'told'> {
  if (incoming.kind === 'other') return undefined;
  // An answer that only reads may be made by an old register: it asks along whether that still holds.
  const caller = await callerOf(around.world, turn, incoming.kind === 'message' ? 'old' : 'recent');
  if (incoming.kind === 'installed') return welcome(turn, caller);
  if (isDialog(incoming)) return inDialog(around, turn, caller, incoming);
  if (turn.channelKind !== 'standard') return closed(turn, caller, incoming, turn.channelKind);
  const known = turn.conversation.kind === 'personal' ? await remember(caller, turn) : caller;
  const talk = talkWith(around, turn, known);
  const { chat } = talk;
  if (known.unknown !== null && incoming.kind === 'deleted') return undefined;
  if (known.unknown !== null) return decline(incoming, chat, known.texts.unknownPerson[known.unknown]);
  if (incoming.kind === 'action') {
    const refused = await cardAtDoor(talk, incoming.data);
    return refused === undefined ? answerAction(talk, incoming) : { text: refused };
  }
  if (incoming.kind === 'edited') await chat.say({ text: known.texts.edited });
  else if (incoming.kind === 'deleted') await messageDeleted(talk);
  else {
    const refused = await atDoor(talk, incoming.text);
    if (refused === undefined) {
      const came = await answerMessage(talk, incoming);
      const met = known.members.every((member, at) => member === caller.members[at]);
      return came === 'told' && met ? 'told' : undefined;
    }
    await chat.say({ text: refused });
  }
  return undefined;
}

/** What Teams waits for an answer to. */
function isInvoke(incoming: Incoming): boolean {
  return incoming.kind === 'action' || isDialog(incoming);
}

type Dialog = Extract<Incoming, { kind: 'formAsked' | 'formFilled' }>;

function isDialog(incoming: Incoming): incoming is Dialog {
  return incoming.kind === 'formAsked' || incoming.kind === 'formFilled';
}

/** A dialog may stand over any chat, also one the bot has no part in: nothing is said there, nor is it remembered. */
async function inDialog(around: Surroundings, turn: Turn, caller: Caller, incoming: Dialog): Promise<ActionAnswer> {
  if (caller.unknown !== null) return { text: caller.texts.unknownPerson[caller.unknown] };
  if (turn.channelKind !== 'standard') return { text: caller.texts.closedChannel[turn.channelKind] };
  const talk = { ...talkWith(around, turn, caller), chat: onlyOwnChat(around.transport, caller) };
  return incoming.kind === 'formAsked' ? openForm(talk, incoming.text) : takeForm(talk, incoming.data);
}

/** A private or shared channel has members of its own, whom no register of a body tells of: there nothing is done. */
async function closed(
  turn: Turn,
  { texts }: Caller,
  incoming: Incoming,
  kind: 'private' | 'shared',
): Promise<ActionAnswer> {
  const sentence = { text: texts.closedChannel[kind] };
  if (incoming.kind === 'action') return sentence;
  if (incoming.kind === 'message') await turn.reply(sentence);
  return undefined;
}

function talkWith(around: Surroundings, turn: Turn, caller: Caller): Talk {
  const { world, transport, tabLink } = around;
  return {
    world,
    turn,
    caller,
    tabLink,
    chat: ownChat(transport, turn, caller),
    said: '',
    again: async () => talkWith(around, turn, await lookedUpAgain(world, caller)),
  };
}

/** A new chat is greeted once: a person whose way back is known has been greeted. Channels are not greeted. */
async function welcome(turn: Turn, caller: Caller): Promise<undefined> {
  if (turn.conversation.kind !== 'personal') return undefined;
  const met = caller.members.some(({ person }) => person.conversation?.conversationId === turn.conversation.id);
  await remember(caller, turn);
  if (!met && caller.members.length > 0) await turn.reply(asMessage(welcomeCard(caller.language)));
  return undefined;
}

async function remember(caller: Caller, turn: Turn): Promise<Caller> {
  return { ...caller, members: await rememberConversation(caller.members, turn.reference) };
}

async function decline(incoming: Incoming, chat: OwnChat, text: string): Promise<ActionAnswer> {
  if (incoming.kind === 'action') return { text };
  await chat.say({ text });
  return undefined;
}

function sentenceFor(error: unknown, texts: BotTexts): string {
  if (error instanceof RosterAway) return texts.rosterAway;
  return error instanceof StorageError ? texts.outage : texts.broken;
}

/** Said where it was written: who it is, and so the way to their own chat, may be what is not known. */
async function said(around: Surroundings, turn: Turn, sentence: OutgoingMessage): Promise<void> {
  await turn.reply(sentence).catch((error: unknown) => around.log('error', 'turn.unanswered', fieldsOfError(error)));
}
