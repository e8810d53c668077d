import type { Decided } from '../bodies/ruleSet';
import { addYears, type Day } from '../calendar';
import type { DocumentKind } from '../documents/document';
import type { RetentionLine } from '../documents/retentionLine';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { New, Row } from '../stored';

/** That documents have been destroyed, by which decision. The row stays for ever. */
export interface Disposal extends Row {
  readonly bodyNr: number;
  readonly kind: DocumentKind;
  /** What it was, in words: never what stood in it. */
  readonly what: string;
  /** First and last day of the documents. */
  readonly from: Day;
  readonly to: Day;
  /** The decision it rests on, with its number or §. */
  readonly decision: string;
  readonly decidedOn: Day;
  readonly disposedOn: Day;
  /** The documents that went, by their numbers in the library; null in rows from before the service took them away itself. */
  readonly documents?: readonly number[] | null;
}

export type DisposalRefusal =
  | NotDecided<'disposal' | 'retentionPlan'>
  | { readonly reason: 'kindNotPlanned'; readonly kind: DocumentKind }
  | { readonly reason: 'preserved'; readonly kind: DocumentKind }
  | { readonly reason: 'tooEarly'; readonly notBefore: Day }
  | { readonly reason: 'endsFirst' }
  | { readonly reason: 'decidedLater' }
  | { readonly reason: 'nothingThere' };

/** The first day on which documents up to a day may be destroyed; null for what is preserved. */
export function disposableFrom({ outcome, years }: RetentionLine, to: Day): Day | null {
  return outcome === 'preserve' || years === null ? null : addYears(to, years);
}

/** Those of some documents that a disposal is about: from the first day to the last, both among them. */
export function disposableIn<Known extends { readonly day: Day }>(
  documents: readonly Known[],
  { from, to }: Pick<Disposal, 'from' | 'to'>,
): readonly Known[] {
  return documents.filter(({ day }) => from <= day && day <= to);
}

/**
 * Whether documents are destroyed: only where the authority's own decision on disposal is among the rules, only a kind
 * that its retention plan lets go, and not before the years have passed (arkivlagen 10 §). `waiting`: how many documents
 * an earlier disposal was broken off before.
 */
export function recordDisposal(
  disposal: New<Disposal>,
  rules: { readonly disposal: Decided<string>; readonly retentionPlan: Decided<readonly RetentionLine[]> },
  waiting = 0,
): Result<New<Disposal>, DisposalRefusal> {
  const { kind, from, to, decidedOn, disposedOn, documents } = disposal;
  if (rules.disposal === null) return notDecided('disposal');
  if (rules.retentionPlan === null) return notDecided('retentionPlan');
  const line = rules.retentionPlan.value.find((one) => one.kind === kind);
  if (line === undefined) return refused({ reason: 'kindNotPlanned', kind });
  const notBefore = disposableFrom(line, to);
  if (notBefore === null) return refused({ reason: 'preserved', kind });
  if (to < from) return refused({ reason: 'endsFirst' });
  if (decidedOn > disposedOn) return refused({ reason: 'decidedLater' });
  if (disposedOn < notBefore) return refused({ reason: 'tooEarly', notBefore });
  return (documents ?? []).length + waiting === 0 ? refused({ reason: 'nothingThere' }) : ok(disposal);
}
