import { dayOf, type Instant } from '../../src/core/calendar';
import { hasBeenHeld } from '../../src/core/meetings/deadlines';
import { approvalDue } from '../../src/core/minutes/approving';
import type { NoticeContent } from '../../src/doing/outbox/content';
import type { NoticeFacts } from '../../src/texts/notices/texts';

/** What a notice is put in words from. */
export function factsOf(content: NoticeContent): NoticeFacts {
  const { body, meeting, deadlines, proposal, face, items } = content;
  const inOrder = [...items].sort((one, other) => one.order - other.order);
  return {
    bodyName: body.name,
    meeting,
    proposalsLastDay: deadlines?.proposalsLastDay ?? null,
    proposalsSource: body.rules.proposalDaysBefore?.source ?? null,
    agendaDueDay: deadlines?.agendaDueDay ?? null,
    agendaSource: body.rules.agendaDaysBefore?.source ?? null,
    proposal,
    face,
    line: inOrder.find((item) => item.origin === 'proposal' && item.originId === proposal?.id) ?? null,
    assignment: content.assignment,
    guest: content.guest,
    entry: content.entry,
    term: content.term,
    topic: content.topic,
    items: inOrder,
    approvalDue: meeting === null ? null : approvalDue(meeting.day, body.rules.approval),
    supplement: inOrder.filter((item) => item.standing === 'supplement'),
  };
}

/**
 * Whether what a notice says is still so: a notice that has waited through an outage is never sent as if on time
 * (design decision 9). Notices about what has happened stay true.
 */
export function stillTrue(content: NoticeContent, now: Instant): 'true' | 'past' {
  const { notice, meeting, deadlines, guest, entry } = content;
  if (notice.kind === 'wheelAlarm') return entry?.standing === 'stands' && entry.doneOn === null ? 'true' : 'past';
  if (meeting === null || deadlines === null) return 'true';
  const today = dayOf(now);
  const { proposalsLastDay, agendaDueDay } = deadlines;
  const takesProposals = meeting.stage !== 'cancelled' && proposalsLastDay !== null;
  const unsent = meeting.stage === 'planned' && hasBeenHeld(now, meeting) === 'notYet';
  switch (notice.kind) {
    case 'proposalsCloseSoon':
      return takesProposals && today < proposalsLastDay ? 'true' : 'past';
    case 'proposalsCloseToday':
      return takesProposals && today === proposalsLastDay ? 'true' : 'past';
    case 'agendaDueSoon':
      return unsent && agendaDueDay !== null && today < agendaDueDay ? 'true' : 'past';
    case 'agendaDueToday':
      return unsent && today === agendaDueDay ? 'true' : 'past';
    case 'minutesDueSoon': {
      const due = approvalDue(meeting.day, content.body.rules.approval);
      return due !== null && today <= due.lastDay ? 'true' : 'past';
    }
    case 'agendaOverdue':
      return unsent ? 'true' : 'past';
    case 'guestAsked':
      return guest?.state === 'asked' && hasBeenHeld(now, meeting) === 'notYet' ? 'true' : 'past';
    case 'meetingInvited':
    case 'invitationChanged':
    case 'substituteAsked':
      return hasBeenHeld(now, meeting) === 'held' ? 'past' : 'true';
    case 'invitationWithdrawn':
    case 'proposalReceived':
    case 'exceptionAsked':
    case 'proposalAnswered':
    case 'proposalRevised':
    case 'agendaSent':
    case 'supplementSent':
    case 'notesPublished':
    case 'proposalOutcome':
    case 'assignmentGiven':
    case 'meetingTakenOver':
    case 'turnSwapAsked':
    case 'turnSwapDeclined':
    case 'turnChanged':
    case 'meetingMoved':
    case 'meetingCancelled':
    case 'meetingCalled':
    case 'yearPlanned':
    case 'datesAsked':
    case 'roleGiven':
    case 'roleEnded':
    case 'handedOver':
    case 'guestAnswered':
    case 'termEnds':
    case 'matterArrived':
    case 'allAnswered':
    case 'anchoringAsked':
    case 'opinionAsked':
    case 'commissionReceived':
    case 'commissionOverdue':
    case 'questionCarried':
    case 'questionAnswered':
    case 'dialogueCalled':
    case 'dialoguePlanned':
    case 'groupReported':
    case 'groupReportSoon':
    case 'groupReportOverdue':
    case 'groupReportMissing':
    case 'groupUnstaffed':
    case 'assignmentReported':
    case 'assignmentOverdue':
    case 'moreTimeAsked':
    case 'moreTimeAnswered':
    case 'ideaLeft':
    case 'notReached':
    case 'documentRequested':
    case 'commentsOpen':
    case 'minutesToApprove':
    case 'minutesApproved':
    case 'noticesDue':
    case 'personalLink':
      return 'true';
  }
}
