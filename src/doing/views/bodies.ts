import type { BodiesView, BodySummary, GroupOfMine } from '../../api/views';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import { nextMeetings } from '../../core/meetings/deadlines';
import type { Stored } from '../../core/stored';
import { hasSeat } from '../../core/workingGroups/seat';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { addressOf } from '../addressing';
import { rememberMeetings, unreadableIn } from '../meetings/facts';
import { bodiesOf, heldIn } from '../myBodies';
import type { Member, World } from '../world';
import { overSites, type FromSite, type Looking } from './overSites';
import { meetingSummary } from './rows';
import { mandates, meetings } from './shown';

const groupsShown = showing(lists.workingGroups, 'bodyNr', 'name', 'purpose', 'nextReport', 'staffing');
const namesOfBodies = showing(lists.bodies, 'nr', 'name');
const bodiesShown = showing(lists.bodies, 'nr', 'name', 'shortName', 'kind', 'rules');

/**
 * The person's bodies with the next meeting of each, from all their sites at once. One `$batch` a site, once the person's
 * bodies are known.
 */
export async function viewBodies(world: World, looking: Looking): Promise<BodiesView> {
  const { parts, shared } = await overSites(world, looking, (member) => ofSite(world, member));
  return {
    ...shared,
    bodies: parts.flatMap((part) => ('roles' in part ? [part] : [])),
    groups: parts.flatMap((part) => ('roles' in part ? [] : [part])),
  };
}

/** Numbers of a person's bodies as they were last seen: with them the next view takes one request. */
const seenBodies = new WeakMap<Site, Map<string, readonly number[]>>();

async function ofSite(world: World, member: Member): Promise<FromSite<BodySummary | GroupOfMine>> {
  const { site, person } = member;
  const known = seenBodies.get(site) ?? new Map<string, readonly number[]>();
  seenBodies.set(site, known);
  const year = yearOf(dayOf(world.now()));
  for (;;) {
    const asked = known.get(person.upn) ?? [];
    const read = await site.read({
      bodies: { list: bodiesShown, where: { nr: asked } },
      held: { list: mandates, where: { upn: person.upn } },
      meetings: {
        list: meetings,
        where: { bodyYear: asked.flatMap((nr) => [bodyYear(nr, year), bodyYear(nr, year + 1)]) },
      },
      mandates: { list: mandates, where: { bodyNr: asked } },
      groups: { list: groupsShown, where: { status: 'active' } },
    });
    const numbers = bodiesOf(world, read.held.rows);
    known.set(person.upn, numbers);
    // A mandate begun or ended since: asked again with the right ones.
    if (numbers.join() !== asked.join()) continue;
    rememberMeetings(site, read.meetings.rows);
    const bodies = heldIn(world, read.bodies.rows, read.held.rows).map(({ body, roles }) => {
      const ofBody = read.meetings.rows.filter((meeting) => meeting.bodyNr === body.nr);
      const [next] = nextMeetings(world.now(), ofBody);
      return {
        nr: addressOf(site, body.nr),
        name: body.name,
        shortName: body.shortName,
        kind: body.kind,
        roles,
        nextMeeting: next === undefined ? null : meetingSummary(world, member, next, body, read.mandates.rows),
      };
    });
    const seated = read.groups.rows.filter(
      (group) => hasSeat(group, person.upn) === 'yes' && !numbers.includes(group.bodyNr),
    );
    const groups = await groupsOf(site, seated);
    return { parts: [...bodies, ...groups], unreadable: unreadableIn([read.bodies, read.meetings, read.mandates]) };
  }
}

/** Groups with the names of their bodies, which are asked for only where there is a group to name. */
async function groupsOf(
  site: Site,
  groups: readonly Stored<EntityOf<typeof groupsShown>>[],
): Promise<readonly GroupOfMine[]> {
  if (groups.length === 0) return [];
  const nr = [...new Set(groups.map(({ bodyNr }) => bodyNr))];
  const { bodies } = await site.read({ bodies: { list: namesOfBodies, where: { nr } } });
  return groups.map(({ id, bodyNr, name, purpose, nextReport }) => ({
    ...{ id: addressOf(site, id), name, purpose, nextReport },
    body: {
      nr: addressOf(site, bodyNr),
      name: bodies.rows.find((body) => body.nr === bodyNr)?.name ?? '',
    },
  }));
}
