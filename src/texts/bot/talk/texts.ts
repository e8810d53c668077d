import type { Source } from '../../../core/bodies/source';

/** What the bot can be asked for, in the order help tells it; each is told only to those it is for. */
export type HelpLine =
  'propose' | 'ask' | 'follow' | 'assignments' | 'groups' | 'board' | 'absence' | 'prepare' | 'language' | 'privacy';

/** The bot's small words: greetings, help, and what it says when it does not know what is meant. */
export interface TalkTexts {
  readonly hello: (name: string) => string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly smallTalk: string;
  readonly help: string;
  /** With examples from a body of the person's own. */
  readonly helpLine: (line: HelpLine, bodyName: string) => string;
  readonly yourBodies: (names: readonly string[]) => string;
  readonly speaks: string;
  readonly spoke: string;
  readonly whichBody: (names: readonly string[], more: number) => string;
  /** A body somebody has no part in, and why nothing is told of it. */
  readonly notYours: (bodyName: string, insight: 'members' | null, source: Source | null) => string;
  readonly readAs: (first: string, second: string | null) => string;
  readonly notUnderstood: string;
  /** Who to turn to, by name where one is known. */
  readonly human: (facts: {
    readonly name: string;
    readonly role: 'chair' | 'processLeader';
    readonly bodyName: string;
  }) => string;
  readonly nobodyToAsk: string;
  readonly readings: string;
}
