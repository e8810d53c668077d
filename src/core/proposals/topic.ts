import { distinct, withoutBodies, type BodyHit } from './bodyNames';
import { cut, phrase, trimmed, wordsOf, type Phrase } from './plainText';
import type { ProposalKind } from './proposal';
import { TITLE_LENGTH } from './submitting';
import * as vocabulary from './vocabulary';

/** What somebody wants raised: a title of their own words, and whether it is a measure. */
export interface Topic {
  readonly title: string;
  readonly kind: ProposalKind;
  /** Bodies it is addressed to, as against named in passing. */
  readonly addressed: readonly number[];
}

const RAISE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vocabulary.RAISE.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const CONNECTOR = new RegExp(`^(?:${vocabulary.CONNECTORS.join('|')})(?=[ :,])`);
const GREETED = /^(?:hej(?:san)?|halla|tjena|tja|god ?(?:morgon|dag|kvall)|hi|hello|hey)(?: \p{L}+){0,2}(?:[,!.] ?|$)/u;
const SENTENCE_END = /(?<!\b(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|kl|nr|ca|osv|etc|s\.k))[.!?]+(?=\s|$)|\n+/;
/** A modal first makes "inte" a polite asking: "kan vi inte ta upp …". */
const ASKS = /^(?:kan|kunde|borde|bor|skulle|ska)\b/;

type HitsIn = (folded: string) => readonly BodyHit[];

/** What a message asks to have raised, or undefined where it does not ask for that. */
export function topicOf(message: string, hitsIn: HitsIn): Topic | undefined {
  const sentences = sentencesOf(phrase(message));
  for (const [index, sentence] of sentences.entries()) {
    const raised = raisedIn(sentence, hitsIn);
    if (raised === undefined) continue;
    const pointed = shorten(raised.topic, hitsIn);
    const told = vocabulary.POINTER.test(pointed.topic.folded)
      ? shorten(sentences[index - 1] ?? sentences[index + 1] ?? phrase(''), hitsIn)
      : pointed;
    const title = titleOf(told.topic);
    if (title === '' || vocabulary.POINTER.test(told.topic.folded)) continue;
    const isMeasure = [raised.topic, told.topic].some((said) => vocabulary.MEASURE.test(trimmed(said).folded));
    const kind = raised.announced || isMeasure ? 'measure' : 'question';
    return { title, kind, addressed: [...raised.addressed, ...pointed.addressed, ...told.addressed] };
  }
  return undefined;
}

interface Raised {
  readonly topic: Phrase;
  /** Whether it was announced as a measure. */
  readonly announced: boolean;
  /** Bodies named before the verb: "kan vi i Nordost ta upp …". */
  readonly addressed: readonly number[];
}

function raisedIn(sentence: Phrase, hitsIn: HitsIn): Raised | undefined {
  const head = vocabulary.ANNOUNCEMENT.exec(sentence.folded);
  if (head !== null) {
    return {
      topic: cut(sentence, head[0].length),
      announced: /insats|measure/.test(head[0]),
      addressed: distinct(hitsIn(head[0])),
    };
  }
  for (const verb of sentence.folded.matchAll(RAISE)) {
    const before = sentence.folded.slice(0, verb.index);
    const addressed = hitsIn(before);
    if (!leadsUp(withoutBodies(before, addressed))) continue;
    return { topic: cut(sentence, verb.index + verb[0].length), announced: false, addressed: distinct(addressed) };
  }
  const passive = vocabulary.PASSIVE.exec(sentence.folded);
  const subject = passive?.[1];
  if (subject === undefined) return undefined;
  const start = sentence.folded.indexOf(subject);
  return { topic: cut(sentence, start, start + subject.length), announced: false, addressed: [] };
}

/** Whether all that stands before the verb only leads up to it. */
function leadsUp(before: string): boolean {
  const words = wordsOf(before.replace(vocabulary.WHO_WE_ARE, 'vi '));
  return words.every((word) => vocabulary.LEAD.has(word) || (word === 'inte' && ASKS.test(before)));
}

/** The question without what leads up to it, without its grounds, and without when and where it is to be raised. */
function shorten(raised: Phrase, hitsIn: HitsIn): Pick<Topic, 'addressed'> & { topic: Phrase } {
  const addressed: number[] = [];
  let topic = withoutConnectors(raised);
  const grounds = vocabulary.GROUNDS.exec(topic.folded);
  if (grounds !== null && grounds.index > 2) topic = trimmed(cut(topic, 0, grounds.index));
  for (;;) {
    const hit = hitsIn(topic.folded).find((one) => one.end === topic.folded.length);
    const before = hit === undefined ? undefined : beforeBody(topic, hit);
    if (hit !== undefined && before !== undefined) {
      addressed.push(hit.bodyNr);
      topic = before;
      continue;
    }
    const where = vocabulary.WHERE_LAST.exec(topic.folded);
    if (where === null) return { topic, addressed };
    topic = trimmed(cut(topic, 0, where.index));
  }
}

/** What stands before a body's name that ends the question, where the question is addressed to that body. */
function beforeBody(topic: Phrase, hit: BodyHit): Phrase | undefined {
  const before = cut(topic, 0, hit.start);
  const link = vocabulary.OF_BODY.exec(before.folded);
  if (link === null) return undefined;
  const rest = trimmed(cut(topic, 0, link.index));
  const isAbbreviation = /^[A-ZÅÄÖ]{2,6}\b/.test(topic.original.slice(hit.start, hit.end));
  const names = isAbbreviation || topic.folded.startsWith('forum', hit.start);
  return names || vocabulary.TO_BODY.test(before.folded) || vocabulary.WHERE_LAST.test(rest.folded) ? rest : undefined;
}

function withoutConnectors(raised: Phrase): Phrase {
  let topic = trimmed(raised);
  for (;;) {
    const opening = CONNECTOR.exec(topic.folded) ?? vocabulary.WHERE_FIRST.exec(topic.folded);
    if (opening === null) return topic;
    topic = trimmed(cut(topic, opening[0].length));
  }
}

function withoutGreeting(sentence: Phrase): Phrase {
  return cut(sentence, GREETED.exec(sentence.folded)?.[0].length ?? 0);
}

function sentencesOf(text: Phrase): readonly Phrase[] {
  const sentences: Phrase[] = [];
  let rest = text;
  for (;;) {
    const end = SENTENCE_END.exec(rest.folded);
    sentences.push(withoutGreeting(trimmed(cut(rest, 0, end?.index))));
    if (end === null) return sentences.filter((sentence) => sentence.folded !== '');
    rest = cut(rest, end.index + end[0].length);
  }
}

/** The question as a title: its own words, without quotation marks around it, with a capital letter. */
function titleOf(topic: Phrase): string {
  const words = topic.original.replace(/^["'”“«»‘’]+|["'”“«»‘’]+$/g, '').trim();
  const title = words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  if (title.length <= TITLE_LENGTH) return title;
  return `${title.slice(0, TITLE_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}
