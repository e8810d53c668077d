/** What every row carries beside its own facts. */
export interface Row {
  /** Idempotency key, unique in its list: the same act twice gives the same key and so one row. */
  readonly key: string;
  /** UPN of the person who acted, or `system` for what the clock or provisioning did. */
  readonly actedBy: string;
}

/** A row as it was read: `id` is its number in its list, `version` the version a change must be made from. */
export type Stored<Entity> = Entity & { readonly id: number; readonly version: string };

/** What a row is before it has been stored. */
export type New<Entity> = Omit<Entity, 'id' | 'version'>;
