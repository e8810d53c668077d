import type { BodySpan } from '../names/bodySpans';
import { cut, trimmed, wordsOf, type Phrase } from '../text/phrase';
import * as vocabulary from '../vocabulary/raising';
import type { Found, SpansIn } from './raised';

/** Says that more than one follows. */
const SEVERAL =
  /(?<!\p{L})(?:tva|tre|fyra|fem|flera|nagra|bada|saker|punkter|fragor|arenden|two|three|four|five|several|both|items|points|topics|proposals|questions|things)(?!\p{L})/u;

/** "Till rådet: …", "En sak till mötet, …": a head that says that something is proposed, and what stands after it. */
export function headed(sentence: Phrase, spansIn: SpansIn): Found | undefined {
  const announced = vocabulary.ANNOUNCEMENT.exec(sentence.folded)?.[0];
  const head = announced ?? vocabulary.HEAD.exec(sentence.folded)?.[0] ?? toWhom(sentence, spansIn);
  const short = head === undefined ? vocabulary.SHORT_HEAD.exec(sentence.folded)?.[0] : undefined;
  const found = head ?? short;
  if (found === undefined || vocabulary.NO_LEAD.test(found)) return undefined;
  return {
    topic: cut(sentence, found.length),
    kind: /insats|measure/.test(found) ? 'measure' : 'question',
    addressed: spansIn(found).map(({ address }) => address),
    by: 'announced',
    at: 0,
    count: SEVERAL.test(found) ? 'several' : 'one',
  };
}

function toWhom(sentence: Phrase, spansIn: SpansIn): string | undefined {
  const head = vocabulary.TO_HEAD.exec(sentence.folded)?.[0] ?? onlyBody(sentence, spansIn);
  if (head === undefined) return undefined;
  return spansIn(head).length > 0 || vocabulary.WHERE_WISHED.test(head) ? head : undefined;
}

/** "Sydväst: båtplatser": a body's name and nothing else before a colon. */
function onlyBody(sentence: Phrase, spansIn: SpansIn): string | undefined {
  const head = /^[^:?]{2,60}:\s+(?=.{3})/u.exec(sentence.folded)?.[0];
  if (head === undefined) return undefined;
  const isName = spansIn(head).some(({ start, end }) => start === 0 && /^:\s+$/.test(head.slice(end)));
  return isName ? head : undefined;
}

/** "… måste upp på bordet", "… bör tas upp", or "… Kan det bli en egen punkt?", which points at what was told before. */
export function passive(sentence: Phrase, spansIn: SpansIn): Found | undefined {
  if (/^(?:kom|har|ar|blev|blir|finns|star|ligger|tas|togs|senast|did|is|has|was)(?!\p{L})/u.test(sentence.folded))
    return undefined;
  const base = { kind: 'question', addressed: [], by: 'passive' } as const;
  if (vocabulary.BECOMES_ITEM.test(sentence.folded)) return { ...base, topic: cut(sentence, 0, 0), at: 0 };
  // "Köer till kulturskolan - kan det bli en punkt?"
  const clause = /(?: [-–] |[,;:] )([^,;:–]+)$/.exec(sentence.folded);
  if (clause !== null && clause.index > 4 && vocabulary.BECOMES_ITEM.test(clause[1] ?? '')) {
    return { ...base, topic: cut(sentence, 0, clause.index), at: 0 };
  }
  const found = vocabulary.PASSIVE.exec(sentence.folded) ?? vocabulary.ON_TABLE.exec(sentence.folded);
  const subject = found?.[1];
  if (subject === undefined || vocabulary.NO_LEAD.test(subject.slice(0, 30)) || isWho(subject)) return undefined;
  const start = sentence.folded.indexOf(subject);
  const after = sentence.folded.slice(found?.[0].length ?? 0);
  const addressed = spansIn(after).map(({ address }) => address);
  return { ...base, addressed, topic: cut(sentence, start, start + subject.length), at: start };
}

/** "Vi bör upp …": somebody who acts is no question. */
function isWho(subject: string): boolean {
  return (
    subject.endsWith(' att') ||
    wordsOf(subject).every(({ text }) => /^(?:jag|vi|du|ni|man|we|i|you|nagot|nagon)$/.test(text))
  );
}

/** Not so plainly a proposal: somebody wishes something of the meeting, in whatever words. */
export function wished(sentence: Phrase, spans: readonly BodySpan[]): Phrase | undefined {
  const wish = vocabulary.WISHES.exec(sentence.folded);
  if (wish === null || vocabulary.NO_LEAD.test(sentence.folded.slice(0, wish.index + 1))) return undefined;
  if (!vocabulary.WHERE_WISHED.test(sentence.folded) && spans.length === 0) return undefined;
  const after = cut(sentence, wish.index + wish[0].length);
  const about = vocabulary.ABOUT.exec(after.folded);
  const topic = about === null ? objectOf(after) : trimmed(cut(after, about.index + about[0].length));
  return topic === undefined || !/\p{L}{4}/u.test(topic.folded) ? undefined : topic;
}

/** What stands after who wishes and the verb: "(vi) dryfta ensamhet". */
function objectOf(after: Phrase): Phrase | undefined {
  const words = wordsOf(after.folded);
  const verb = words.findIndex(({ text }) => text.length > 2 && !vocabulary.LEAD.has(text));
  const word = words[verb];
  if (word === undefined || !/(?:a|r|ra)$/.test(word.text)) return undefined;
  const rest = trimmed(cut(after, word.end));
  return rest.folded === '' ? undefined : rest;
}
