import type { FormTexts } from '../form';

const day = { label: 'Dag' };
const starts = { label: 'Börjar' };
const ends = { label: 'Slutar' };

export const rescheduling = {
  moveMeeting: {
    title: 'Flytta mötet',
    about: 'Du ser först vad flytten för med sig. Dagordning och förslag följer med mötet.',
    fields: { day, starts, ends },
  },
  changePlace: {
    title: 'Ändra plats eller möteslänk',
    about: 'De som har mötet i sin kalender får ändringen dit, en gång.',
    fields: { place: { label: 'Plats eller länk', hint: 'Tomt: platsen är inte bestämd.' } },
  },
  cancelMeeting: {
    title: 'Ställ in mötet',
    about: 'Du ser först vad det för med sig. Förslag och punkter går till ett annat möte.',
    fields: { proposalsGoTo: { label: 'Möte som tar förslagen', hint: 'Tomt: nästa möte.' } },
  },
  callExtraMeeting: {
    title: 'Kalla till ett extra möte',
    about: 'Du ser först vad det för med sig. De som är kallade får veta det.',
    fields: {
      day,
      starts,
      ends,
      title: { label: 'Mötets namn', hint: 'Tomt: organets namn.' },
      place: { label: 'Plats' },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
