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
}

export type DisposalRefusal =
  | NotDecided<'disposal' | 'retentionPlan'>
  | { readonly reason: 'kindNotPlanned'; readonly kind: DocumentKind }
  | { readonly reason: 'preserved'; readonly kind: DocumentKind }
  | { readonly reason: 'tooEarly'; readonly notBefore: Day }
  | { readonly reason: 'endsFirst' }
  | { readonly reason: 'decidedLater' }
  | { readonly reason: 'notYet' };

/** The first day on which documents up to a day may be destroyed; null for what is preserved. */
export function disposableFrom({ outcome, years }: RetentionLine, to: Day): Day | null {
  return outcome === 'preserve' || years === null ? null : addYears(to, years);
}

/**
 * Notes that documents are destroyed: only where the authority's own decision on disposal is among the rules, only a kind
 * that its retention plan lets go, and not before the years have passed (arkivlagen 10 §).
 */
export function recordDisposal(
  disposal: New<Disposal>,
  rules: { readonly disposal: Decided<string>; readonly retentionPlan: Decided<readonly RetentionLine[]> },
  today: Day,
): Result<New<Disposal>, DisposalRefusal> {
  const { kind, from, to, decidedOn, disposedOn } = disposal;
  if (rules.disposal === null) return notDecided('disposal');
  if (rules.retentionPlan === null) return notDecided('retentionPlan');
  const line = rules.retentionPlan.value.find((one) => one.kind === kind);
  if (line === undefined) return refused({ reason: 'kindNotPlanned', kind });
  const notBefore = disposableFrom(line, to);
  if (notBefore === null) return refused({ reason: 'preserved', kind });
  if (to < from) return refused({ reason: 'endsFirst' });
  if (disposedOn > today) return refused({ reason: 'notYet' });
  if (decidedOn > disposedOn) return refused({ reason: 'decidedLater' });
  return disposedOn < notBefore ? refused({ reason: 'tooEarly', notBefore }) : ok(disposal);
}
