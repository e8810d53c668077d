import type { ConfidentialTexts } from './texts';

const PART = {
  item: 'Sekretessbelagd punkt',
  note: 'Sekretessbelagd anteckning',
  decision: 'Sekretessbelagt beslut',
  annex: 'Sekretessbelagd bilaga',
} as const;

export const sv: ConfidentialTexts = {
  line: 'Sekretessbelagd punkt',
  assignment: 'Sekretessbelagt uppdrag',
  part: (kind, ground) => `${PART[kind]}${ground === null ? '' : ` (${ground})`}.`,
  refusal: {
    groundMissing: () => 'Skriv grunden för sekretess: lagrummet, till exempel 26 kap. 1 § OSL.',
    nobodyNamed: () => 'Peka ut minst en person som ska få läsa.',
    personalId: () => 'Grunden innehåller ett personnummer. Ta bort det. Inget har sparats.',
    alreadyConfidential: ({ ground }) =>
      ground === null ? 'Punkten är redan sekretessbelagd.' : `Punkten är redan sekretessbelagd enligt ${ground}.`,
    notConfidential: () => 'Punkten är inte sekretessbelagd.',
    alreadyPublished: () =>
      'Punkten har redan gått ut, och det som har visats går inte att dölja. Lägg till en ny punkt, sekretessbelägg den och anteckna där.',
    nothingNoted: () => 'Inget är antecknat under punkten än. Anteckna först, och sekretessbelägg sedan.',
    noSuchDecision: ({ noted }) =>
      noted === 0
        ? 'Inget beslut är antecknat under punkten än.'
        : `Punkten har ${String(noted)} antecknade beslut. Skriv ett nummer från 1 till ${String(noted)}.`,
    noSuchAnnex: ({ attached }) =>
      attached === 0
        ? 'Punkten har ingen bilaga. Lägg till den först.'
        : `Punkten har ${String(attached)} bilagor. Skriv ett tal från 1 till ${String(attached)}.`,
    noRoomReady: () =>
      'Alla slutna rum i forumet används. Be administratören förbereda fler (npm run provision) och försök igen.',
  },
  done: {
    enclosed: (named) =>
      named === 1
        ? 'Punkten är sekretessbelagd. En person kan läsa den; alla andra ser bara att den finns och på vilken grund.'
        : `Punkten är sekretessbelagd. ${String(named)} personer kan läsa den; alla andra ser bara att den finns och på vilken grund.`,
    partEnclosed: (kind, named) =>
      `${PART[kind]}: ${named === 1 ? 'en person' : `${String(named)} personer`} kan läsa. Alla andra ser bara att den finns och på vilken grund.`,
    partOpened: 'Det står åter öppet under punkten.',
    partWritten: 'Sparat i det slutna rummet.',
    opened: 'Punkten är öppen igen. Det som redan ligger i det slutna rummet ligger kvar där.',
  },
};
