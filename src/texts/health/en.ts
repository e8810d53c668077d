import { resolutions } from '../forms/en/resolutions';
import type { HealthTexts } from './texts';

export const en: HealthTexts = {
  trend: (party, { absences, among, source }) =>
    `${party} has been away from ${String(absences)} of the latest ${String(among)} meetings (${source.document}, ${source.clause}).`,
  reportTitle: (kind, bodyName, year, half) => {
    const what = kind === 'halfYearReport' ? 'Half-yearly report' : 'Status report';
    return `${what}, ${bodyName}, ${half} half of ${String(year)} – a draft from what is recorded`;
  },
  part: {
    meetings: 'Meetings',
    attendance: 'Attendance',
    proposals: 'Proposals',
    decisions: 'Decisions',
    assignmentsDone: 'Assignments that are done',
    assignmentsOpen: 'Assignments that are open',
    groupReports: 'Reports from working groups',
  },
  tags: resolutions.recordResolution.fields.tags.options,
  nothingRecorded: 'Nothing is recorded.',
  attended: (there, of) => `${String(there)} of ${String(of)} parties were there.`,
};
