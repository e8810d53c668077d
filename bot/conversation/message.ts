import { findPersonalId } from '../../src/core/privacy/personalId';
import type { Incoming } from '../transport/transport';
import { ANSWERS } from './answers';
import { bodiesAround } from './places';
import { readingOf } from './reading';
import { tell, type Talk } from './talk';
import { continued } from './wishes/continuing';

type Message = Extract<Incoming, { kind: 'message' }>;

/** Answers a message of somebody in the register: it is read, and what it was read as says what is done. */
export async function answerMessage(talk: Talk, { text, attachments }: Message): Promise<void> {
  const { texts } = talk.caller;
  // Before anything is read or kept: a text with a personal identity number leaves no trace here (I4).
  if (findPersonalId(text.slice(0, 40_000)) === 'found') return tell(talk, texts.personalId);
  const around = await bodiesAround(talk);
  const reading = await readingOf(talk, text, around);
  if (reading.intent === 'empty' && attachments.length > 0) return tell(talk, texts.onlyAttachment);
  if ((await continued(talk, reading, text, around)) === 'yes') return;
  return ANSWERS[reading.intent](talk, reading, around);
}
