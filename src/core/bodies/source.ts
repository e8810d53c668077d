/** Where a rule is written: the document and the clause in it. */
export interface Source {
  readonly document: string;
  readonly clause: string;
}
