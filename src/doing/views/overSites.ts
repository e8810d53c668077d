import type { Me, SiteState, Unreadable } from '../../api/views';
import { dayOf, type Day } from '../../core/calendar';
import type { Site, UnreadableItem } from '../../storage/site';
import { askSites, whyDown } from '../sites';
import type { Member, World } from '../world';
import { unreadableViews } from './rows';

/** Whose views go over several sites: the person in each, and the sites already known not to answer. */
export interface Looking {
  readonly members: readonly Member[];
  readonly down: readonly Site[];
}

/** What one site has for a view, and what could not be read there. */
export interface FromSite<Part> {
  readonly parts: readonly Part[];
  readonly unreadable: readonly UnreadableItem[];
}

/** What every view over several sites tells besides its own. */
interface OverSites<Part> {
  readonly parts: readonly Part[];
  readonly shared: {
    readonly me: Me;
    readonly today: Day;
    readonly sites: readonly SiteState[];
    readonly unreadable: readonly Unreadable[];
  };
}

/** Asks all of a person's sites at once. A site that is down hides only itself and is told (design, "The site"). */
export async function overSites<Part>(
  world: World,
  { members, down }: Looking,
  ofSite: (member: Member) => Promise<FromSite<Part>>,
): Promise<OverSites<Part>> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const answered = await askSites([...memberIn.keys()], (site) => {
    const member = memberIn.get(site);
    return member === undefined ? Promise.resolve({ parts: [], unreadable: [] }) : ofSite(member);
  });
  const here = answered.here.map(({ value }) => value);
  const away = new Set([...down, ...answered.down]);
  const person = members[0]?.person;
  return {
    parts: here.flatMap(({ parts }) => parts),
    shared: {
      me: { name: person?.name ?? '', upn: person?.upn ?? '', language: person?.language ?? 'sv', roles: [] },
      today: dayOf(world.now()),
      sites: world.sites
        .filter((site) => memberIn.has(site) || away.has(site))
        .map((site) => ({ site: site.organisation, state: away.has(site) ? whyDown(site) : 'here' })),
      unreadable: unreadableViews(here.flatMap(({ unreadable }) => unreadable)),
    },
  };
}
