import { day } from '../../../src/core/calendar';
import { daysIn } from '../slots/days';
import type { BodySpan } from '../names/bodySpans';
import { isKnownWord } from '../meaning/lexicon';
import { cut, trimmed, wordsOf, type Phrase } from '../text/phrase';
import { headed, passive } from './heads';
import type { Found, Raised, SpansIn } from './raised';
import * as vocabulary from '../vocabulary/raising';

const RAISE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${vocabulary.RAISE.join('|').replaceAll('upp', '[uo]pp')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const CONNECTOR = new RegExp(`^(?:${vocabulary.CONNECTORS.join('|')})(?=[ :,])`);
/** A modal first makes "inte" a polite asking: "kan vi inte ta upp …". */
const ASKS = /^(?:kan|kunde|borde|bor|skulle|ska|could|can|should)\b/;
/** Where a day stands in a text does not depend on which day it is. */
const ANY_DAY = day('2026-01-01');
/** The last clause of a sentence, from what parts it from the one before. */
const CLAUSE = /(?:[,;–:]| (?:och|men|sa|and|but|so)) (?!.*(?:[,;–:]| (?:och|men|sa|and|but|so)) ).*$/;
/** Says by a no that something is wished: "glöm inte att …". */
const DO_NOT_FORGET = /(?:(?:glom|missa) (?:inte|ej)|don't forget|do not forget)(?: bort)?(?: att| a| to)?(?=\s|$)/;
/** The longest sentence that is looked at whole. */
const LONGEST = 800;

/** What a sentence asks to have raised, or undefined where it does not ask for that. */
export function raisedIn(sentence: Phrase, spansIn: SpansIn): Raised | undefined {
  const said = cut(sentence, 0, LONGEST);
  const found = headed(said, spansIn) ?? byVerb(said, spansIn) ?? passive(said, spansIn);
  if (found === undefined) return undefined;
  const short = shorten(found.topic, spansIn);
  const points =
    vocabulary.POINTER.test(short.topic.folded) || vocabulary.POINTER.test(besidesBodies(short.topic, spansIn));
  // "Det är mörkt vid torget, kan vi ta det på nästa möte?": what is pointed at stands ahead in the same sentence.
  if (points && found.ahead !== undefined && wordsOf(found.ahead.folded).length > 2) {
    const ahead = shorten(found.ahead, spansIn);
    return {
      ...found,
      count: 'one',
      topic: ahead.topic,
      addressed: [...found.addressed, ...ahead.addressed],
      points: 'here',
    };
  }
  const isMeasure = found.kind === 'measure' || vocabulary.MEASURE.test(trimmed(found.topic).folded);
  return {
    topic: short.topic,
    kind: isMeasure ? 'measure' : 'question',
    addressed: [...found.addressed, ...short.addressed],
    points: points ? 'elsewhere' : 'here',
    by: found.by,
    at: found.at,
    count: found.count ?? 'one',
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
    const inMeeting = ofItsMeeting(topic, spansIn);
    if (inMeeting !== undefined) {
      addressed.push(...inMeeting.addressed);
      topic = inMeeting.before;
      continue;
    }
    const where = vocabulary.WHERE_LAST.exec(topic.folded)?.index ?? dayLast(topic);
    if (where === undefined) return { topic, addressed };
    topic = trimmed(cut(topic, 0, where));
  }
}

function byVerb(sentence: Phrase, spansIn: SpansIn): Found | undefined {
  for (const verb of sentence.folded.matchAll(RAISE)) {
    const before = sentence.folded.slice(0, verb.index);
    const spans = spansIn(before);
    const wishes = vocabulary.WISHING.test(verb[0]) && !vocabulary.NO_LEAD.test(before);
    if (!wishes && !leadsUp(withoutSpans(before, spans))) continue;
    const clause = CLAUSE.exec(before);
    return {
      topic: cut(sentence, verb.index + verb[0].length),
      kind: 'question',
      addressed: spans.map(({ address }) => address),
      by: 'verb',
      at: verb.index,
      ahead: trimmed(cut(sentence, 0, clause?.index ?? 0)),
    };
  }
  return undefined;
}

/**
 * Whether what stands before the verb only leads up to it: little else than who, may and would; or whatever it is, it ends
 * in a wish ("Som skolans representant vill jag …"). Only the last clause counts where the ones before say something else.
 */
function leadsUp(before: string): boolean {
  const whole = before
    .replace(DO_NOT_FORGET, 'vi ska ')
    .replace(vocabulary.WHAT_IF, 'vi')
    .replace(vocabulary.WHO_WE_ARE, 'vi ');
  return isLead(whole) || isLead(/[,;–:](\s[^,;–:]*)$/.exec(whole)?.[1] ?? '–');
}

function isLead(written: string): boolean {
  const said = daysIn(written, ANY_DAY);
  let before = said === undefined ? written : `${written.slice(0, said.start)} ${written.slice(said.end)}`;
  if (vocabulary.NO_LEAD.test(before) && !(ASKS.test(before.trim()) && !/\binte\b.*\binte\b/.test(before)))
    return false;
  if (before === '–') return false;
  before = before.replace(/\binte\b/, ' ');
  if (vocabulary.WISH.test(before)) return true;
  const words = wordsOf(before);
  const unknown = words.filter(({ text }) => text.length > 3 && !vocabulary.LEAD.has(text) && !/^\d{1,4}$/.test(text));
  const [only] = unknown;
  return only === undefined || (unknown.length === 1 && words.length <= 3 && !isKnownWord(only.text));
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

/** "Nedanstående på Centrum" points like "nedanstående". */
function besidesBodies({ folded }: Phrase, spansIn: SpansIn): string {
  return withoutSpans(folded, spansIn(folded))
    .trim()
    .replace(/(?:^|\s)(?:pa|i|till|hos|for|at|to)$/u, '');
}

function withoutSpans(text: string, spans: readonly BodySpan[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

/** "… på FSS Centrums dagordning": a body's meeting or agenda that ends the question. */
function ofItsMeeting(
  topic: Phrase,
  spansIn: SpansIn,
): { readonly before: Phrase; readonly addressed: readonly string[] } | undefined {
  const meeting = /(?<= )(?:nasta )?(?:mote|dagordning|agenda|sammantrade|meeting)$/.exec(topic.folded);
  if (meeting === null) return undefined;
  const spans = spansIn(topic.folded).filter(({ end }) => /^'?s? ?$/.test(topic.folded.slice(end, meeting.index)));
  const first = spans[0];
  if (first === undefined) return undefined;
  const before = topic.folded
    .slice(0, first.start)
    .replace(/(?<!\p{L})(?:pa|till|vid|infor|i|at|on|for)\s*(?:the )?$/u, '');
  return { before: trimmed(cut(topic, 0, before.length)), addressed: spans.map(({ address }) => address) };
}

/** Where a day that ends the question begins: "… torsdag den 14 januari". */
function dayLast(topic: Phrase): number | undefined {
  const from = Math.max(0, topic.folded.length - 60);
  const said = daysIn(topic.folded.slice(from), ANY_DAY);
  if (said === undefined || from + said.end < topic.folded.length || from + said.start < 4) return undefined;
  return topic.folded
    .slice(0, from + said.start)
    .replace(/(?:(?<!\p{L})(?:pa|till|i|den|nu|vid|on|in|at|nagon gang|nan gang)\s*)+$/u, '').length;
}
