import { cut, trimmed, wordsOf, type Phrase } from './plainText';
import * as vocabulary from './vocabulary';

/** Answers and small talk: what can be told from the message's words alone. */
export type SmallTalk =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly rest: string }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'help' };

const NO = /^(?:(?:nej|nja|nae|nix)\b|inte .{1,60}? utan\b)/;
/** Words that are a no only by themselves, or before a comma: "fel, Sydväst" but not "fel på belysningen". */
const NO_ALONE =
  /^(?:na|no|nope|nah|avbryt|angra|glom (?:det|forslaget)|slang(?: det)?|strunta? i det|ta bort(?: det| forslaget)?|skicka inte|cancel|drop it|never ?mind|vanta|stopp|stop|fel(?: forum| mote)?|inte (?:sa|det|riktigt|an|nu)|not (?:that|now|yet))(?=$|[,.!:;–—-]| (?:i meant|jag menade))/;
const YES_BUT = /^(?:ja|jo|ok|okej|okay|yes)\b,? ?(?:men|fast|but)\b/;
const AFTER_NO =
  /^(?:nej|tack|thanks|vanta|det (?:var|blev) fel|fel(?: forum| mote)?|jag (?:menade|menar|mena|tankte)|det (?:ska|skulle) vara|det ar|utan|i meant?|it should be|it is|snarare|hellre)\b/;

/** What a message is when it asks nothing, or undefined. A question mark makes a yes no yes. */
export function smallTalkOf(message: Phrase): SmallTalk | undefined {
  const words = wordsOf(message.folded);
  const asks = message.folded.includes('?');
  if (saysOnly(words, vocabulary.THANKS, vocabulary.WITH_THANKS)) return { kind: 'thanks' };
  if (!asks && isYes(words)) return { kind: 'yes' };
  if (saysOnly(words, vocabulary.GREETING, vocabulary.WITH_GREETING)) return { kind: 'greeting' };
  if (isHelp(message)) return { kind: 'help' };
  const no = [YES_BUT, NO, NO_ALONE]
    .map((pattern) => pattern.exec(message.folded)?.[0])
    .find((said) => said !== undefined);
  return no === undefined ? undefined : { kind: 'no', rest: restOf(cut(message, no.length)) };
}

/** "ok tack" acknowledges, "ja tack" agrees. */
function isYes(words: readonly string[]): boolean {
  if (saysOnly(words, vocabulary.YES, new Set([...vocabulary.WITH_YES, ...vocabulary.ACKNOWLEDGED]))) return true;
  return saysOnly(words, vocabulary.ACKNOWLEDGED, vocabulary.WITH_YES) && !words.includes('tack');
}

function isHelp(message: Phrase): boolean {
  if (/^\?+$/.test(message.folded)) return true;
  const said = trimmed(message).folded;
  return vocabulary.HELP.some((pattern) => pattern.test(said));
}

/** Whether there is at least one of the words, and nothing else but what goes with them. */
function saysOnly(words: readonly string[], core: ReadonlySet<string>, along: ReadonlySet<string>): boolean {
  return words.some((word) => core.has(word)) && words.every((word) => core.has(word) || along.has(word));
}

function restOf(said: Phrase): string {
  let rest = trimmed(said);
  for (;;) {
    const opening = AFTER_NO.exec(rest.folded);
    if (opening === null) return rest.original;
    rest = trimmed(cut(rest, opening[0].length));
  }
}
