import type { TableKind } from './table';

/** A column an import knows: by its Swedish name, its English, and others that people use. Case and signs do not count. */
export interface ImportColumn {
  readonly field: ImportField;
  readonly sv: string;
  readonly en: string;
  readonly also: readonly string[];
  readonly need: 'required' | 'optional';
}

/** What a column says, whatever it is called. */
export type ImportField =
  | 'file'
  | 'body'
  | 'name'
  | 'account'
  | 'mail'
  | 'role'
  | 'party'
  | 'decides'
  | 'from'
  | 'to'
  | 'reach'
  | 'language'
  | 'year'
  | 'month'
  | 'kind'
  | 'title'
  | 'about'
  | 'theme'
  | 'parties'
  | 'day'
  | 'starts'
  | 'ends'
  | 'mode'
  | 'place'
  | 'chair'
  | 'what'
  | 'who'
  | 'due'
  | 'item'
  | 'meetingDay'
  | 'status';

const body = required('body', 'Organ', 'Body', 'Forum', 'Grupp', 'Samverkansorgan');

/** The columns of each kind, in the order they are documented. */
export const IMPORT_COLUMNS: Readonly<Record<TableKind, readonly ImportColumn[]>> = {
  documents: [
    required('file', 'Fil', 'File', 'Filnamn', 'Dokument', 'Handling'),
    { ...body, need: 'optional' },
    optional('day', 'Dag', 'Day', 'Datum', 'Date', 'Mötesdag', 'Meeting day'),
    optional('kind', 'Slag', 'Kind', 'Typ', 'Handlingstyp'),
    optional('title', 'Rubrik', 'Title'),
  ],
  members: [
    body,
    optional('name', 'Namn', 'Name', 'För- och efternamn'),
    optional('account', 'Konto', 'Account', 'UPN', 'Användarnamn'),
    optional('mail', 'E-post', 'E-mail', 'Mail', 'E-postadress', 'Mejl'),
    required('role', 'Roll', 'Role', 'Funktion'),
    optional('party', 'Part', 'Party', 'Organisation', 'Förvaltning', 'Myndighet', 'Företräder'),
    optional('decides', 'Mandat', 'Mandate', 'Beslutsmandat'),
    required('from', 'Från', 'From', 'Från och med', 'Fr.o.m.', 'Startdatum', 'Start date'),
    optional('to', 'Till', 'To', 'Till och med', 'T.o.m.', 'Slutdatum', 'End date'),
    optional('reach', 'Nås via', 'Reached by'),
    optional('language', 'Språk', 'Language'),
  ],
  yearWheel: [
    body,
    required('year', 'År', 'Year', 'Årtal'),
    required('month', 'Månad', 'Month'),
    required('title', 'Rubrik', 'Title', 'Punkt', 'Fråga', 'Vad'),
    optional('kind', 'Slag', 'Kind', 'Typ'),
    optional('about', 'Beskrivning', 'Description', 'Kommentar'),
    optional('theme', 'Tema', 'Theme'),
    optional('parties', 'Parter', 'Parties', 'Berörda parter'),
  ],
  meetings: [
    body,
    required('day', 'Dag', 'Day', 'Datum', 'Date', 'Mötesdag'),
    required('starts', 'Börjar', 'Starts', 'Start', 'Tid', 'Time', 'Starttid'),
    optional('ends', 'Slutar', 'Ends', 'Slut', 'Sluttid', 'End'),
    optional('title', 'Möte', 'Meeting', 'Rubrik', 'Title'),
    optional('mode', 'Mötesform', 'Mode', 'Form'),
    optional('place', 'Plats', 'Place', 'Lokal'),
    optional('chair', 'Ordförande', 'Chair'),
  ],
  assignments: [
    body,
    required('what', 'Uppdrag', 'Assignment', 'Vad', 'Åtgärd', 'What'),
    optional('who', 'Ansvarig', 'Responsible', 'Vem', 'Who'),
    optional('account', 'Konto', 'Account', 'UPN', 'E-post', 'E-mail', 'Ansvarigs e-post'),
    required('due', 'Klart senast', 'Due', 'Senast', 'Slutdatum', 'Förfaller'),
    optional('item', 'Punkt', 'Item', 'Ärende', 'Fråga'),
    optional('meetingDay', 'Mötesdag', 'Meeting day', 'Beslutat', 'Möte'),
    optional('status', 'Läge', 'Status'),
  ],
};

function required(field: ImportField, sv: string, en: string, ...also: readonly string[]): ImportColumn {
  return { field, sv, en, also, need: 'required' };
}

function optional(field: ImportField, sv: string, en: string, ...also: readonly string[]): ImportColumn {
  return { field, sv, en, also, need: 'optional' };
}
