import type { Day } from '../../../core/calendar';
import { writtenDay } from '../../when';

/** The words of the page that a personal link opens: Swedish is the original, its shape is every language's. */
export const sv = {
  name: 'Samverka',
  loading: 'Hämtar …',
  noLink: 'Öppna länken direkt i brevet, så att hela länken kommer med.',
  outage: 'Det går inte att nå Samverka just nu. Inget har gått förlorat. Försök igen om en stund.',
  again: 'Försök igen',
  knock: {
    heading: 'Öppna din länk',
    about: 'Du får en kod till adressen som länken skickades till. Då vet vi att det är du.',
    ask: 'Skicka koden',
    askAgain: 'Skicka en ny kod',
    code: 'Kod, sex siffror',
    codeMissing: 'Skriv koden från brevet, sex siffror.',
    enter: 'Öppna sidan',
  },
  open: {
    you: (name: string, lastDay: Day) => `${name}. Länken gäller till och med ${writtenDay(lastDay, 'sv')}.`,
    leave: 'Stäng sidan',
    left: 'Sidan är stängd. Öppna länken i brevet när du behöver den igen.',
    nothing: 'Det länken är till för är inte öppet just nu.',
    when: (on: Day, starts: string, ends: string) => `${writtenDay(on, 'sv')} kl. ${starts}–${ends}`,
    chair: (name: string) => `Ordförande: ${name}`,
    papers: 'Hämta handlingarna (PDF)',
    papersNone: 'Handlingarna går inte att hämta just nu.',
    sending: 'Skickar …',
    used: 'Klart. Du har gjort det här med länken.',
    renew: 'Be om en ny länk',
    renewAbout: 'Varje sak görs en gång med länken. Vill du göra något igen får du en ny med e-post.',
  },
  agenda: {
    heading: 'Dagordning',
    none: 'Dagordningen är inte skickad än.',
    minutes: (count: number) => `${String(count)} min`,
    decisions: 'Beslut',
  },
  answer: {
    heading: 'Vem kommer?',
    about: 'Svara för varje punkt som rör er.',
    none: 'Ingen punkt på dagordningen rör er.',
    party: (name: string) => `Svar för ${name}`,
    representative: (name: string | null) => (name === null ? 'Representanten kommer' : `${name} kommer`),
    named: 'Någon annan kommer',
    notNeeded: 'Vi behöver inte delta',
    name: 'Vem kommer?',
    nameMissing: 'Skriv namnet på den som kommer till punkten.',
    choose: 'Välj ett svar.',
    save: (title: string) => `Svara: ${title}`,
    saveShort: 'Svara',
    is: (answer: string) => `Ert svar: ${answer}.`,
  },
  absence: {
    heading: 'Kan er representant inte komma?',
    name: 'Vem kommer i stället?',
    nameHint: 'Lämna tomt om ingen kommer.',
    send: 'Meddela frånvaro',
  },
  propose: {
    heading: 'Lämna ett förslag',
    about: (lastDay: Day | null) =>
      lastDay === null
        ? 'Sista dag för förslag är inte bestämd.'
        : `Förslag till mötet lämnas senast ${writtenDay(lastDay, 'sv')}.`,
    title: 'Vad gäller det?',
    text: 'Beskriv förslaget',
    send: 'Lämna förslaget',
  },
  sending: {
    heading: 'Skicka dagordningen',
    meaning: 'Det här innebär det att skicka',
    stops: 'Det här behöver rättas först',
    warns: 'Det här behöver en motivering',
    why: 'Varför går det bra ändå?',
    whyMissing: 'Skriv varför. Det sparas med dagordningen.',
    read: 'Jag har läst vad det innebär att skicka',
    readMissing: 'Läs och kryssa i rutan först.',
    send: 'Godkänn och skicka',
    preview: 'Så här blir dagordningen',
  },
  comments: {
    heading: 'Lämna en synpunkt',
    about: (lastDay: Day) => `Synpunkter lämnas senast ${writtenDay(lastDay, 'sv')}.`,
    text: 'Din synpunkt',
    send: 'Lämna synpunkten',
    draft: 'Utkast till anteckningar',
    given: 'Lämnade synpunkter',
  },
  group: {
    heading: 'Lämna en rapport',
    next: (on: Day) => `Nästa rapport ska lämnas senast ${writtenDay(on, 'sv')}.`,
    title: 'Rubrik',
    text: 'Vad har ni gjort, och vad ska ni göra nu?',
    send: 'Lämna rapporten',
    reports: 'Tidigare rapporter',
  },
  missing: 'Fyll i fältet.',
};

export type LinkPageTexts = typeof sv;
