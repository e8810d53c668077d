/** What the service answers an act with; the status is 200, 409, 412 or 400 in that order. */
export type ActAnswer =
  | { readonly done: ActDone }
  | { readonly refused: ActRefused }
  | { readonly changedByOther: { readonly text: string } }
  | { readonly invalid: { readonly text: string; readonly fields: readonly string[] } };

/** What was done: a sentence for the person, and the row's new version where it still exists. */
export interface ActDone {
  readonly text: string;
  readonly id: string | null;
  readonly version: string | null;
  /** What came of it, a sentence each: dates planned, votes counted, a letter. */
  readonly lines?: readonly string[];
}

/**
 * A rule said no, or asks first. With `reason` `toConfirm`, `lines` are the consequences and the same act with
 * `consequencesRead: true` is done.
 */
export interface ActRefused {
  readonly reason: string;
  readonly clause: string | null;
  readonly text: string;
  readonly lines?: readonly string[];
}
