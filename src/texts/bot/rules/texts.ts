import type { Initiator, Majorities, NoticeBoard, Source } from '../../../core/bodies/ruleSet';

/** What the bot says of the rules of one body. Every rule is told with its clause, and what is null as not decided. */
export interface RuleAnswerTexts {
  readonly initiative: (facts: {
    readonly bodyName: string;
    readonly mayRaise: readonly Initiator[];
    readonly source: Source;
  }) => string;
  /** The body's own words, where the product keeps no rule of it. */
  readonly initiativeInWords: (bodyName: string, words: readonly string[], source: Source) => string;
  readonly noInitiative: (bodyName: string) => string;
  readonly youMay: Readonly<Record<'yes' | 'no', string>>;
  readonly quorum: (facts: {
    readonly bodyName: string;
    readonly seats: number;
    readonly needed: number;
    readonly source: Source;
    readonly seatsSource: Source;
  }) => string;
  readonly noQuorumNeeded: (bodyName: string, source: Source) => string;
  readonly ordinary: (bodyName: string, source: Source) => string;
  readonly qualified: (facts: {
    readonly matters: readonly string[];
    readonly share: number;
    readonly of: Majorities['qualified']['of'];
    /** Legal seats and how many of them are needed, where it is counted of all members and they are decided. */
    readonly sum: { readonly outOf: number; readonly needed: number } | null;
    readonly source: Source;
  }) => string;
  readonly castingVote: (has: 'yes' | 'no', source: Source) => string;
  readonly boards: (bodyName: string, boards: readonly NoticeBoard[], source: Source) => string;
  readonly postedWithin: (days: number, source: Source) => string;
  readonly noPostingDay: string;
  /** Before a rule that is not decided, whose sentence names no body. */
  readonly of: (bodyName: string, sentence: string) => string;
}
