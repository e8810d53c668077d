import { isKnownWord } from '../meaning/lexicon';
import { daysIn } from '../slots/days';
import { cut, folded, wordsOf, type Phrase } from '../text/phrase';
import { FILLER } from '../vocabulary/filler';
import { COURTESY, LEAD } from '../vocabulary/raising';
import { asProposed, type Proposed, type Proposing } from './proposalsIn';
import type { Raised } from './raised';
import { sentencesOf } from './sentences';
import { shorten } from './topic';

/**
 * A message taken for a proposal though nothing in it says so by itself: the sentence with the most that the vocabulary
 * has not, as it stands.
 */
export function wholeAsProposed(proposing: Proposing): Proposed {
  const sentences = sentencesOf(proposing.said);
  const [most] = sentences
    .map((sentence) => ({ sentence, words: tellingIn(sentence) }))
    .sort((one, other) => other.words - one.words);
  if (most === undefined) return { proposals: [], confidence: 0, why: [], start: 0 };
  const { sentence } = most;
  const { topic, addressed } = shorten(afterHead(cut(sentence, 0, 800), proposing), proposing.spansIn);
  const said = quotedIn(sentence) ?? (tellingIn(topic) === 0 ? sentence : topic);
  const when = daysIn(sentence.folded.slice(0, 400), proposing.place.today)?.days ?? null;
  const raised: Raised = {
    topic: said,
    kind: 'question',
    addressed,
    points: 'here',
    by: 'wished',
    at: 0,
    count: 'one',
  };
  const told = [{ topic: said, raised, addressed, within: sentence }];
  const proposed = asProposed(told, sentences, proposing);
  const proposals = proposed.proposals.map((one) => ({ ...one, when: one.when ?? when }));
  return { ...proposed, proposals, start: sentence.start };
}

/** What somebody puts in quotation marks is what they call it. */
function quotedIn(sentence: Phrase): Phrase | undefined {
  const found = /["“”„«»]([^"“”„«»]{3,})["“”„«»]/.exec(sentence.original);
  return found === null ? undefined : cut(sentence, found.index + 1, found.index + found[0].length - 1);
}

/** "BG, måndag v. 36: …": what stands after a head that says only where and when. */
function afterHead(sentence: Phrase, { spansIn, place }: Proposing): Phrase {
  const head = /^[^:?]{2,80}:\s+(?=.{3})/u.exec(sentence.folded)?.[0];
  if (head === undefined) return sentence;
  const says = spansIn(head).length > 0 || daysIn(head, place.today) !== undefined;
  return says ? cut(sentence, head.length) : sentence;
}

/** A single proposal whose title names nothing ("De", "Kära ni") is about the sentence that says the most. */
export function withTitles(proposed: Proposed | undefined, proposing: Proposing): Proposed | undefined {
  const [only, ...more] = proposed?.proposals ?? [];
  if (proposed === undefined || only === undefined || more.length > 0) return proposed;
  if (tellingIn({ original: only.title, folded: folded(only.title) }) > 0) return proposed;
  const whole = wholeAsProposed(proposing);
  const [better] = whole.proposals;
  if (better === undefined || tellingIn({ original: better.title, folded: folded(better.title) }) === 0)
    return proposed;
  return { ...proposed, proposals: [{ ...only, title: better.title }] };
}

function tellingIn({ folded: text }: Phrase): number {
  return wordsOf(text).filter(
    ({ text: word }) =>
      word.length > 2 && !isKnownWord(word) && !FILLER.has(word) && !LEAD.has(word) && !COURTESY.has(word),
  ).length;
}
