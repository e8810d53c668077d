import { IMPORT_COLUMNS, type ImportField } from '../../core/importing/columns';
import type { ImportList } from '../../core/importing/facts';
import { writtenDay } from '../when';
import { sv as documents } from './documents/sv';
import type { ImportTexts } from './texts';

const near = (word: string | null) => (word === null ? '' : ` Menade du ”${word}”?`);
const columns = new Map(Object.values(IMPORT_COLUMNS).flatMap((all) => all.map(({ field, sv }) => [field, sv])));
const field = (name: ImportField) => columns.get(name) ?? name;
const fields = (names: readonly ImportField[]) => names.map(field).join(', ');

const ROWS: Readonly<Record<ImportList, readonly [string, string]>> = {
  people: ['person', 'personer'],
  mandates: ['uppdrag i ett organ', 'uppdrag i organ'],
  yearWheel: ['post i årshjulet', 'poster i årshjulet'],
  meetings: ['möte', 'möten'],
  assignments: ['öppet uppdrag', 'öppna uppdrag'],
};

export const sv: ImportTexts = {
  problem: {
    ...documents.problem,
    noHeader: ({ needed }) =>
      `Kolumner saknas. Skriv en rad överst med kolumnernas namn; de här måste finnas: ${fields(needed)}.`,
    columnTwice: () => 'Två kolumner betyder samma sak. Ta bort den ena eller ge den ett annat namn.',
    noRows: () => 'Det finns inga rader att föra in. Skriv raderna under kolumnernas namn.',
    tooManyRows: ({ most }) => `Filen har fler än ${String(most)} rader. Dela den i flera filer.`,
    valueMissing: ({ field: name }) => `Rutan är tom. Skriv ${lower(field(name))}.`,
    notADay: ({ given }) =>
      `”${given}” är ingen dag. Skriv den som 2026-12-10 eller 10 december 2026, med hela årtalet.`,
    notATime: ({ given }) => `”${given}” är inget klockslag. Skriv det som 13:00.`,
    notAMonth: ({ given }) => `”${given}” är ingen månad. Skriv 1 till 12, eller månadens namn.`,
    notAYear: ({ given }) => `”${given}” är inget årtal. Skriv det som 2026.`,
    notAnAccount: ({ given }) =>
      `”${given}” är inget konto och ingen e-postadress. Skriv den som anna.lindgren@goteborg.example.`,
    unknownWord: ({ given, near: word, words }) =>
      `”${given}” går inte att välja här.${near(word)} Skriv ett av orden: ${words.join(', ')}.`,
    unknownBody: ({ given, near: word }) =>
      `Organet ”${given}” finns inte, eller så får du inte föra in rader i det.${near(word)} Skriv organets nummer eller namn.`,
    unknownParty: ({ given, near: word }) =>
      `Parten ”${given}” finns inte i registret.${near(word)} Skriv partens namn som det står under Parter.`,
    unknownPerson: ({ given, near: word }) =>
      `Ingen i registret har kontot eller adressen ${given}.${near(word)} För in personen bland ledamöterna först.`,
    ambiguousPerson: ({ given }) =>
      `${given} leder till mer än en person. Skriv bara det konto eller den adress som står i registret.`,
    tooLong: ({ length, most }) => `Texten är ${String(length)} tecken. Korta den till högst ${String(most)}.`,
    personalId: () => 'Här står något som ser ut som ett personnummer. Ta bort det ur filen. Raden läses inte in.',
    endsFirst: ({ from, to }) => `Slutet, ${to}, kommer inte efter början, ${from}. Skriv ett senare.`,
    partyNeeded: () => 'Den här rollen har man för en part. Skriv partens namn.',
    partyTaken: ({ holder }) =>
      `${holder} företräder redan parten då, och en part har en representant. Skriv ”ersättare” eller ”annan företrädare”, eller avsluta det andra uppdraget dagen före.`,
    chairTaken: ({ holder }) => `${holder} är redan ordförande då. Avsluta det uppdraget dagen före.`,
    notOpen: () => 'Uppdraget är klart. Bara öppna uppdrag förs in; ta bort raden.',
    twiceInFile: ({ row }) => `Samma sak står redan på rad ${String(row)}. Ta bort den ena.`,
  },
  hint: {
    ...documents.hint,
    columnIgnored: () => 'Kolumnen är okänd och läses inte.',
    sheetIgnored: () => 'Bladet har inga kolumner som känns igen och läses inte.',
    nearlyKnown: ({ given, near: known }) =>
      `${given} är ny men liknar ${known}, som redan finns. Är det samma person?`,
    noAccount: ({ who }) => `${who} har inget konto på raden och kan inte påminnas.`,
    inThePast: ({ day }) => `${writtenDay(day, 'sv')} har redan varit.`,
  },
  file: {
    fileKind: () => 'Filen är av ett slag som inte kan läsas. Spara den som .xlsx eller .csv.',
    fileTooLarge: ({ mostMegabytes }) => `Filen är större än ${String(mostMegabytes)} MB. Dela den i flera.`,
    unpacksTooLarge: () => 'Filen packas upp till mer än vad som är rimligt och har inte öppnats. Spara den på nytt.',
    oldOrLocked: () =>
      'Filen är låst med lösenord eller i ett gammalt format. Spara den på nytt som .xlsx utan lösenord.',
    damaged: () => 'Filen är skadad eller inte det den heter. Öppna den, kontrollera den och spara den på nytt.',
    quotes: ({ line }) => `Ett citattecken öppnas men stängs inte, vid rad ${String(line)}. Rätta det och försök igen.`,
    personalIdInName: () => 'Filens namn innehåller något som ser ut som ett personnummer. Döp om filen.',
  },
  documents,
  place: ({ sheet, row, column }) =>
    [sheet, ...(row === null ? [] : [`rad ${String(row)}`]), ...(column === null ? [] : [`kolumnen ${column}`])].join(
      ', ',
    ),
  field,
  rows: (list, count) => `${String(count)} ${ROWS[list][count === 1 ? 0 : 1]}`,
  differs: ({ column, inFile, inProduct }) => `${column}: filen säger ${inFile}, Samverka har ${inProduct}`,
  preview: ({ added, changed, same, faults }) =>
    `${rows(added)} nya, ${rows(changed)} finns men säger något annat, ${rows(same)} finns redan, ${String(faults)} fel. Inget har skrivits.`,
  done: ({ added, changed, kept, same, faults }) =>
    `${rows(added)} infördes, ${rows(changed)} ändrades, ${rows(kept)} behöll det Samverka har, ${rows(same)} fanns redan, ${String(faults)} fel hoppades över.`,
  notAllowed:
    'Det här gör organets ordförande eller processledare, för sitt eget organ, eller den som sköter Samverka. Hör av dig dit.',
  nothing: 'tomt',
};

function rows(count: number): string {
  return count === 1 ? '1 rad' : `${String(count)} rader`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
