import type { NoticeTexts } from '../texts';

/** The notices of what changes among meetings, turns and roles, and of links people are sent. */
export type ChangeKind =
  | 'meetingTakenOver'
  | 'turnSwapAsked'
  | 'turnSwapDeclined'
  | 'turnChanged'
  | 'meetingMoved'
  | 'meetingCancelled'
  | 'meetingCalled'
  | 'meetingInvited'
  | 'invitationChanged'
  | 'invitationWithdrawn'
  | 'substituteAsked'
  | 'yearPlanned'
  | 'datesAsked'
  | 'roleGiven'
  | 'roleEnded'
  | 'handedOver'
  | 'personalLink';

export type ChangeTexts = Pick<NoticeTexts['kinds'], ChangeKind>;
