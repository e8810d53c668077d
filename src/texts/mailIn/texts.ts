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
  readonly choose: string;
  readonly calendar: {
    readonly notInvited: string;
    readonly outOfDate: string;
    readonly notTheirs: string;
    readonly noSuchMeeting: string;
  };
}
