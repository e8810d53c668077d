import type { FormTexts } from '../form';

const meaningRead = { label: 'Jag har läst vad det innebär' };
const passed = { label: 'Skäl för varje varning som passeras' };

export const meetings = {
  arrangeAgenda: {
    title: 'Bered dagordningen',
    about: 'Hämtar det som saknas från årshjul, förslag och uppdrag, och sparar punkterna i den ordning de står.',
    fields: {
      items: {
        label: 'Punkter',
        parts: {
          id: { label: 'Punkt' },
          version: { label: 'Läst version' },
          title: { label: 'Rubrik' },
          description: { label: 'Bakgrund' },
          kind: {
            label: 'Slag',
            options: {
              information: 'Information',
              horizonScanning: 'Omvärldsspaning',
              discussion: 'Diskussion',
              decision: 'Beslut',
            },
          },
          purpose: { label: 'Syfte', hint: 'Vad mötet ska göra med punkten.' },
          theme: {
            label: 'Tema',
            options: {
              safety: 'Trygghetsarbete',
              socialPlanning: 'Sociala erfarenheter i samhällsplaneringen',
              publicHealth: 'Folkhälsoarbete',
              civilSociety: 'Samverkan med civilsamhället',
            },
          },
          concern: { label: 'Hör till', options: { own: 'Gruppens egna frågor', steering: 'Frågor som styrgrupp' } },
          parties: { label: 'Berörda parter' },
          presenter: { label: 'Föredragande' },
          minutes: { label: 'Minuter' },
        },
      },
    },
  },
  sendAgenda: {
    title: 'Skicka dagordningen',
    about: 'Dagordningen fryses, sparas i SharePoint och skickas till dem som är kallade.',
    fields: { meaningRead, passed },
  },
  recordAttendance: {
    title: 'Anteckna närvaro',
    about: 'Vem som var med för en part, eller en gäst.',
    fields: {
      partyKey: { label: 'Part', hint: 'Tomt för en gäst.' },
      presence: {
        label: 'Närvaro',
        options: { representative: 'Representanten', other: 'Någon annan', guest: 'Gäst', absent: 'Frånvarande' },
      },
      name: { label: 'Namn' },
      arrived: { label: 'Kom kl.', hint: 'Bara om det var efter mötets början.' },
      left: { label: 'Gick kl.', hint: 'Bara om det var före mötets slut.' },
    },
  },
  takeUpItem: {
    title: 'Ta upp en punkt',
    about: 'Mötet går till punkten. Alla som följer mötet ser den, och tiden börjar räknas.',
    fields: {},
  },
  writeNotes: {
    title: 'Anteckna',
    about: 'Anteckningarna under en punkt.',
    fields: {
      notes: { label: 'Anteckningar' },
      outcome: {
        label: 'Utfall',
        options: {
          open: 'Inte behandlad',
          handled: 'Behandlad',
          carriedOver: 'Tas upp igen nästa möte',
          escalated: 'Lyft till annat organ',
        },
      },
    },
  },
  recordDecision: {
    title: 'Anteckna ett beslut',
    about: 'Ett beslut under en punkt. En tom text tar bort det.',
    fields: { decisionKey: { label: 'Beslut som ändras' }, text: { label: 'Beslut' } },
  },
  giveAssignment: {
    title: 'Ge ett uppdrag',
    about: 'Vem som gör vad och till när, under en punkt.',
    fields: {
      assignmentKey: { label: 'Uppdrag som ändras' },
      what: { label: 'Vad som ska göras' },
      upn: { label: 'Vem, ur registret' },
      who: { label: 'Namn' },
      due: { label: 'Klart senast' },
    },
  },
  publishNotes: {
    title: 'Publicera anteckningarna',
    about: 'Anteckningarna blir en färdig handling i SharePoint och deltagarna får veta det.',
    fields: { meaningRead, passed },
  },
  registerMeeting: {
    title: 'Registrera mötets handlingar',
    about: 'Diarienumret. Det står på handlingar som publiceras från och med nu.',
    fields: { number: { label: 'Diarienummer' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
