import { writtenDay } from '../../when';
import type { ReportDocumentTexts } from './texts';

export const en: ReportDocumentTexts = {
  title: { halfYearReport: 'Half-yearly report', statusReport: 'Status report' },
  of: 'Body',
  period: 'Period',
  periodIs: (from, to) => `${writtenDay(from, 'en')} to ${writtenDay(to, 'en')}`,
  compiledBy: 'Compiled by',
  madeFrom: 'A draft. All of it comes from what is noted in Samverka. What is not noted is not in it.',
  line: (day, text) => `${writtenDay(day, 'en')}: ${text}`,
};
