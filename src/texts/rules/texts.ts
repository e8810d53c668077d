import type { RuleSet } from '../../core/bodies/ruleSet';
import type { DisputesSettled } from '../../core/noticeBoards/appeal';

/** What the rules of a body are called, and those that are told in a sentence. */
export interface RuleTexts {
  /** What a rule is about, as a heading; the value follows it. */
  readonly about: Readonly<Record<keyof RuleSet, string>>;
  readonly disputes: (settled: DisputesSettled) => string;
  readonly notDecided: string;
}
