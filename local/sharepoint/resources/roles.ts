import { badQuery, SharePointError } from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { created, done, found, gone, many, merged, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { grant, revoke, scopeOf, type Securable } from '../security/scopes';
import { CHANGE } from '../store/changes';
import { principalById } from '../store/principals';
import { assignmentsOn, createRole, heldBy, removeRole, rolesOf, saveRole } from '../store/roles';
import type { Principal, Role } from '../store/rows';
import { noteRoleChange } from './changes';
import { demandManage } from './securable';

const roleMissing = (): SharePointError =>
  new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Can not find the permission level.');

const roleEntity = (role: Role): Entity =>
  describe({
    node: { kind: 'role', role },
    type: 'SP.RoleDefinition',
    set: 'SP.ApiData.RoleDefinitions',
    id: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: { High: String(role.high), Low: String(role.low) },
      Description: role.description,
      Hidden: role.hidden === 1,
      Id: role.id,
      Name: role.name,
      Order: role.ordinal,
      RoleTypeKind: role.type,
    },
  });

function roleWhere(context: Context, test: (role: Role) => boolean): Role {
  const role = rolesOf(context.db, context.site.id).find(test);
  if (role === undefined) throw roleMissing();
  return role;
}

const byId = (_node: unknown, args: Arguments, context: Context): Node => {
  const id = numberArgument(args, 'id', 0);
  return { kind: 'role', role: roleWhere(context, (role) => role.id === id) };
};

function masks(body: JsonObject): { readonly high: number; readonly low: number } | null {
  const given = body['BasePermissions'];
  if (!isObject(given)) return null;
  const [high, low] = [Number(given['High']), Number(given['Low'])];
  if (!Number.isSafeInteger(high) || !Number.isSafeInteger(low)) throw badQuery('The base permissions are not valid.');
  return { high, low };
}

export const roles: Resources['roles'] = {
  read: (_node, context) => many('SP.ApiData.RoleDefinitions', rolesOf(context.db, context.site.id).map(roleEntity)),
  functions: {
    '': byId,
    getbyid: byId,
    getbyname: (_node, args, context) => {
      const name = textArgument(args, 'name', 0).toLowerCase();
      return { kind: 'role', role: roleWhere(context, (role) => role.name.toLowerCase() === name) };
    },
    getbytype: (_node, args, context) => {
      const type = numberArgument(args, 'roletype', 0);
      return { kind: 'role', role: roleWhere(context, (role) => role.type === type) };
    },
  },
  post(_node, context) {
    demandManage({ kind: 'web' }, context);
    const body = context.body.json();
    const known = rolesOf(context.db, context.site.id);
    const role: Role = {
      id: Math.max(...known.map(({ id }) => id)) + 1,
      name: textOf(body, 'Name') ?? '',
      description: textOf(body, 'Description') ?? '',
      ordinal: typeof body['Order'] === 'number' ? body['Order'] : 0,
      type: 0,
      ...(masks(body) ?? { high: 0, low: 0 }),
      hidden: 0,
    };
    if (role.name === '' || known.some(({ name }) => name === role.name))
      throw badQuery('The permission level name is not valid.');
    createRole(context.db, context.site.id, role);
    return created(found(roleEntity(role)));
  },
};

export const role: Resources['role'] = {
  read: ({ role: one }) => found(roleEntity(one)),
  merge({ role: one }, context) {
    demandManage({ kind: 'web' }, context);
    const body = context.body.json();
    saveRole(context.db, context.site.id, {
      ...one,
      name: textOf(body, 'Name') ?? one.name,
      description: textOf(body, 'Description') ?? one.description,
      ...masks(body),
    });
    return merged;
  },
  remove({ role: one }, context) {
    demandManage({ kind: 'web' }, context);
    removeRole(context.db, context.site.id, one.id);
    return gone;
  },
};

const assignmentEntity = (on: Securable, principal: Principal): Entity =>
  describe({
    node: { kind: 'assignment', on, principal },
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    id: `Web/RoleAssignments/GetByPrincipalId(${principal.id})`,
    properties: { PrincipalId: principal.id },
  });

function principalOf(context: Context, id: number): Principal {
  const principal = principalById(context.db, context.site.id, id);
  if (principal === undefined) {
    throw new SharePointError(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      'Can not find the principal with id: ' + String(id) + '.',
    );
  }
  return principal;
}

function assignmentOf(on: Securable, args: Arguments, context: Context): Node {
  context.access.demand(scopeOf(context.site, on), Right.enumeratePermissions);
  const id = numberArgument(args, 'principalid', 0);
  if (heldBy(context.db, scopeOf(context.site, on), id).length === 0) principalOf(context, -1);
  return { kind: 'assignment', on, principal: principalOf(context, id) };
}

export const assignments: Resources['assignments'] = {
  read({ on }, context) {
    const scope = scopeOf(context.site, on);
    context.access.demand(scope, Right.enumeratePermissions);
    const ids = [...new Set(assignmentsOn(context.db, scope).map((one) => one.principal))];
    return many(
      'SP.ApiData.RoleAssignments',
      ids.map((id) => assignmentEntity(on, principalOf(context, id))),
    );
  },
  functions: {
    '': ({ on }, args, context) => assignmentOf(on, args, context),
    getbyprincipalid: ({ on }, args, context) => assignmentOf(on, args, context),
  },
  methods: {
    addroleassignment: ({ on }, args, context) => {
      demandManage(on, context);
      const [principal, id] = [
        principalOf(context, numberArgument(args, 'principalid', 0)),
        numberArgument(args, 'roledefid', 1),
      ];
      grant(context.db, context.site, on, {
        principal: principal.id,
        role: roleWhere(context, (one) => one.id === id).id,
      });
      noteRoleChange(context, on, CHANGE.roleAdd);
      return done;
    },
    removeroleassignment: ({ on }, args, context) => {
      demandManage(on, context);
      const [principal, id] = [numberArgument(args, 'principalid', 0), numberArgument(args, 'roledefid', 1)];
      revoke(context.db, context.site, on, { principal, role: id });
      noteRoleChange(context, on, CHANGE.roleRemove);
      return done;
    },
  },
};

export const assignment: Resources['assignment'] = {
  read: ({ on, principal }) => found(assignmentEntity(on, principal)),
  links: {
    member: (node) => ({ kind: 'principal', principal: node.principal }),
    roledefinitionbindings: ({ on, principal }) => ({ kind: 'bindings', on, principal }),
  },
  remove({ on, principal }, context) {
    demandManage(on, context);
    for (const one of heldBy(context.db, scopeOf(context.site, on), principal.id)) {
      revoke(context.db, context.site, on, one);
    }
    noteRoleChange(context, on, CHANGE.roleRemove);
    return gone;
  },
};

export const bindings: Resources['bindings'] = {
  read({ on, principal }, context) {
    const held = heldBy(context.db, scopeOf(context.site, on), principal.id);
    return many(
      'SP.ApiData.RoleDefinitions',
      held.map((one) => roleEntity(roleWhere(context, (role) => role.id === one.role))),
    );
  },
};
