import { writtenDay, writtenMoment } from '../when';
import type { MailingTexts } from './texts';

export const en: MailingTexts = {
  kinds: {
    meetingInvited: 'Invitation',
    invitationChanged: 'Changed invitation',
    invitationWithdrawn: 'Withdrawn invitation',
    meetingCalled: 'Extra meeting',
    meetingMoved: 'Moved meeting',
    meetingCancelled: 'Cancelled meeting',
    yearPlanned: 'The meetings of the year',
    proposalsCloseSoon: 'Reminder of proposals',
    proposalsCloseToday: 'Last day for proposals',
    agendaSent: 'Agenda',
    supplementSent: 'Supplement to the agenda',
    notesPublished: 'Notes',
    assignmentGiven: 'Assignment',
    assignmentOverdue: 'Overdue assignment',
    groupReportOverdue: 'Overdue report',
    commentsOpen: 'Comments on the notes',
    minutesToApprove: 'Minutes to approve',
  },
  title: (what, day) => (day === null ? what : `${what}, the meeting on ${writtenDay(day, 'en')}`),
  ways: { chat: 'in Teams', channel: 'in the channel', mail: 'by e-mail', calendar: 'to the calendar' },
  sent: (at) => `Sent on ${writtenMoment(at, 'en')}.`,
  mailedInstead: (at) => `Teams did not get through. A letter went instead on ${writtenMoment(at, 'en')}.`,
  waiting: 'Waits to be sent.',
  again: (attempts) => `Has not got through after ${String(attempts)} attempts. The service tries again.`,
  not: {
    noAddress: 'There is no e-mail address in the register. Add one.',
    addressRefused: 'The mail server did not take the address. Correct it in the register.',
    gaveUp: 'Did not get through, and the service tries no more. Contact the person.',
    inInvitation: 'Stands in the invitation that went to the calendar.',
    otherWay: 'Went another way to the same person.',
    notTrue: 'Was not sent, since it no longer held.',
  },
};
