import type { BodyView, MeetingSummary } from '../../api/views';
import type { Role } from '../../core/bodies/mandate';
import type { Day } from '../../core/calendar';
import { daysFrom, inTime } from '../../texts/tab/days';

/** One thing that waits for the person, with its last day where there is one. */
export type ToDo =
  | { readonly kind: 'publishNotes'; readonly meeting: MeetingSummary; readonly by: null; readonly urgency: Urgency }
  | {
      readonly kind: 'answerProposals';
      readonly meeting: MeetingSummary;
      readonly count: number;
      readonly by: Day | null;
      readonly urgency: Urgency;
    }
  | {
      readonly kind: 'sendAgenda';
      readonly meeting: MeetingSummary;
      readonly by: Day | null;
      readonly urgency: Urgency;
    }
  | { readonly kind: 'propose'; readonly meeting: MeetingSummary; readonly by: Day | null; readonly urgency: Urgency };

/** How near a last day is: `soon` is within seven days. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

const PREPARERS: readonly Role[] = [
  'chair',
  'viceChair',
  'deputy',
  'jointPreparer',
  'associationManager',
  'coordinator',
  'processLeader',
  'secretary',
];
const PROPOSERS: readonly Role[] = ['representative', 'substitute', 'otherRepresentative'];

/** How near a day is, seen from today. */
export function urgencyOf(today: Day, by: Day | null): Urgency {
  if (by === null) return 'later';
  const left = daysFrom(today, by);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= 7 ? 'soon' : 'later';
}

/** The meeting that comes next: the first that has not been held. */
export function nextMeetingOf(view: Pick<BodyView, 'meetings'>): MeetingSummary | undefined {
  return inOrder(view.meetings).find((meeting) => !meeting.held && meeting.stage !== 'cancelled');
}

/** What waits for the person in this body, most pressing first. Rights are the service's; this only reminds. */
export function leftToDo(view: Pick<BodyView, 'me' | 'today' | 'meetings' | 'proposals'>): readonly ToDo[] {
  const has = (roles: readonly Role[]) => view.me.roles.some((role) => roles.includes(role));
  const next = nextMeetingOf(view);
  const todo: ToDo[] = [];
  if (has(PREPARERS)) {
    for (const meeting of inOrder(view.meetings)) {
      if (meeting.held && meeting.stage === 'agendaSent') {
        todo.push({ kind: 'publishNotes', meeting, by: null, urgency: 'soon' });
      }
    }
    if (next !== undefined) todo.push(...preparing(next, view));
  }
  if (next !== undefined && has(PROPOSERS) && next.proposalsLastDay !== null && view.today <= next.proposalsLastDay) {
    const by = next.proposalsLastDay;
    todo.push({ kind: 'propose', meeting: next, by, urgency: urgencyOf(view.today, by) });
  }
  return todo;
}

function preparing(next: MeetingSummary, view: Pick<BodyView, 'today' | 'proposals'>): readonly ToDo[] {
  const by = next.agendaDueDay;
  const urgency = urgencyOf(view.today, by);
  const waiting = view.proposals.filter(
    (one) => one.meetingId === next.id && (one.status === 'submitted' || one.status === 'exceptionAsked'),
  );
  const todo: ToDo[] = [];
  if (waiting.length > 0) todo.push({ kind: 'answerProposals', meeting: next, count: waiting.length, by, urgency });
  if (next.stage === 'planned') todo.push({ kind: 'sendAgenda', meeting: next, by, urgency });
  return todo;
}

const inOrder = (meetings: readonly MeetingSummary[]) =>
  [...meetings].sort((a, b) => inTime(`${a.day} ${a.starts}`, `${b.day} ${b.starts}`));
