import type { DocumentKind } from '../../../core/documents/document';
import type { DocumentPart } from '../../../core/importing/fault';
import { writtenDay } from '../../when';
import type { DocumentImportTexts } from './texts';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  agenda: 'agenda',
  supplement: 'supplement',
  notes: 'notes',
  minutes: 'minutes',
  signedMinutes: 'signed minutes',
  annex: 'annex',
};
const FIELDS: Readonly<Record<string, string>> = { body: 'body', day: 'day', kind: 'kind' };
const BESIDE: Readonly<Record<Exclude<DocumentPart['in'], 'page' | 'paragraph' | 'form'>, string>> = {
  header: 'in the header',
  footer: 'in the footer',
  footnote: 'in a footnote',
  comment: 'in a comment',
  properties: 'in the properties of the file',
};

function part({ in: where, nr }: DocumentPart): string {
  if (where === 'page') return `on page ${String(nr)}`;
  if (where === 'paragraph') return `in paragraph ${String(nr)}`;
  return where === 'form' ? `in a field or a note on page ${String(nr)}` : BESIDE[where];
}

export const en: DocumentImportTexts = {
  problem: {
    unreadable: () => 'The file cannot be read. Check the permissions, or pack the folder anew.',
    empty: () => 'The file is empty.',
    nameless: () => 'The name of the file has neither letters nor digits. Rename the file.',
    documentKind: () => 'The file is neither a Word document (.docx) nor a PDF. Save it as one of them.',
    otherThanNamed: ({ is }) => `The file is in fact a .${is}. Rename it so that its name ends with .${is}.`,
    documentTooLarge: ({ mostMegabytes }) =>
      `The file is larger than ${String(mostMegabytes)} MB, which is the limit. Split it or save it with smaller pictures.`,
    documentUnpacksTooLarge: () => 'The file unpacks to more than is reasonable and was not opened. Save it anew.',
    documentLocked: () =>
      'The file is locked with a password or in an old format (.doc). Save it as .docx or PDF without a password.',
    documentDamaged: () => 'The file is damaged. Open it, check it and save it anew.',
    personalIdIn: (problem) =>
      `Something that looks like a personal identity number stands ${part(problem.part)}. Remove it from the file.`,
    personalIdInPath: () => 'The name of the file holds what looks like a personal identity number. Rename the file.',
    cannotGuess: ({ missing }) =>
      `What the file is cannot be told from its name. Write the ${missing.map((name) => FIELDS[name] ?? name).join(' and the ')} in a list (--manifest), or rename the file.`,
    noSuchFile: ({ given }) => `There is no file “${given}” in the folder. Write the name as it is there.`,
    severalFiles: ({ given, files }) =>
      `Several files are called “${given}”: ${files.join(', ')}. Write the whole path from the folder.`,
    sameNameAs: ({ other }) =>
      `Another document has the same name, body and year: ${other}. Rename one of them, or remove the wrong one.`,
    changedMeanwhile: () => 'The file has changed since it was shown. Run the command again.',
  },
  hint: {
    noText: () => 'The file has no text; it is probably scanned. It is imported, but cannot be searched.',
    sameBytesAs: ({ other }) => `The same file as ${other}. It is imported once.`,
    thereAs: ({ title, day }) => `There already as “${title}”, ${writtenDay(day, 'en')}. What is there is kept.`,
  },
  part,
  label: ({ path, body, day, kind, guessed }) =>
    `${path}: ${body}, ${writtenDay(day, 'en')}, ${KINDS[kind]}${
      guessed.length === 0 ? '' : ` (guessed from the name: ${guessed.map((name) => FIELDS[name] ?? name).join(', ')})`
    }`,
  preview: ({ added, same, faults }) =>
    `${documents(added)} to import, ${documents(same)} there already, ${String(faults)} faults. Nothing has been written.`,
  done: ({ added, same, faults }) =>
    `${documents(added)} imported, ${documents(same)} there already, ${String(faults)} faults passed by.`,
};

function documents(count: number): string {
  return count === 1 ? '1 document' : `${String(count)} documents`;
}
