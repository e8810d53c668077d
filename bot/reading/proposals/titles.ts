import { cut, folded, trimmed, wordsOf, type Phrase } from '../text/phrase';
import type { SpansIn } from './raised';
import { tellingIn } from './telling';

/** A title is read in a list: what is longer is not seen at a glance. */
const AT_A_GLANCE = 70;
/** Fewer letters than these say nothing by themselves. */
const LEAST = 5;

/**
 * Before what a longer sentence is about, the surest first: "… begär att frågan om |arvoden", "… dryftar |bygdens
 * kommunikationer", "… uttryckt oro över |hur unga mår".
 */
const CUES: readonly RegExp[] = [
  /(?<!\p{L}\d):\s+/gu,
  /(?<!\p{L})(?:stund|kvart|minuter|tid|utrymme|plats|minutes|time) (?:om|kring|for|at|till|for att prata om|for att tala om|to talk about|for)\s+/gu,
  /(?<!\p{L})(?:(?:frag\p{L}*|arende\p{L}*|punkt\p{L}*|temapunkt|amne\p{L}*|insats\p{L}*|forslag\p{L}*|dragning\p{L}*|information|diskussion\p{L}*|samtal\p{L}*|redogorelse|oversyn|uppfoljning|kartlaggning|rutin|item|question|point|topic|proposal) (?:om|kring|rorande|avseende|gallande|angaende|for|av|on|about|of)|(?:amnet|punkten|arendet|saken|fragan|topic|item)(?: ar| galler)?:)\s+/gu,
  /(?<!\p{L})(?:dryfta|behandla|begrunda|diskutera|ventilera|avhandla|bereda|hantera|belysa|utreda|uppmarksamma|presentera|visa|redovisa|foredra|discuss|consider|address|present)r?\s+(?!att )/gu,
  /(?<!\p{L})(?:tar? upp|lyfte?r?|lyfta|fora? fram|ta itu med|ta tag i|uttala sig om|stallning till|bring up|raise)\s+/gu,
  /(?<!\p{L})(?:beratta\p{L}*|informera\p{L}*|prata\p{L}*|tala\p{L}*|samtala\p{L}*|hora|resonera\p{L}*|fundera\p{L}*|funderat|tanker|tankt|oro|bekymmer|kring|talk|tell|worried|think)(?: (?:lite|en del|mycket|mer|en hel del))? (?:om|over|kring|pa|for|about)\s+/gu,
  /(?<!\p{L})(?:avseende|rorande|gallande|angaende|betraffande|galler|kring|problem med(?: att)?|concerning|regarding)\s+/gu,
  /^(?:ett|en|nagot) om\s+|^dels(?: att)?\s+/gu,
  /(?<!\p{L})(?:ser|marker|anser|tycker|undrar|menar|onskar|vill|hoppas|upp) att\s+/gu,
  /(?<!\p{L}|^)att\s+/gu,
];
/** Where what it is about ends, and something else is said of it. */
const ENDS =
  /[,;:!?]\s|\s[–-]\s|\.\s|\s(?:och (?:vill|vi|jag|da|undrar|det|har)|sa (?:jag|vi|att|kan)|eftersom|vilket|da det|for att vi|satts upp|sattes upp|tas upp|kom(?:mer)? upp|behandlas|diskuteras|som (?:jag|vi)|kan (?:vi|ni|du|det)|and (?:we|i|would)|because|so (?:we|that))(?!\p{L})/u;
const OPENING =
  /^(?:(?:vb|sv|re|fw|fwd): ?)+|^(?:(?:for|pa|om) )?att (?:(?:redogora for|beratta om|ga igenom|hora(?: om)?|visa|presentera|prata om|tala om|informera om) )?|^(?:hora|fa hora|pa att) /u;
const ASIDE = /, (?:men|jag|vi|det|den|de|ni|da|sa|kan|ska|inte|ingen|och (?:det|den|jag|vi)|but|i|we|it|they) /u;
/** Begins with who says it, or with what it is among others: what it is about stands after that. */
const TELLS_WHO = /^(?:(?:vi|jag|we|i) (?!(?:och|as|pa) )|(?:ett|en|nagot) om |dels )/u;
/** Words that a title does not end with. */
const HANGING = new Set(
  `och eller samt men att som om for av med pa i till fran vid hos den det de en ett vi jag ni man var vart vara min mitt mina sin sitt sina
  kring mot under efter mellan nar dar ska vill kan har ar inte and or but that which about for of with on in to the a an our my is`.split(
    /\s+/,
  ),
);

/**
 * The question as a title: its own words, those of them that say the most where it was told at length, without quotation
 * marks around it, with a capital letter. What cannot be told in few words is cut at a word.
 */
export function titleOf(topic: Phrase, spansIn: SpansIn): string {
  const words = atAGlance(topic, spansIn)
    .original.replace(/^["'”“«»‘’]+|["'”“«»‘’]+$/g, '')
    .trim();
  const title = words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  return title.length <= AT_A_GLANCE ? title : `${atWord(title)}…`;
}

function atAGlance(told: Phrase, spansIn: SpansIn): Phrase {
  const opened = withoutOpening(told, spansIn);
  const topic = opened.original.length > AT_A_GLANCE ? opened : withoutAside(opened, spansIn);
  if (topic.original.length <= AT_A_GLANCE && !TELLS_WHO.test(topic.folded)) return topic;
  const telling = (one: Phrase) => tellingIn(one.folded, spansIn);
  const isGood = (one: Phrase) =>
    one.original.length >= LEAST && one.original.length <= AT_A_GLANCE && telling(one) > 0;
  for (const cue of CUES) {
    for (const found of topic.folded.matchAll(cue)) {
      const after = untilNext(cut(topic, found.index + found[0].length));
      if (isGood(after)) return after;
    }
  }
  if (topic.original.length <= AT_A_GLANCE) return topic;
  const clauses = clausesOf(topic).filter(isGood);
  const [most] = clauses.sort((one, other) => telling(other) - telling(one));
  return most ?? topic;
}

/** Without what only leads up to it: "VB:", "för att redogöra för", "att höra om". */
function withoutOpening(topic: Phrase, spansIn: SpansIn): Phrase {
  const opening = OPENING.exec(topic.folded);
  const rest = opening === null ? topic : trimmed(cut(topic, opening[0].length));
  return tellingIn(rest.folded, spansIn) > 0 ? rest : topic;
}

/** Without what is said of it after a comma: "fiber till byarna, men ta den en gång till". */
function withoutAside(topic: Phrase, spansIn: SpansIn): Phrase {
  const aside = ASIDE.exec(topic.folded);
  if (aside === null) return topic;
  const telling = (one: Phrase) => tellingIn(one.folded, spansIn);
  const before = trimmed(cut(topic, 0, aside.index));
  const after = trimmed(cut(topic, aside.index + aside[0].length));
  // "Not urgent, but the playground …": what is said first may be the aside.
  if (/(?:men|but) $/.test(aside[0]) && telling(after) > telling(before)) return after;
  return telling(before) > 0 && telling(before) >= telling(after) ? before : topic;
}

function untilNext(after: Phrase): Phrase {
  const end = ENDS.exec(after.folded)?.index ?? after.folded.length;
  return trimmed(cut(after, 0, end));
}

function clausesOf(topic: Phrase): Phrase[] {
  const found: Phrase[] = [];
  let rest = topic;
  for (;;) {
    const end = ENDS.exec(rest.folded);
    found.push(trimmed(cut(rest, 0, end?.index)));
    if (end === null) return found;
    rest = trimmed(cut(rest, end.index + end[0].length));
  }
}

/** As many whole words as there is room for, without one that leads on to what is cut away. */
function atWord(title: string): string {
  const room = wordsOf(folded(title)).filter(({ end }) => end < AT_A_GLANCE);
  const last = room.findLast(({ text }) => !HANGING.has(text));
  return title.slice(0, last?.end ?? AT_A_GLANCE - 1);
}
