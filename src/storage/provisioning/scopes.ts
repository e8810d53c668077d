import type { SPFI } from '@pnp/sp';
import { Item } from '@pnp/sp/items';
import type { SecurableQueryable } from '@pnp/sp/security';
import type { Body } from '../../core/bodies/body';
import type { AnyList } from '../list';
import { folderPath, listIn } from '../sharepoint/access';
import type { Principals } from './groups';
import { doAll, known, step, type Job, type Workplace } from './workplace';

/** The levels every site has, by the numbers they have in every language. */
export const FULL_CONTROL = 1073741829;
export const CONTRIBUTE = 1073741827;
export const READ = 1073741826;

/** Something that gets permissions of its own, and who shall have what on it. */
export interface Scope {
  readonly on: (sp: SPFI) => Securable;
  readonly grants: readonly Grant[];
  /** Of a folder: its path, by which it is known whether it was made just now and so has no permissions of its own. */
  readonly path?: string;
}

interface Grant {
  readonly principal: number;
  readonly level: number;
}

/** What lists, and the items of folders, can both do. */
type Securable = Pick<SecurableQueryable, 'breakRoleInheritance' | 'roleAssignments'> & {
  select(...names: string[]): { expand(...names: string[]): <Answer>() => Promise<Answer> };
};

interface SecurableFacts {
  readonly HasUniqueRoleAssignments: boolean;
  readonly RoleAssignments: readonly AssignmentFacts[];
}

interface AssignmentFacts {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number }[];
}

/**
 * Gives each workshop list, and each body's folder in each record list, permissions of its own. They are set while the
 * list or folder is empty: SharePoint refuses it later, when there is much in it. What is there already is added to,
 * never taken from, except for the one who provisions, whom SharePoint leaves on every scope it breaks.
 */
export function setScopes(
  workplace: Workplace,
  lists: readonly AnyList[],
  bodies: readonly Body[],
  { principals, made }: { readonly principals: Principals; readonly made: ReadonlySet<string> },
): Promise<number> {
  const owners = { principal: principals.owners, level: FULL_CONTROL };
  const workshop = lists
    .filter((list) => list.zone === 'workshop')
    .map((list): Scope => ({ on: (sp) => listIn(sp, workplace.access, list) as Securable, grants: [owners] }));
  const folders = lists
    .filter((list) => list.folderBy !== null)
    .flatMap((list) =>
      bodies.map((body): Scope => {
        const path = folderPath(workplace.access, list, body.nr);
        return { path, on: (sp) => folderIn(sp, path), grants: [owners, ...readersOf(body, principals)] };
      }),
    );
  return step(workplace, 'permissions', (turn) =>
    setScopesOn(workplace, [...workshop, ...folders], { caller: principals.caller, made: known(made, turn) }),
  );
}

/** The body's own readers, and everyone where it is decided that the body is open to the organisation. */
function readersOf({ nr, rules }: Body, principals: Principals): readonly Grant[] {
  const own = principals.readersOf.get(nr);
  return [
    ...(own === undefined ? [] : [{ principal: own, level: READ }]),
    ...(rules.insight?.value === 'organisation' ? [{ principal: principals.everyone, level: READ }] : []),
  ];
}

/** A folder has its permissions through the item it is in its list. */
export function folderIn(sp: SPFI, path: string): Securable {
  return Item(sp.web.getFolderByServerRelativePath(path), 'listItemAllFields') as Securable;
}

/**
 * Breaks inheritance where it is not broken, and gives what is to be held. Nothing is taken but the caller's own.
 * What SharePoint leaves to the caller is the same on every scope it breaks: it is looked at on the first.
 */
export async function setScopesOn(
  workplace: Workplace,
  scopes: readonly Scope[],
  { caller, made }: { readonly caller: number; readonly made: ReadonlySet<string> },
): Promise<number> {
  const asked = scopes.filter(({ path }) => path === undefined || !made.has(path));
  const told = await doAll(workplace, asked.map(factsOf));
  const own = new Map(
    asked.flatMap((scope, at) => {
      const facts = told[at];
      return facts?.HasUniqueRoleAssignments === true ? [[scope, facts.RoleAssignments] as const] : [];
    }),
  );
  const inherited = scopes.filter((scope) => !own.has(scope));
  const [first] = inherited;
  const left = first === undefined ? [] : await leftToCaller(workplace, first, caller);
  const jobs = scopes.flatMap((scope) => [
    ...(own.has(scope) || scope === first ? [] : [breaking(scope)]),
    ...changesTo(scope.on, scope.grants, own.get(scope) ?? left, caller),
  ]);
  await doAll(workplace, jobs);
  return inherited.length;
}

function breaking({ on }: Scope): Job<unknown> {
  return (sp) => on(sp).breakRoleInheritance(false, true);
}

/** Breaks the inheritance of a scope, and gives what the caller then holds on it. */
async function leftToCaller(workplace: Workplace, scope: Scope, caller: number): Promise<readonly AssignmentFacts[]> {
  await doAll(workplace, [breaking(scope)]);
  const [facts] = await doAll(workplace, [factsOf(scope)]);
  return (facts?.RoleAssignments ?? []).filter(({ PrincipalId }) => PrincipalId === caller);
}

/** Whether it has permissions of its own, and who holds what, in one request. */
function factsOf({ on }: Scope): Job<SecurableFacts> {
  return (sp) =>
    on(sp)
      .select('HasUniqueRoleAssignments', 'RoleAssignments/PrincipalId', 'RoleAssignments/RoleDefinitionBindings/Id')
      .expand('RoleAssignments/RoleDefinitionBindings')<SecurableFacts>();
}

function changesTo(
  on: Scope['on'],
  grants: readonly Grant[],
  held: readonly AssignmentFacts[],
  caller: number,
): readonly Job<unknown>[] {
  const has = ({ principal, level }: Grant) =>
    held.some((one) => one.PrincipalId === principal && one.RoleDefinitionBindings.some(({ Id }) => Id === level));
  const leftover = held.filter((one) => one.PrincipalId === caller);
  return [
    ...grants
      .filter((grant) => !has(grant))
      .map(
        ({ principal, level }): Job<unknown> =>
          (sp) =>
            on(sp).roleAssignments.add(principal, level),
      ),
    // Last, when the owners are there.
    ...leftover.flatMap(({ RoleDefinitionBindings }) =>
      RoleDefinitionBindings.map(
        ({ Id }): Job<unknown> =>
          (sp) =>
            on(sp).roleAssignments.remove(caller, Id),
      ),
    ),
  ];
}
