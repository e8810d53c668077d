/** Where a rule is written: the document and the clause in it. */
export interface Source {
  readonly document: string;
  readonly clause: string;
}

/** A decided value with its source. */
export interface Rule<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** `null` is "not decided", and the product says so ("inte bestämt"). */
export type Decided<Value> = Rule<Value> | null;

export const MEETING_MODES = ['digital', 'physical', 'hybrid'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** Who chairs: whoever holds the chair's mandate, or the one whose turn it is. Turns are UPNs in order. */
export type ChairRule = { readonly kind: 'fixed' } | { readonly kind: 'rotation'; readonly turns: readonly string[] };

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
  readonly commentDays: number | null;
}

export interface DatedDuty {
  readonly title: string;
  /** Month and day, `MM-DD`. */
  readonly due: string;
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
  readonly deputies: Decided<readonly string[]>;
  readonly preparedBy: Decided<'chair' | 'jointly'>;
  readonly recordKind: Decided<'notes' | 'minutes'>;
  readonly quorum: Decided<'none' | 'moreThanHalf'>;
  readonly majorities: Decided<Majorities>;
  readonly castingVote: Decided<boolean>;
  readonly rightOfInitiative: Decided<readonly string[]>;
  readonly substitutes: Decided<{ readonly order: string; readonly mayReturn: boolean }>;
  readonly mayDecide: Decided<boolean>;
  readonly mayAppointGroups: Decided<boolean>;
  readonly approval: Decided<Approval>;
  readonly noticeBoards: Decided<readonly string[]>;
  readonly sectionNumbering: Decided<'perYear'>;
  readonly datedDuties: Decided<readonly DatedDuty[]>;
  readonly insight: Decided<'organisation' | 'members'>;
  readonly retention: Decided<string>;
  readonly recordsCreator: Decided<string>;
  readonly registrar: Decided<string>;
}

/** Every rule undecided: what a rule set starts from, so that a missing key reads as "inte bestämt". */
export const NOTHING_DECIDED: RuleSet = {
  proposalDaysBefore: null,
  agendaDaysBefore: null,
  minMeetingsPerYear: null,
  targetMeetingsPerYear: null,
  meetingMode: null,
  chair: null,
  deputies: null,
  preparedBy: null,
  recordKind: null,
  quorum: null,
  majorities: null,
  castingVote: null,
  rightOfInitiative: null,
  substitutes: null,
  mayDecide: null,
  mayAppointGroups: null,
  approval: null,
  noticeBoards: null,
  sectionNumbering: null,
  datedDuties: null,
  insight: null,
  retention: null,
  recordsCreator: null,
  registrar: null,
};
