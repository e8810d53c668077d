import { bodyFolder, type Body } from '../../core/bodies/body';
import { doAll, step, type Job, type Workplace } from './workplace';

/** The group of all who may read what is open to the whole organisation. */
const EVERYONES_GROUP = 'Alla läsare';

/** The group of a body's own readers: `F0003 Läsare`. */
function readersGroup(bodyNr: number): string {
  return `F${bodyFolder(bodyNr)} Läsare`;
}

/** Numbers of the principals that permissions are given to. */
export interface Principals {
  readonly owners: number;
  /** The one who provisions: SharePoint leaves it on every scope it breaks. */
  readonly caller: number;
  readonly everyone: number;
  readonly readersOf: ReadonlyMap<number, number>;
}

interface GroupFacts {
  readonly Id: number;
  readonly Title: string;
}

/** Makes the groups that are missing. Permissions name groups only, so that a change of members touches no scope. */
export function makeGroups(
  workplace: Workplace,
  bodies: readonly Body[],
): Promise<{ readonly made: number; readonly principals: Principals }> {
  const { sp } = workplace.access;
  return step(workplace, 'groups', async () => {
    const wanted = [
      { Title: EVERYONES_GROUP, Description: 'Alla som får läsa det som är öppet för hela organisationen.' },
      ...bodies.map(({ nr, name }) => ({
        Title: readersGroup(nr),
        Description: `Läser det som ${name} har publicerat. Medlemmarna följer uppdragen.`,
      })),
    ];
    const there = await sp.web.siteGroups.select('Id', 'Title')<GroupFacts[]>();
    const missing = wanted.filter(({ Title }) => there.every((group) => group.Title !== Title));
    const made = await doAll(
      workplace,
      missing.map(
        (group): Job<GroupFacts> =>
          (batched) =>
            batched.web.siteGroups.add({ ...group, OnlyAllowMembersViewMembership: true }),
      ),
    );
    const [owners, caller] = await Promise.all([
      sp.web.associatedOwnerGroup.select('Id')<{ Id: number }>(),
      sp.web.currentUser.select('Id')<{ Id: number }>(),
    ]);
    const numberOf = (title: string) => [...there, ...made].find((group) => group.Title === title)?.Id ?? 0;
    const principals: Principals = {
      owners: owners.Id,
      caller: caller.Id,
      everyone: numberOf(EVERYONES_GROUP),
      readersOf: new Map(bodies.map(({ nr }) => [nr, numberOf(readersGroup(nr))])),
    };
    return { made: missing.length, principals };
  });
}
