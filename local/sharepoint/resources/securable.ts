import { argument, type Arguments } from '../odata/path';
import { badQuery, principalMissing } from '../odata/errors';
import type { Context } from '../graph/context';
import { done, type Answer, type Node } from '../graph/node';
import type { Json } from '../odata/json';
import { halves, maskOf, Right } from '../security/rights';
import { Access } from '../security/access';
import {
  breakInheritance,
  foldersAbove,
  isUnique,
  resetInheritance,
  scopeOf,
  type Securable,
} from '../security/scopes';
import { CHANGE } from '../store/changes';
import { principalByLogin } from '../store/principals';
import type { Principal } from '../store/rows';
import { siteById } from '../store/sites';
import { noteRoleChange } from './changes';
import { personLogin } from '../graph/directory';

/** What webs, lists and items can all do: have permissions of their own. */
export function securable<N extends Node>(of: (node: N) => Securable) {
  return {
    links: {
      roleassignments: (node: N): Node => ({ kind: 'assignments', on: of(node) }),
      firstuniqueancestorsecurableobject: (node: N, context: Context): Node => ancestor(of(node), context),
    },
    functions: {
      getusereffectivepermissions: (node: N, args: Arguments, context: Context): Node =>
        permissionsOf(String(argument(args, 'username', 0)), of(node), context),
      doesuserhavepermissions: (node: N, args: Arguments, context: Context): Node => {
        const asked = maskIn(String(argument(args, 'permissionmask', 0)));
        const has = context.access.has(scopeOf(context.site, of(node)), asked);
        return { kind: 'value', value: { name: 'DoesUserHavePermissions', type: 'Edm.Boolean', value: has } };
      },
    },
    methods: {
      breakroleinheritance: (node: N, args: Arguments, context: Context): Answer => {
        const on = of(node);
        demandManage(on, context);
        const copied = argument(args, 'copyroleassignments', 0) === true;
        const cleared = argument(args, 'clearsubscopes', 1) === true;
        const how = { assignments: copied ? 'copied' : 'dropped', below: cleared ? 'cleared' : 'kept' } as const;
        breakInheritance(context.db, context.site, on, how, context.caller.principal.id);
        noteRoleChange(context, on, CHANGE.scopeAdd);
        return done;
      },
      resetroleinheritance: (node: N, _args: Arguments, context: Context): Answer => {
        demandManage(of(node), context);
        resetInheritance(context.db, context.site, of(node));
        noteRoleChange(context, of(node), CHANGE.scopeRemove);
        return done;
      },
    },
  };
}

/** The properties of one that are only shown when asked for. */
export const securableProperties = (on: Securable, context: Context): Record<string, () => Json> => ({
  EffectiveBasePermissions: () => halves(context.access.mask(scopeOf(context.site, on))),
  EffectiveBasePermissionsForUI: () => halves(context.access.mask(scopeOf(context.site, on))),
  HasUniqueRoleAssignments: () => isUnique(context.site, on),
});

export const demandManage = (on: Securable, context: Context): void =>
  context.access.demand(scopeOf(context.site, on), Right.managePermissions);

/** The nearest thing that has permissions of its own: the object, a folder, the list, or a web. */
function ancestor(on: Securable, context: Context): Node {
  if (isUnique(context.site, on)) return on;
  if (on.kind === 'item') {
    const folder = foldersAbove(context.db, on.list, on.item).find(({ own }) => own === 1);
    if (folder !== undefined) return { kind: 'item', list: on.list, item: folder };
    if (on.list.own === 1) return { kind: 'list', list: on.list };
  }
  let web = context.site;
  while (web.own === 0 && web.parent !== null) web = siteById(context.db, web.parent);
  return web.id === context.site.id ? { kind: 'web' } : { kind: 'subweb', web };
}

/** Somebody of the tenant the site has not seen yet: in no group but everybody's. */
function outsider(login: string, { directory, site }: Context): Principal {
  const person = directory.personCalled(login);
  if (person === undefined) throw principalMissing();
  const { name: title, mail, upn } = person;
  return {
    site: site.root,
    id: 0,
    kind: 1,
    login: personLogin(upn),
    title,
    mail,
    upn,
    admin: 0,
    owner: null,
    removed: 0,
    props: {},
  };
}

/** A mask written as `{"High":"…","Low":"…"}`, with either kind of quotes. */
function maskIn(written: string): bigint {
  const half = (name: string): string | undefined =>
    new RegExp(`["']?${name}["']?\\s*:\\s*["']?(\\d+)`, 'i').exec(written)?.[1];
  const [high, low] = [half('High'), half('Low')];
  if (high === undefined || low === undefined) throw badQuery('The parameter permissionMask is not valid.');
  return maskOf(Number(high), Number(low));
}

function permissionsOf(login: string, on: Securable, context: Context): Node {
  context.access.demand(scopeOf(context.site, on), Right.enumeratePermissions);
  const principal = principalByLogin(context.db, context.site.id, login) ?? outsider(login, context);
  const access = new Access(context.db, context.site, { principal, appMask: null });
  const mask = halves(access.mask(scopeOf(context.site, on)));
  return { kind: 'value', value: { name: 'GetUserEffectivePermissions', type: 'SP.BasePermissions', value: mask } };
}
