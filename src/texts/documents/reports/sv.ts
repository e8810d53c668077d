import { writtenDay } from '../../when';
import type { ReportDocumentTexts } from './texts';

export const sv: ReportDocumentTexts = {
  title: { halfYearReport: 'Halvårsrapport', statusReport: 'Lägesrapport' },
  of: 'Organ',
  period: 'Period',
  periodIs: (from, to) => `${writtenDay(from, 'sv')} till ${writtenDay(to, 'sv')}`,
  compiledBy: 'Sammanställd av',
  madeFrom: 'Utkast. Allt här kommer ur det som är antecknat i Samverka. Det som inte är antecknat står inte här.',
  line: (day, text) => `${writtenDay(day, 'sv')}: ${text}`,
};
