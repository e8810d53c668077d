import type { Day, Instant } from '../../core/calendar';
import type { CalendarAnswer } from '../../core/invitations/reply';
import type { NoticeKind, NoticeWay } from '../../core/notices/notice';

/** Why a notice has not reached somebody, or did not have to. */
export type NotReached =
  | 'noAddress'
  | 'addressRefused'
  | 'cameBack'
  | 'gaveUp'
  | 'inInvitation'
  | 'otherWay'
  | 'notTrue'
  /** Held after a restore, until somebody who runs the service says yes; or dropped then. */
  | 'held'
  | 'notAsked';

/** The words of the list of mailings, in one language. */
export interface MailingTexts {
  /** What was sent, by kind: what is not here is sent to one person and stands in no list. */
  readonly kinds: Partial<Record<NoticeKind, string>>;
  readonly title: (what: string, meetingDay: Day | null) => string;
  readonly ways: Readonly<Record<NoticeWay, string>>;
  readonly sent: (at: Instant) => string;
  readonly mailedInstead: (at: Instant) => string;
  /** A machine answers for the receiver: away, or gone. */
  readonly away: string;
  /** What the receiver has answered from their calendar. */
  readonly answers: Readonly<Record<CalendarAnswer, string>>;
  readonly waiting: string;
  readonly again: (attempts: number) => string;
  readonly not: Readonly<Record<NotReached, string>>;
}
