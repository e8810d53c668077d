import { bodyYear } from '../../../core/bodies/body';
import { mandatesIn } from '../../../core/bodies/holding';
import { dayOf, yearOf } from '../../../core/calendar';
import { agreedTurns } from '../../../core/meetings/rotation';
import type { Notice, NoticeKind } from '../../../core/notices/notice';
import type { Proposal } from '../../../core/proposals/proposal';
import { dutiesTakenUp, quorumOfBody } from '../../../core/rescheduling/takingUp';
import type { ReschedulingFacts } from '../../../core/rescheduling/facts';
import type { Stored } from '../../../core/stored';
import { entriesOfYear } from '../../../core/yearWheel/entriesOfYear';
import * as lists from '../../../storage/lists';
import type { World } from '../../world';
import type { BodyFacts } from '../bodyFacts';

/** What a change among a body's meetings is worked out from, with the rows that follow it. */
export interface Around {
  readonly facts: ReschedulingFacts;
  readonly notices: readonly Stored<Notice>[];
  /** Open proposals before meetings of the body that were cancelled and have found no other. */
  readonly stranded: readonly Stored<Proposal>[];
}

/** Notices that say when a meeting is; what somebody has proposed or decided stays said. */
const OF_THE_CALENDAR: readonly NoticeKind[] = [
  'agendaSent',
  'supplementSent',
  'proposalsCloseSoon',
  'proposalsCloseToday',
  'agendaDueSoon',
  'agendaDueToday',
  'agendaOverdue',
];
const OPEN: readonly Proposal['status'][] = ['submitted', 'exceptionAsked', 'deferred', 'accepted'];

/** Reads what a change of the meeting, or of no meeting that is there yet, is worked out from. One `$batch`. */
export async function reschedulingFacts(
  world: World,
  { site, body, mandates, meetings }: Pick<BodyFacts, 'site' | 'body' | 'mandates' | 'meetings'>,
  meetingId: number | null,
): Promise<Around> {
  const now = world.now();
  const today = dayOf(now);
  const years = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
  const partitions = years.map((year) => bodyYear(body.nr, year));
  const cancelled = meetings.filter(({ stage }) => stage === 'cancelled').map(({ id }) => id);
  const asked = meetingId === null ? [] : [meetingId];
  const read = await site.read({
    proposals: { list: lists.proposals, where: { meetingId: [...asked, ...cancelled] } },
    notices: { list: lists.outbox, where: { meetingId: asked } },
    items: { list: lists.agendaItems, where: { bodyYear: partitions } },
    wheel: { list: lists.yearWheel, where: { bodyYear: partitions } },
    turns: { list: lists.turnChanges, where: { meetingId: meetings.map(({ id }) => id) } },
  });
  const titleOf = new Map(read.wheel.rows.map(({ id, title }) => [id, title]));
  const ofWheel = read.items.rows.filter(({ origin, standing }) => origin === 'yearWheel' && standing !== 'removed');
  const entries = years.flatMap((year) =>
    entriesOfYear({ bodyNr: body.nr, year, duties: body.rules.datedDuties, themes: [], actedBy: 'system' }),
  );
  const wheelLines = new Map(
    meetings.map(({ id }) => [
      id,
      ofWheel.filter((item) => item.meetingId === id).flatMap((item) => titleOf.get(item.originId ?? 0) ?? []),
    ]),
  );
  const notices = read.notices.rows.filter(({ kind, way }) => way !== 'channel' && OF_THE_CALENDAR.includes(kind));
  const called = mandatesIn(mandates, body.nr, today).filter(({ role }) => role !== 'delegate');
  return {
    notices,
    stranded: read.proposals.rows.filter((one) => one.meetingId !== meetingId && OPEN.includes(one.status)),
    facts: {
      now,
      bodyNr: body.nr,
      rules: body.rules,
      mandates,
      meetings,
      swapped: agreedTurns(read.turns.rows),
      proposals: read.proposals.rows.filter((one) => one.meetingId === meetingId),
      entries,
      takesUp: dutiesTakenUp({ now, bodyNr: body.nr, meetings, entries, wheelLines, mandates }),
      quorum: quorumOfBody(body.rules),
      notices,
      called: called.map(({ upn }) => upn),
    },
  };
}
