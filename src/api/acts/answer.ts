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
  /** An address that is told once and kept nowhere; the path, from where the service is reached. */
  readonly address?: string;
  /** Of an act about several bodies: what it came to in each. */
  readonly bodies?: readonly InOneBody[];
}

/** What an act about several bodies comes to in one of them: done there, or its own refusal. */
export interface InOneBody {
  /** Address and name of the body. */
  readonly body: string;
  readonly name: string;
  /** Address of the row it gave there; null while it has not been done, or is refused. */
  readonly id: string | null;
  readonly refused: { readonly reason: string; readonly clause: string | null; readonly text: string } | null;
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
  /** Of an act about several bodies: what it would come to in each. */
  readonly bodies?: readonly InOneBody[];
}
