import { IMPORT_COLUMNS, type ImportField } from '../../core/importing/columns';
import type { ImportList } from '../../core/importing/facts';
import { writtenDay } from '../when';
import { en as documents } from './documents/en';
import type { ImportTexts } from './texts';

const near = (word: string | null) => (word === null ? '' : ` Did you mean “${word}”?`);
const columns = new Map(Object.values(IMPORT_COLUMNS).flatMap((all) => all.map((one) => [one.field, one.en])));
const field = (name: ImportField) => columns.get(name) ?? name;
const fields = (names: readonly ImportField[]) => names.map(field).join(', ');

const ROWS: Readonly<Record<ImportList, readonly [string, string]>> = {
  people: ['person', 'people'],
  mandates: ['mandate', 'mandates'],
  yearWheel: ['entry of the year wheel', 'entries of the year wheel'],
  meetings: ['meeting', 'meetings'],
  assignments: ['open assignment', 'open assignments'],
};

export const en: ImportTexts = {
  problem: {
    ...documents.problem,
    noHeader: ({ needed }) =>
      `Columns are missing. Write a row at the top with the names of the columns; these are needed: ${fields(needed)}.`,
    columnTwice: () => 'Two columns mean the same. Remove one or give it another name.',
    noRows: () => 'There are no rows to import. Write the rows below the names of the columns.',
    tooManyRows: ({ most }) => `The file has more than ${String(most)} rows. Split it into several files.`,
    valueMissing: ({ field: name }) => `The cell is empty. Write the ${field(name).toLowerCase()}.`,
    notADay: ({ given }) => `“${given}” is not a day. Write it as 2026-12-10, with the whole year.`,
    notATime: ({ given }) => `“${given}” is not a time. Write it as 13:00.`,
    notAMonth: ({ given }) => `“${given}” is not a month. Write 1 to 12, or its name.`,
    notAYear: ({ given }) => `“${given}” is not a year. Write it as 2026.`,
    notAnAccount: ({ given }) =>
      `“${given}” is neither an account nor an e-mail address. Write it as anna.lindgren@goteborg.example.`,
    unknownWord: ({ given, near: word, words }) =>
      `“${given}” cannot be chosen here.${near(word)} Write one of: ${words.join(', ')}.`,
    unknownBody: ({ given, near: word }) =>
      `There is no body “${given}”, or you may not import into it.${near(word)} Write the number or the name of the body.`,
    unknownParty: ({ given, near: word }) =>
      `The party “${given}” is not in the register.${near(word)} Write the name of the party as it stands under Parties.`,
    unknownPerson: ({ given, near: word }) =>
      `Nobody in the register has the account or address ${given}.${near(word)} Import the person among the members first.`,
    ambiguousPerson: ({ given }) =>
      `${given} leads to more than one person. Write only the account or the address that is in the register.`,
    tooLong: ({ length, most }) => `The text has ${String(length)} characters. Shorten it to ${String(most)}.`,
    personalId: () => 'This looks like a personal identity number. Remove it from the file. The row is not read.',
    endsFirst: ({ from, to }) => `The end, ${to}, does not come after the beginning, ${from}. Write a later one.`,
    partyNeeded: () => 'This role is held for a party. Write the name of the party.',
    partyTaken: ({ holder }) =>
      `${holder} represents the party then, and a party has one representative. Write “substitute” or “other representative”, or end the other mandate the day before.`,
    chairTaken: ({ holder }) => `${holder} is the chair then. End that mandate the day before.`,
    notOpen: () => 'The assignment is done. Only open assignments are imported; remove the row.',
    twiceInFile: ({ row }) => `The same stands in row ${String(row)}. Remove one of them.`,
  },
  hint: {
    ...documents.hint,
    columnIgnored: () => 'The column is unknown and is not read.',
    sheetIgnored: () => 'The sheet has no columns that are known and is not read.',
    nearlyKnown: ({ given, near: known }) =>
      `${given} is new but resembles ${known}, who is known. Is it the same person?`,
    noAccount: ({ who }) => `${who} has no account in the row and cannot be reminded.`,
    inThePast: ({ day }) => `${writtenDay(day, 'en')} has passed.`,
  },
  file: {
    fileKind: () => 'A file of this kind cannot be read. Save it as .xlsx or .csv.',
    fileTooLarge: ({ mostMegabytes }) => `The file is larger than ${String(mostMegabytes)} MB. Split it into several.`,
    unpacksTooLarge: () => 'The file unpacks to more than is reasonable and was not opened. Save it anew.',
    oldOrLocked: () => 'The file is locked with a password or in an old format. Save it as .xlsx without a password.',
    damaged: () => 'The file is damaged, or not what its name says. Open it, check it and save it anew.',
    quotes: ({ line }) =>
      `A quotation mark is opened and not closed, near line ${String(line)}. Correct it and try again.`,
    personalIdInName: () => 'The name of the file holds what looks like a personal identity number. Rename the file.',
  },
  documents,
  place: ({ sheet, row, column }) =>
    [sheet, ...(row === null ? [] : [`row ${String(row)}`]), ...(column === null ? [] : [`column ${column}`])].join(
      ', ',
    ),
  field,
  rows: (list, count) => `${String(count)} ${ROWS[list][count === 1 ? 0 : 1]}`,
  differs: ({ column, inFile, inProduct }) => `${column}: the file says ${inFile}, Samverka has ${inProduct}`,
  preview: ({ added, changed, same, faults }) =>
    `${rows(added)} new, ${rows(changed)} there but different, ${rows(same)} there already, ${String(faults)} faults. Nothing has been written.`,
  done: ({ added, changed, kept, same, faults }) =>
    `${rows(added)} imported, ${rows(changed)} changed, ${rows(kept)} kept what Samverka has, ${rows(same)} there already, ${String(faults)} faults passed by.`,
  notAllowed:
    'This is for the chair or the process leader of the body, in their own body, or for whoever administers Samverka. Ask them.',
  nothing: 'empty',
};

function rows(count: number): string {
  return count === 1 ? '1 row' : `${String(count)} rows`;
}
