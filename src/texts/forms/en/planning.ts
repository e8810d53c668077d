import type { FormTexts } from '../form';

export const planning = {
  planYear: {
    title: 'Plan the meetings of the year',
    about:
      'Proposes dates with reasons: red days, breaks, clashes and what is to be done in time. You say yes, or give your own dates.',
    fields: {
      year: { label: 'Year' },
      weekday: {
        label: 'Weekday',
        options: {
          monday: 'Monday',
          tuesday: 'Tuesday',
          wednesday: 'Wednesday',
          thursday: 'Thursday',
          friday: 'Friday',
        },
      },
      starts: { label: 'Starts' },
      ends: { label: 'Ends' },
      times: { label: 'Number of meetings', hint: 'Empty: as many as the body has decided.' },
      breaks: {
        label: 'School breaks and others',
        parts: { name: { label: 'Name' }, from: { label: 'First day' }, to: { label: 'Last day' } },
      },
      dates: { label: 'Dates of your own', hint: 'They hold in place of those proposed.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
