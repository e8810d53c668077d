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
  remarkOnItem: {
    title: 'Lämna en synpunkt',
    about: 'De som bereder mötet läser den. Den skickas aldrig med dagordningen.',
    fields: {
      kind: {
        label: 'Vad det gäller',
        options: {
          comment: 'En synpunkt på punkten',
          title: 'Ny lydelse av rubriken',
          purpose: 'Ny lydelse av syftet',
          description: 'Ny lydelse av beskrivningen',
        },
      },
      text: { label: 'Text' },
    },
  },
  answerRemark: {
    title: 'Ta in eller avsluta en synpunkt',
    about: 'Den senaste som väntar på punkten. En ny lydelse som tas in ändrar punkten.',
    fields: {
      answer: { label: 'Svar', options: { taken: 'Ta in lydelsen', closed: 'Avsluta' } },
      remarkId: { label: 'Synpunkt' },
    },
  },
  attachAnnex: {
    title: 'Lägg till en bilaga',
    about: 'Filen följer med punkten när dagordningen skickas.',
    fields: { name: { label: 'Filens namn' }, content: { label: 'Fil' } },
  },
  removeAnnex: {
    title: 'Ta bort en bilaga',
    about: 'Den senaste på punkten. Filen följer inte med när dagordningen skickas.',
    fields: { annexId: { label: 'Bilaga' } },
  },
  signOff: {
    title: 'Godkänn utkastet',
    about: 'Dagordningen som den är nu. Ändras en punkt efteråt behöver bara den godkännas igen.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
