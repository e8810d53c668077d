import { bodySpans } from '../names/bodySpans';
import { sentencesOf } from '../proposals/sentences';
import { shorten } from '../proposals/topic';
import type { ReadingPlace } from '../reading';
import { cut, wordsOf, type Phrase } from '../text/phrase';

/** Before what a question is about. */
const ABOUT =
  /(?:^|\s)(?:om|(?<=beslut )pa|(?<=stallning )till|(?<=(?:det|nat|nagot|de) )av|kring|ang|angaende|gallande|rorande|avseende|betraffande|med|i fragan om|about|on|regarding|concerning)\s+(?!mig\b|me\b|vi\b|jag\b|det\b|en vecka\b|tva\b|nasta\b)/g;
/** "Cykelfrågan", "frågan om": a question named by one word. */
const NAMED = /(?<![\p{L}])(\p{L}{3,}(?:fragan|arendet|forslaget|punkten|projektet|gruppen))(?![\p{L}])/u;
/** Words that name nothing a question is about: "mitt förslag", "ärendet i". */
const NOTHING = new Set(
  `mitt min mina vart var vara ditt din det den detta denna forslag forslaget forslagen arende arendet arenden fraga fragan
  fragor punkt punkten uppdrag uppdraget i pa till fran the my our it this proposal proposals matter question item in on`.split(
    /\s+/,
  ),
);
const QUOTED = /["']([^"'\n]{3,120})["']/;

/** What a question or an act is about, as written: what is quoted, else what stands after "om". Null where it does not say. */
export function topicAsked(said: Phrase, place: ReadingPlace): string | null {
  const quoted = QUOTED.exec(said.folded);
  if (quoted !== null) return said.original.slice(quoted.index + 1, quoted.index + quoted[0].length - 1);
  for (const sentence of sentencesOf(said)) {
    const about = [...sentence.folded.slice(0, 400).matchAll(ABOUT)][0];
    if (about === undefined) continue;
    const { topic } = shorten(cut(sentence, about.index + about[0].length), (text) => bodySpans(text, place));
    if (topic.original.length > 1 && names(topic, place)) return topic.original;
  }
  const named = NAMED.exec(said.folded);
  return named === null ? null : said.original.slice(named.index, named.index + named[0].length);
}

/** Whether a topic says more than that something is asked about, or in which body. */
function names(topic: Phrase, place: ReadingPlace): boolean {
  const besides = bodySpans(topic.folded, place).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    topic.folded,
  );
  return wordsOf(besides).some(({ text }) => !NOTHING.has(text));
}
