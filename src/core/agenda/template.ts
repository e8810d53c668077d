import type { Body } from '../bodies/body';
import type { AgendaItem } from './item';

/** A line that stands on every agenda of a body. `slug` makes its key and never changes. */
export interface StandingLine extends Pick<AgendaItem, 'title' | 'purpose' | 'kind' | 'minutes'> {
  readonly slug: 'previousNotes' | 'groupReports' | 'otherBusiness' | 'nextMeeting';
  readonly place: 'first' | 'last';
}

/** What a compiled line is to do, and for how long, until the chair says otherwise. Swedish, as the agenda is. */
export const PURPOSES = {
  theme: 'Gå igenom läget i temat och komma överens om vad parterna gör tillsammans',
  datedDuty: 'Se till att det blir klart i tid',
  event: 'Samordna parternas medverkan',
  question: 'Diskutera frågan och komma överens om hur den tas vidare',
  measure: 'Ta ställning till insatsen och vem som gör vad',
  assignment: 'Återrapportera uppdraget',
} as const;

export const MINUTES = { theme: 20, datedDuty: 5, event: 5, question: 15, measure: 15, assignment: 5 } as const;

/** Before the title of an assignment that is reported back. */
export const REPORT_BACK = 'Uppföljning: ';

const PREVIOUS_NOTES: StandingLine = {
  slug: 'previousNotes',
  place: 'first',
  title: 'Föregående anteckningar och uppföljning av beslut',
  purpose: 'Stämma av vad som är gjort sedan förra mötet',
  kind: 'information',
  minutes: 5,
};
const GROUP_REPORTS: StandingLine = {
  slug: 'groupReports',
  place: 'last',
  title: 'Rapporter från arbetsgrupper',
  purpose: 'Få lägesrapporter och ta ställning till det grupperna behöver',
  kind: 'information',
  minutes: 10,
};
const OTHER_BUSINESS: StandingLine = {
  slug: 'otherBusiness',
  place: 'last',
  title: 'Övrigt',
  purpose: 'Ta upp kort information som inte har hunnit anmälas',
  kind: 'information',
  minutes: 5,
};
const NEXT_MEETING: StandingLine = {
  slug: 'nextMeeting',
  place: 'last',
  title: 'Nästa möte och sista dag för förslag',
  purpose: 'Stämma av tid och vad som förbereds',
  kind: 'information',
  minutes: 5,
};

/** The lines that stand on every agenda of a body, in order. Reports only where it may appoint working groups (WG-01). */
export function standingLines(body: Body): readonly StandingLine[] {
  const reports = body.rules.mayAppointGroups?.value === true ? [GROUP_REPORTS] : [];
  return [PREVIOUS_NOTES, ...reports, OTHER_BUSINESS, NEXT_MEETING];
}
