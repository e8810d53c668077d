/** What `GET /api/acts` says of one field: JSON Schema with its words. Only what a form is drawn from is named here. */
export interface FieldSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: FieldSchema | boolean;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly format?: string;
  /** Its label. */
  readonly title?: string;
  readonly description?: string;
  /** What each value to choose among is called. */
  readonly titles?: Readonly<Record<string, string>>;
  /** `several`: a text of several lines. */
  readonly lines?: string;
  /** The kind of row it points at. */
  readonly picks?: string;
  /** `onItsPage`: known to the page of what the act is about alone, and no field of a form. */
  readonly drawn?: string;
}

/** What `GET /api/acts` says of one act. */
export interface ActForm extends FieldSchema {
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly groupTitle: string;
  /** Title of the list of the row the act is about. */
  readonly about: string;
}
