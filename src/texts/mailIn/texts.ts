/** Names of files that follow a proposal, and of those that may not. */
interface Carried {
  readonly carried: readonly string[];
  readonly left: readonly string[];
}

/** What is said in letters that answer a letter, in one language. */
export interface MailInTexts {
  readonly subject: (of: string) => string;
  readonly subjectAlone: string;
  readonly lead: string;
  /** How to answer what waits, in the letter that asks. */
  readonly howToAnswer: string;
  /** A letter that was answered before, and what waits since. */
  readonly waits: (heading: string) => string;
  readonly proveYes: string;
  readonly noWords: string;
  readonly onlyWinmail: string;
  readonly attachmentsKept: (count: number) => string;
  /** The same where they follow the proposal that is asked about. */
  readonly attachmentsFollow: (count: number) => string;
  /** Which files follow the proposal, and which may not. */
  readonly carried: (files: Carried) => readonly string[];
  readonly choose: string;
  readonly calendar: {
    readonly notInvited: string;
    readonly outOfDate: string;
    readonly notTheirs: string;
    readonly noSuchMeeting: string;
  };
}
