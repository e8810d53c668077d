import { argument, type Arguments } from '../odata/path';
import { principalMissing } from '../odata/errors';
import type { Context } from '../graph/context';
import { done, type Answer, type Node } from '../graph/node';
import type { Json } from '../odata/json';
import { halves, Right } from '../security/rights';
import { Access } from '../security/access';
import { breakInheritance, isUnique, resetInheritance, scopeOf, type Securable } from '../security/scopes';
import { principalByLogin } from '../store/principals';

/** What webs, lists and items can all do: have permissions of their own. */
export function securable<N extends Node>(of: (node: N) => Securable) {
  return {
    links: {
      roleassignments: (node: N): Node => ({ kind: 'assignments', on: of(node) }),
      firstuniqueancestorsecurableobject: (node: N): Node => ancestor(of(node)),
    },
    functions: {
      getusereffectivepermissions: (node: N, args: Arguments, context: Context): Node =>
        permissionsOf(String(argument(args, 'username', 0)), of(node), context),
    },
    methods: {
      breakroleinheritance: (node: N, args: Arguments, context: Context): Answer => {
        const on = of(node);
        demandManage(on, context);
        const copied = argument(args, 'copyroleassignments', 0) === true;
        const cleared = argument(args, 'clearsubscopes', 1) === true;
        const how = { assignments: copied ? 'copied' : 'dropped', below: cleared ? 'cleared' : 'kept' } as const;
        breakInheritance(context.db, context.site, on, how, context.caller.principal.id);
        return done;
      },
      resetroleinheritance: (node: N, _args: Arguments, context: Context): Answer => {
        demandManage(of(node), context);
        resetInheritance(context.db, context.site, of(node));
        return done;
      },
    },
  };
}

/** The properties of one that are only shown when asked for. */
export const securableProperties = (on: Securable, context: Context): Record<string, () => Json> => ({
  EffectiveBasePermissions: () => halves(context.access.mask(scopeOf(context.site, on))),
  HasUniqueRoleAssignments: () => isUnique(on),
});

export const demandManage = (on: Securable, context: Context): void =>
  context.access.demand(scopeOf(context.site, on), Right.managePermissions);

function ancestor(on: Securable): Node {
  if (on.kind === 'web' || (on.kind === 'list' && !isUnique(on))) return { kind: 'web' };
  if (on.kind === 'item' && !isUnique(on)) return { kind: 'list', list: on.list };
  return on;
}

function permissionsOf(login: string, on: Securable, context: Context): Node {
  context.access.demand(scopeOf(context.site, on), Right.enumeratePermissions);
  const principal = principalByLogin(context.db, context.site.id, login);
  if (principal === undefined) throw principalMissing();
  const access = new Access(context.db, context.site, { principal, appMask: null });
  const mask = halves(access.mask(scopeOf(context.site, on)));
  return { kind: 'value', value: { name: 'GetUserEffectivePermissions', type: 'SP.BasePermissions', value: mask } };
}
