import type { MeetingSummary } from '../../src/api/views';
import { addDays, dayOf, instant, type Day } from '../../src/core/calendar';
import { goesAt } from '../../src/core/notices/going';
import type { NoticeKind } from '../../src/core/notices/notice';
import { bodyView, type LivedYear } from './lived';

/** A row of the outbox, as a site owner reads it. */
interface LocalNotice {
  readonly organisation: string;
  readonly kind: string;
  readonly state: string;
  readonly way: string;
  readonly to: string;
  readonly meetingId: number | null;
  readonly aboutId: number | null;
  /** ISO 8601. */
  readonly dueAt: string;
}

/** What each person is told at most once of a meeting, whatever happens to it. */
const ONCE_A_MEETING = ['agendaSent', 'notesPublished', 'agendaDueSoon', 'agendaDueToday'];
/** Days before the last one for proposals on which people are reminded of it. */
const REMINDED = { proposalsCloseSoon: 7, proposalsCloseToday: 0 } as const;

/** Each notice went out once and on its day, none is stuck, and none that should have come is missing. */
export async function checkNotices(lived: LivedYear, last: Day): Promise<void> {
  const notices = (await lived.product.get('/local/outbox')) as readonly LocalNotice[];
  const times = new Map<string, number>();
  for (const notice of notices) {
    const { kind, to, way, meetingId, aboutId, dueAt, state } = notice;
    const when = ONCE_A_MEETING.includes(kind) ? [] : [aboutId, dueAt];
    const what = [notice.organisation, kind, to.toLowerCase(), way, meetingId, ...when].join(' ');
    times.set(what, (times.get(what) ?? 0) + 1);
    if (state !== 'sent' && state !== 'dropped' && !isHeld(notice, last)) {
      lived.breach(last, `a notice is ${state}: ${what}`);
    }
    if (kind === 'agendaOverdue') lived.breach(last, `an agenda was overdue: ${what}`);
    lived.count(`notices ${state}`);
  }
  for (const [what, count] of times) if (count > 1) lived.breach(last, `told ${String(count)} times: ${what}`);
  for (const body of lived.bodies) {
    const { meetings } = await bodyView(lived, body);
    for (const meeting of meetings) checkReminders(lived, last, meeting, notices);
  }
}

/** What fell due on the last days of the year may wait for the first working morning of the next. */
function isHeld({ kind, dueAt, state }: LocalNotice, last: Day): boolean {
  const notice = { kind: kind as NoticeKind, dueAt: instant(dueAt) };
  return state === 'waiting' && dayOf(goesAt({ notice, meeting: null, settings: null })) > last;
}

/** Of each meeting whose last day for proposals lies in the year, people were reminded on the right days and no other. */
function checkReminders(
  lived: LivedYear,
  last: Day,
  { id, day, proposalsLastDay, stage }: MeetingSummary,
  notices: readonly LocalNotice[],
): void {
  if (proposalsLastDay === null || stage === 'cancelled') return;
  for (const [kind, ahead] of Object.entries(REMINDED)) {
    const on = addDays(proposalsLastDay, -ahead);
    if (!on.startsWith(String(lived.year))) continue;
    const ofThis = notices.filter(
      (notice) => notice.kind === kind && `${notice.organisation}-${String(notice.meetingId)}` === id,
    );
    if (ofThis.length === 0) lived.breach(last, `nobody was told ${kind} of the meeting ${day}`);
    for (const { dueAt, to } of ofThis) {
      const told = dayOf(instant(dueAt));
      if (told !== on) lived.breach(last, `${to} was told ${kind} of the meeting ${day} on ${told}, not ${on}`);
    }
  }
}
