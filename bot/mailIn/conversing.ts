import { ownWords } from '../../src/core/mail/ownWords';
import { askedLast, type AskedLast } from '../../src/doing/asking/questions';
import type { KeptLetter } from '../../src/doing/mail/keeping';
import { mailInTexts } from '../../src/texts/mailIn';
import type { Caller } from '../conversation/caller';
import { answerMessage } from '../conversation/message';
import { bodiesAround } from '../conversation/places';
import { readingOf } from '../conversation/reading';
import { atDoor } from '../door/door';
import { carryEnclosed } from './enclosed';
import { cardWords } from './cardWords';
import { mailTalk, type MailTalk } from './mailTurn';
import type { Answering, MailIn } from './around';
import type { ParsedLetter } from './parsing';

const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/**
 * A letter from somebody the receiving server vouches for is read as the same words in a chat are, and answered. It writes
 * no more than a draft: a yes counts only where it answers the letter that asked, which the proof in its address says.
 */
export async function converse(
  around: MailIn,
  kept: KeptLetter,
  parsed: ParsedLetter,
  of: { readonly caller: Caller; readonly proof: string | null },
): Promise<Answering> {
  const { caller } = of;
  const texts = mailInTexts(caller.language);
  const turn = mailTalk(around, kept, caller);
  const words = ownWords(parsed.text, parsed.subject);
  const refused = await atDoor(turn.talk, `${parsed.subject}\n${words}`);
  if (refused !== undefined) return { lines: [refused], asked: null, subject: 'left out' };
  const { length } = parsed.files;
  if (NO_WORDS.test(words)) {
    const isWinmail = parsed.parts.some((type) => type.includes('ms-tnef'));
    return { lines: [isWinmail ? texts.onlyWinmail : texts.noWords], asked: null, subject: 'shown' };
  }
  const before = await askedLast(around.world, caller.members);
  const lines = await read(around, turn, words, { proof: of.proof, before });
  const asked = (await askedLast(around.world, caller.members)) ?? null;
  const carried = before === undefined ? undefined : await carryEnclosed(around, kept, before);
  // A letter read before, whose answer was lost on the way: what it led to is told.
  const told = lines.length === 0 && asked !== null ? [texts.waits(headingOf(asked))] : lines;
  const waits = asked !== null && turn.said.some((message) => 'card' in message);
  const follows = asked?.kind === 'proposal' ? texts.attachmentsFollow : texts.attachmentsKept;
  const files = [...(length === 0 ? [] : [follows(length)]), ...(carried === undefined ? [] : texts.carried(carried))];
  return { lines: [...told, ...files], asked: waits || lines.length === 0 ? asked : null, subject: 'shown' };
}

async function read(
  { proofs }: MailIn,
  { talk, said }: MailTalk,
  words: string,
  { proof, before }: { readonly proof: string | null; readonly before: AskedLast | undefined },
): Promise<readonly string[]> {
  const { caller } = talk;
  const texts = mailInTexts(caller.language);
  const { intent } = await readingOf(talk, words, bodiesAround(talk));
  if (intent === 'yes') {
    if (before !== undefined && proofs.holds(proof, before) === 'not') return [texts.proveYes];
  }
  await answerMessage(talk, { kind: 'message', text: words, attachments: [] });
  return said.flatMap((message) => ('text' in message ? [message.text] : cardWords(message.card, texts.choose)));
}

function headingOf(asked: AskedLast): string {
  return asked.kind === 'question' ? asked.row.title : asked.draft.title;
}
