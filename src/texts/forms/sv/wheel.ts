import type { FormTexts } from '../form';

const theme = {
  label: 'Tema',
  options: {
    safety: 'Trygghetsarbete',
    socialPlanning: 'Sociala erfarenheter i samhällsplaneringen',
    publicHealth: 'Folkhälsoarbete',
    civilSociety: 'Samverkan med civilsamhället',
  },
};
const written = {
  title: { label: 'Rubrik' },
  about: { label: 'Beskrivning' },
  month: { label: 'Månad', hint: '1 till 12. Skrivs en dag gäller dagens månad.' },
  day: { label: 'Dag', hint: 'Tomt: någon gång under månaden.' },
  theme,
  parties: { label: 'Berörda parter' },
};

export const wheel = {
  addWheelEntry: {
    title: 'Lägg till i årshjulet',
    about: 'Ett tema eller en händelse som organet tar upp under året.',
    fields: {
      year: { label: 'År' },
      kind: { label: 'Slag', options: { theme: 'Tema', event: 'Händelse' } },
      ...written,
    },
  },
  changeWheelEntry: {
    title: 'Ändra i årshjulet',
    about: 'Ändrar en post. En daterad uppgift flyttas till en annan dag, en låst aldrig förbi sin sista dag.',
    fields: written,
  },
  removeWheelEntry: {
    title: 'Ta bort ur årshjulet',
    about: 'Posten kommer inte med på dagordningar längre. En låst uppgift kan inte tas bort.',
    fields: {},
  },
  copyYear: {
    title: 'Kopiera årshjulet till ett nytt år',
    about: 'Teman och händelser kommer i samma månader, och de daterade uppgifterna efter organets regler.',
    fields: { fromYear: { label: 'Från år' }, toYear: { label: 'Till år' } },
  },
  recordSending: {
    title: 'Notera ett utskick',
    about: 'Att en uppgift i årshjulet har skickats till en medlem.',
    fields: {
      partyKey: { label: 'Medlem' },
      sentOn: { label: 'Skickat' },
      forecast: { label: 'Helårsprognos', options: { with: 'Är med', without: 'Är inte med' } },
    },
  },
  markDone: {
    title: 'Notera som gjort',
    about: 'Att en post i årshjulet är gjord.',
    fields: { doneOn: { label: 'Gjort' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
