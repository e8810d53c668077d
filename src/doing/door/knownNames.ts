import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { myBodies } from '../myBodies';
import type { Member, World } from '../world';

const namesOfBodies = showing(lists.bodies, 'name', 'shortName', 'aliases');
const namesOfParties = showing(lists.parties, 'name');
const namesOfMembers = showing(lists.mandates, 'personName');

/**
 * The names that may stand in a text of these members: their own, of the bodies and parties of their organisations, and of
 * whoever has a role in their bodies. Asked only where a name is in doubt.
 */
export async function knownNames(world: World, members: readonly Member[]): Promise<readonly string[]> {
  const mine = await myBodies(world, members);
  const inSites = members.map(async ({ site, person }) => {
    const bodyNr = mine.filter(({ member }) => member.site === site).map(({ body }) => body.nr);
    const { bodies, parties, mandates } = await site.read({
      bodies: { list: namesOfBodies, where: {} },
      parties: { list: namesOfParties, where: {} },
      mandates: { list: namesOfMembers, where: { bodyNr } },
    });
    return [
      person.name,
      ...bodies.rows.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]),
      ...parties.rows.map(({ name }) => name),
      ...mandates.rows.flatMap(({ personName }) => [personName, givenName(personName)]),
    ];
  });
  return [...new Set((await Promise.all(inSites)).flat())];
}

function givenName(name: string): string {
  return name.replace(/\s.*$/su, '');
}
