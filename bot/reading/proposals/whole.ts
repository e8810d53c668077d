import { daysIn } from '../slots/days';
import { cut, folded, type Phrase } from '../text/phrase';
import { asProposed, type Proposed, type Proposing } from './proposalsIn';
import type { Raised } from './raised';
import { sentencesOf } from './sentences';
import { tellingIn } from './telling';
import { shorten } from './topic';
import { GREETS_ONLY } from '../vocabulary/raising';

/** So many words that name something tell what it is about. */
const TELLS = 2;

/**
 * A message taken for a proposal though nothing in it says so by itself: the sentence with the most that the vocabulary
 * has not, as it stands.
 */
export function wholeAsProposed(proposing: Proposing): Proposed {
  const sentences = sentencesOf(proposing.said);
  const [most] = sentences
    .filter(({ folded: text }) => !GREETS_ONLY.test(text))
    .map((sentence) => ({ sentence, words: tellingIn(sentence.folded, proposing.spansIn) }))
    .sort((one, other) => other.words - one.words);
  if (most === undefined) return { proposals: [], confidence: 0, why: [], start: 0 };
  const { sentence } = most;
  const { topic, addressed } = shorten(afterHead(cut(sentence, 0, 800), proposing), proposing.spansIn);
  const said = quotedIn(sentence) ?? (tellingIn(topic.folded, proposing.spansIn) === 0 ? sentence : topic);
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
  if (proposed === undefined || more.length > 0) return proposed;
  if (only === undefined) return inTheSame(proposed, proposing);
  if (tellingIn(folded(only.title), proposing.spansIn) > 0) return proposed;
  const whole = wholeAsProposed(proposing);
  const [better] = whole.proposals;
  if (better === undefined || tellingIn(folded(better.title), proposing.spansIn) === 0) return proposed;
  return { ...proposed, proposals: [{ ...only, title: better.title }] };
}

/** "Folk kör för fort i byarna, det borde vi prata om": what is pointed at stands in the same breath. */
function inTheSame(proposed: Proposed, proposing: Proposing): Proposed {
  const whole = wholeAsProposed(proposing);
  const [told] = whole.proposals;
  const isTold = told !== undefined && tellingIn(folded(told.title), proposing.spansIn) >= TELLS;
  return isTold ? { ...whole, confidence: proposed.confidence, why: proposed.why } : proposed;
}
