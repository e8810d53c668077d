import type { ReadingPlace } from '../reading';
import { cut, trimmed, wordsOf, type Phrase } from '../text/phrase';
import * as talk from '../vocabulary/talk';

/** What can be told from the message's words alone: an answer, or small talk. */
export type ShortAnswer =
  | { readonly intent: 'yes' | 'greeting' | 'thanks' | 'help' | 'smallTalk'; readonly rest: '' }
  | { readonly intent: 'no'; readonly rest: string };

type Awaiting = ReadingPlace['awaiting'];

const KNOWN = [talk.YES, talk.ACKNOWLEDGED, talk.WITH_YES, talk.THANKS, talk.GREETING];
/** Openings of a no, cut away one after another: more than these are no talk. */
const MOST_OPENINGS = 8;

/** What a message is when it asks nothing, or undefined. A question mark makes a yes no yes; "ok" to nothing is none. */
export function shortAnswerIn(message: Phrase, awaiting: Awaiting): ShortAnswer | undefined {
  const words = wordsOf(message.folded).map(({ text }) => undrawn(text));
  const asks = message.folded.includes('?');
  const said = trimmed(message);
  const picture = words.length === 0 ? pictured(said.original, awaiting) : undefined;
  if (picture !== undefined) return picture;
  if (saysOnly(words, talk.THANKS, talk.WITH_THANKS)) return { intent: 'thanks', rest: '' };
  if (/^(?:na+|ne+j+|no+)$/.test(said.folded)) return { intent: 'no', rest: '' };
  if (!asks && (isYes(words) || opensWithYes(words))) return agreed(awaiting);
  if (!asks && awaiting === 'draft' && words.length <= 12 && talk.YES_SEND.test(said.folded)) return agreed(awaiting);
  if (!asks && saysOnly(words, talk.ACKNOWLEDGED, talk.WITH_YES)) return acknowledged(words, awaiting);
  if (!asks && talk.YES_THEN_NO.test(said.folded)) return { intent: 'no', rest: '' };
  if (saysOnly(words, talk.GREETING, talk.WITH_GREETING)) return { intent: 'greeting', rest: '' };
  if (/^\?+$/.test(message.folded) || talk.HELP.some((pattern) => pattern.test(said.folded))) {
    return { intent: 'help', rest: '' };
  }
  const no = [talk.YES_BUT, talk.NO, talk.NO_ALONE]
    .map((pattern) => pattern.exec(said.folded)?.[0])
    .find((found) => found !== undefined);
  return no === undefined ? undefined : { intent: 'no', rest: restOf(cut(said, no.length)) };
}

/** What is left when it is said what something was not. */
function restOf(said: Phrase): string {
  let rest = trimmed(said);
  for (let count = 0; count < MOST_OPENINGS; count += 1) {
    const opening = talk.AFTER_NO.exec(rest.folded);
    if (opening === null) break;
    rest = trimmed(cut(rest, opening[0].length));
  }
  return rest.original;
}

/** "Jaaa" is ja and "heeej" hej: a letter that is drawn out is said once where that makes a word of talk. */
function undrawn(word: string): string {
  const once = word.replace(/(\p{L})\1+/gu, '$1');
  const isTalk = [talk.YES, talk.THANKS, talk.GREETING].some((words) => words.has(once)) || once === 'na';
  return !KNOWN.some((words) => words.has(word)) && isTalk ? once : word;
}

/** "ok tack" acknowledges, "ja tack" agrees. */
function isYes(words: readonly string[]): boolean {
  return saysOnly(words, talk.YES, new Set([...talk.WITH_YES, ...talk.ACKNOWLEDGED]));
}

/** "Ja för sjutton": a yes and words that say nothing of their own. */
function opensWithYes(words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || !talk.YES.has(first) || rest.length > 3) return false;
  return rest.every((word) => talk.WITH_YES.has(word) || talk.OATHS.has(word));
}

/** "Ok tack" acknowledges, "ok" agrees (design decision 10). */
function acknowledged(words: readonly string[], awaiting: Awaiting): ShortAnswer {
  if (words.includes('tack') || words.includes('thanks')) return { intent: 'thanks', rest: '' };
  return agreed(awaiting);
}

/** A yes is one where something waits for it, and to nothing only talk. */
function agreed(awaiting: Awaiting): ShortAnswer {
  const isAwaited = awaiting === 'draft' || awaiting === 'report' || awaiting === 'confirmation';
  return { intent: isAwaited ? 'yes' : 'smallTalk', rest: '' };
}

function pictured(message: string, awaiting: Awaiting): ShortAnswer | undefined {
  if (talk.YES_PICTURE.test(message)) return agreed(awaiting);
  if (talk.NO_PICTURE.test(message)) return { intent: 'no', rest: '' };
  return talk.THANKS_PICTURE.test(message) ? { intent: 'thanks', rest: '' } : undefined;
}

/** Whether there is at least one of the words, and nothing else but what goes with them. */
function saysOnly(words: readonly string[], core: ReadonlySet<string>, along: ReadonlySet<string>): boolean {
  return (
    words.length < 12 &&
    words.some((word) => core.has(word)) &&
    words.every((word) => core.has(word) || along.has(word))
  );
}
