import type { Day, Instant } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';

/** How a request for a public document was answered. */
export const REQUEST_OUTCOMES = ['givenOut', 'givenOutMasked', 'refused'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/**
 * The answer to a request for a public document. The request itself is what came in, with its time; who asked stands in
 * neither (tryckfrihetsförordningen 2 kap. 18 §).
 */
export interface RequestAnswer extends Row {
  readonly bodyNr: number;
  readonly incomingId: number;
  readonly receivedAt: Instant;
  readonly outcome: RequestOutcome;
  /** Numbers of the documents it was about, in the library. */
  readonly documents: readonly number[];
  /** The law that something was kept back by; empty where all was given out. */
  readonly ground: string;
  readonly reasons: string;
  readonly answeredOn: Day;
}

export type RequestRefusal =
  | { readonly reason: 'alreadyAnswered'; readonly on: Day }
  | { readonly reason: 'groundMissing' }
  | { readonly reason: 'reasonsMissing' }
  /** Nothing is known of how they were masked; none where no document is named and nothing was masked at all. */
  | { readonly reason: 'copyMissing'; readonly documents: readonly number[] };

/**
 * Answers a request: what is kept back needs the law it rests on, and a refusal its reasons, since it can be appealed. What
 * is given out in part is given out as a copy (tryckfrihetsförordningen 2 kap. 15 §): a masked copy of each document is
 * there, or the reasons say how it was masked elsewhere, as a scan is on paper. `copied` are the documents that have one.
 */
export function answerRequest(
  before: Pick<RequestAnswer, 'answeredOn'> | undefined,
  answer: New<RequestAnswer>,
  copied: readonly number[],
): Result<New<RequestAnswer>, RequestRefusal> {
  const { outcome, ground, reasons, documents } = answer;
  if (before !== undefined) return refused({ reason: 'alreadyAnswered', on: before.answeredOn });
  if (outcome !== 'givenOut' && ground.trim() === '') return refused({ reason: 'groundMissing' });
  if (outcome === 'refused' && reasons.trim() === '') return refused({ reason: 'reasonsMissing' });
  if (outcome === 'givenOutMasked' && reasons.trim() === '') {
    const without = documents.filter((id) => !copied.includes(id));
    if (without.length > 0 || copied.length === 0) return refused({ reason: 'copyMissing', documents: without });
  }
  return ok({ ...answer, ground: ground.trim(), reasons: reasons.trim() });
}

const COMMON_WORDS = 4;

/** The documents a request may be about, best first: those whose title or day the request names most words of. */
export function relatedTo<Known extends { readonly title: string; readonly day: Day }>(
  request: string,
  documents: readonly Known[],
): readonly Known[] {
  const asked = wordsOf(request);
  const scored = documents.map((document) => ({
    document,
    score: [...wordsOf(`${document.title} ${document.day}`)].filter((word) => asked.has(word)).length,
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || other.document.day.localeCompare(one.document.day))
    .map(({ document }) => document);
}

/** Words that say something: of four letters or more, cut so that `protokollet` finds `protokoll`, and numbers. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d{2,}/gu) ?? [];
  return new Set(words.map((word) => (/^\d/.test(word) ? word : word.slice(0, COMMON_WORDS + 2))));
}
