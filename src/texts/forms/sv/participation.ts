import type { FormTexts } from '../form';

export const participation = {
  answerAgenda: {
    title: 'Svara för din part',
    about: 'Vem som kommer för parten till en punkt.',
    fields: {
      partyKey: { label: 'Part' },
      answer: {
        label: 'Svar',
        options: {
          representative: 'Representanten kommer',
          named: 'Någon annan kommer',
          notNeeded: 'Vi behöver inte delta',
        },
      },
      name: { label: 'Namn', hint: 'Den som kommer till just den här punkten.' },
    },
  },
  tellAbsence: {
    title: 'Anmäl frånvaro',
    about: 'Någon från parten kommer inte till mötet.',
    fields: { partyKey: { label: 'Part' }, name: { label: 'Den som kommer i stället', hint: 'Tomt: ingen kommer.' } },
  },
  requestGuest: {
    title: 'Be att få bjuda in någon',
    about: 'Någon utanför parterna. Mötets ordförande avgör.',
    fields: {
      name: { label: 'Namn' },
      organisation: { label: 'Organisation' },
      itemId: { label: 'Punkt', hint: 'Tomt: hela mötet.' },
    },
  },
  answerGuest: {
    title: 'Svara om en gäst',
    about: 'Mötets ordförande säger ja eller nej. Ett nej har ett skäl.',
    fields: {
      answer: { label: 'Svar', options: { approved: 'Ja, välkommen', refused: 'Nej' } },
      reason: { label: 'Skäl', hint: 'Den som frågade får läsa det.' },
    },
  },
  signOff: {
    title: 'Godkänn utkastet',
    about: 'Dagordningen som den är nu. Ändras en punkt efteråt behöver bara den godkännas igen.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
