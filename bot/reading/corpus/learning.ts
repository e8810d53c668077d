import { createHash } from 'node:crypto';
import { comparedAlone } from '../likeness/comparing';
import { learn, type Known, type Lesson } from '../likeness/learning';
import { tracesOf } from '../likeness/traces';
import { ownWordsOf } from '../ownWords';
import { phrase } from '../text/phrase';
import { plainText } from '../text/plainText';
import { wrapped } from './wrapping';
import { partText, readPart, type Part, type Utterance } from './corpus';

/** Where what was learned is kept, from the root of the repository. */
export const LEARNED_FILE = 'bot/reading/likeness/learned.ts';

/** What was learned of parts of the corpus, as the source file it is kept in. */
export function learnedOf(parts: readonly Part[]): string {
  const lesson = lessonOf(parts.map(readPart));
  const weights = Buffer.from(lesson.weights.buffer).toString('base64');
  return [
    '/** What was learned of known utterances (`npm run bench -- learn`). Not written by hand. */',
    'export const LEARNED = {',
    `  /** The parts of the corpus it was learned of, as they were. */`,
    `  from: '${fingerprintOf(parts)}',`,
    `  wanted: ${JSON.stringify(lesson.wanted)},`,
    `  step: ${String(lesson.step)},`,
    `  weights:`,
    `    '${weights}',`,
    '};',
    '',
  ].join('\n');
}

/** What is learned of utterances, file by file. */
export function lessonOf(files: readonly (readonly Utterance[])[]): Lesson {
  return learn(files.flatMap((utterances) => utterances.flatMap(knownOf)));
}

/** SHA-256 of parts of the corpus as they stand. */
export function fingerprintOf(parts: readonly Part[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0').update(partText(part)).update('\0');
  return hash.digest('hex');
}

function knownOf({ text, place, outcomes }: Utterance, turn: number): readonly Known[] {
  const wanted = outcomes[0]?.is[0];
  if (wanted === undefined || wanted === 'empty' || wanted === 'tooLong') return [];
  const own = ownWordsOf(plainText(text), place).said;
  const ways = own.includes('\n') ? [own] : [own, wrapped(own, wanted, turn)];
  return ways.map((way) => ({ traces: tracesOf(comparedAlone(phrase(way), place)), wanted }));
}
