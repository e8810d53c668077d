import type { BodiesView, BodySummary } from '../../api/views';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, yearOf } from '../../core/calendar';
import { nextMeetings } from '../../core/meetings/deadlines';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site, UnreadableItem } from '../../storage/site';
import { addressOf } from '../addressing';
import { rememberMeetings, unreadableIn } from '../meetings/facts';
import { bodiesOf, heldIn } from '../myBodies';
import { askSites, whyDown } from '../sites';
import type { Member, World } from '../world';
import { meetingSummary, unreadableViews } from './rows';
import { mandates, meetings } from './shown';

const bodiesShown = showing(lists.bodies, 'nr', 'name', 'shortName', 'kind', 'rules');

/** What one site has of a person's bodies. */
interface OfSite {
  readonly bodies: readonly BodySummary[];
  readonly unreadable: readonly UnreadableItem[];
}

/**
 * The person's bodies with the next meeting of each, from all their sites at once. A site that is down hides only itself
 * and is told. `down`: sites already known not to answer. One `$batch` a site, once the person's bodies are known.
 */
export async function viewBodies(
  world: World,
  { members, down }: { readonly members: readonly Member[]; readonly down: readonly Site[] },
): Promise<BodiesView> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const answered = await askSites([...memberIn.keys()], (site) => ofSite(world, memberIn.get(site)));
  const here = answered.here.map(({ value }) => value);
  const away = new Set([...down, ...answered.down]);
  const person = members[0]?.person;
  return {
    me: { name: person?.name ?? '', upn: person?.upn ?? '', language: person?.language ?? 'sv', roles: [] },
    today: dayOf(world.now()),
    bodies: here.flatMap(({ bodies }) => bodies),
    sites: world.sites
      .filter((site) => memberIn.has(site) || away.has(site))
      .map((site) => ({ site: site.organisation, state: away.has(site) ? whyDown(site) : 'here' })),
    unreadable: unreadableViews(here.flatMap(({ unreadable }) => unreadable)),
  };
}

/** Numbers of a person's bodies as they were last seen: with them the next view takes one request. */
const seenBodies = new WeakMap<Site, Map<string, readonly number[]>>();

async function ofSite(world: World, member: Member | undefined): Promise<OfSite> {
  if (member === undefined) return { bodies: [], unreadable: [] };
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
    return { bodies, unreadable: unreadableIn([read.bodies, read.meetings, read.mandates]) };
  }
}
