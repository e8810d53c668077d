import type { Body } from '../../core/bodies/body';
import { mandatesIn } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import type { Day } from '../../core/calendar';
import { failureOf, mayPass } from '../sharepoint/failure';
import type { Principals } from './groups';
import { doAll, known, settleAll, step, type Job, type Workplace } from './workplace';

/** Who shall be in a group. */
interface Membership {
  readonly group: number;
  readonly logins: readonly string[];
  /** Readers follow the mandates; whoever else has been put among the owners stays there. */
  readonly others: 'leave' | 'stay';
}

interface UserFacts {
  readonly Id: number;
  readonly LoginName: string;
}

/** What came of setting the members. */
export interface MembersSet {
  readonly added: number;
  readonly removed: number;
  /** Accounts the directory does not know: people without an account read nothing in SharePoint. */
  readonly unknown: readonly string[];
}

const PERSON = 'i:0#.f|membership|';
/** SharePoint's name for everyone in the tenant but guests. */
const EVERYONE = 'c:0-.f|rolemanager|spo-grid-all-users/';

/** The accounts in each group: readers as the mandates of the day say, everyone in the tenant, and the site's owners. */
export function setMembers(
  workplace: Workplace,
  facts: {
    readonly bodies: readonly Body[];
    readonly mandates: readonly Mandate[];
    readonly on: Day;
    readonly tenant: string;
    readonly siteOwners: readonly string[];
    /** Groups that were made just now: nobody is in them. */
    readonly made: ReadonlySet<number>;
  },
  principals: Principals,
): Promise<MembersSet> {
  const readers = facts.bodies.map(({ nr }): Membership => {
    const upns = mandatesIn(facts.mandates, nr, facts.on).map(({ upn }) => PERSON + upn.toLowerCase());
    return { group: principals.readersOf.get(nr) ?? 0, logins: [...new Set(upns)], others: 'leave' };
  });
  const wanted: readonly Membership[] = [
    { group: principals.owners, logins: facts.siteOwners.map((upn) => PERSON + upn), others: 'stay' },
    { group: principals.everyone, logins: [EVERYONE + facts.tenant], others: 'stay' },
    ...readers,
  ];
  return step(workplace, 'members', (turn) => setAll(workplace, wanted, known(facts.made, turn)));
}

async function setAll(
  workplace: Workplace,
  memberships: readonly Membership[],
  empty: ReadonlySet<number>,
): Promise<MembersSet> {
  const users = (sp: Workplace['access']['sp'], group: number) => sp.web.siteGroups.getById(group).users;
  const asked = memberships.map(({ group }) => group).filter((group) => !empty.has(group));
  const found = await doAll(
    workplace,
    asked.map(
      (group): Job<readonly UserFacts[]> =>
        (sp) =>
          users(sp, group).select('Id', 'LoginName')<readonly UserFacts[]>(),
    ),
  );
  const there = new Map(asked.map((group, at) => [group, found[at] ?? []]));
  const missing = memberships.flatMap(({ group, logins }) =>
    logins
      .filter((login) => !there.get(group)?.some((user) => sameLogin(user.LoginName, login)))
      .map((login) => ({ group, login })),
  );
  const gone = memberships.flatMap(({ group, logins, others }) =>
    (others === 'stay' ? [] : (there.get(group) ?? []))
      .filter((user) => user.LoginName.startsWith(PERSON) && !logins.some((login) => sameLogin(user.LoginName, login)))
      .map(({ Id }) => ({ group, id: Id })),
  );
  await doAll(
    workplace,
    gone.map(
      ({ group, id }): Job<unknown> =>
        (sp) =>
          users(sp, group).removeById(id),
    ),
  );
  const added = await settleAll(
    workplace,
    missing.map(
      ({ group, login }): Job<unknown> =>
        (sp) =>
          users(sp, group).add(login),
    ),
  );
  const unknown: string[] = [];
  for (const [at, outcome] of added.entries()) {
    if (outcome.status === 'fulfilled') continue;
    const failure = await failureOf(outcome.reason, 0);
    if (failure === undefined || failure.status === 403 || mayPass(failure) === 'mayPass') throw outcome.reason;
    unknown.push((missing[at]?.login ?? '').replace(PERSON, ''));
  }
  return { added: missing.length - unknown.length, removed: gone.length, unknown: [...new Set(unknown)] };
}

function sameLogin(one: string, other: string): boolean {
  if (other.startsWith(EVERYONE)) return one.startsWith(EVERYONE);
  return one.toLowerCase() === other.toLowerCase();
}
