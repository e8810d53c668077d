import type { Passed } from '../core/agenda/finding';
import type { ItemKind, ItemOutcome } from '../core/agenda/item';
import type { Section } from '../core/agenda/sections';
import type { ClockTime, Day } from '../core/calendar';
import type { MaskedFace } from '../core/confidential/confidential';
import type { LeftRoom } from '../core/confidential/leftRoom';
import type { Presence } from '../core/meetings/attendance';
import type { Leader } from '../core/meetings/chair';
import type { MeetingMode } from '../core/bodies/ruleSet';
import type { Theme } from '../core/yearWheel/entry';
import type { DocumentProperties, Letterhead } from './description';

/** What an agenda, a supplement or notes say on their first page, whatever they are. Texts are plain, as written. */
export interface MeetingFactsForDocument {
  readonly bodyName: string;
  /** Full name of the agreement the body rests on (FSS-02). */
  readonly agreement: string;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly mode: MeetingMode;
  readonly place: string | null;
  readonly chairName: string;
  /** Acting chair where a deputy has taken over the meeting. */
  readonly chairTitle: Leader['title'];
  /** The authority whose record it is, or null where not decided. */
  readonly recordsCreator: string | null;
  /** Register number (Dnr), empty until it has one. */
  readonly registrationNumber: string;
  /** The parties and who represents each; null is a gap. */
  readonly receivers: readonly { readonly party: string; readonly name: string | null }[];
  /** Day it is drawn up. */
  readonly drawnUpOn: Day;
  /** What it says of itself in its file when it is a record; a draft has none. */
  readonly properties?: DocumentProperties;
  /** The organisation's own look, where it has one. */
  readonly letterhead?: Letterhead;
  /** What was passed by with a reason where it was sent or published; missing where nothing was. */
  readonly passed?: readonly Passed[];
}

/** One line of the agenda as it is printed. */
export interface PrintedItem {
  readonly order: number;
  readonly title: string;
  readonly description: string;
  readonly kind: ItemKind;
  readonly purpose: string;
  readonly theme: Theme | null;
  /** Names of the parties concerned. */
  readonly parties: readonly string[];
  readonly presenter: string;
  readonly minutes: number;
  /** Where the line comes from, in one phrase. */
  readonly originText: string;
  /** Of its matter in the register (Dnr), and who is responsible for it (handläggare); empty where not known. */
  readonly registrationNumber: string;
  readonly caseOfficer: string;
  /** The section that begins with it; null where it goes on in the one before, and for a masked line. */
  readonly begins: Section | null;
  /** The ground for secrecy, of a line that is confidential; null for an open one. */
  readonly ground: string | null;
  /** `masked`: the line stands there by its number, its time and the ground alone. */
  readonly face: 'open' | 'masked';
  /** Its note, decisions and annexes that are confidential by themselves: of what kind, and on which ground. */
  readonly enclosed: readonly Pick<MaskedFace, 'kind' | 'ground'>[];
}

export interface AgendaContent extends MeetingFactsForDocument {
  readonly items: readonly PrintedItem[];
  /** Last day for proposals to the next meeting and its day, or null where none is planned. */
  readonly nextMeeting: { readonly day: Day; readonly proposalsLastDay: Day | null } | null;
}

/** A supplement: only what was added, numbered as on the agenda. `edition` 1 is the first. */
export interface SupplementContent extends AgendaContent {
  readonly edition: number;
}

export interface NotesContent extends MeetingFactsForDocument {
  /** Who took the notes, by name; null where it is not known. */
  readonly noteTaker: string | null;
  /** Per party, and guests with `party` null. */
  readonly attendance: readonly {
    readonly party: string | null;
    readonly presence: Presence | null;
    readonly name: string;
    /** When they came late or left early; missing or null where they did not. */
    readonly arrived?: ClockTime | null;
    readonly left?: ClockTime | null;
  }[];
  readonly items: readonly (PrintedItem & {
    readonly notes: string;
    readonly decisions: readonly string[];
    readonly assignments: readonly { readonly who: string; readonly what: string; readonly due: Day }[];
    readonly outcome: ItemOutcome;
    readonly supplement: 'supplement' | 'agenda';
    /** Who was out of the room while it was handled, in the order they left; no reason is told. */
    readonly leftRoom: readonly Pick<LeftRoom, 'name' | 'left' | 'back'>[];
  })[];
  readonly nextMeeting: { readonly day: Day; readonly proposalsLastDay: Day | null } | null;
}
