import type { Instant } from '../calendar';
import type { Row } from '../stored';

export const NOTICE_KINDS = [
  'proposalReceived',
  'exceptionAsked',
  'proposalAnswered',
  'proposalRevised',
  'agendaSent',
  'supplementSent',
  'notesPublished',
  'proposalOutcome',
  'assignmentGiven',
  'matterArrived',
  'allAnswered',
  'anchoringAsked',
  'opinionAsked',
  'commissionReceived',
  'commissionOverdue',
  'questionCarried',
  'questionAnswered',
  'dialogueCalled',
  'dialoguePlanned',
  'groupReported',
  'groupReportSoon',
  'groupReportOverdue',
  'groupReportMissing',
  'groupUnstaffed',
  'assignmentReported',
  'assignmentOverdue',
  'moreTimeAsked',
  'moreTimeAnswered',
  'ideaLeft',
  'documentRequested',
  'commentsOpen',
  'minutesToApprove',
  'minutesApproved',
  'minutesDueSoon',
  'noticesDue',
  'proposalsCloseSoon',
  'proposalsCloseToday',
  'agendaDueSoon',
  'agendaDueToday',
  'agendaOverdue',
  'meetingTakenOver',
  'turnSwapAsked',
  'turnSwapDeclined',
  'turnChanged',
  'meetingMoved',
  'meetingCancelled',
  'meetingCalled',
  'meetingInvited',
  'invitationChanged',
  'invitationWithdrawn',
  'substituteAsked',
  'yearPlanned',
  'datesAsked',
  'roleGiven',
  'roleEnded',
  'handedOver',
  'guestAsked',
  'guestAnswered',
  'wheelAlarm',
  'termEnds',
  'notReached',
  'personalLink',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** `calendar`: an event to the receiver's calendar, with the words of the notice. */
export const NOTICE_WAYS = ['chat', 'channel', 'mail', 'calendar'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

export const NOTICE_STATES = ['waiting', 'claimed', 'sent', 'parked', 'dropped'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** The result of a notice that is held after a restore until somebody says yes, also where it was dropped then. */
export const HELD = 'restored';

/**
 * One notice to one receiver by one way: a row of the outbox. Its key is body + meeting + kind + due day + receiver, so
 * that a restart, a retry or a second instance sends nothing twice (design decision 9).
 */
export interface Notice extends Row {
  readonly bodyNr: number;
  readonly meetingId: number | null;
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
  /** UPN of the person, or id of the channel. */
  readonly to: string;
  /** Id of the row it is about (proposal, assignment, document), or null. */
  readonly aboutId: number | null;
  readonly dueAt: Instant;
  readonly state: NoticeState;
  /** Until when an instance holds it, real time. */
  readonly claimedUntil: Instant | null;
  /** Sets one claim apart from every other, so that two instances never both find their own; empty when nobody holds it. */
  readonly claim: string;
  readonly attempts: number;
  readonly sentAt: Instant | null;
  /** How the delivery went, in short words without personal data: `201`, `403 → mail`. */
  readonly result: string;
}
