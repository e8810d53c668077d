import type { Passable } from '../../core/agenda/finding';
import type { ItemKind } from '../../core/agenda/item';
import type { Section } from '../../core/agenda/sections';
import type { MeetingMode } from '../../core/bodies/ruleSet';
import type { ClockTime, Day } from '../../core/calendar';
import type { ConfidentialKind } from '../../core/confidential/confidential';
import type { DocumentKind } from '../../core/documents/document';
import type { Presence, PresenceTimes } from '../../core/meetings/attendance';
import type { StatementPart } from '../../core/minutes/sectionRecord';
import type { Theme } from '../../core/yearWheel/entry';
import type { GroupDocumentTexts } from './groups/texts';
import type { MinutesDocumentTexts } from './minutes/texts';
import type { PackageTexts } from './package/texts';
import type { ReportDocumentTexts } from './reports/texts';

/** The words of agendas, supplements and notes. */
export interface DocumentTexts {
  readonly language: 'sv-SE' | 'en-GB';
  readonly agenda: string;
  readonly supplement: (edition: number) => string;
  readonly notes: string;
  /** The kind of document in a file name: without characters a file system forbids. */
  readonly inFileName: Readonly<Record<DocumentKind, string>>;
  readonly edition: (edition: number) => string;
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
  readonly registrationNumber: (number: string) => string;
  readonly day: (day: Day) => string;
  readonly time: (starts: ClockTime, ends: ClockTime) => string;
  readonly when: string;
  readonly where: string;
  readonly mode: Readonly<Record<MeetingMode, string>>;
  readonly chair: string;
  readonly actingChair: string;
  readonly noteTaker: string;
  readonly restsOn: string;
  readonly recordsCreator: string;
  readonly registration: string;
  readonly drawnUp: string;
  readonly overview: string;
  readonly items: string;
  readonly number: string;
  readonly item: string;
  readonly kindHeading: string;
  readonly kind: Readonly<Record<ItemKind, string>>;
  readonly purpose: string;
  readonly section: Readonly<Record<Exclude<Section, Theme>, string>>;
  readonly themeHeading: string;
  readonly theme: Readonly<Record<Theme, string>>;
  readonly parties: string;
  readonly allParties: string;
  readonly presenter: string;
  readonly timeHeading: string;
  readonly minutes: (minutes: number) => string;
  readonly comesFrom: string;
  readonly ground: string;
  readonly background: string;
  readonly called: string;
  readonly distribution: string;
  readonly party: string;
  readonly representative: string;
  readonly nobody: string;
  readonly nextMeeting: string;
  readonly nextMeetingIs: (day: Day) => string;
  readonly noNextMeeting: string;
  readonly proposalsLastDay: (day: Day) => string;
  readonly supplementMeans: string;
  readonly added: string;
  readonly attendance: string;
  readonly presenceTimes: Readonly<Record<keyof PresenceTimes, (at: ClockTime) => string>>;
  readonly presenceHeading: string;
  readonly presence: Readonly<Record<Presence, string>>;
  readonly notMarked: string;
  readonly invited: string;
  readonly name: string;
  readonly nothingNoted: string;
  readonly carriedOver: string;
  readonly escalated: string;
  /** Somebody who was out of the room for a line; `back` is null for one who did not come back during it. */
  readonly leftRoom: (name: string, left: ClockTime, back: ClockTime | null) => string;
  /** In place of a part that is confidential by itself. */
  readonly enclosed: (kind: ConfidentialKind, ground: string | null) => string;
  /** What was passed by at the gate, one line each: what was found, and the reason given. */
  readonly passedHeading: string;
  readonly passedFinding: Readonly<Record<Passable, string>>;
  readonly passed: (finding: string, why: string) => string;
  readonly addedItem: string;
  readonly decisions: string;
  readonly assignments: string;
  readonly who: string;
  readonly what: string;
  readonly due: string;
  readonly assignmentsTogether: string;
  /** An official's statement on a matter for decision (DEC-15). */
  readonly statement: {
    readonly title: string;
    readonly caseOfficer: string;
    readonly putBefore: string;
    readonly item: (bodyName: string, day: string, itemNr: number) => string;
    readonly heading: Readonly<Record<StatementPart, string>>;
    /** Stands under a heading that nothing is written under. */
    readonly toWrite: string;
    /** One step of how the matter was prepared. */
    readonly step: (day: Day, at: string) => string;
  };
  /** A copy from which something has been taken away before it is given out. */
  readonly masked: {
    readonly title: string;
    /** Stands in place of what was taken away. */
    readonly mark: string;
    readonly documentDay: string;
    readonly ground: string;
    readonly madeOn: string;
    readonly about: (places: number) => string;
  };
  readonly minutesDocument: MinutesDocumentTexts;
  readonly meetingPackage: PackageTexts;
  readonly groupDocuments: GroupDocumentTexts;
  readonly reportDocument: ReportDocumentTexts;
}
