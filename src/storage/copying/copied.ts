/** One thing of a list as it was: a folder, a row, or a file of a library. */
export interface Copied {
  /** Its number in the list: addresses, links and other rows name it by that. */
  readonly id: number;
  readonly kind: 'folder' | 'row' | 'file';
  /** Where it lies, from the address of its list: `0003/S01`; empty in the root. */
  readonly place: string;
  /** Name of a folder or a file; empty for a row. */
  readonly name: string;
  /** What its columns say, by property; null where they cannot be read or a file has none. */
  readonly facts: Readonly<Record<string, unknown>> | null;
  /** SHA-256 in hex of a file's bytes, by which they are kept; null for what has none. */
  readonly bytes: string | null;
}

/** What a copy of a site says of itself. */
export interface CopyNote {
  readonly format: 1;
  readonly schema: number;
  /** `/sites/goteborg`. */
  readonly site: string;
  /** Real time, ISO 8601 in UTC, when the first list was read. */
  readonly takenAt: string;
  /** How many there were of each list, by its title. */
  readonly lists: Readonly<Record<string, number>>;
}

/** Where a copy is kept. */
export interface CopyPlace {
  put(list: string, things: readonly Copied[]): void;
  /** Keeps bytes and gives their SHA-256 in hex. */
  keep(bytes: Uint8Array): string;
  things(list: string): readonly Copied[];
  bytes(name: string): Uint8Array;
}
