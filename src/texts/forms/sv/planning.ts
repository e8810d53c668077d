import type { FormTexts } from '../form';

export const planning = {
  planYear: {
    title: 'Planera årets möten',
    about:
      'Föreslår datum med skäl: röda dagar, lov, krockar och det som ska vara gjort i tid. Du säger ja, eller anger egna datum.',
    fields: {
      year: { label: 'År' },
      weekday: {
        label: 'Veckodag',
        options: { monday: 'Måndag', tuesday: 'Tisdag', wednesday: 'Onsdag', thursday: 'Torsdag', friday: 'Fredag' },
      },
      starts: { label: 'Börjar' },
      ends: { label: 'Slutar' },
      times: { label: 'Antal möten', hint: 'Tomt: så många som organet har bestämt.' },
      breaks: {
        label: 'Lov och andra uppehåll',
        parts: { name: { label: 'Namn' }, from: { label: 'Första dagen' }, to: { label: 'Sista dagen' } },
      },
      dates: { label: 'Egna datum', hint: 'Gäller i stället för de föreslagna.' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
