import type { Day } from '../calendar';
import type { DatedDuty } from './datedDuty';
import type { Role } from './role';
import type { DialogueInitiatorKind, LiftTrigger, Perspective } from './matterRules';
import type { RetentionLine } from '../documents/retentionLine';
import type { Source } from './source';

export type { Source } from './source';

/** A decided value with its source. */
export interface Rule<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** `null` is "not decided", and the product says so ("inte bestämt"). */
export type Decided<Value> = Rule<Value> | null;

export const MEETING_MODES = ['digital', 'physical', 'hybrid'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** What a body is there to do in the structure: decide, prepare, or carry out close to operations (BAD-13). */
export const LEVELS = ['decision', 'preparation', 'operative'] as const;
export type Level = (typeof LEVELS)[number];

/** How long a group that a body appoints is meant to work (WG-01). */
export const HORIZONS = ['short', 'long'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Whether a member is elected or employed (SFB-08). */
export const REPRESENTATION_TYPES = ['politician', 'official'] as const;
export type RepresentationType = (typeof REPRESENTATION_TYPES)[number];

/** Who chairs: whoever holds the chair's mandate, or the one whose turn it is. Turns are UPNs in order. */
export type ChairRule = { readonly kind: 'fixed' } | { readonly kind: 'rotation'; readonly turns: readonly string[] };

/** What a body does with the turns when a meeting is put in or moved: gives them anew, or keeps those given (FSG-03). */
export const ROTA_RULES = ['recompute', 'keep'] as const;
export type RotaRule = (typeof ROTA_RULES)[number];

/** Who decides over a meeting that neither its chair nor a deputy can lead. */
export const STAND_INS = ['viceChair', 'oldestMember', 'electedByMeeting', 'nextInRota', 'convener'] as const;
export type StandIn = (typeof STAND_INS)[number];

export interface Majorities {
  readonly ordinary: 'moreThanHalfOfVotesCast';
  readonly qualified: {
    readonly share: number;
    readonly of: 'allMembers' | 'present' | 'votesCast';
    readonly matters: readonly string[];
  };
}

export interface Approval {
  readonly by: 'eSignature' | 'paper' | 'mail';
  readonly withinDays: number;
  /** Days of a comment round for those who attended, or null: none. */
  readonly commentDays: number | null;
  /** Minutes approvers beside the chair, or null: not decided how many. */
  readonly approvers: number | null;
}

/** How substitutes serve. What is null is not decided. */
export interface Substitutes {
  /** The order in the body's own words. */
  readonly order: string;
  readonly mayReturn: boolean;
  /** Who goes in for an absent member: the substitute of the same party, or the next in the order decided. */
  readonly serves: 'ownParty' | 'inOrder' | null;
  /** Whether one may go in between two items of a meeting, or only at its start. */
  readonly when: 'betweenItems' | 'wholeMeeting' | null;
  /** After what a member who gave way may take the seat again. */
  readonly returnsAfter: 'conflictOfInterest' | 'anyHindrance' | null;
}

/** The seats a body has by its statutes, whether they are filled or not (SFB-04, DEC-01). */
export interface Seats {
  readonly members: number;
  readonly substitutes: number;
  /** How many of each every party appoints, or null where the seats are not the parties' alike. */
  readonly perParty: { readonly members: number; readonly substitutes: number } | null;
}

/** How long members are appointed for (SFB-06). The first term may end on a day of its own. */
export interface Term {
  readonly years: number;
  /** From 1 January of the year after the elections to councils. */
  readonly from: 'yearAfterElection';
  readonly firstEnds: Day | null;
}

/** What a matter is about, as far as the right to raise it depends on it (DEC-06). */
export const MATTER_SUBJECTS = ['anything', 'audit'] as const;
export type MatterSubject = (typeof MATTER_SUBJECTS)[number];

/** Who may raise what: whoever stands for a member party, or whoever has a role (DEC-05, DEC-06, LSG-16). */
export type Initiator =
  | { readonly by: 'memberParty'; readonly about: MatterSubject }
  | { readonly by: 'role'; readonly role: Role; readonly about: MatterSubject };

/** One of the seats of the auditors: whose accounts it looks at, and who appoints (FIN-12, AMB-15). */
export interface AuditorSeat {
  readonly parties: readonly string[];
  readonly appointedBy: string;
  /** As the board's, or settled elsewhere (the state's auditor). */
  readonly term: 'asTheBoard' | 'separately';
}

export interface NoticeBoard {
  readonly name: string;
  /** Days a notice is posted, or null: not decided. */
  readonly days: number | null;
}

/** Where a decision can be appealed, by whom, and in how many days; null is not decided. */
export interface Appeal {
  readonly by: string;
  readonly under: string;
  readonly withinDays: number | null;
}

/** The share one party, or a group of parties that count as one, pays of the contributions (FIN-09, BAD-01). */
export interface FinancingShare {
  readonly payer: string;
  readonly share: number;
}

/** One line of the delegation table: who decides what (ORG-13). */
export interface Delegation {
  readonly matter: string;
  readonly decides: string;
}

/** When absence is a trend: so many absences among the latest so many meetings (BAD-15). */
export interface TrendRule {
  readonly absences: number;
  readonly among: number;
}

/** What a body has decided about how it works. One per kind of body, overridable per body (design decision 2). */
export interface RuleSet {
  /** Last day for proposals, calendar days before the meeting, that day included (FSS-21, FSG-14). */
  readonly proposalDaysBefore: Decided<number>;
  /** The agenda is sent this many calendar days before the meeting (FSS-10, FSG-05). */
  readonly agendaDaysBefore: Decided<number>;
  readonly minMeetingsPerYear: Decided<number>;
  readonly targetMeetingsPerYear: Decided<number>;
  readonly meetingMode: Decided<MeetingMode>;
  readonly chair: Decided<ChairRule>;
  readonly rotaRule: Decided<RotaRule>;
  readonly deputies: Decided<readonly string[]>;
  /** Who decides where the chair cannot come and there is no deputy (design decision 15). */
  readonly withoutDeputy: Decided<StandIn>;
  readonly preparedBy: Decided<'chair' | 'jointly'>;
  readonly recordKind: Decided<'notes' | 'minutes'>;
  readonly quorum: Decided<'none' | 'moreThanHalf'>;
  readonly majorities: Decided<Majorities>;
  readonly castingVote: Decided<boolean>;
  /** Who may raise questions, in the body's own words; `initiative` is the same for the product to keep. */
  readonly rightOfInitiative: Decided<readonly string[]>;
  readonly initiative: Decided<readonly Initiator[]>;
  readonly substitutes: Decided<Substitutes>;
  /** What a substitute may do in an item they do not serve in (SFB-05). */
  readonly substitutesMay: Decided<'attendAndSpeak'>;
  readonly mayDecide: Decided<boolean>;
  readonly mayAppointGroups: Decided<boolean>;
  readonly horizon: Decided<readonly Horizon[]>;
  readonly approval: Decided<Approval>;
  readonly noticeBoards: Decided<readonly NoticeBoard[]>;
  /** Days after their approval by which minutes are posted on the boards, the last of them included. */
  readonly postedWithinDays: Decided<number>;
  readonly appeal: Decided<Appeal>;
  /** Where disputes between association and members are settled (DEC-12). */
  readonly disputes: Decided<'generalCourt'>;
  readonly sectionNumbering: Decided<'perYear'>;
  readonly datedDuties: Decided<readonly DatedDuty[]>;
  readonly insight: Decided<'organisation' | 'members'>;
  readonly retention: Decided<string>;
  readonly recordsCreator: Decided<string>;
  readonly registrar: Decided<string>;
  /** The authority that supervises how the body, a legal person of its own, keeps its archive (FIN-17). */
  readonly archiveAuthority: Decided<string>;
  readonly level: Decided<Level>;
  readonly seats: Decided<Seats>;
  readonly term: Decided<Term>;
  /** One each, and none weighs more (SFB-09). */
  readonly votes: Decided<'oneEach'>;
  /** Keys of the parties whose members are politicians, or officials (SFB-08). */
  readonly representation: Decided<Readonly<Record<RepresentationType, readonly string[]>>>;
  readonly decisionMandate: Decided<'should'>;
  readonly auditors: Decided<readonly AuditorSeat[]>;
  /** Roles that the body fills from among its own members (SFB-07). */
  readonly electedWithin: Decided<readonly Role[]>;
  readonly presidesUntilElected: Decided<'oldestMember'>;
  /** Questions that the body must decide itself (SFB-10). */
  readonly cannotDelegate: Decided<readonly string[]>;
  readonly delegation: Decided<readonly Delegation[]>;
  /** What is decided only after the members have been consulted (DEC-04). */
  readonly consultBefore: Decided<readonly string[]>;
  /** What the members are told of (DEC-07). */
  readonly informOf: Decided<readonly string[]>;
  /** No surety, and no loans beyond normal credits: it is said before a decision (FIN-10). */
  readonly noSuretyOrLoan: Decided<'warn'>;
  /** Staff are employed in consultation with the working committee (SFB-16). */
  readonly employment: Decided<'inConsultation'>;
  /** The manager is appointed under a delegation order (SFB-15). */
  readonly manager: Decided<'byDelegationOrder'>;
  readonly financing: Decided<readonly FinancingShare[]>;
  /** Least share of the budget that is to be own capital (BAD-14). */
  readonly ownCapitalShare: Decided<number>;
  /** Whole years from a member's notice of leaving until it has left (FIN-13). */
  readonly noticeYears: Decided<number>;
  /** That the body works by a year wheel: one without is warned about (FSS-07). */
  readonly yearWheel: Decided<'follows'>;
  /** That somebody from outside the parties comes with the consent of that meeting's chair (FSS-17, FSG-11). */
  readonly guests: Decided<'chairConsents'>;
  readonly absenceTrend: Decided<TrendRule>;
  /** The authority's own decision on what may be destroyed, by which somebody may be asked to (design decision 17). */
  readonly disposal: Decided<string>;
  readonly retentionPlan: Decided<readonly RetentionLine[]>;
  /** When a question is lifted to the city-wide forum (ESC-01, ESC-02). */
  readonly lifting: Decided<readonly LiftTrigger[]>;
  /** The perspective its own lines are to have (FSS-05). */
  readonly perspective: Decided<Perspective>;
  /** A question spread to the area forums is handled the same way in all of them (ESC-05). */
  readonly spreading: Decided<'sameInAll'>;
  /** That every part of a charter is clear before a group starts (WG-05). */
  readonly charter: Decided<'allParts'>;
  /** Whether it may ask its members for their opinion and for information (DEC-08). */
  readonly mayAskMembers: Decided<boolean>;
  /** Who may call for an owner dialogue (DEC-09). */
  readonly ownerDialogue: Decided<readonly DialogueInitiatorKind[]>;
}

/** Every rule undecided: what a rule set starts from, so that a missing key reads as "inte bestämt". */
export const NOTHING_DECIDED: RuleSet = {
  proposalDaysBefore: null,
  agendaDaysBefore: null,
  minMeetingsPerYear: null,
  targetMeetingsPerYear: null,
  meetingMode: null,
  chair: null,
  rotaRule: null,
  deputies: null,
  withoutDeputy: null,
  preparedBy: null,
  recordKind: null,
  quorum: null,
  majorities: null,
  castingVote: null,
  rightOfInitiative: null,
  initiative: null,
  substitutes: null,
  substitutesMay: null,
  mayDecide: null,
  mayAppointGroups: null,
  horizon: null,
  approval: null,
  noticeBoards: null,
  postedWithinDays: null,
  appeal: null,
  disputes: null,
  sectionNumbering: null,
  datedDuties: null,
  insight: null,
  retention: null,
  recordsCreator: null,
  registrar: null,
  archiveAuthority: null,
  level: null,
  seats: null,
  term: null,
  votes: null,
  representation: null,
  decisionMandate: null,
  auditors: null,
  electedWithin: null,
  presidesUntilElected: null,
  cannotDelegate: null,
  delegation: null,
  consultBefore: null,
  informOf: null,
  noSuretyOrLoan: null,
  employment: null,
  manager: null,
  financing: null,
  ownCapitalShare: null,
  noticeYears: null,
  yearWheel: null,
  guests: null,
  absenceTrend: null,
  disposal: null,
  retentionPlan: null,
  lifting: null,
  perspective: null,
  spreading: null,
  charter: null,
  mayAskMembers: null,
  ownerDialogue: null,
};
