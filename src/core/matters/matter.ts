import type { ItemOutcome } from '../agenda/item';
import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { MatterReference, Place } from './place';

/** A matter (ärende) lives across meetings and bodies; an agenda item is one passage of it. */
export interface Matter extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly title: string;
  readonly status: 'open' | 'closed';
  readonly openedOn: Day;
  readonly proposalId: number | null;
  /** Why it was closed; empty while it is open, and in rows from before. */
  readonly closedBecause: string;
  /** The matter of another organisation it was opened from; null where it began here. */
  readonly cameFrom: MatterReference | null;
  /** Number in the register (Dnr) and the official responsible (handläggare); null or missing until somebody notes them (DEC-16). */
  readonly registrationNumber?: string | null;
  readonly caseOfficer?: string | null;
}

/** A published hop of a matter through a meeting. */
export interface Passage extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly matterId: number;
  readonly title: string;
  readonly day: Day;
  readonly outcome: Exclude<ItemOutcome, 'open'>;
  /** Server-relative address of the published document. */
  readonly document: string;
  /** Where the matter came to the meeting from, and where it went; null where it began or stayed, and in older rows. */
  readonly from: Place | null;
  readonly to: Place | null;
  /** Who chaired the meeting; empty in older rows. */
  readonly personName: string;
}
