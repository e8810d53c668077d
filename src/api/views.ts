import type { AgendaItemView } from './agendaItemView';
import type { BodyKind } from '../core/bodies/body';
import type { Source } from '../core/bodies/ruleSet';
import type { Role } from '../core/bodies/mandate';
import type { ClockTime, Day, Instant } from '../core/calendar';
import type { Leader } from '../core/meetings/chair';
import type { DocumentKind } from '../core/documents/document';
import type { MeetingStage } from '../core/meetings/meeting';
import type { Language } from '../core/people/person';
import type { ProposalKind, ProposalStatus } from '../core/proposals/proposal';
import type { Theme } from '../core/yearWheel/entry';
import type { ActName } from './acts';
import type { WorkingGroupView } from './groupViews';
import type { AttendanceView, ParticipationView, PreparationView, RemarkView } from './participationView';
import type { BoardView, MinutesView } from './boardView';

/**
 * What the service answers the tab with. Ids and body numbers are addresses, `<organisation>-<number>`; every row has
 * `id` and `version`. What a person may not see is not there.
 */
export interface Me {
  readonly name: string;
  readonly upn: string;
  readonly language: Language;
  /** Roles in the body the view is about. */
  readonly roles: readonly Role[];
}

/** One rule as it is told: the value in words is the view's; null is "inte bestämt". */
export interface RuleFact<Value> {
  readonly value: Value;
  readonly source: Source;
}

/**
 * Whether a site answers; `newer` is one that a later version of the product has been in, which this one keeps away from.
 * `site` is the organisation's short name, the beginning of its addresses.
 */
export interface SiteState {
  readonly site: string;
  readonly state: 'here' | 'down' | 'newer';
}

export interface BodySummary {
  /** `goteborg-1`. */
  readonly nr: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: BodyKind;
  readonly roles: readonly Role[];
  readonly nextMeeting: MeetingSummary | null;
}

export interface MeetingSummary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly place: string | null;
  readonly mode: 'digital' | 'physical' | 'hybrid';
  readonly stage: MeetingStage;
  readonly held: boolean;
  readonly chairName: string;
  readonly chairUpn: string | null;
  /** Acting chair where a deputy has taken over the meeting. */
  readonly chairTitle: Leader['title'];
  /** Last day for proposals, inclusive; null where not decided. */
  readonly proposalsLastDay: Day | null;
  /** The day the agenda is to be sent; null where not decided. */
  readonly agendaDueDay: Day | null;
}

/** One row of the list that could not be read. */
export interface Unreadable {
  readonly list: string;
  readonly id: number;
  readonly link: string;
}

export interface ProposalView {
  readonly id: string;
  readonly version: string;
  readonly meetingId: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly status: ProposalStatus;
  readonly submitterName: string;
  readonly partyName: string | null;
  readonly submittedAt: Instant;
  readonly lastDay: Day | null;
  readonly reason: string;
  readonly referredTo: string | null;
  readonly mine: boolean;
}

/** What a list of unanswered proposals shows of each. */
export type WaitingProposal = Pick<
  ProposalView,
  'id' | 'version' | 'meetingId' | 'title' | 'kind' | 'status' | 'submitterName' | 'partyName'
>;

export interface AssignmentView {
  readonly id: string;
  readonly version: string;
  readonly what: string;
  readonly who: string;
  readonly due: Day;
  readonly overdue: boolean;
  readonly itemTitle: string;
  /** The meeting that gave it; null where that was held before the product and no meeting here has it. */
  readonly meetingId: string | null;
  readonly status: 'open' | 'done';
}

export interface WheelView {
  readonly id: string;
  readonly version: string;
  readonly year: number;
  readonly month: number;
  readonly title: string;
  readonly about: string;
  readonly theme: Theme | null;
  readonly kind: 'theme' | 'datedDuty' | 'event';
}

export interface DocumentView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** The meeting it belongs to; null for a document from before the product. */
  readonly meetingId: string | null;
  readonly day: Day;
  /** Address of the file in SharePoint. */
  readonly link: string;
  /** Address of the same as PDF, where it is known to be there. */
  readonly pdf: string | null;
}

/** Meetings planned and held in a calendar year against floor and target (FSS-11, FSG-06). */
export interface YearCount {
  readonly year: number;
  readonly planned: number;
  readonly held: number;
  readonly floor: RuleFact<number> | null;
  readonly target: RuleFact<number> | null;
  readonly light: 'red' | 'amber' | 'green' | 'notDecided';
}

/** GET /api/bodies: the person's bodies. */
export interface BodiesView {
  readonly me: Me;
  readonly today: Day;
  readonly bodies: readonly BodySummary[];
  /** Groups that the person has a seat in without a role in their body; a body they have a role in shows its own. */
  readonly groups: readonly GroupOfMine[];
  /** The organisations' sites: what lies in one that is not here is not among the bodies. */
  readonly sites: readonly SiteState[];
  readonly unreadable: readonly Unreadable[];
}

/** A working group somebody has a seat in: more of it is at `GET /api/bodies/<nr>/groups`. */
export interface GroupOfMine {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly nextReport: Day | null;
  /** The body it belongs to. */
  readonly body: { readonly nr: string; readonly name: string };
}

/** GET /api/bodies/<nr>: the first view of a forum. One request, one `$batch` to SharePoint. */
export interface BodyView {
  readonly me: Me;
  readonly today: Day;
  readonly body: {
    readonly nr: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: BodyKind;
    readonly agreement: string;
    /** What the body is there for (LSG-20); empty where nobody has written it. */
    readonly purpose: string;
    readonly conveners: readonly string[];
    readonly proposalDaysBefore: RuleFact<number> | null;
    readonly agendaDaysBefore: RuleFact<number> | null;
  };
  readonly parties: readonly PartyView[];
  readonly meetings: readonly MeetingSummary[];
  readonly yearCount: YearCount;
  /** Those nobody has answered, as far as this person may see them. */
  readonly proposals: readonly WaitingProposal[];
  readonly assignments: readonly AssignmentView[];
  readonly wheel: readonly WheelView[];
  readonly workingGroups: readonly WorkingGroupView[];
  readonly documents: readonly DocumentView[];
  readonly unreadable: readonly Unreadable[];
}

export interface PartyView {
  readonly partyKey: string;
  readonly name: string;
  /** Name of the representative with mandate in this body, or null: a gap. */
  readonly representative: string | null;
}

export type { AgendaItemView };

/** One thing the publishing gate found. `stops` cannot be passed by. */
export interface GateFinding {
  readonly level: 'stops' | 'warns';
  readonly reason: string;
  /** A whole sentence in the person's language: what is missing and what to do. */
  readonly text: string;
  readonly itemId: string | null;
}

/** What passing the gate means and what it found, for sending the agenda or publishing the notes. */
export interface GateView {
  readonly act: 'sendAgenda' | 'publishNotes';
  /** In plain words what the act means: that it makes a finished public record, who is told, what freezes. */
  readonly meaning: readonly string[];
  readonly findings: readonly GateFinding[];
  /** What publishing waits for first, a whole sentence with its clause: approval, or a comment round. Null: nothing. */
  readonly waits: string | null;
}

/**
 * GET /api/meetings/<id>, and GET /api/bodies/<nr>/live?meeting=<id>&since=<state>, which answers `null` while nothing has
 * changed since that state was shown; without `meeting` it is the one the body holds now.
 */
export interface MeetingView {
  /**
   * Of a rehearsal, of which nothing is sent, numbered, counted or archived: the meeting that is rehearsed. Null for one on
   * record.
   */
  readonly rehearses: string | null;
  /** Names all that was read for the view: another when somebody has changed anything of it. */
  readonly state: string;
  readonly me: Me;
  readonly today: Day;
  /** What the service's clock shows, for how long a line has been up. */
  readonly now: Instant;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly meeting: MeetingSummary;
  /** `steers`: the body is steering group of something, and its lines are kept apart by that (LSG-22). */
  readonly concerns: 'ownAlone' | 'steers';
  /** What this person may do here now; the tab shows no other act. */
  readonly may: readonly ActName[];
  /** Minutes allotted against minutes available. */
  readonly minutesAllotted: number;
  readonly minutesAvailable: number;
  /** Titles of lines the year wheel, accepted proposals, open assignments and the last meeting would add: arrangeAgenda puts them in. */
  readonly toCompile: readonly string[];
  readonly items: readonly AgendaItemView[];
  readonly proposals: readonly ProposalView[];
  readonly attendance: readonly AttendanceView[];
  readonly parties: readonly PartyView[];
  /** Later meetings of the body, to defer to. */
  readonly laterMeetings: readonly MeetingSummary[];
  /** Bodies a question may be referred to. */
  readonly referTo: readonly string[];
  /** People an assignment can be given to. */
  readonly people: readonly { readonly upn: string; readonly name: string; readonly partyKey: string | null }[];
  readonly gate: GateView | null;
  readonly participation: ParticipationView;
  /** How joint preparation stands; null for those who do not prepare, and where the chair alone does. */
  readonly preparation: PreparationView | null;
  /** What those who prepare it have said of its lines; empty for others. */
  readonly remarks: readonly RemarkView[];
  /** Only for a body that keeps minutes. */
  readonly board: BoardView | null;
  /** Only for a body that keeps notes and has them commented on: how far that has come. */
  readonly round: MinutesView | null;
  readonly documents: readonly DocumentView[];
  readonly unreadable: readonly Unreadable[];
}
