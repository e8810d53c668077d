import type { ItemKind } from '../../../core/agenda/item';
import type { Day, Instant } from '../../../core/calendar';
import type { Presence } from '../../../core/meetings/attendance';
import { dayWords } from '../days';

const when = dayWords('sv');

const kinds: Readonly<Record<ItemKind, string>> = {
  information: 'Information',
  horizonScanning: 'Omvärldsspaning',
  discussion: 'Diskussion',
  decision: 'Beslut',
};
const presences: Readonly<Record<Presence, string>> = {
  representative: 'Representant',
  other: 'Annan',
  guest: 'Gäst',
  absent: 'Frånvarande',
};

/** The words of a meeting's page, which is loaded when it is first opened. */
export const sv = {
  kinds,
  presences,
  rehearsal: {
    start: 'Öva mötet',
    end: 'Avsluta övningen',
    title: (title: string) => `ÖVNING – ${title}`,
    back: 'Till det riktiga mötet',
    stage: 'Visa storskärmen',
    leaveStage: 'Lämna storskärmen',
    mark: 'ÖVNING.',
    about:
      'Öva hela mötet: dagordning, utskick, anteckningar och publicering. Inget skickas, räknas, numreras eller arkiveras.',
  },
  page: {
    title: (day: Day) => `Möte ${when.day(day)}`,
    back: (body: string) => `Till ${body}`,
    moreActs: 'Fler åtgärder',
    share: 'Dela länk till mötet',
    steps: 'Mötets steg',
    step: { prepare: 'Förbered', send: 'Skicka', meet: 'Möte', publish: 'Publicera' },
    whole: 'Öppna hela mötessidan',
    passed: '(klart)',
    chairs: (name: string, title: 'chair' | 'actingChair') =>
      `${title === 'actingChair' ? 'Tjänstgörande ordförande' : 'Ordförande'}: ${name}`,
    notOpen: {
      meet: 'Närvaro och anteckningar öppnas när dagordningen har skickats.',
      publish: 'Anteckningarna publiceras när dagordningen har skickats och mötet har börjat.',
    },
  },
  proposals: {
    by: (name: string, party: string | null, moment: Instant) =>
      `${party === null ? name : `${name}, ${party}`} · ${when.moment(moment)}`,
    lastDay: (day: Day) => `Sista dag var ${when.day(day)}.`,
    because: (reason: string) => `Motivering: ${reason}`,
    referredTo: (where: string) => `Hänskjutet till ${where}.`,
    yours: 'Dina och din parts förslag',
  },
  agenda: {
    heading: 'Dagordning',
    parties: 'Berörda parter',
    presenter: 'Föredragande',
    /** The badge of a confidential line, with the ground where one is told. */
    secrecy: (ground: string) => (ground === '' ? 'Sekretess' : `Sekretess: ${ground}`),
    supplement: 'Tillägg',
    concerns: { own: 'Gruppens egna frågor', steering: 'Frågor som styrgrupp' },
    notSentYet: 'Dagordningen är inte skickad ännu.',
    sentBy: (day: Day) => `Den skickas senast ${when.day(day)}.`,
    noLines: 'Dagordningen har inga punkter.',
    minutesShort: (minutes: number) => `${minutes} min`,
  },
  attendance: {
    heading: 'Närvaro',
  },
  notes: {
    decisions: 'Beslut',
    assignments: 'Uppdrag',
    assignmentLine: (what: string, who: string, due: Day) => `${what} – ${who}, senast ${when.day(due)}`,
  },
};

export type MeetingTexts = typeof sv;
