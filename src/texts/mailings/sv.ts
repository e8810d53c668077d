import { writtenDay, writtenMoment } from '../when';
import type { MailingTexts } from './texts';

export const sv: MailingTexts = {
  kinds: {
    meetingInvited: 'Kallelse',
    invitationChanged: 'Ändrad kallelse',
    invitationWithdrawn: 'Återtagen kallelse',
    meetingCalled: 'Extra möte',
    meetingMoved: 'Flyttat möte',
    meetingCancelled: 'Inställt möte',
    yearPlanned: 'Årets möten',
    proposalsCloseSoon: 'Påminnelse om förslag',
    proposalsCloseToday: 'Sista dag för förslag',
    agendaSent: 'Dagordning',
    supplementSent: 'Tillägg till dagordningen',
    notesPublished: 'Anteckningar',
    assignmentGiven: 'Uppdrag',
    assignmentOverdue: 'Försenat uppdrag',
    groupReportOverdue: 'Försenad rapport',
    commentsOpen: 'Synpunkter på anteckningarna',
    minutesToApprove: 'Protokoll att justera',
  },
  title: (what, day) => (day === null ? what : `${what}, mötet ${writtenDay(day, 'sv')}`),
  ways: { chat: 'i Teams', channel: 'i kanalen', mail: 'med e-post', calendar: 'till kalendern' },
  sent: (at) => `Gick iväg ${writtenMoment(at, 'sv')}.`,
  mailedInstead: (at) => `Teams nådde inte fram. Ett brev gick i stället ${writtenMoment(at, 'sv')}.`,
  waiting: 'Väntar på att skickas.',
  again: (attempts) => `Har inte gått fram än efter ${String(attempts)} försök. Tjänsten försöker igen.`,
  not: {
    noAddress: 'Det finns ingen e-postadress i registret. Lägg till en.',
    addressRefused: 'E-postservern tog inte emot adressen. Rätta den i registret.',
    gaveUp: 'Gick inte fram, och tjänsten försöker inte mer. Hör av dig till personen.',
    inInvitation: 'Står i kallelsen som gick till kalendern.',
    otherWay: 'Gick en annan väg till samma person.',
    notTrue: 'Skickades inte, eftersom det inte längre gällde.',
  },
};
