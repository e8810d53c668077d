/** The words of one field of a form: its label, a hint, and what its choices and parts are called. */
export interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
  /** What each value to choose among is called. */
  readonly options?: Readonly<Record<string, string>>;
  /** The fields of one part, where the field holds parts. */
  readonly parts?: Readonly<Record<string, FieldTexts>>;
}

/** The words of the form of one act: what it is called, what it does, and its fields. */
export interface FormTexts {
  readonly title: string;
  readonly about: string;
  readonly fields: Readonly<Record<string, FieldTexts>>;
}
