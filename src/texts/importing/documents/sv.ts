import type { DocumentKind } from '../../../core/documents/document';
import type { DocumentPart } from '../../../core/importing/fault';
import { writtenDay } from '../../when';
import type { DocumentImportTexts } from './texts';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  agenda: 'dagordning',
  supplement: 'tillägg',
  notes: 'anteckningar',
  minutes: 'protokoll',
  signedMinutes: 'underskrivet protokoll',
  annex: 'bilaga',
};
const FIELDS: Readonly<Record<string, string>> = { body: 'organet', day: 'dagen', kind: 'slaget' };
const BESIDE: Readonly<Record<Exclude<DocumentPart['in'], 'page' | 'paragraph' | 'form'>, string>> = {
  header: 'i sidhuvudet',
  footer: 'i sidfoten',
  footnote: 'i en fotnot',
  comment: 'i en kommentar',
  properties: 'i filens egenskaper',
};

function part({ in: where, nr }: DocumentPart): string {
  if (where === 'page') return `på sidan ${String(nr)}`;
  if (where === 'paragraph') return `i stycke ${String(nr)}`;
  return where === 'form' ? `i ett fält eller en anteckning på sidan ${String(nr)}` : BESIDE[where];
}

export const sv: DocumentImportTexts = {
  problem: {
    unreadable: () => 'Filen går inte att läsa. Kontrollera rättigheterna, eller packa mappen på nytt.',
    empty: () => 'Filen är tom.',
    nameless: () => 'Filens namn har varken bokstäver eller siffror. Döp om filen.',
    documentKind: () => 'Filen är varken ett Worddokument (.docx) eller en PDF. Spara den som ett av dem.',
    otherThanNamed: ({ is }) => `Filen är i själva verket en .${is}. Döp om den så att namnet slutar på .${is}.`,
    documentTooLarge: ({ mostMegabytes }) =>
      `Filen är större än ${String(mostMegabytes)} MB, som är gränsen. Dela den eller spara den med mindre bilder.`,
    documentUnpacksTooLarge: () =>
      'Filen packas upp till mer än vad som är rimligt och har inte öppnats. Spara den på nytt.',
    documentLocked: () =>
      'Filen är låst med lösenord eller i ett gammalt format (.doc). Spara den på nytt som .docx eller PDF utan lösenord.',
    documentDamaged: () => 'Filen är skadad. Öppna den, kontrollera den och spara den på nytt.',
    personalIdIn: (problem) =>
      `Det står något som ser ut som ett personnummer ${part(problem.part)}. Ta bort det ur filen.`,
    personalIdInPath: () => 'Filens namn innehåller något som ser ut som ett personnummer. Döp om filen.',
    cannotGuess: ({ missing }) =>
      `Det går inte att se på namnet vad filen är. Skriv ${missing.map((name) => FIELDS[name] ?? name).join(' och ')} i en förteckning (--manifest), eller döp om filen.`,
    noSuchFile: ({ given }) => `Filen ”${given}” finns inte i mappen. Skriv namnet som det står där.`,
    severalFiles: ({ given, files }) =>
      `Flera filer heter ”${given}”: ${files.join(', ')}. Skriv hela vägen från mappen.`,
    sameNameAs: ({ other }) =>
      `Ett annat dokument har samma namn, organ och år: ${other}. Döp om ett av dem, eller ta bort det som är fel.`,
    changedMeanwhile: () => 'Filen har ändrats sedan den visades. Kör kommandot igen.',
  },
  hint: {
    noText: () => 'Filen har ingen text, troligen är den skannad. Den förs in, men det går inte att söka i den.',
    sameBytesAs: ({ other }) => `Samma fil som ${other}. Den förs in en gång.`,
    thereAs: ({ title, day }) => `Finns redan som ”${title}”, ${writtenDay(day, 'sv')}. Det som står där behålls.`,
  },
  part,
  label: ({ path, body, day, kind, guessed }) =>
    `${path}: ${body}, ${writtenDay(day, 'sv')}, ${KINDS[kind]}${
      guessed.length === 0 ? '' : ` (gissat ur namnet: ${guessed.map((name) => FIELDS[name] ?? name).join(', ')})`
    }`,
  preview: ({ added, same, faults }) =>
    `${documents(added)} att föra in, ${documents(same)} finns redan, ${String(faults)} fel. Inget har skrivits.`,
  done: ({ added, same, faults }) =>
    `${documents(added)} infördes, ${documents(same)} fanns redan, ${String(faults)} fel hoppades över.`,
};

function documents(count: number): string {
  return count === 1 ? '1 handling' : `${String(count)} handlingar`;
}
