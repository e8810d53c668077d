import { askSites } from '../sites';
import type { Member } from '../world';

/** What is found in each of a person's organisations. A site that is down hides only its own. */
export async function bySite<Found>(
  members: readonly Member[],
  look: (member: Member) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const { here } = await askSites([...memberIn.keys()], async (site) => {
    const member = memberIn.get(site);
    return member === undefined ? [] : look(member);
  });
  return here.flatMap(({ value }) => value);
}
