import type { DocumentKind } from '../../core/documents/document';

const kinds: Readonly<Record<DocumentKind, string>> = {
  agenda: 'Dagordning',
  supplement: 'Tillägg till dagordningen',
  notes: 'Anteckningar',
  minutes: 'Protokoll',
  signedMinutes: 'Underskrivet protokoll',
  annex: 'Bilaga',
};

/** What the page of contents of an archive package says. An archive is Swedish: there is one language. */
export const archivePageTexts = {
  kinds,
  title: (body: string, year: number) => `${body} ${String(year)}`,
  intro: 'Arkivpaket med årets publicerade handlingar. Sidan öppnas i en webbläsare utan nät.',
  facts: {
    recordsCreator: 'Arkivbildare',
    organisation: 'Organisation',
    year: 'År',
    created: 'Paketet skapat',
    software: 'Skapat av',
  },
  notDecided: 'inte bestämt',
  meetings: 'Möten',
  stages: { planned: 'planerat', agendaSent: 'dagordning utskickad', notesPublished: 'hållet', cancelled: 'inställt' },
  documents: 'Handlingar',
  columns: {
    day: 'Dag',
    kind: 'Slag',
    title: 'Rubrik',
    edition: 'Utgåva',
    number: 'Diarienummer',
    retention: 'Bevarande',
    sha256: 'Kontrollsumma (SHA-256)',
  },
  secrecy: (ground: string) => `Sekretess: ${ground}`,
  changed: 'Filen är en annan än den som publicerades.',
  leftOut: 'Handlingar som inte ingår',
  why: { confidential: 'sekretess', fileMissing: 'filen saknas i biblioteket' },
  none: 'Inga.',
  decisions: 'Beslut',
  masked: (number: string, ground: string) => `${number}: sekretess, ${ground}`,
  check: 'Så kontrolleras paketet: npm run archive -- verify och filens namn.',
} as const;
