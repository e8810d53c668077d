/** The sentences about rehearsing a meeting. */
export interface RehearsalTexts {
  readonly isRehearsal: string;
  readonly notARehearsal: string;
  readonly notInRehearsal: string;
  readonly started: (title: string) => string;
  readonly toThrowAway: string;
  readonly thrownAway: (bodyName: string) => string;
}
