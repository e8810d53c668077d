import { resolutions } from '../forms/sv/resolutions';
import type { HealthTexts } from './texts';

export const sv: HealthTexts = {
  trend: (party, { absences, among, source }) =>
    `${party} har varit borta ${String(absences)} av de senaste ${String(among)} mötena (${source.document}, ${source.clause}).`,
  reportTitle: (kind, bodyName, year, half) => {
    const what = kind === 'halfYearReport' ? 'Halvårsrapport' : 'Lägesrapport';
    return `${what}, ${bodyName}, ${half === 'first' ? 'första' : 'andra'} halvåret ${String(year)} – utkast ur det som är antecknat`;
  },
  part: {
    meetings: 'Möten',
    attendance: 'Närvaro',
    proposals: 'Förslag',
    decisions: 'Beslut',
    assignmentsDone: 'Uppdrag som är klara',
    assignmentsOpen: 'Uppdrag som är öppna',
    groupReports: 'Rapporter från arbetsgrupper',
  },
  tags: resolutions.recordResolution.fields.tags.options,
  nothingRecorded: 'Inget är antecknat.',
  attended: (there, of) => `${String(there)} av ${String(of)} parter var med.`,
};
