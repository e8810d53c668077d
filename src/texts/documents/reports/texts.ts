import type { Day } from '../../../core/calendar';
import type { ReportKind } from '../../../core/health/report';

/** The words of a half-yearly or status report as a document. */
export interface ReportDocumentTexts {
  readonly title: Readonly<Record<ReportKind, string>>;
  readonly of: string;
  readonly period: string;
  readonly periodIs: (from: Day, to: Day) => string;
  readonly compiledBy: string;
  /** Under the facts: what it is made from, and that it is a draft. */
  readonly madeFrom: string;
  readonly line: (day: Day, text: string) => string;
}
