import type { DecisionTag } from '../../core/decisions/tags';
import type { PresenceTrend } from '../../core/health/presence';
import type { ReportKind, ReportPart } from '../../core/health/report';

/** The sentences about how a body's collaboration stands. */
export interface HealthTexts {
  readonly trend: (party: string, trend: PresenceTrend) => string;
  readonly reportTitle: (kind: ReportKind, bodyName: string, year: number, half: 'first' | 'second') => string;
  readonly part: Readonly<Record<ReportPart, string>>;
  readonly tags: Readonly<Record<DecisionTag, string>>;
  readonly nothingRecorded: string;
  readonly attended: (there: number, of: number) => string;
}
