import { randomUUID } from 'node:crypto';
import { mandatesIn } from '../../core/bodies/holding';
import type { Body } from '../../core/bodies/body';
import type { Mandate } from '../../core/bodies/mandate';
import { addDays, dayOf } from '../../core/calendar';
import { eventFace, nextIssue, type Invitation, type Wanted } from '../../core/invitations/invitation';
import { hasBeenHeld } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { chairNameOf } from '../acts/chairing/turning';
import { tell } from '../outbox/telling';
import { eachSite } from '../sites';
import type { World } from '../world';

/** How long after the day it was sent with an invitation is still looked at: its meeting may have moved ahead meanwhile. */
const AFTERMATH_DAYS = 60;
const BEFORE_THE_FIRST = -1;

/** Gives each meeting its one invitation, which is sent to nobody yet. One that has it keeps it. */
export async function openInvitations(
  site: Site,
  meetings: readonly Stored<Meeting>[],
  actedBy: string,
): Promise<readonly Stored<Invitation>[]> {
  return site.addAll(
    lists.invitations,
    meetings.map(({ id, bodyNr, day }) => ({
      ...{ key: `invitation:${String(id)}`, actedBy, bodyNr, meetingId: id, day, uid: randomUUID() },
      ...{
        sequence: BEFORE_THE_FIRST,
        face: null,
        invited: [],
        tells: [],
        toldSequence: BEFORE_THE_FIRST,
        answers: [],
      },
    })),
  );
}

/**
 * Puts in the outbox what calendars lack, in every site that answers: worked out from the meetings as they stand, so that
 * whatever moved a meeting, swapped its chair or ended a mandate is followed, and a process that died loses nothing. Gives
 * how many invitations went out anew.
 */
export async function recordInvitations(world: World): Promise<number> {
  const { here } = await eachSite(world.sites, (site) => issueInvitations(world, site));
  return here.reduce((sum, { value }) => sum + value, 0);
}

/** The same in one site. */
export async function issueInvitations(world: World, site: Site): Promise<number> {
  const from = addDays(dayOf(world.now()), -AFTERMATH_DAYS);
  const { invitations } = await site.read({ invitations: { list: lists.invitations, where: { day: { from } } } });
  if (invitations.rows.length === 0) return 0;
  const bodyNr = [...new Set(invitations.rows.map((one) => one.bodyNr))];
  const { meetings, bodies, mandates } = await site.read({
    meetings: { list: lists.meetings, where: { id: invitations.rows.map(({ meetingId }) => meetingId) } },
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    mandates: { list: lists.mandates, where: { bodyNr } },
  });
  let issued = 0;
  for (const invitation of invitations.rows) {
    const meeting = meetings.rows.find(({ id }) => id === invitation.meetingId);
    const body = bodies.rows.find(({ nr }) => nr === invitation.bodyNr);
    if (meeting === undefined || body === undefined) continue;
    issued += await follow(world, site, invitation, { meeting, body, mandates: mandates.rows });
  }
  return issued;
}

interface Around {
  readonly meeting: Stored<Meeting>;
  readonly body: Stored<Body>;
  readonly mandates: readonly Stored<Mandate>[];
}

async function follow(world: World, site: Site, invitation: Stored<Invitation>, around: Around): Promise<number> {
  // The issue before is told whole first: whoever it went to may not be among those the next one goes to.
  const told = await finish(world, site, invitation);
  if (told === undefined || hasBeenHeld(world.now(), around.meeting) === 'held') return 0;
  const issue = nextIssue(told, wantedOf(around));
  if (issue === null) return 0;
  const changed = await site.change(lists.invitations, told, { ...issue, actedBy: 'system' });
  // Another instance was first: it tells.
  if (!changed.ok) return 0;
  await finish(world, site, changed.value);
  return 1;
}

/** Tells everybody the last issue goes to, once; undefined where another instance has changed it meanwhile. */
async function finish(
  world: World,
  site: Site,
  invitation: Stored<Invitation>,
): Promise<Stored<Invitation> | undefined> {
  const { bodyNr, meetingId, sequence, tells } = invitation;
  if (invitation.toldSequence === sequence) return invitation;
  for (const kind of new Set(tells.map((one) => one.kind))) {
    await tell(world, site, {
      ...{ bodyNr, meetingId, kind, aboutId: sequence, about: `issue-${String(sequence)}`, way: 'calendar' },
      to: tells.filter((one) => one.kind === kind).map(({ upn }) => upn),
      actedBy: 'system',
    });
  }
  const told = await site.change(lists.invitations, invitation, { toldSequence: sequence });
  return told.ok ? told.value : undefined;
}

/** Those who serve on the meeting's day are called; a delegate helps and is not. */
function wantedOf({ meeting, body, mandates }: Around): Wanted {
  const called = mandatesIn(mandates, body.nr, meeting.day).filter(({ role }) => role !== 'delegate');
  return {
    face: eventFace(meeting, chairNameOf(meeting, { body, mandates })),
    called: [...new Set(called.map(({ upn }) => upn.toLowerCase()))],
  };
}
