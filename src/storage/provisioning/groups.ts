import { bodyFolder, type Body } from '../../core/bodies/body';
import { doAll, step, type Job, type Workplace } from './workplace';

/** The group of all who may read what is open to the whole organisation. */
const EVERYONES_GROUP = 'Alla läsare';

/** The group of a body's own readers: `F0003 Läsare`. */
export function readersGroup(bodyNr: number): string {
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
): Promise<{ readonly made: readonly number[]; readonly principals: Principals }> {
  const { sp } = workplace.access;
  return step(workplace, 'groups', async () => {
    const wanted = [
      { Title: EVERYONES_GROUP, Description: 'Alla som får läsa det som är öppet för hela organisationen.' },
      ...bodies.map(({ nr, name }) => ({
        Title: readersGroup(nr),
        Description: `Läser det som ${name} har publicerat. Medlemmarna följer uppdragen.`,
      })),
    ];
    const { made, ids } = await makeGroupsNamed(workplace, wanted);
    const [owners, caller] = await Promise.all([
      sp.web.associatedOwnerGroup.select('Id')<{ Id: number }>(),
      sp.web.currentUser.select('Id')<{ Id: number }>(),
    ]);
    const numberOf = (title: string) => ids.get(title) ?? 0;
    const principals: Principals = {
      owners: owners.Id,
      caller: caller.Id,
      everyone: numberOf(EVERYONES_GROUP),
      readersOf: new Map(bodies.map(({ nr }) => [nr, numberOf(readersGroup(nr))])),
    };
    return { made, principals };
  });
}

/** Makes the groups of these titles that are missing, and gives the numbers of those, and of all by title. */
export async function makeGroupsNamed(
  workplace: Workplace,
  wanted: readonly { readonly Title: string; readonly Description: string }[],
): Promise<{ readonly made: readonly number[]; readonly ids: ReadonlyMap<string, number> }> {
  const there = await workplace.access.sp.web.siteGroups.select('Id', 'Title')<GroupFacts[]>();
  const known = new Set(there.map(({ Title }) => Title));
  const missing = wanted.filter(({ Title }) => !known.has(Title));
  const made = await doAll(
    workplace,
    missing.map(
      (group): Job<GroupFacts> =>
        (batched) =>
          batched.web.siteGroups.add({ ...group, OnlyAllowMembersViewMembership: true }),
    ),
  );
  return { made: made.map(({ Id }) => Id), ids: new Map([...there, ...made].map(({ Id, Title }) => [Title, Id])) };
}
