import type { IntentName } from '../../reading/reading';
import { agenda, notes } from './agenda';
import type { Tells } from './answer';
import { myAssignments } from './assignments';
import { boardInitiative, boardMajority, boardQuorum, noticeBoard } from './board';
import { decisions } from './decisions';
import { groupsOverdue, groupStaffing, groupStatus } from './groups';
import { matterStatus } from './matters';
import { calendarFeed, lastDay, meetingCount, whoChairs } from './meetings';
import { nextMeeting } from './nextMeeting';
import { empty, goodbye, greeting, help, otherLanguage, smallTalk, thanks, tooLong } from './talking';
import { unclear } from './unclear';
import { yearTheme } from './year';

/** What is answered by reading alone. Nothing is written, and each site is asked at most once. */
export const TELLS = {
  nextMeeting,
  lastDay,
  agenda,
  notes,
  whoChairs,
  meetingCount,
  yearTheme,
  calendarFeed,
  groupStaffing,
  groupStatus,
  groupsOverdue,
  myAssignments,
  decisions,
  matterStatus,
  boardInitiative,
  boardQuorum,
  boardMajority,
  noticeBoard,
  help,
  greeting,
  thanks,
  goodbye,
  smallTalk,
  otherLanguage,
  empty,
  tooLong,
  unclear,
} as const satisfies Partial<Record<IntentName, Tells>>;

/** The readings that are answered by reading alone. */
export type Told = keyof typeof TELLS;

/** Whether a reading is answered by reading alone. */
export function isTold(intent: IntentName): intent is Told {
  return intent in TELLS;
}
