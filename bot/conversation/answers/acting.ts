import { askedLast } from '../../../src/doing/asking/questions';
import { noInWords, yesInWords } from '../asking/answering';
import { inNoBody, mineAt } from '../places';
import { propose, sayBody, sayNo, sayYes } from '../proposing';
import { answerReport, report } from '../reporting';
import { wishTexts } from '../../../src/texts/bot/wishes';
import type { IntentName } from '../../reading/reading';
import { tell } from '../talk';
import { changedInWords } from '../wishes/continuing';
import { WISHES } from '../wishes';
import type { Answer } from './answer';

/** So many cards come of one message; what is said beyond them is asked for again, not lost in silence. */
const MOST_DRAFTS = 6;

/** Each proposal of a message becomes a draft with a card of its own, to be answered there. */
export const proposed: Answer = async (talk, { proposals }, around) => {
  if (around.mine.length === 0) return tell(talk, inNoBody(talk, around));
  if (proposals.length === 0) return tell(talk, talk.caller.texts.unclear);
  const numberAt = (address: string | null) =>
    [...around.mine, ...around.others].find((one) => mineAt({ ...around, mine: [one] }, address) !== undefined)?.body
      .nr ?? null;
  const drafted = proposals.slice(0, MOST_DRAFTS);
  if (drafted.length > 1) await tell(talk, talk.caller.texts.severalProposals(drafted.length, proposals.length));
  for (const [place, said] of drafted.entries()) {
    const { title, description, kind: proposalKind } = said;
    const candidates = said.body.candidates.flatMap((address) => numberAt(address) ?? []);
    const body = { bodyNr: numberAt(said.body.address), candidates, otherBodyNr: numberAt(said.body.other) };
    await propose(talk, { title, description, proposalKind, place, ...body }, around);
  }
};

/** A group's report becomes a draft and its card. */
export const reported: Answer = (talk, { topic, rest }) => report(talk, { group: topic ?? '', text: rest });

/** A yes to what was asked about last, and to nothing else. */
export const saidYes: Answer = async (talk) => {
  const last = await askedLast(talk.world, talk.caller.members);
  if (last === undefined) return tell(talk, talk.caller.texts.nothingPending);
  if (last.kind === 'question') return yesInWords(talk, last);
  return last.kind === 'report' ? answerReport(talk, last, 'yes') : sayYes(talk);
};

/** A no to what was asked about last, with what is to be instead. */
export const saidNo: Answer = async (talk, { rest }, around) => {
  const last = await askedLast(talk.world, talk.caller.members);
  if (last === undefined) return tell(talk, talk.caller.texts.nothingToDrop);
  if (last.kind === 'question') {
    return rest === '' ? noInWords(talk, last) : changedInWords(talk, last, rest, around);
  }
  return last.kind === 'report' ? answerReport(talk, last, { no: rest }) : sayNo(talk, rest, around);
};

/** Something that somebody wants done: it is asked about, and done after their yes. */
export const wished: Answer = async (talk, reading, around) => {
  if (OF_A_DRAFT.includes(reading.intent)) {
    const last = await askedLast(talk.world, talk.caller.members);
    if (last?.kind === 'proposal') return ofTheDraft(talk, reading, around);
  }
  await WISHES[reading.intent]?.(talk, { intent: reading.intent, reading, told: {} }, around);
};

const OF_A_DRAFT: readonly IntentName[] = ['changeProposal', 'withdrawProposal', 'moveProposal'];

/** While a draft waits it is the proposal that is meant: it is dropped, moved or given other words. */
const ofTheDraft: Answer = (talk, { intent, body, proposals, rest }, around) => {
  if (intent === 'withdrawProposal') return sayNo(talk, '', around);
  if (intent === 'moveProposal') return sayBody(talk, mineAt(around, body.address)?.body.nr ?? null, around);
  const words = proposals[0]?.description ?? rest;
  return words.trim() === '' ? tell(talk, wishTexts(talk.caller.language).changeTheDraft) : sayNo(talk, words, around);
};

/** The name of a body alone. */
export const saidBody: Answer = (talk, { body }, around) =>
  sayBody(talk, mineAt(around, body.address)?.body.nr ?? null, around);
