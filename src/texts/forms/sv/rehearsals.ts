import type { FormTexts } from '../form';

export const rehearsals = {
  startRehearsal: {
    title: 'Öva mötet',
    about: 'Gå igenom mötet från dagordning till anteckningar. Inget skickas, räknas, numreras eller arkiveras.',
    fields: {},
  },
  throwAwayRehearsal: {
    title: 'Avsluta övningen',
    about: 'Övningsmötet avslutas och kastas med allt som har skrivits i det.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
