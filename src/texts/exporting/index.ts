import type { Language } from '../../core/people/person';
import type { Presence } from '../../core/meetings/attendance';

/** The words of the tables that are taken out. */
export interface ExportTexts {
  readonly attendance: {
    readonly title: string;
    readonly columns: readonly [string, string, string, string, string, string, string, string];
    readonly presence: Readonly<Record<Presence, string>>;
  };
  readonly decisions: {
    readonly title: string;
    readonly columns: readonly [string, string, string, string, string, string, string];
  };
  readonly assignments: {
    readonly title: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly status: (status: string) => string;
  };
  readonly secrecy: string;
}

const sv: ExportTexts = {
  attendance: {
    title: 'Närvaro',
    columns: ['Dag', 'Möte', 'Namn', 'Part', 'Närvaro', 'Kom', 'Gick', 'Minuter'],
    presence: { representative: 'ordinarie', other: 'annan från parten', guest: 'gäst', absent: 'frånvarande' },
  },
  decisions: { title: 'Beslut', columns: ['Dag', 'Paragraf', 'Punkt', 'Beslut', 'Tema', 'Gäller från', 'Laga kraft'] },
  assignments: {
    title: 'Uppdrag',
    columns: ['Uppdrag', 'Ansvarig', 'Klart senast', 'Läge', 'Från punkt'],
    status: (status) => ({ open: 'pågår', done: 'klart', dropped: 'avslutat' })[status] ?? status,
  },
  secrecy: 'Sekretess',
};

const en: ExportTexts = {
  attendance: {
    title: 'Attendance',
    columns: ['Day', 'Meeting', 'Name', 'Party', 'Attendance', 'Came', 'Left', 'Minutes'],
    presence: { representative: 'representative', other: 'other from the party', guest: 'guest', absent: 'absent' },
  },
  decisions: {
    title: 'Decisions',
    columns: ['Day', 'Section', 'Item', 'Decision', 'Theme', 'Effective from', 'Legal force'],
  },
  assignments: {
    title: 'Assignments',
    columns: ['Assignment', 'Responsible', 'Due', 'State', 'From item'],
    status: (status) => ({ open: 'in progress', done: 'done', dropped: 'closed' })[status] ?? status,
  },
  secrecy: 'Confidential',
};

/** The words of the tables that are taken out, in a person's language. */
export function exportTexts(language: Language): ExportTexts {
  return language === 'sv' ? sv : en;
}
