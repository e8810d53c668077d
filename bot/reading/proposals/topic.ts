import { TITLE_LENGTH } from '../../../src/core/proposals/submitting';
import type { ProposalKind } from '../../../src/core/proposals/proposal';
import type { BodySpan } from '../names/bodySpans';
import { cut, trimmed, wordsOf, type Phrase } from '../text/phrase';
import * as vocabulary from '../vocabulary/raising';

/** What one sentence wants raised: the question, and the bodies it is addressed to, as against named in passing. */
export interface Raised {
  readonly topic: Phrase;
  readonly kind: ProposalKind;
  readonly addressed: readonly string[];
  /** Whether the sentence only points at another: "kan vi ta upp det?". */
  readonly points: 'elsewhere' | 'here';
  readonly by: 'verb' | 'announced' | 'passive';
}

export type SpansIn = (folded: string) => readonly BodySpan[];

const RAISE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vocabulary.RAISE.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const CONNECTOR = new RegExp(`^(?:${vocabulary.CONNECTORS.join('|')})(?=[ :,])`);
/** A modal first makes "inte" a polite asking: "kan vi inte ta upp …". */
const ASKS = /^(?:kan|kunde|borde|bor|skulle|ska|could|can|should)\b/;
/** The longest sentence that is looked at whole. */
const LONGEST = 800;

/** What a sentence asks to have raised, or undefined where it does not ask for that. */
export function raisedIn(sentence: Phrase, spansIn: SpansIn): Raised | undefined {
  const said = cut(sentence, 0, LONGEST);
  const found = announced(said, spansIn) ?? byVerb(said, spansIn) ?? passive(said);
  if (found === undefined) return undefined;
  const short = shorten(found.topic, spansIn);
  const isMeasure = found.kind === 'measure' || vocabulary.MEASURE.test(trimmed(found.topic).folded);
  return {
    topic: short.topic,
    kind: isMeasure ? 'measure' : 'question',
    addressed: [...found.addressed, ...short.addressed],
    points: vocabulary.POINTER.test(short.topic.folded) ? 'elsewhere' : 'here',
    by: found.by,
  };
}

/** The question without what leads up to it, without its grounds, and without when and where it is to be raised. */
export function shorten(
  raised: Phrase,
  spansIn: SpansIn,
): { readonly topic: Phrase; readonly addressed: readonly string[] } {
  const addressed: string[] = [];
  let topic = withoutConnectors(raised);
  const grounds = vocabulary.GROUNDS.exec(topic.folded);
  if (grounds !== null && grounds.index > 2) topic = trimmed(cut(topic, 0, grounds.index));
  for (;;) {
    const end = topic.folded.length;
    const ending = spansIn(topic.folded).filter((one) => one.end === end);
    const first = ending[0];
    const before = first === undefined ? undefined : beforeBody(topic, first);
    if (before !== undefined) {
      addressed.push(...ending.filter(({ start }) => start === first?.start).map(({ address }) => address));
      topic = before;
      continue;
    }
    const where = vocabulary.WHERE_LAST.exec(topic.folded);
    if (where === null) return { topic, addressed };
    topic = trimmed(cut(topic, 0, where.index));
  }
}

/** The question as a title: its own words, without quotation marks around it, with a capital letter. */
export function titleOf(topic: Phrase): string {
  const words = topic.original.replace(/^["'”“«»‘’]+|["'”“«»‘’]+$/g, '').trim();
  const title = words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  if (title.length <= TITLE_LENGTH) return title;
  const short = title.slice(0, TITLE_LENGTH - 1);
  const atWord = short.lastIndexOf(' ');
  return `${atWord > 0 ? short.slice(0, atWord) : short}…`;
}

type Found = Pick<Raised, 'topic' | 'kind' | 'addressed' | 'by'>;

function announced(sentence: Phrase, spansIn: SpansIn): Found | undefined {
  const head = vocabulary.ANNOUNCEMENT.exec(sentence.folded)?.[0];
  if (head === undefined) return undefined;
  return {
    topic: cut(sentence, head.length),
    kind: /insats|measure/.test(head) ? 'measure' : 'question',
    addressed: spansIn(head).map(({ address }) => address),
    by: 'announced',
  };
}

function byVerb(sentence: Phrase, spansIn: SpansIn): Found | undefined {
  for (const verb of sentence.folded.matchAll(RAISE)) {
    const before = sentence.folded.slice(0, verb.index);
    const spans = spansIn(before);
    if (!leadsUp(withoutSpans(before, spans))) continue;
    return {
      topic: cut(sentence, verb.index + verb[0].length),
      kind: 'question',
      addressed: spans.map(({ address }) => address),
      by: 'verb',
    };
  }
  return undefined;
}

function passive(sentence: Phrase): Found | undefined {
  const subject = vocabulary.PASSIVE.exec(sentence.folded)?.[1];
  if (subject === undefined || /^(?:vad|vilka|nar|vem|hur|what|when|who|which|how)\b/.test(subject)) return undefined;
  const start = sentence.folded.indexOf(subject);
  return { topic: cut(sentence, start, start + subject.length), kind: 'question', addressed: [], by: 'passive' };
}

/** Whether all that stands before the verb only leads up to it. */
function leadsUp(before: string): boolean {
  const words = wordsOf(before.replace(vocabulary.WHO_WE_ARE, 'vi '));
  return words.every(
    ({ text }) => vocabulary.LEAD.has(text) || /^\d{1,4}$/.test(text) || (text === 'inte' && ASKS.test(before)),
  );
}

/** What stands before a body's name that ends the question, where the question is addressed to that body. */
function beforeBody(topic: Phrase, span: BodySpan): Phrase | undefined {
  const before = cut(topic, 0, span.start);
  const link = vocabulary.OF_BODY.exec(before.folded) ?? vocabulary.TO_BODY.exec(before.folded);
  if (link === null) return undefined;
  const rest = trimmed(cut(topic, 0, link.index));
  const isAbbreviation = /^[A-ZÅÄÖ]{2,6}\b/.test(topic.original.slice(span.start, span.end));
  const names = isAbbreviation || span.called === 'asBody';
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

function withoutSpans(text: string, spans: readonly BodySpan[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
