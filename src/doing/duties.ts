import { addDays, dayOf, type Instant } from '../core/calendar';
import { boardDutiesOf } from '../core/duties/boardDuties';
import { dutiesFallingDue, dutiesOf, nextDutyAfter, type Duty } from '../core/duties/duties';
import { showing } from '../storage/list';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { finish, HALFWAY } from './confidential/finishing';
import { carryOutHandovers } from './handingOver/carryingOut';
import { completedOf } from './meetings/completion';
import { loadMeeting } from './meetings/facts';
import { completePublishing } from './meetings/publishing';
import { completeSending } from './meetings/sending';
import { tell } from './outbox/telling';
import { notSentYet } from './outbox/delivering';
import { tellOverdue } from './overdue';
import { tellUntold } from './proposing/untold';
import { eachSite } from './sites';
import { tellOfYears } from './wheel/telling';
import type { World } from './world';

// What duties are worked out from, and what is known of those already told: all sites are asked every minute.
const meetingsAhead = showing(
  lists.meetings,
  ...(['bodyNr', 'day', 'starts', 'stage', 'turnOf', 'turnUntil', 'actingChair'] as const),
);
const bodiesAhead = showing(lists.bodies, 'nr', 'rules');
const mandatesAhead = showing(
  lists.mandates,
  ...(['bodyNr', 'upn', 'personName', 'role', 'partyKey', 'from', 'to'] as const),
);
const postingsUp = showing(lists.postings, 'bodyNr', 'meetingId', 'board', 'posted', 'removed');
const noticesTold = showing(lists.outbox, 'meetingId', 'kind', 'dueAt', 'to');
const meetingsSent = showing(lists.meetings, 'actedBy', 'stage');

/** How far ahead of a meeting its first duty can lie, in days, with room to spare. */
const HORIZON_DAYS = 60;
/** How long after a meeting its notes may still be on their way out. */
const AFTERMATH_DAYS = 60;

/**
 * Everything due is derived (design decision 9): the duties of coming meetings that have fallen due become notices in the
 * outbox, each with a key of its own, so that running again sends nothing twice. What is no longer true is not sent.
 * Sending and publishing that were broken off are completed. Gives how many duties somebody was told of.
 */
export async function recordDuties(world: World): Promise<number> {
  const { here } = await eachSite(world.sites, (site) => recordIn(world, site));
  return here.reduce((sum, { value }) => sum + value, 0);
}

/** The moment the next duty or waiting notice falls due after `after`, by the domain clock; undefined when none is planned. */
export async function nextDue(world: World, after: Instant): Promise<Instant | undefined> {
  const { here } = await eachSite(world.sites, (site) => dutiesIn(world, site, after));
  const duties = here.flatMap(({ value }) => value);
  const notices = await notSentYet(world);
  const moments = [nextDutyAfter(duties, after)?.dueAt, ...notices.map(({ goes }) => goes)];
  return moments.reduce<Instant | undefined>(
    (first, moment) =>
      moment === undefined || moment <= after || (first !== undefined && first <= moment) ? first : moment,
    undefined,
  );
}

async function recordIn(world: World, site: Site): Promise<number> {
  const now = world.now();
  const duties = await dutiesIn(world, site, now);
  const due = dutiesFallingDue(duties, { after: 0 as Instant, upTo: now });
  const told = await tellDue(world, site, due);
  // First: what is overdue is told to whoever has it now.
  await carryOutHandovers(world, site);
  await tellOverdue(world, site);
  await tellOfYears(world, site);
  await tellUntold(world, site);
  await completeBroken(world, site);
  return told;
}

/** The duties of all meetings near a moment, as they stand now: a moved meeting or a swapped chair gives other ones. */
async function dutiesIn(world: World, site: Site, near: Instant): Promise<readonly Duty[]> {
  const today = dayOf(near);
  const { meetings, minutes, posted } = await site.read({
    meetings: { list: meetingsAhead, where: { day: { from: today, to: addDays(today, HORIZON_DAYS) } } },
    minutes: { list: lists.minutes, where: { stage: ['approval', 'approved'] } },
    posted: { list: postingsUp, where: { posted: { from: addDays(today, -HORIZON_DAYS), to: today } } },
  });
  const numbers = [...new Set([...meetings.rows, ...minutes.rows, ...posted.rows].map(({ bodyNr }) => bodyNr))];
  const ofMinutes = [...new Set([...minutes.rows, ...posted.rows].map(({ meetingId }) => meetingId))];
  const { bodies, mandates, held, editions, postings } = await site.read({
    bodies: { list: bodiesAhead, where: { nr: numbers } },
    mandates: { list: mandatesAhead, where: { bodyNr: numbers } },
    held: { list: meetingsAhead, where: { id: ofMinutes } },
    editions: { list: lists.minutes, where: { meetingId: ofMinutes } },
    postings: { list: postingsUp, where: { meetingId: ofMinutes } },
  });
  const on = dayOf(world.now());
  const before = meetings.rows.flatMap((meeting) => {
    const body = bodies.rows.find((one) => one.nr === meeting.bodyNr);
    return body === undefined ? [] : dutiesOf({ meeting, body, mandates: mandates.rows, on });
  });
  const after = held.rows.flatMap((meeting) => {
    const body = bodies.rows.find((one) => one.nr === meeting.bodyNr);
    const latest = editions.rows
      .filter((one) => one.meetingId === meeting.id)
      .sort((one, other) => other.edition - one.edition)[0];
    const own = postings.rows.filter((one) => one.meetingId === meeting.id);
    return body === undefined || latest === undefined
      ? []
      : boardDutiesOf({ meeting, body, minutes: latest, postings: own });
  });
  return [...before, ...after];
}

/** Notices already in the outbox are left out, so that a quiet minute costs one question and no write. */
async function tellDue(world: World, site: Site, due: readonly Duty[]): Promise<number> {
  if (due.length === 0) return 0;
  const { outbox } = await site.read({
    outbox: { list: noticesTold, where: { meetingId: [...new Set(due.map((duty) => duty.meetingId))] } },
  });
  const told = new Set(
    outbox.rows.map((notice) => `${String(notice.meetingId)}:${notice.kind}:${dayOf(notice.dueAt)}:${notice.to}`),
  );
  const untold = due
    .map((duty) => ({
      ...duty,
      to: duty.to.filter((upn) => !told.has(`${String(duty.meetingId)}:${duty.kind}:${duty.day}:${upn}`)),
    }))
    .filter((duty) => duty.to.length > 0);
  await Promise.all(
    untold.map(({ bodyNr, meetingId, kind, day, dueAt, to }) =>
      tell(world, site, { bodyNr, meetingId, kind, aboutId: null, about: day, to, actedBy: 'system', dueAt }),
    ),
  );
  return untold.length;
}

/** A process that died halfway through an enclosing, or before the last step of sending or publishing, leaves work: it is done here. */
async function completeBroken(world: World, site: Site): Promise<void> {
  const today = dayOf(world.now());
  const { meetings, halfway } = await site.read({
    halfway: HALFWAY,
    meetings: {
      list: meetingsSent,
      where: {
        day: { from: addDays(today, -AFTERMATH_DAYS), to: addDays(today, HORIZON_DAYS) },
        stage: ['agendaSent', 'notesPublished'],
      },
    },
  });
  for (const enclosure of halfway.rows) await finish(site, enclosure);
  const ids = meetings.rows.map((meeting) => meeting.id);
  const [sent, published] = await Promise.all([completedOf(site, 'agenda', ids), completedOf(site, 'notes', ids)]);
  for (const meeting of meetings.rows) {
    const facts =
      sent.has(meeting.id) && (meeting.stage === 'agendaSent' || published.has(meeting.id))
        ? undefined
        : await loadMeeting(site, meeting.id);
    if (facts === undefined) continue;
    if (!sent.has(meeting.id)) await completeSending(world, facts, meeting.actedBy);
    if (meeting.stage === 'notesPublished' && !published.has(meeting.id)) {
      await completePublishing(world, facts, meeting.actedBy);
    }
  }
}
