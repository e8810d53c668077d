/** One of several that could be meant; `value` is what the answer says, the address of a row. */
export interface Alternative {
  readonly title: string;
  readonly value: string;
}

/** An act somebody has asked for in words, and that waits for their yes. */
export interface AskedAct {
  readonly act: string;
  /** Address of the row it is about. */
  readonly id: string;
  /** The version that was read when it was asked about: a later one is asked about anew. */
  readonly version: string;
  /** The other fields of the act, as `/api/acts` takes them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What follows from it, as it was shown; null for an act that tells of nothing before it is done. */
  readonly consequences: readonly string[] | null;
}

/**
 * What the bot has asked somebody and waits for: a yes to an act, one of several alternatives, or words where something
 * is missing. For that person alone, a day at most; no act is done before the yes (design decision 10).
 */
export interface Question {
  /** What is asked, in the person's language: what a yes would do. */
  readonly heading: string;
  readonly lines: readonly string[];
  readonly act: AskedAct | null;
  readonly alternatives: readonly Alternative[];
  /** What the conversation goes on from when the answer comes. Read by the conversation that wrote it. */
  readonly resume: unknown;
}
