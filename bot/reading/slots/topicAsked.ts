import { bodySpans } from '../names/bodySpans';
import { sentencesOf } from '../proposals/sentences';
import { shorten } from '../proposals/topic';
import type { ReadingPlace } from '../reading';
import { cut, type Phrase } from '../text/phrase';

/** Before what a question is about. */
const ABOUT =
  /(?:^|\s)(?:om|kring|angaende|gallande|rorande|avseende|betraffande|med|i fragan om|about|on|regarding|concerning)\s+(?!mig\b|me\b|vi\b|jag\b|det\b|en vecka\b|tva\b|nasta\b)/g;
/** "Cykelfrågan", "frågan om": a question named by one word. */
const NAMED = /(?<![\p{L}])(\p{L}{3,}(?:fragan|arendet|forslaget|punkten|projektet|gruppen))(?![\p{L}])/u;
const QUOTED = /["']([^"'\n]{3,120})["']/;

/** What a question or an act is about, as written: what is quoted, else what stands after "om". Null where it does not say. */
export function topicAsked(said: Phrase, place: ReadingPlace): string | null {
  const quoted = QUOTED.exec(said.folded);
  if (quoted !== null) return said.original.slice(quoted.index + 1, quoted.index + quoted[0].length - 1);
  for (const sentence of sentencesOf(said)) {
    const about = [...sentence.folded.slice(0, 400).matchAll(ABOUT)][0];
    if (about === undefined) continue;
    const { topic } = shorten(cut(sentence, about.index + about[0].length), (text) => bodySpans(text, place));
    if (topic.original.length > 1) return topic.original;
  }
  const named = NAMED.exec(said.folded);
  return named === null ? null : said.original.slice(named.index, named.index + named[0].length);
}
