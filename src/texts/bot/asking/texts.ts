/** What the bot says around a question: before the answer, and when the answer has come. */
export interface AskingTexts {
  readonly follows: string;
  readonly nothingDone: string;
  readonly overtaken: string;
  /** The word about an older question that this one took the place of. */
  readonly takesThePlaceOf: (heading: string) => string;
  readonly changed: string;
  readonly answered: string;
  readonly answeredBelow: string;
  readonly chose: (title: string) => string;
  readonly leftAlone: string;
  readonly gone: string;
  readonly tooOld: string;
  readonly nothingAsked: string;
  readonly notUnderstood: string;
  readonly labels: { readonly pick: string; readonly words: string; readonly change: string };
  readonly buttons: {
    readonly yes: string;
    readonly no: string;
    readonly pick: string;
    readonly tell: string;
    readonly change: string;
    readonly save: string;
    readonly leave: string;
  };
  readonly spoken: (heading: string, waits: 'yes' | 'choice' | 'words') => string;
}
