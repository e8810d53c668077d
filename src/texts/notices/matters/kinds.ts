import type { NoticeKind } from '../../../core/notices/notice';

/** The notices about matters, groups and assignments, whose words have files of their own. */
export type MatterNoticeKind = Extract<
  NoticeKind,
  | 'matterArrived'
  | 'allAnswered'
  | 'anchoringAsked'
  | 'opinionAsked'
  | 'commissionReceived'
  | 'commissionOverdue'
  | 'questionCarried'
  | 'questionAnswered'
  | 'dialogueCalled'
  | 'dialoguePlanned'
  | 'groupReported'
  | 'groupReportSoon'
  | 'groupReportOverdue'
  | 'groupReportMissing'
  | 'groupUnstaffed'
  | 'assignmentReported'
  | 'assignmentOverdue'
  | 'moreTimeAsked'
  | 'moreTimeAnswered'
  | 'ideaLeft'
  | 'documentRequested'
  | 'notReached'
>;
