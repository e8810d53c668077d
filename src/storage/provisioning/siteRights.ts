import type { Principals } from './groups';
import { READ } from './scopes';
import { doAll, step, type Job, type Workplace } from './workplace';

/**
 * The rights on the site itself: everyone's readers may open it, and groups that could write but have no members lose
 * what they hold, so that nobody comes to write by being put in one.
 */
export function setSiteRights(
  workplace: Workplace,
  principals: Principals,
  emptyWriters: readonly number[],
): Promise<number> {
  return step(workplace, 'site rights', async () => {
    const held = await workplace.access.sp.web.roleAssignments
      .select('PrincipalId', 'RoleDefinitionBindings/Id')
      .expand('RoleDefinitionBindings')<
      readonly { readonly PrincipalId: number; readonly RoleDefinitionBindings: readonly { readonly Id: number }[] }[]
    >();
    const reads = held.some(
      (one) => one.PrincipalId === principals.everyone && one.RoleDefinitionBindings.some(({ Id }) => Id === READ),
    );
    const disarmed = held.filter((one) => emptyWriters.includes(one.PrincipalId));
    await doAll(workplace, [
      ...(reads ? [] : [(sp: Parameters<Job<unknown>>[0]) => sp.web.roleAssignments.add(principals.everyone, READ)]),
      ...disarmed.flatMap((one) =>
        one.RoleDefinitionBindings.map(
          ({ Id }): Job<unknown> =>
            (sp) =>
              sp.web.roleAssignments.remove(one.PrincipalId, Id),
        ),
      ),
    ]);
    return disarmed.length + (reads ? 0 : 1);
  });
}
