import type { FormTexts } from '../form';

export const oneself = {
  changeNoticeSettings: {
    title: 'Välj hur du får meddelanden',
    about: 'När och hur ofta Samverka skriver till dig. Det som ska göras samma dag kommer alltid den dagen.',
    fields: {
      pace: { label: 'Hur ofta', options: { each: 'När något händer', daily: 'Samlat en gång om dagen' } },
      quietFrom: { label: 'Tyst från klockan' },
      quietTo: { label: 'Tyst till klockan' },
    },
  },
  forgetMe: {
    title: 'Glöm mig',
    about: 'Dina inställningar, vägen till din chatt och dina utkast tas bort. Det som arkivlagen bevarar står kvar.',
    fields: {},
  },
  makeCalendarFeed: {
    title: 'Skapa kalenderlänk',
    about: 'Du får en egen adress att prenumerera på dina möten med. Gör en sådan i Inställningar, där den visas.',
    fields: {},
  },
  revokeCalendarFeed: {
    title: 'Ta bort kalenderlänken',
    about: 'Adressen slutar gälla. Den som har den får inget mer.',
    fields: {},
  },
  requestDocument: {
    title: 'Begär ut en allmän handling',
    about: 'Begäran lämnas till registratorn. Vem du är sparas inte med den.',
    fields: { request: { label: 'Vilken handling' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
