/** The sentences about rehearsing a meeting. */
export interface RehearsalTexts {
  readonly isRehearsal: string;
  readonly notARehearsal: string;
  readonly notInRehearsal: string;
  readonly started: (title: string) => string;
  /** Said before what an act means, where it is done in a rehearsal. */
  readonly meaning: string;
  readonly goesOn: (title: string) => string;
  /** What came of an act, where it was done in a rehearsal. */
  readonly told: (text: string) => string;
  readonly toThrowAway: string;
  readonly thrownAway: (bodyName: string) => string;
}
