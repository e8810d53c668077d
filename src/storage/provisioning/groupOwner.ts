import { failureOf, mayPass } from '../sharepoint/failure';
import { settleAll, step, type Job, type Workplace } from './workplace';

/** What came of making the service the owner of the readers' groups. */
export type GroupsGiven = { readonly given: number } | { readonly given: 0; readonly refusedWith: number | null };

/**
 * Makes the service's app the owner of groups of readers, by number, so that it can let membership follow the mandates with no
 * more than write on the site. Whether SharePoint takes an app as owner is not certain everywhere: where it does not,
 * that is told, and provisioning is to be run every night instead (design.md, "Two identities in SharePoint").
 */
export function giveGroupsTo(
  workplace: Workplace,
  service: { readonly appId: string; readonly tenant: string },
  ours: readonly number[],
): Promise<GroupsGiven> {
  const { sp } = workplace.access;
  return step(workplace, 'group owner', async () => {
    try {
      const { Id: owner } = await sp.web.ensureUser(`i:0i.t|ms.sp.ext|${service.appId}@${service.tenant}`);
      const groups = await sp.web.siteGroups.select('Id', 'Owner/Id').expand('Owner')<
        readonly { readonly Id: number; readonly Owner: { readonly Id: number } }[]
      >();
      const others = groups.filter(({ Id, Owner }) => ours.includes(Id) && Owner.Id !== owner);
      const outcomes = await settleAll(
        workplace,
        others.map(
          ({ Id }): Job<unknown> =>
            (batched) =>
              batched.web.siteGroups.getById(Id).setUserAsOwner(owner),
        ),
      );
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      return { given: others.length };
    } catch (error) {
      const failure = await failureOf(error, 0);
      if (failure === undefined || mayPass(failure) === 'mayPass') throw error;
      return { given: 0, refusedWith: failure.status };
    }
  });
}
