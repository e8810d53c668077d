import type { Choice } from '../../../api/choices';
import type { Party } from '../../../core/bodies/body';
import { parseDay, type Day } from '../../../core/calendar';
import { faceFor, type ConfidentialKind, type FaceReader } from '../../../core/confidential/confidential';
import type { Meeting } from '../../../core/meetings/meeting';
import type { Language } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { columnsOf } from '../../../storage/list';
import type { Site } from '../../../storage/site';
import { monthName } from '../../../texts/when';
import { addressOf } from '../../addressing';
import type { AnyRow } from './questions';

/** What the rows of a list are told by. */
export interface Around {
  readonly site: Site;
  readonly reader: FaceReader;
  readonly parties: readonly Party[];
  readonly meetings: ReadonlyMap<number, Stored<Meeting>>;
  readonly language: Language;
}

interface Told {
  readonly title: string;
  readonly hint?: string | null;
}

/** A choice is one line: a longer text is cut. */
const LONGEST = 120;

/** Lists whose rows are not told by their title column alone. */
const TOLD: Readonly<Record<string, (row: AnyRow, language: Language) => Told>> = {
  [lists.yearWheel.title]: (row, language) => ({ title: textIn(row, 'title'), hint: monthOf(row, language) }),
  [lists.agendaItems.title]: (row) => ({ title: `${numberOf(row)}. ${textIn(row, 'title')}` }),
  [lists.proposals.title]: (row) => ({ title: textIn(row, 'title'), hint: textIn(row, 'submitterName') }),
  [lists.assignments.title]: (row) => ({ title: textIn(row, 'what'), hint: textIn(row, 'who') }),
  [lists.receivedCommissions.title]: (row) => ({ title: textIn(row, 'what') }),
  [lists.decisions.title]: (row) => ({ title: textIn(row, 'text'), hint: textIn(row, 'itemTitle') }),
  [lists.sections.title]: (row) => ({ title: `§ ${String(row['number'])}` }),
  // The minutes of a meeting are told by its day; a later edition by its number besides.
  [lists.minutes.title]: (row) => ({ title: row['edition'] === 1 ? '' : `(${String(row['edition'])})` }),
  [lists.motions.title]: (row) => ({
    title: `${String(row['nr'])}. ${textIn(row, 'text')}`,
    hint: textIn(row, 'name'),
  }),
  [lists.comments.title]: (row) => ({ title: textIn(row, 'text'), hint: textIn(row, 'name') }),
};

const CONFIDENTIAL: Readonly<Record<string, ConfidentialKind>> = {
  [lists.agendaItems.title]: 'item',
  [lists.decisions.title]: 'decision',
};

/** A row as it can be chosen. A confidential one is its number and ground to whoever is not let into its room. */
export function choiceOf(
  { site, reader, parties, meetings, language }: Around,
  list: string,
  row: Stored<AnyRow>,
): Choice {
  const meetingId = typeof row['meetingId'] === 'number' ? row['meetingId'] : null;
  const { room, ground } = { room: orNull(row['room']), ground: orNull(row['ground']) };
  const number = numberOf(row);
  const kind = CONFIDENTIAL[list] ?? 'note';
  const face = faceFor({ ...told(list, row, language), room, ground, kind, number }, reader);
  const shown = face.face === 'open' ? face.thing : { title: face.number, hint: face.ground };
  return {
    id: addressOf(site, row.id),
    version: row.version,
    face: face.face,
    title: cut(shown.title),
    hint: shown.hint ?? (face.face === 'open' ? partyName(parties, row) : null),
    day: dayIn(row) ?? meetings.get(meetingId ?? 0)?.day ?? null,
    meetingId: meetingId === null ? null : addressOf(site, meetingId),
  };
}

function told(list: string, row: AnyRow, language: Language): Told {
  const own = TOLD[list];
  if (own !== undefined) return own(row, language);
  const declared = lists.allLists.find(({ title }) => title === list);
  const [property] = columnsOf(declared ?? lists.bodies).find(([, { name }]) => name === 'Title') ?? ['title'];
  return { title: textIn(row, property) };
}

function partyName(parties: readonly Party[], row: AnyRow): string | null {
  return parties.find(({ partyKey }) => partyKey === row['partyKey'])?.name ?? null;
}

/** The first day a row has, in the order of its columns. */
function dayIn(row: AnyRow): Day | undefined {
  for (const value of Object.values(row)) {
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** `juni 2026`, of an entry that belongs to a month and no day of it. */
function monthOf(row: AnyRow, language: Language): string | null {
  const [month, day, partition] = [row['month'], row['day'], textIn(row, 'bodyYear')];
  if (typeof month !== 'number' || typeof day === 'string') return null;
  return `${monthName(month, language)} ${partition.slice(-4)}`;
}

function numberOf(row: AnyRow): string {
  return typeof row['order'] === 'number' ? String(row['order']) : String(row['id']);
}

function textIn(row: AnyRow, property: string): string {
  const value = row[property];
  return typeof value === 'string' ? value : '';
}

function orNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}
