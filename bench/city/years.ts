import { PLAIN_ASSIGNMENT } from '../../src/core/assignments/taking';
import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../src/core/agenda/item';
import { bodyYear } from '../../src/core/bodies/body';
import { addDays, day, dayOf, instant, type ClockTime, type Day } from '../../src/core/calendar';
import type { RecordDocument } from '../../src/core/documents/document';
import type { Meeting } from '../../src/core/meetings/meeting';
import type { Row } from '../../src/core/stored';
import { THEMES } from '../../src/core/yearWheel/entry';
import * as lists from '../../src/storage/lists';
import type { List } from '../../src/storage/list';
import { chanceOf, oneOf } from './chance';
import { documentBytes } from './document';
import { partyOf } from './organisation';

/** Rows to be added to one list; what is yielded back are their numbers, in the order given. */
export interface Addition<Entity extends Row = Row> {
  readonly list: List<Entity>;
  readonly rows: readonly Entity[];
}

/** A document to be published. */
export interface Publication {
  readonly document: RecordDocument;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a year of a forum is made of, one step after the other: whoever runs it says how it is written. */
export type YearOfBody = Generator<Addition | Publication, void, readonly number[]>;

/** The forum of the whole city meets often and has much to talk about; the others are alike. */
const CITY = { meetings: 12, items: 25 };
const AREA = { meetings: 5, items: 5 };
const ATTENDING = 6;
/** Parts of the lines of an agenda that end in a decision, and in an assignment. */
const DECIDED = 0.6;
const ASSIGNED = 0.4;
const DECISION = 'Parterna gör det de enats om.';
const ASSIGNMENT = 'Kalla till ett möte om saken.';
const SUBJECTS = [
  'Belysning',
  'Skolvägar',
  'Trygghetsvandring',
  'Mötesplatser',
  'Sommarlov',
  'Läxhjälp',
  'Torget',
] as const;
const ABOUT = 'Parterna berättar hur det ser ut hos dem och vad de ser framför sig under året. '.repeat(3);

/** All that one forum did in one year: meetings, proposals, matters, agendas, notes, decisions and their documents. */
export function* yearOfBody(bodyNr: number, year: number): YearOfBody {
  const size = bodyNr === 1 ? CITY : AREA;
  const chance = chanceOf(bodyNr * 10_000 + year);
  const of = { actedBy: `ordf.${String(bodyNr)}@storstad.example`, bodyNr, bodyYear: bodyYear(bodyNr, year) };
  const meetings = Array.from({ length: size.meetings }, (_, at) => meetingOf(of, year, at, size.meetings));
  const numbers = yield* added(lists.meetings, meetings);
  for (const [at, meeting] of meetings.entries()) {
    yield* oneMeeting({ ...of, meetingId: numbers[at] ?? 0 }, meeting.day, size.items, chance);
  }
}

interface Of {
  readonly actedBy: string;
  readonly bodyNr: number;
  readonly bodyYear: string;
}

function* oneMeeting(
  of: Of & { readonly meetingId: number },
  on: Day,
  count: number,
  chance: () => number,
): YearOfBody {
  const { meetingId, bodyNr, actedBy } = of;
  const key = (kind: string, at: number) => `${kind}:${String(bodyNr)}:${String(meetingId)}:${String(at)}`;
  const titles = Array.from(
    { length: count },
    () => `${oneOf(SUBJECTS, chance())} ${String(Math.floor(chance() * 90) + 10)}`,
  );
  const proposed = titles.slice(0, Math.ceil(count / 5));
  const submittedAt = instant(`${addDays(on, -30)}T09:00:00Z`);
  const proposals = yield* added(
    lists.proposals,
    proposed.map((title, at) => ({
      ...({
        ...of,
        key: key('proposal', at),
        title,
        description: ABOUT,
        kind: 'question',
        status: 'accepted',
      } as const),
      ...{ submittedBy: `ledamot.${String(bodyNr + 5)}@storstad.example`, submitterName: 'Alva Alm' },
      ...{
        partyKey: partyOf(bodyNr + at),
        submittedAt,
        lastDay: addDays(on, -14),
        reason: '',
        referredTo: null,
        matterId: null,
      },
    })),
  );
  const matters = yield* added(
    lists.matters,
    proposed.map((title, at) => ({
      ...({ key: key('matter', at), actedBy, bodyNr, bodyYear: of.bodyYear, title, status: 'closed' } as const),
      ...{ openedOn: addDays(on, -30), proposalId: proposals[at] ?? null, closedBecause: '', cameFrom: null },
    })),
  );
  const items = titles.map((title, at): AgendaItem => {
    const theme = oneOf(THEMES, chance());
    return {
      ...{ ...of, key: key('item', at), matterId: matters[at] ?? null, order: at + 1, title, description: ABOUT },
      ...({
        kind: 'discussion',
        purpose: 'Enas om vad som görs.',
        theme,
        parties: [partyOf(at), partyOf(at + 1)],
      } as const),
      ...({ presenter: 'Bo Borg', minutes: 15, origin: at < proposed.length ? 'proposal' : 'chair' } as const),
      ...({
        originId: proposals[at] ?? null,
        standing: 'sent',
        outcome: 'handled',
        notes: ABOUT,
      } as const),
      // What was noted stays on the line when it has been published.
      ...{
        decisions: at < Math.ceil(count * DECIDED) ? [{ key: key('noted', at), text: DECISION }] : [],
        assignments:
          at < Math.ceil(count * ASSIGNED)
            ? [{ key: key('given', at), what: ASSIGNMENT, upn: of.actedBy, who: 'Dag Dahl', due: addDays(on, 30) }]
            : [],
      },
    };
  });
  yield* added(lists.agendaItems, items);
  yield* added(
    lists.attendance,
    Array.from({ length: ATTENDING }, (_, at) => ({
      ...{ key: key('attendance', at), actedBy, bodyNr, meetingId, partyKey: partyOf(at) },
      ...({ presence: 'representative', name: `Elin Ek ${String(at)}` } as const),
    })),
  );
  yield* published(of, on, items, key);
}

function* published(
  of: Of & { readonly meetingId: number },
  on: Day,
  items: readonly AgendaItem[],
  key: (kind: string, at: number) => string,
): YearOfBody {
  const { meetingId, bodyNr } = of;
  for (const [kind, title] of [
    ['agenda', 'Dagordning'],
    ['notes', 'Anteckningar'],
  ] as const) {
    const bytes = documentBytes(bodyNr, kind);
    const document: RecordDocument = {
      ...({
        ...of,
        key: `${kind}:${String(bodyNr)}:${String(meetingId)}`,
        title: `${title} ${on}`,
        kind,
        status: 'published',
      } as const),
      ...{ edition: 1, sha256: createHash('sha256').update(bytes).digest('hex'), day: on, retention: 'Bevaras' },
      ...{ recordsCreator: 'Samverkansnämnden i Storstad', registrationNumber: '', importedFrom: null },
    };
    yield { document, name: `${on} ${title} ${String(meetingId)}.docx`, bytes };
  }
  const handled = items.filter(({ matterId }) => matterId !== null);
  yield* added(
    lists.passages,
    handled.map(({ matterId, title }, at) => ({
      ...({
        ...of,
        key: key('passage', at),
        matterId: matterId ?? 0,
        title,
        day: on,
        outcome: 'handled',
        document: '',
        from: null,
        to: null,
        personName: '',
      } as const),
    })),
  );
  yield* added(
    lists.decisions,
    items.slice(0, Math.ceil(items.length * DECIDED)).map(({ matterId, title, theme }, at) => ({
      ...{
        ...of,
        key: key('decision', at),
        matterId,
        itemTitle: title,
        text: DECISION,
        theme,
        decidedOn: on,
      },
    })),
  );
  yield* added(
    lists.assignments,
    items.slice(0, Math.ceil(items.length * ASSIGNED)).map(({ matterId, title }, at) => ({
      ...{
        ...of,
        key: key('assignment', at),
        matterId,
        itemTitle: title,
        what: ASSIGNMENT,
        upn: of.actedBy,
      },
      // The last two years still have some that are not done.
      ...({
        ...PLAIN_ASSIGNMENT,
        who: 'Dag Dahl',
        importedFrom: null,
        due: addDays(on, 30),
        status: on > '2026-09-01' && at === 0 ? 'open' : 'done',
      } as const),
    })),
  );
  const sentAt = instant(`${addDays(on, -7)}T07:00:00Z`);
  yield* added(
    lists.outbox,
    [0, 1].map((at) => ({
      ...({ key: key('notice', at), actedBy: 'system', bodyNr, meetingId, kind: 'agendaSent', way: 'mail' } as const),
      ...({
        to: `ledamot.${String(bodyNr + at)}@storstad.example`,
        aboutId: null,
        dueAt: sentAt,
        state: 'sent',
      } as const),
      ...{ claimedUntil: null, claim: '', attempts: 1, sentAt, result: '' },
    })),
  );
  // As sending and publishing say that their last step was done.
  yield* added(
    lists.inbox,
    ['agenda', 'notes'].map((what) => ({
      key: `completed:${what}:${String(meetingId)}`,
      actedBy: 'system',
      receivedAt: sentAt,
      what: '',
    })),
  );
  yield* added(
    lists.journal,
    ['sendAgenda', 'recordAttendance', 'publishNotes'].map((act, at) => ({
      ...{ key: key('journal', at), actedBy: of.actedBy, bodyYear: of.bodyYear, at: sentAt, act },
      ...{ subjectList: 'Meetings', subjectId: meetingId, sum: '' },
    })),
  );
}

function* added<Entity extends Row>(
  list: List<Entity>,
  rows: readonly Entity[],
): Generator<Addition, readonly number[], readonly number[]> {
  return rows.length === 0 ? [] : yield { list, rows };
}

function meetingOf(of: Of, year: number, at: number, count: number): Meeting {
  const first = dayOf(instant(`${String(year)}-01-12T12:00:00Z`));
  const on = day(addDays(first, Math.floor((at * 330) / count) + (of.bodyNr % 5)));
  return {
    ...{ ...of, key: `meeting:${String(of.bodyNr)}:${on}:13:00`, title: `Forum ${String(of.bodyNr)}`, day: on },
    ...({ starts: '13:00' as ClockTime, ends: '15:00' as ClockTime, mode: 'digital', place: null } as const),
    ...({ stage: 'notesPublished', turnOf: null, turnUntil: null, actingChair: null } as const),
    chairName: 'Cecilia Ceder',
  };
}
