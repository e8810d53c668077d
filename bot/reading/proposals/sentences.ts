import { cut, trimmed, type Phrase } from '../text/phrase';
import { GREETED } from '../vocabulary/raising';

/** Ends a sentence; not the dot of an abbreviation or of a number. */
const SENTENCE_END =
  /[!?]+(?=\s|$)|(?<!\b(?:t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|kl|nr|ca|osv|etc|s\.k|v|ordf|bl|ev|inkl|resp|dvs|\d))\.[.!?]*(?=\s|$)|\n+/g;
const LIST_MARK = /^\s*(?:[-*•–]|\(?\d{1,2}[.)](?!\d)|[a-h]\))\s*/;
/** A long text has no more sentences than these looked at. */
const MOST = 60;

/** A sentence or a line, and whether it stood as an item of a list and was asked. */
export interface Sentence extends Phrase {
  readonly start: number;
  readonly listed: 'listed' | 'running';
  readonly asked: 'asked' | 'told';
}

/** The sentences and lines of a text, without what greets. */
export function sentencesOf(text: Phrase): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number, mark: string) => {
    const whole = cut(text, start, end);
    const item = LIST_MARK.exec(whole.folded)?.[0] ?? '';
    const said = withoutGreeting(trimmed(cut(whole, item.length)));
    const before = whole.folded.indexOf(said.folded);
    if (said.folded !== '') {
      sentences.push({
        ...said,
        start: start + Math.max(0, before),
        listed: item === '' ? 'running' : 'listed',
        asked: mark.includes('?') ? 'asked' : 'told',
      });
    }
  };
  for (const end of text.folded.matchAll(SENTENCE_END)) {
    if (sentences.length >= MOST) return sentences;
    take(end.index, end[0]);
    start = end.index + end[0].length;
  }
  take(text.folded.length, '');
  return sentences;
}

function withoutGreeting(sentence: Phrase): Phrase {
  const greeting = GREETED.exec(sentence.folded)?.[0] ?? '';
  const rest = trimmed(cut(sentence, greeting.length));
  return rest.folded === '' ? sentence : rest;
}
