import type { ClockTime, Day } from '../../core/calendar';
import type { ApprovalDue, ApproverRefusal, SigningRefusal } from '../../core/minutes/approving';
import type { CommentRefusal } from '../../core/minutes/comments';
import type { CorrectionRefusal } from '../../core/minutes/correcting';
import type { ImmediateRefusal } from '../../core/minutes/immediate';
import type { MinutesStage } from '../../core/minutes/minutes';
import type { RecordFault } from '../../core/minutes/sectionRecord';
import type { SectionRefusal } from '../../core/minutes/sections';
import type { StepRefusal } from '../../core/minutes/stages';
import type { AppealNotice } from '../../core/noticeBoards/appeal';
import type { PostingRefusal, PostingState, PostingTime } from '../../core/noticeBoards/posting';
import type { Source } from '../../core/bodies/source';
import type { Said } from '../said';

/** What is said from the end of a meeting to the notice boards. People in refusals are names. */
export interface MinutesTexts {
  readonly stages: Readonly<Record<MinutesStage, string>>;
  readonly approvers: Said<ApproverRefusal>;
  readonly sections: Said<SectionRefusal>;
  readonly step: Said<StepRefusal>;
  readonly comments: Said<CommentRefusal>;
  readonly signing: Said<SigningRefusal>;
  readonly immediate: Said<ImmediateRefusal>;
  readonly correction: Said<CorrectionRefusal>;
  readonly posting: Said<PostingRefusal>;
  readonly fault: Readonly<Record<RecordFault, (title: string) => string>>;
  readonly faults: (faults: readonly string[]) => string;
  readonly confirmDrop: (number: number) => string;
  readonly numberStaysTaken: (number: number) => string;
  readonly confirmSending: (approvers: readonly string[]) => string;
  readonly meaningOfSending: (items: number, due: ApprovalDue | null) => readonly string[];
  readonly confirmApproval: (sections: number) => string;
  readonly meaningOfApproval: readonly string[];
  readonly confirmCorrection: string;
  readonly meaningOfCorrection: readonly string[];
  readonly late: (due: ApprovalDue) => string;
  readonly noRound: string;
  readonly notApproved: (stage: MinutesStage | null, source: Source) => string;
  readonly roundFirst: string;
  readonly upFor: (time: PostingTime | null) => string;
  readonly postingState: (state: PostingState) => string;
  readonly appeal: (notice: AppealNotice) => string;
  readonly due: (due: ApprovalDue | null) => string;
  readonly done: {
    readonly approvers: (names: readonly string[]) => string;
    readonly closed: (at: ClockTime) => string;
    readonly numbered: (number: number, title: string) => string;
    readonly dropped: (number: number) => string;
    readonly sent: (approvers: readonly string[], first: number, last: number) => string;
    readonly approved: (waiting: readonly string[]) => string;
    readonly atOnce: (number: number, state: 'waits' | 'mayBeSent') => string;
    readonly corrected: (edition: number) => string;
    readonly roundOpen: (lastDay: Day, people: number) => string;
    readonly commented: string;
    readonly answered: (answer: 'taken' | 'notTaken') => string;
    readonly posted: (board: string, on: Day) => string;
    readonly removed: (board: string, on: Day) => string;
  };
}
