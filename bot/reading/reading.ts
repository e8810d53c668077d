import type { BodyKind } from '../../src/core/bodies/body';
import type { Role } from '../../src/core/bodies/mandate';
import type { Day } from '../../src/core/calendar';
import type { ProposalKind } from '../../src/core/proposals/proposal';

/** What somebody may want of the bot. One message has one; several proposals are one. */
export const INTENTS = [
  // Proposals.
  ...['propose', 'changeProposal', 'withdrawProposal', 'moveProposal'],
  // Meetings and the year.
  ...['nextMeeting', 'lastDay', 'agenda', 'notes', 'whoChairs', 'meetingCount', 'yearTheme', 'calendarFeed'],
  // Working groups.
  ...['groupReport', 'groupMoreTime', 'groupStaffing', 'groupStatus', 'groupsOverdue'],
  // Assignments.
  ...['myAssignments', 'assignmentDone', 'assignmentMoreTime', 'assignmentHandOver'],
  // Decisions and matters; `matterStatus` is also what became of a proposal.
  ...['decisions', 'liftQuestion', 'matterStatus'],
  // Coming to a meeting; `substitute` says who comes instead.
  ...['absence', 'substitute'],
  // Rules of a board.
  ...['boardInitiative', 'boardQuorum', 'boardMajority', 'noticeBoard'],
  // What a chair or process leader asks to have done.
  ...['convene', 'sendAgenda', 'remind', 'approve'],
  // About the bot and the person.
  ...['help', 'speakSwedish', 'speakEnglish', 'aboutMe', 'forgetMe', 'noticeSettings', 'publicDocument'],
  // Answers to what is pending; `body` is the name of a body alone.
  ...['yes', 'no', 'body'],
  ...['greeting', 'thanks', 'goodbye', 'smallTalk'],
  // Norwegian, Danish or Finnish: a polite answer, and nothing is guessed.
  'otherLanguage',
  ...['empty', 'tooLong', 'unclear'],
] as const;
export type IntentName = (typeof INTENTS)[number];

/** Which body is meant, by address (`<organisation>-<nr>`); `address` is null while it is open which of the candidates. */
export interface MeantBody {
  readonly address: string | null;
  readonly candidates: readonly string[];
  /** A body it names that the person has no part in, or null. */
  readonly other: string | null;
}

/** Calendar days in Europe/Stockholm, both included; of meetings, the first within them is meant. */
export interface MeantDays {
  readonly from: Day;
  readonly to: Day;
}

/** One proposal of a message: what it is about, in few words and in the person's own. */
export interface SaidProposal {
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly body: MeantBody;
  readonly when: MeantDays | null;
}

/** What a message was read as. A slot that the message does not fill is null or empty. */
export interface Reading {
  readonly intent: IntentName;
  /** From 0 to 1, comparable between messages. */
  readonly confidence: number;
  /** The words it rests on, folded, for who wonders why. */
  readonly why: readonly string[];
  /** The likeliest other readings, the likeliest first, at most two; what is offered where the message is unclear. */
  readonly otherwise: readonly IntentName[];
  readonly body: MeantBody;
  readonly when: MeantDays | null;
  readonly proposals: readonly SaidProposal[];
  /** What it is about (a matter, a decision, an assignment), as written, or null. */
  readonly topic: string | null;
  /** A known working group's id, or null. */
  readonly groupId: string | null;
  /** A known party's key, or null. */
  readonly party: string | null;
  /** A person as named ("Karin", "Karin Ek"), or null; never taken as who is writing. */
  readonly person: string | null;
  /** A paragraph asked for: § 12, § 12/2025. */
  readonly section: { readonly number: number; readonly year: number | null } | null;
  /** What is left of a no ("nej, Sydväst"), a report or a new wording, as written. */
  readonly rest: string;
}

/** A body of the writer's organisations, as far as reading needs it. */
export interface KnownBody {
  readonly address: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** The writer's roles there; empty for a body they have no part in. */
  readonly roles: readonly Role[];
  /** Names that only this body's readers may see are kept apart by `roles`: a body not seen is not in the list at all. */
  readonly channel: 'thisOne' | 'another';
}

/** What is known about the person and the place when a message is read. Everything is passed in: reading is pure. */
export interface ReadingPlace {
  readonly today: Day;
  readonly bodies: readonly KnownBody[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  readonly parties: readonly { readonly key: string; readonly names: readonly string[] }[];
  /** What the bot asked for last and waits for, or null. A reminder waits for nothing: "ok" to it is no yes. */
  readonly awaiting: 'draft' | 'report' | 'whichBody' | 'confirmation' | null;
}
