import { z } from 'zod';
import type { Instant } from '../../core/calendar';
import type { Seal } from '../../core/journal/chain';
import { ACT_SOURCES, type InboxEntry, type JournalEntry } from '../../core/journal/entry';
import type { Row } from '../../core/stored';
import { choice, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { orNullNumber, shapeOf } from './shared';

export const journal = defineList<JournalEntry>()({
  title: 'Journal',
  displayTitle: 'Journal',
  about: 'Vem som gjorde vad med vilken rad och när. Bara tillägg, aldrig ändringar.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyYear: indexed(
      text('BodyYear', 'Organ och år', 'Organets nummer och årtalet, eller tomt för det som gäller hela webbplatsen.'),
    ),
    at: indexed(instant('At', 'När', 'När det gjordes.')),
    act: text('Act', 'Handling', 'Vad som gjordes.'),
    subjectList: text('SubjectList', 'Lista', 'Listan som raden ligger i.'),
    subjectId: indexed(orNullNumber('SubjectNr', 'Rad', 'Numret på raden.')),
    rowVersion: orNull(text('RowVersion', 'Radens version', 'Versionen av den rad som handlingen lämnade efter sig.')),
    source: orNull(
      choice(
        'ActSource',
        'Kom genom',
        'Hur handlingen kom: flik, bot, brev, länk, skript eller tjänsten själv.',
        ACT_SOURCES,
      ),
    ),
    sum: text('Sha256', 'Kontrollsumma', 'Kontrollsumman (SHA-256) av det som raden säger. Skrevs med raden.'),
  },
});

const sealed = z.array(z.tuple([z.number(), z.string()]));

export const seals = defineList<Seal>()({
  title: 'Seals',
  displayTitle: 'Journalens sigill',
  about: 'Kontrollsummor av journalens rader, i en kedja. Visar om en rad har ändrats, tagits bort eller lagts till.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyYear: indexed(
      text('BodyYear', 'Organ och år', 'Organets nummer och årtalet, eller tomt för det som gäller hela webbplatsen.'),
    ),
    nr: number('SealNr', 'Nummer', '1 för det första sigillet för organet och året.'),
    at: indexed(instant('At', 'När', 'När raderna förseglades.')),
    sealed: json('Sealed', 'Rader', 'Radernas nummer och kontrollsummor.', shapeOf(sealed)),
    previous: text('Previous', 'Föregående', 'Kontrollsumman av sigillet före. Tom för det första.'),
    sum: text('Sha256', 'Kontrollsumma', 'Kontrollsumman av sigillet.'),
  },
});

export const inbox = defineList<InboxEntry>()({
  title: 'Inbox',
  displayTitle: 'Inkorg',
  about: 'Nycklar till det som har tagits emot, så att samma sak inte tas emot två gånger.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    receivedAt: indexed(instant('ReceivedAt', 'Mottaget', 'När det togs emot.')),
    what: note('What', 'Vad', 'Vad som togs emot.'),
  },
});

/** Which declarations and which organisation file a site has been brought to. One row. */
export interface AppliedSchema extends Row {
  /** Number of the declarations the site's lists follow. An older service refuses a newer one. */
  readonly schema: number;
  /** SHA-256 of the organisation file last applied, lower-case hex. */
  readonly organisationHash: string;
  readonly appliedAt: Instant;
}

export const schema = defineList<AppliedSchema>()({
  title: 'Schema',
  displayTitle: 'Listornas version',
  about: 'Vilken version av listorna och vilken organisationsfil som webbplatsen följer.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'small',
  columns: {
    ...rowColumns,
    schema: number('SchemaNr', 'Listversion', 'Versionen av listorna.'),
    organisationHash: text(
      'OrganisationHash',
      'Organisationsfil',
      'Kontrollsumman av den organisationsfil som gäller.',
    ),
    appliedAt: instant('AppliedAt', 'Infört', 'När den infördes.'),
  },
});
