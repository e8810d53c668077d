import { RegisterChanged, stillHolds } from '../../src/doing/register/register';
import type { Incoming } from '../transport/transport';
import type { Reading } from '../reading/reading';
import { ANSWERS } from './answers';
import { isTold, TELLS } from './answers/telling';
import { bodiesAround } from './places';
import { readingOf } from './reading';
import { tell, type Talk } from './talk';
import { continued, mayContinue } from './wishes/continuing';

type Message = Extract<Incoming, { kind: 'message' }>;

/** What came of a message: it was only answered, or something may have been done that others are to be told of. */
export type Came = 'told' | 'done';

/**
 * Answers a message of somebody in the register, that has passed the door: it is read, and what it was read as says what
 * is done.
 */
export function answerMessage(talk: Talk, message: Message): Promise<Came> {
  return answerAs(talk, message, (reading) => reading);
}

/** The same, as what the reading is made into: one of the readings of an unclear message, when it has been chosen. */
export async function answerAs(talk: Talk, message: Message, as: (reading: Reading) => Reading): Promise<Came> {
  try {
    return await answered(talk, message, as);
  } catch (error) {
    if (!(error instanceof RegisterChanged)) throw error;
    return answeredAgain(talk, message, as);
  }
}

async function answered(asked: Talk, message: Message, as: (reading: Reading) => Reading): Promise<Came> {
  const { caller, chat } = asked;
  const { text, attachments } = message;
  const talk = { ...asked, said: text };
  const around = bodiesAround(talk);
  const reading = as(await readingOf(talk, text, around));
  const { intent } = reading;
  if (intent === 'empty' && attachments.length > 0) return telling(talk, caller.texts.onlyAttachment);
  const continues = mayContinue(reading, text) === 'yes';
  // What is done is done by what holds now; an answer that only reads asks along whether it does.
  const inDoubt = caller.registers.some(({ age }) => age === 'old');
  if (inDoubt && (continues || !isTold(intent))) return answeredAgain(talk, message, as);
  if (continues && (await continued(talk, reading, text, around)) === 'yes') return 'done';
  if (!isTold(intent)) {
    await ANSWERS[intent](talk, reading, around);
    return 'done';
  }
  const told = await TELLS[intent](talk, reading, around);
  await stillHolds(caller.registers);
  await chat.say(told);
  return 'told';
}

async function answeredAgain(talk: Talk, message: Message, as: (reading: Reading) => Reading): Promise<Came> {
  const again = await talk.again();
  const { unknown, texts } = again.caller;
  return unknown === null ? answered(again, message, as) : telling(again, texts.unknownPerson[unknown]);
}

async function telling(talk: Talk, text: string): Promise<Came> {
  await tell(talk, text);
  return 'told';
}
