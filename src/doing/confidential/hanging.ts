import { lineKeyIn } from '../../core/confidential/lineKey';
import type { Enclosable } from '../../core/rooms/room';
import type { Row, Stored } from '../../core/stored';
import type { List } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Change, Site } from '../../storage/site';

/** What hangs on a line is to hang on another row of it, in a room or out of one. */
export interface Rehung {
  readonly meetingId: number;
  readonly bodyYear: string;
  readonly from: number;
  readonly to: number;
  readonly within: Enclosable;
  readonly way: 'closed' | 'open';
  readonly actedBy: string;
}

/** A row that says something of a line, and lies in a room where the line does. */
type Hanging = Row & Enclosable & { readonly itemId: number };

/** The number of no line: a row that has been moved belongs to none. */
const NO_LINE = 0;

/**
 * Moves all that hangs on a line with it: motions, resolutions, reservations to new rows in the room, each emptied where it
 * lay only when it is there; times out of the room, votes, §§ and answers follow by the number of the line. Again is once.
 */
export async function rehang(site: Site, rehung: Rehung): Promise<void> {
  await rehangWords(site, rehung);
  const { meetingId, bodyYear, from, to: itemId, actedBy } = rehung;
  if (from === itemId) return;
  const ofMeeting = { meetingId };
  const ofLine = { itemId: from };
  const read = await site.read({
    away: { list: lists.absences, where: ofMeeting },
    votes: { list: lists.votes, where: ofMeeting },
    sections: { list: lists.sections, where: { bodyYear } },
    answers: { list: lists.partyAnswers, where: ofMeeting },
    guests: { list: lists.guestRequests, where: ofMeeting },
    remarks: { list: lists.remarks, where: ofMeeting },
    parts: { list: lists.enclosures, where: ofMeeting },
    stays: { list: lists.stays, where: ofMeeting },
    consulted: { list: lists.ownerConsultations, where: ofLine },
    levels: { list: lists.levelAnswers, where: ofLine },
  });
  const to = { itemId, actedBy };
  const on = (row: { readonly itemId: number | null }) => row.itemId === from;
  await site.changeAll(read.away.rows.filter(on).map((row) => ({ list: lists.absences, from: row, to })));
  await site.changeAll(read.votes.rows.filter(on).map((row) => ({ list: lists.votes, from: row, to })));
  await site.changeAll(read.sections.rows.filter(on).map((row) => ({ list: lists.sections, from: row, to })));
  await site.changeAll(read.answers.rows.filter(on).map((row) => ({ list: lists.partyAnswers, from: row, to })));
  await site.changeAll(read.guests.rows.filter(on).map((row) => ({ list: lists.guestRequests, from: row, to })));
  await site.changeAll(read.remarks.rows.filter(on).map((row) => ({ list: lists.remarks, from: row, to })));
  await site.changeAll(read.consulted.rows.map((row) => ({ list: lists.ownerConsultations, from: row, to })));
  await site.changeAll(read.levels.rows.map((row) => ({ list: lists.levelAnswers, from: row, to })));
  const parts = read.parts.rows.filter((row) => on(row) && row.kind !== 'item');
  await site.changeAll(parts.map((row) => ({ list: lists.enclosures, from: row, to })));
  const stayed = read.stays.rows.filter((row) => row.fromItem === from || row.throughItem === from);
  const follow = (id: number | null) => (id === from ? itemId : id);
  await site.changeAll(
    stayed.map((row) => ({
      list: lists.stays,
      from: row,
      to: { fromItem: follow(row.fromItem), throughItem: follow(row.throughItem), actedBy },
    })),
  );
}

/** What is said in words: each a row of its own in the room, since a row cannot change its folder (decision 0006). */
async function rehangWords(site: Site, rehung: Rehung): Promise<void> {
  const where = { meetingId: rehung.meetingId };
  const { motions, resolutions, dissents } = await site.read({
    motions: { list: lists.motions, where },
    resolutions: { list: lists.resolutions, where },
    dissents: { list: lists.dissents, where },
  });
  const emptied = { itemId: NO_LINE, actedBy: rehung.actedBy };
  await moveRows(site, lists.resolutions, resolutions.rows, rehung, (from) => ({
    ...{ list: lists.resolutions, from },
    to: { ...emptied, title: '–', clauses: [], propositions: [], outcomes: [], conditionalOn: [], ...NOTHING_SAID },
  }));
  await moveRows(site, lists.motions, motions.rows, rehung, (from) => ({
    ...{ list: lists.motions, from },
    to: { ...emptied, text: '', name: '–' },
  }));
  await moveRows(site, lists.dissents, dissents.rows, rehung, (from) => ({
    ...{ list: lists.dissents, from },
    to: { ...emptied, text: '', name: '–' },
  }));
}

const NOTHING_SAID = {
  consultationNote: '',
  delegationOrder: '',
  override: '',
  tags: [],
  subjects: [],
  matterId: null,
};

async function moveRows<Entity extends Hanging>(
  site: Site,
  list: List<Entity>,
  rows: readonly Stored<Entity>[],
  { from, to, within, way, actedBy }: Rehung,
  emptiedOf: (row: Stored<Entity>) => Change<Entity>,
): Promise<void> {
  const room = within.room ?? null;
  const hanging = rows.filter((row) => row.itemId === from && (row.itemId !== to || (row.room ?? null) !== room));
  if (hanging.length === 0) return;
  const wanted = hanging.map((row) => ({ ...row, ...within, itemId: to, actedBy, key: lineKeyIn(row.key, way) }));
  await site.addAll(list, wanted);
  await site.changeAll(hanging.map(emptiedOf));
}
