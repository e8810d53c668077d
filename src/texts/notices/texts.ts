import type { AgendaItem } from '../../core/agenda/item';
import type { Assignment } from '../../core/assignments/assignment';
import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { Meeting } from '../../core/meetings/meeting';
import type { ApprovalDue } from '../../core/minutes/approving';
import type { NoticeKind } from '../../core/notices/notice';
import type { TermOfOffice } from '../../core/bodies/terms';
import type { GuestRequest } from '../../core/participation/guest';
import type { WheelRow } from '../../core/yearWheel/row';
import type { Topic } from '../../core/notices/topic';
import type { Proposal } from '../../core/proposals/proposal';

/** What a notice can be written from. What does not concern its kind is null or empty. */
export interface NoticeFacts {
  readonly bodyName: string;
  readonly meeting: Pick<Meeting, 'day' | 'starts' | 'ends' | 'place' | 'chairName'> | null;
  readonly proposalsLastDay: Day | null;
  readonly proposalsSource: Source | null;
  readonly agendaDueDay: Day | null;
  readonly agendaSource: Source | null;
  readonly proposal: Proposal | null;
  /** `masked` where the proposal or the assignment is confidential: it is told that it was handled, and no more. */
  readonly face: 'open' | 'masked';
  /** The line of the agenda that the proposal became, with what was noted. */
  readonly line: AgendaItem | null;
  readonly assignment: Assignment | null;
  readonly guest: GuestRequest | null;
  /** The entry of the year wheel that lacks a meeting or a paper. */
  readonly entry: WheelRow | null;
  /** The term of office that is ending. */
  readonly term: TermOfOffice | null;
  /** What it is about, where that is neither a proposal nor an assignment of a meeting. */
  readonly topic: Topic | null;
  /** By when the minutes are to be approved; null where it is not decided. */
  readonly approvalDue: ApprovalDue | null;
  /** The lines of the agenda as sent, in order. */
  readonly items: readonly Pick<AgendaItem, 'title' | 'minutes' | 'standing'>[];
  /** Lines added as a supplement only. */
  readonly supplement: readonly Pick<AgendaItem, 'title' | 'minutes'>[];
}

/** A notice in words, before it becomes a card or a letter. */
export interface Told {
  /** Subject of the letter, heading of the card. */
  readonly subject: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly lines: readonly string[];
  /** What to do now, or an empty text. */
  readonly next: string;
}

/** Every notice in words, the same for chat, channel and mail, and what each way adds, in one language. */
export interface NoticeTexts {
  readonly kinds: Readonly<Record<NoticeKind, (facts: NoticeFacts) => Told>>;
  /** What a channel reads instead of words meant for one person. */
  readonly channel: Partial<Record<NoticeKind, (facts: NoticeFacts) => Told>>;
  readonly card: {
    readonly openTab: string;
    readonly openDocument: string;
    readonly gathered: (count: number) => string;
  };
  readonly mail: {
    readonly greeting: (name: string) => string;
    readonly attached: (fileName: string) => string;
    /** Where the document does not come with the letter: why, and what to press or how else to read it. */
    readonly notAttached: {
      readonly large: string;
      readonly confidential: string;
      readonly read: string;
      readonly byOwnLink: string;
    };
    /** Several notices in one letter, for whoever has asked for that. */
    readonly digest: {
      readonly subject: (bodyName: string, count: number) => string;
      readonly lead: (count: number) => string;
      /** What to press to have each letter by itself again. */
      readonly stop: string;
      readonly stops: string;
    };
    /** The page behind that. */
    readonly stopping: {
      readonly title: string;
      readonly question: string;
      readonly press: string;
      readonly stopped: string;
      readonly gone: string;
    };
    readonly footer: (bodyName: string, chairName: string) => readonly string[];
  };
}
