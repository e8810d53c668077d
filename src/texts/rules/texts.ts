import type { RuleSet } from '../../core/bodies/ruleSet';
import type { RuleSubject } from './subjects';

/** The value of each rule where it is decided. */
export type RuleValues = { readonly [Name in keyof RuleSet]: NonNullable<RuleSet[Name]>['value'] };

/** What people and parties that a rule names are called; what is not known is told as it is written. */
export interface NamesInRules {
  readonly person: (upn: string) => string;
  readonly party: (key: string) => string;
}

/** What a body has decided of each rule, in words. */
export type RuleSaid = {
  readonly [Name in keyof RuleValues]: (value: RuleValues[Name], names: NamesInRules) => string;
};

/** What the rules of a body are called, and what they say. */
export interface RuleTexts {
  /** What a rule is about, as a heading; the value follows it. */
  readonly about: Readonly<Record<keyof RuleSet, string>>;
  readonly subjects: Readonly<Record<RuleSubject, string>>;
  readonly said: RuleSaid;
  readonly notDecided: string;
}
