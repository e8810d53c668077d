/** The methods of one class of the client, as names with a space between them. */
interface Row {
  /** By the spec that shows them. */
  readonly covered?: Readonly<Record<string, string>>;
  /** By the reason. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Asks nothing of the server by itself. */
  readonly local?: string;
}

/** By the name of the class. */
export type Rows = Readonly<Record<string, Row>>;
