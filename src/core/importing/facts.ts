import type { KeptAssignment } from '../assignments/taking';
import type { Body, Party } from '../bodies/body';
import type { Mandate } from '../bodies/mandate';
import type { Day } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Stored } from '../stored';
import type { WheelEntry } from '../yearWheel/entry';
import type { Place } from './table';

/** What an import is read against. */
export interface ImportFacts {
  /** The bodies the one who imports may write to: no other is found, or hinted at. */
  readonly bodies: readonly Stored<Body>[];
  readonly parties: readonly Party[];
  /** Mandates of the bodies named in the file. */
  readonly mandates: readonly Mandate[];
  /** Whoever has an account or an address that stands in the file. */
  readonly people: readonly Person[];
  /** Meetings of the bodies and years named in the file. */
  readonly meetings: readonly Stored<Meeting>[];
  readonly today: Day;
  /** UPN of the one who imports, or `system`. */
  readonly actedBy: string;
  /** Name of the file, for rows that carry where they came from. */
  readonly file: string;
}

/** The rows an import may add, by the list they belong to; people come before what names them. */
export interface ImportedRows {
  readonly people: Person;
  readonly mandates: Mandate;
  readonly yearWheel: WheelEntry;
  readonly meetings: Meeting;
  readonly assignments: KeptAssignment;
}
export const IMPORT_LISTS = ['people', 'mandates', 'yearWheel', 'meetings', 'assignments'] as const;
export type ImportList = (typeof IMPORT_LISTS)[number];

/** A row the file asks for. The key comes from what the row is about, so that the same file twice asks for the same. */
interface WishFor<List extends ImportList> {
  readonly list: List;
  readonly entity: ImportedRows[List];
  /** The properties the file gives: of these alone can it be said that the product has another value. */
  readonly says: readonly (keyof ImportedRows[List] & string)[];
  readonly place: Place;
  /** What the row is, in a few words from the file. */
  readonly label: string;
}
export type Wish = { [List in ImportList]: WishFor<List> }[ImportList];
