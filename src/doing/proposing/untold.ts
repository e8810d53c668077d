import { dayOf } from '../../core/calendar';
import { chairOf } from '../../core/meetings/chair';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { tell } from '../outbox/telling';
import type { World } from '../world';

const proposalsOpen = showing(lists.proposals, 'bodyNr', 'meetingId', 'status', 'submittedAt', 'actedBy');
const meetingsChaired = showing(lists.meetings, 'bodyNr', 'day', 'turnOf', 'turnUntil', 'actingChair');
const bodiesChaired = showing(lists.bodies, 'nr', 'rules');
const chairsTold = showing(lists.outbox, 'meetingId', 'aboutId');

/** What has lain for longer has been told of, or was put there by hand. */
const TOLD_FOR_MS = 14 * 24 * 3_600_000;
const LOOKED_EACH_MS = 3_600_000;

/** When each site was last looked through, by the domain clock: a quiet minute costs nothing. */
const lookedThrough = new WeakMap<Site, number>();

/**
 * Tells the chair of proposals that were written by a process that ended, or lost SharePoint, before it told anybody, and
 * whose press never came again. Looked for when a process starts, and each hour after.
 */
export async function tellUntold(world: World, site: Site): Promise<void> {
  const now = world.now();
  if (Math.abs(now - (lookedThrough.get(site) ?? -Infinity)) < LOOKED_EACH_MS) return;
  const { open } = await site.read({
    open: { list: proposalsOpen, where: { status: ['submitted', 'exceptionAsked'] } },
  });
  const recent = open.rows.filter(({ submittedAt }) => now - submittedAt < TOLD_FOR_MS);
  const meetingIds = [...new Set(recent.map(({ meetingId }) => meetingId))];
  const bodyNrs = [...new Set(recent.map(({ bodyNr }) => bodyNr))];
  const { told, meetings, bodies, mandates } = await site.read({
    told: {
      list: chairsTold,
      where: { meetingId: meetingIds, kind: ['proposalReceived', 'exceptionAsked'] },
    },
    meetings: { list: meetingsChaired, where: { id: meetingIds } },
    bodies: { list: bodiesChaired, where: { nr: bodyNrs } },
    mandates: { list: lists.mandates, where: { bodyNr: bodyNrs } },
  });
  const today = dayOf(now);
  for (const { id, bodyNr, meetingId, status, actedBy } of recent) {
    const meeting = meetings.rows.find((one) => one.id === meetingId && one.day >= today);
    const rules = bodies.rows.find(({ nr }) => nr === bodyNr)?.rules;
    const known = told.rows.some((notice) => notice.aboutId === id && notice.meetingId === meetingId);
    if (meeting === undefined || rules === undefined || known) continue;
    const chair = chairOf(meeting, rules, mandates.rows, today);
    await tell(world, site, {
      ...{ bodyNr, meetingId, aboutId: id, about: String(id), actedBy },
      kind: status === 'exceptionAsked' ? 'exceptionAsked' : 'proposalReceived',
      to: chair === undefined ? [] : [chair],
    });
  }
  lookedThrough.set(site, now);
}
