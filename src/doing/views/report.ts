import type { ReportPage } from '../../api/healthView';
import { dayOf, yearOf } from '../../core/calendar';
import { draftReport, halfYear, type RecordedRow, type ReportKind } from '../../core/health/report';
import type { Language } from '../../core/people/person';
import { healthTexts } from '../../texts/health';
import * as lists from '../../storage/lists';
import { loadRecords, type Records } from '../health/records';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody } from './inBody';

/** What is asked of a report; what is left out is the half-year that is running. */
export interface ReportAsked {
  readonly kind: ReportKind;
  readonly year: number | undefined;
  readonly half: 'first' | 'second' | undefined;
}

/** The draft of a half-yearly or status report, from the records alone (PL-11, PL-13, PL-14); for those who follow up. */
export async function viewReport(
  world: World,
  members: readonly Member[],
  address: string,
  { kind, year: askedYear, half: askedHalf }: ReportAsked,
): Promise<ReportPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, 'followUp') === 'no') return undefined;
  const today = dayOf(world.now());
  const year = askedYear ?? yearOf(today);
  const half = askedHalf ?? (today.slice(5, 7) < '07' ? 'first' : 'second');
  const { facts, member, me, body } = seen;
  const { language } = member.person;
  const records = await loadRecords(facts, year);
  const draft = draftReport(kind, halfYear(year, half), rowsOf(facts.body.nr, records, language));
  const texts = healthTexts(language);
  return {
    me,
    body,
    kind,
    title: texts.reportTitle(kind, body.name, year, half),
    from: draft.from,
    to: draft.to,
    parts: draft.parts.map(({ part, lines, state }) => ({
      part,
      heading: texts.part[part],
      lines,
      nothing: state === 'nothingRecorded' ? texts.nothingRecorded : null,
    })),
  };
}

/** One row for each thing that is recorded; nothing is told that no row says. */
function rowsOf(bodyNr: number, records: Records, language: Language): readonly RecordedRow[] {
  const texts = healthTexts(language);
  const published = records.meetings.filter(({ stage }) => stage === 'notesPublished');
  return [
    ...published.map(({ id, day, title }) => ({
      ...{ list: lists.meetings.title, id, bodyNr, day, text: title },
      part: 'meetings' as const,
    })),
    ...published.flatMap(({ id, day }) => {
      const own = records.attendance.filter((one) => one.meetingId === id && one.partyKey !== null);
      const there = own.filter(({ presence }) => presence !== 'absent').length;
      const [first] = own;
      if (first === undefined) return [];
      const text = texts.attended(there, own.length);
      return [{ list: lists.attendance.title, id: first.id, bodyNr, day, text, part: 'attendance' as const }];
    }),
    ...records.proposals.map(({ id, title, submittedAt }) => ({
      ...{ list: lists.proposals.title, id, bodyNr, day: dayOf(submittedAt), text: title },
      part: 'proposals' as const,
    })),
    ...records.decisions.map(({ id, text, decidedOn }) => ({
      ...{ list: lists.decisions.title, id, bodyNr, day: decidedOn, text },
      part: 'decisions' as const,
    })),
    ...records.assignments.map(({ id, what, who, due, status }) => ({
      ...{ list: lists.assignments.title, id, bodyNr, day: due, text: `${who}: ${what}` },
      part: status === 'done' ? ('assignmentsDone' as const) : ('assignmentsOpen' as const),
    })),
    ...records.groupReports.map(({ id, day, title, groupName }) => ({
      ...{ list: lists.groupReports.title, id, bodyNr, day, text: [groupName, title].filter(Boolean).join(': ') },
      part: 'groupReports' as const,
    })),
  ];
}
