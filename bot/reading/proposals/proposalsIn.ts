import type { BodySpan } from '../names/bodySpans';
import type { ReadingPlace, SaidProposal } from '../reading';
import { proposedTo } from '../slots/body';
import { daysIn } from '../slots/days';
import { cut, phrase, trimmed, type Phrase } from '../text/phrase';
import { GREETS_ONLY, LIST_HEAD, LOOK_HERE } from '../vocabulary/raising';
import { wished } from './heads';
import { sentencesOf, type Sentence } from './sentences';
import type { Raised, SpansIn } from './raised';
import { titleOf } from './titles';
import { raisedIn, shorten } from './topic';

/** What a message proposes, and how plainly it says that it does. */
export interface Proposed {
  readonly proposals: readonly SaidProposal[];
  readonly confidence: number;
  readonly why: readonly string[];
  /** The letter of the message where it is first said that something is raised. */
  readonly start: number;
}

/** A message and what stands round it: what it was pasted with, and where bodies are named. */
export interface Proposing {
  readonly said: Phrase;
  /** What a pointing message may point at: the subject and words of a pasted mail. */
  readonly pasted: { readonly subject: string | null; readonly quoted: string };
  readonly place: ReadingPlace;
  readonly spansIn: SpansIn;
}

interface Told {
  readonly topic: Phrase;
  readonly raised: Raised;
  readonly addressed: readonly string[];
  /** The words it was said in. */
  readonly within: Phrase;
}

const PLAINNESS: Readonly<Record<Raised['by'], number>> = { verb: 0.92, announced: 0.94, passive: 0.8, wished: 0.7 };
const MOST_PROPOSALS = 12;
/** A line over a list that says little but for whom it is. */
const LONGEST_ADDRESS = 80;
/** Says that a sentence adds a question to the one before. */
const ADDS =
  /(?:^|\s)(?:ocksa|aven|dessutom|vidare|sen|samt|och sa|slutligen|en till|ett till|also|another|second(?:ly)?|finally|furthermore)(?=\s|$|,)/;
/** Between two questions of one sentence. */
const AND_RAISE =
  /,? (?:och|samt|and) (?:(?:(?:dessutom|aven|sen|ocksa|att|vi|kan vi|also|then|to) )*(?:ta upp|lyfta|diskutera|prata om|ta med|raise|discuss|talk about) |(?:dessutom|aven|ocksa|also) |(?<= samt )|(?:(?:sen|sedan|dessutom|aven|then) )?(?:om|kring|about) )/;
const PARTLY = /(?:^|,? )(?:och )?(?:dels(?: om)?|for det (?:forsta|andra|tredje)(?: (?:prata )?om)?) /;
/** "tre saker: a, b och c" within one line. */
const SEVERAL =
  /^(?:(?:de |dessa |foljande |flera |nagra |ett par |tva|tre|fyra|fem|sex|\d|two|three|four|five|several|some|these|the following) ?)+(?:nya |viktiga |new )?(?:saker|punkter|fragor|forslag|arenden|amnen|things|items|points|topics|questions|issues|proposals|insatser)?(?: (?:pa|till|at|on|for) [^:]{1,60})?\s?[:–-]\s*/;
const INLINE_MARK = /(?:^|[\s,;])\(?(?:\d{1,2}|[a-f])[.)]\s+/;

/** The proposals of a message, or undefined where it makes none. Where it wants to propose but says not what, none are in it. */
export function proposalsIn(proposing: Proposing): Proposed | undefined {
  const sentences = sentencesOf(proposing.said);
  const told: Told[] = [];
  let pointsAtNothing: Raised | undefined;
  let start: number | undefined;
  for (const [index, sentence] of sentences.entries()) {
    if (told.length >= MOST_PROPOSALS) break;
    const raised = raisedIn(sentence, proposing.spansIn);
    if (raised === undefined) {
      const listed = underHead(sentence, sentences, index, proposing);
      if (listed.length > 0) start ??= sentence.start;
      told.push(...listed);
      continue;
    }
    if (told.length > 0 && raised.by !== 'announced' && !ADDS.test(sentence.folded)) continue;
    if (told.some(({ within }) => within === sentence)) continue;
    start ??= sentence.start + raised.at;
    const here = toldBy(raised, sentence, sentences, index, proposing);
    if (here.length === 0) pointsAtNothing ??= raised;
    told.push(...here);
  }
  if (told.length === 0 && pointsAtNothing === undefined) {
    return bareListIn(sentences, proposing) ?? wishedIn(sentences, proposing);
  }
  const [first] = told;
  if (first === undefined) {
    return pointsAtNothing === undefined
      ? undefined
      : { proposals: [], confidence: 0.6, why: [pointsAtNothing.by], start: start ?? 0 };
  }
  return { ...asProposed(told, sentences, proposing), start: start ?? 0 };
}

export function asProposed(told: readonly Told[], sentences: readonly Sentence[], proposing: Proposing) {
  const everywhere = addressedElsewhere(sentences, proposing.spansIn);
  const among = told.length > 1 ? 'ofSeveral' : 'only';
  const [first] = told;
  return {
    proposals: told.slice(0, MOST_PROPOSALS).map((one) => asSaid(one, proposing, everywhere, among)),
    confidence: first === undefined ? 0 : PLAINNESS[first.raised.by],
    why: first === undefined ? [] : [cut(first.within, 0, 60).folded],
  };
}

/** A numbered list and nothing else is taken for questions to take up, to be asked about. */
function bareListIn(sentences: readonly Sentence[], proposing: Proposing): Proposed | undefined {
  const { said, spansIn } = proposing;
  const onLines = sentences.every(({ listed }) => listed === 'listed') ? sentences : [];
  const items =
    onLines.length > 1 ? onLines : /^\s*\(?(?:1[.)]|a\))\s/.test(said.folded) ? pieces(said, INLINE_MARK) : [];
  if (items.length < 2 || said.folded.includes('?') || items.some(({ folded }) => folded.length > 160))
    return undefined;
  const told = items.map((item): Told => {
    const { topic, addressed } = shorten(item, spansIn);
    const raised: Raised = { topic, kind: 'question', addressed, points: 'here', by: 'wished', at: 0, count: 'one' };
    return { topic, raised, addressed, within: item };
  });
  return { ...asProposed(told, sentences, proposing), start: 0 };
}

/** Where nothing is plainly raised: what is wished of the meeting in other words, to be asked about. */
function wishedIn(sentences: readonly Sentence[], proposing: Proposing): Proposed | undefined {
  for (const sentence of sentences) {
    const topic = wished(cut(sentence, 0, 800), proposing.spansIn(sentence.folded.slice(0, 800)));
    if (topic === undefined) continue;
    const { topic: short, addressed } = shorten(topic, proposing.spansIn);
    const raised: Raised = {
      topic: short,
      kind: 'question',
      addressed,
      points: 'here',
      by: 'wished',
      at: 0,
      count: 'one',
    };
    const told = [{ topic: short, raised, addressed, within: sentence }];
    if (short.folded === '') continue;
    return { ...asProposed(told, sentences, proposing), start: sentence.start };
  }
  return undefined;
}

function toldBy(
  raised: Raised,
  sentence: Sentence,
  sentences: readonly Sentence[],
  index: number,
  { spansIn, pasted }: Proposing,
): readonly Told[] {
  const listed = listedAfter(sentences, index);
  const told = (topic: Phrase, within: Phrase): Told => {
    const short = shorten(topic, spansIn);
    return { topic: short.topic, raised, addressed: [...raised.addressed, ...short.addressed], within };
  };
  const inline = inlineOf(raised.topic, raised.count);
  if (inline.length > 1) return inline.map((topic) => told(topic, topic));
  if (raised.points === 'here' && !(listed.length > 0 && SEVERAL.test(`${raised.topic.folded}:`))) {
    return splitAtVerbs(raised.topic).map((topic) => told(topic, sentence));
  }
  if (listed.length > 0) return listed.map((item) => told(item, item));
  const ahead = sentences.slice(0, index).filter((one) => one.listed === 'listed');
  if (ahead.length > 1) return ahead.map((item) => told(item, item));
  const neighbours = [sentences[index - 1], sentences[index + 1]].filter(
    (one): one is Sentence => one !== undefined && !LOOK_HERE.test(one.folded) && !GREETS_ONLY.test(one.folded),
  );
  const meant = neighbours.find((one) => raisedIn(one, spansIn) === undefined);
  if (meant !== undefined) return [told(meant, meant)];
  if (pasted.subject !== null) return [told(phrase(pasted.subject), sentence)];
  const [quoted] = sentencesOf(phrase(pasted.quoted.slice(0, 2000)));
  return quoted === undefined ? [] : [told(quoted, sentence)];
}

/** The items of a list under a line that says what they are: "Tre punkter till mötet". */
function underHead(
  sentence: Sentence,
  sentences: readonly Sentence[],
  index: number,
  { spansIn }: Proposing,
): readonly Told[] {
  const listed = listedAfter(sentences, index);
  if (listed.length === 0 || sentence.listed === 'listed') return [];
  const head = spansIn(sentence.folded).map(({ address }) => address);
  // "Till Centrum:" over a list says what the list is for.
  const isAddressed = listed.length > 1 && head.length > 0 && sentence.folded.length <= LONGEST_ADDRESS;
  if (!isAddressed && !LIST_HEAD.test(sentence.folded)) return [];
  return listed.map((item) => {
    const { topic, addressed } = shorten(item, spansIn);
    const raised: Raised = {
      topic,
      kind: 'question',
      addressed: head,
      points: 'here',
      by: 'announced',
      at: 0,
      count: 'one',
    };
    return { topic, raised, addressed: [...head, ...addressed], within: item };
  });
}

function listedAfter(sentences: readonly Sentence[], index: number): readonly Sentence[] {
  const after = sentences.slice(index + 1);
  const end = after.findIndex(({ listed }) => listed !== 'listed');
  return end === -1 ? after : after.slice(0, end);
}

function inlineOf(topic: Phrase, count: Raised['count']): readonly Phrase[] {
  const partly = pieces(topic, PARTLY);
  if (partly.length > 1 && topic.folded.search(PARTLY) === 0) return partly;
  const head = SEVERAL.exec(topic.folded)?.[0];
  const marked = INLINE_MARK.test(topic.folded);
  if (head === undefined && !marked && count === 'one') return [];
  const rest = cut(topic, head?.length ?? 0);
  const between = INLINE_MARK.test(rest.folded) ? INLINE_MARK : /\s?[;,]\s|,? (?:och|samt|and) /;
  return pieces(rest, between);
}

function splitAtVerbs(topic: Phrase): readonly Phrase[] {
  return pieces(topic, AND_RAISE);
}

function pieces(whole: Phrase, between: RegExp): readonly Phrase[] {
  const found: Phrase[] = [];
  let rest = whole;
  for (let count = 0; count < MOST_PROPOSALS; count += 1) {
    const next = between.exec(rest.folded);
    if (next === null) break;
    found.push(trimmed(cut(rest, 0, next.index)));
    rest = cut(rest, next.index + next[0].length);
  }
  return [...found, trimmed(rest)].filter(({ folded }) => folded !== '');
}

/** "Det gäller Centrum.": a sentence that says nothing but which body. */
function addressedElsewhere(sentences: readonly Sentence[], spansIn: SpansIn): readonly string[] {
  return sentences.flatMap((sentence) => {
    if (sentence.folded.length > 80) return [];
    const spans = spansIn(sentence.folded);
    const besides = spans.reduce((rest, { start, end }) => blanked(rest, start, end), sentence.folded);
    const isOnly =
      /^(?:[\s,.:]|det|detta|galler|for|till|i|pa|forum|forumet|motet|mote|nasta|avser|ar|it|is|to|the|at|concerns|meeting|och|eller|and|or)*$/.test(
        besides,
      );
    return isOnly ? spans.map(({ address }) => address) : [];
  });
}

function asSaid(
  { topic, raised, addressed, within }: Told,
  { said, place, spansIn }: Proposing,
  everywhere: readonly string[],
  among: 'only' | 'ofSeveral',
): SaidProposal {
  const named = spansIn(said.folded).map((span: BodySpan) => span.address);
  const at = topic.folded === '' ? -1 : said.folded.indexOf(topic.folded);
  const outside = at === -1 ? said.folded : blanked(said.folded, at, at + topic.folded.length);
  const near =
    daysIn(within.folded.slice(0, 400).replace(topic.folded, ' '), place.today) ??
    daysIn(outside.slice(0, 600), place.today);
  return {
    title: titleOf(topic, spansIn),
    description: among === 'only' ? said.original : within.original,
    kind: raised.kind,
    body: proposedTo(addressed.length > 0 ? addressed : everywhere, named, place),
    when: near?.days ?? null,
  };
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
