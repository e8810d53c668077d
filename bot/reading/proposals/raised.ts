import type { ProposalKind } from '../../../src/core/proposals/proposal';
import type { BodySpan } from '../names/bodySpans';
import type { Phrase } from '../text/phrase';

/** What one sentence wants raised: the question, and the bodies it is addressed to, as against named in passing. */
export interface Raised {
  readonly topic: Phrase;
  readonly kind: ProposalKind;
  readonly addressed: readonly string[];
  /** Whether the sentence only points at another: "kan vi ta upp det?". */
  readonly points: 'elsewhere' | 'here';
  readonly by: 'verb' | 'announced' | 'passive' | 'wished';
  /** The letter of the sentence where the verb stands. */
  readonly at: number;
  /** Whether its head says that there are several: "tre saker: …". */
  readonly count: 'one' | 'several';
}

export type SpansIn = (folded: string) => readonly BodySpan[];

/** What is found before it is shortened. */
export type Found = Pick<Raised, 'topic' | 'kind' | 'addressed' | 'by' | 'at'> & {
  readonly count?: Raised['count'];
  readonly ahead?: Phrase;
};
