import { accessDenied, badQuery, groupMissing, groupTaken, principalMissing } from '../odata/errors';
import { textOf, type Json, type JsonObject } from '../odata/json';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { created, done, found, gone, many, merged, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import {
  addMember,
  createPrincipal,
  groupByName,
  groupsOf as groupsOfMember,
  membersOf,
  principalById,
  principalByLogin,
  principalsOfKind,
  removeMember,
  removePrincipal,
  savePrincipal,
  usersOf,
} from '../store/principals';
import type { Principal } from '../store/rows';
import { ensurePrincipal } from './ensureUser';
import { groupDefaults, principalEntity } from './principalEntity';

const node = (principal: Principal): Node => ({ kind: 'principal', principal });
const demandBrowse = (context: Context): void => context.access.demand(context.site.scope, Right.browseUserInfo);

/** The user with the number of the address. */
export function userById(context: Context, args: Arguments): Node {
  demandBrowse(context);
  const user = principalById(context.db, context.site.id, numberArgument(args, 'id', 0));
  if (user === undefined || user.kind === 8 || user.removed === 1) throw principalMissing();
  return node(user);
}

function userByLogin(context: Context, login: string): Principal {
  const user = principalByLogin(context.db, context.site.id, login);
  if (user === undefined || user.kind === 8) throw principalMissing();
  return user;
}

const userByMail = (context: Context, mail: string): Principal | undefined =>
  usersOf(context.db, context.site.id).find((user) => user.mail.toLowerCase() === mail.toLowerCase());

export const users: Resources['users'] = {
  read: (_node, context) => {
    demandBrowse(context);
    return many(
      'SP.ApiData.Users',
      usersOf(context.db, context.site.id).map((one) => principalEntity(one, context)),
    );
  },
  functions: {
    '': (_node, args, context) => node(userByLogin(context, textArgument(args, 'loginname', 0))),
    getbyid: (_node, args, context) => userById(context, args),
    getbyloginname: (_node, args, context) => node(userByLogin(context, textArgument(args, 'loginname', 0))),
    getbyemail: (_node, args, context) => node(userByMail(context, textArgument(args, 'email', 0)) ?? missing()),
  },
  methods: {
    removebyid: (_node, args, context) => {
      const removed = userById(context, args);
      return removed.kind === 'principal' ? removeUser(context, removed.principal) : missing();
    },
    removebyloginname: (_node, args, context) =>
      removeUser(context, userByLogin(context, textArgument(args, 'loginname', 0))),
  },
  post(_node, context) {
    context.access.demand(context.site.scope, Right.managePermissions);
    const added = ensurePrincipal(context, textOf(context.body.json(), 'LoginName') ?? '');
    return created(found(principalEntity(added, context)));
  },
};

/** Takes somebody out of the site: out of its groups and from every scope. */
function removeUser(context: Context, user: Principal) {
  context.access.demand(context.site.scope, Right.managePermissions);
  removePrincipal(context.db, context.site.id, user.id);
  return done;
}

const missing = (): never => {
  throw principalMissing();
};

export const groups: Resources['groups'] = {
  read: (_node, context) => {
    demandBrowse(context);
    return many(
      'SP.ApiData.Groups',
      principalsOfKind(context.db, context.site.id, 8).map((one) => principalEntity(one, context)),
    );
  },
  functions: {
    '': (_node, args, context) => node(groupById(context, numberArgument(args, 'id', 0))),
    getbyid: (_node, args, context) => node(groupById(context, numberArgument(args, 'id', 0))),
    getbyname: (_node, args, context) => node(groupNamed(context, textArgument(args, 'name', 0))),
  },
  methods: {
    removebyid: (_node, args, context) => removeGroup(context, groupById(context, numberArgument(args, 'id', 0))),
    removebyloginname: (_node, args, context) =>
      removeGroup(context, groupNamed(context, textArgument(args, 'loginname', 0))),
  },
  post(_node, context) {
    context.access.demand(context.site.scope, Right.createGroups);
    const body = context.body.json();
    const title = textOf(body, 'Title') ?? '';
    if (title === '' || title.length > 255 || /["/\\[\]:|<>+=;,?*'@]/.test(title))
      throw badQuery('The group name is not valid.');
    if (groupByName(context.db, context.site.id, title) !== undefined) throw groupTaken();
    const group = createPrincipal(context.db, context.site.id, {
      kind: 8,
      login: title,
      title,
      mail: '',
      upn: null,
      admin: 0,
      owner: context.caller.principal.id,
      props: groupSettings(body),
    });
    return created(found(principalEntity(group, context)));
  },
};

function groupById(context: Context, id: number): Principal {
  const group = principalById(context.db, context.site.id, id);
  if (group?.kind !== 8 || group.removed === 1) throw groupMissing();
  return group;
}

function groupNamed(context: Context, name: string): Principal {
  return groupByName(context.db, context.site.id, name) ?? groupNotThere();
}

const groupNotThere = (): never => {
  throw groupMissing();
};

function removeGroup(context: Context, group: Principal) {
  demandOwner(context, group);
  removePrincipal(context.db, context.site.id, group.id);
  return done;
}

/** A group is changed by its owner and by who manages the site's permissions. */
function demandOwner(context: Context, group: Principal): void {
  const owns = group.owner !== null && context.access.isIn(group.owner);
  const edits = group.props['AllowMembersEditMembership'] === true && context.access.isIn(group.id);
  if (!owns && !edits && !context.access.has(context.site.scope, Right.managePermissions)) throw accessDenied();
}

const groupSettings = (body: JsonObject): JsonObject => {
  const settings: Record<string, Json> = {};
  for (const name of Object.keys(groupDefaults)) if (body[name] !== undefined) settings[name] = body[name];
  return settings;
};

export const principal: Resources['principal'] = {
  read: ({ principal: one }, context) => found(principalEntity(one, context)),
  links: {
    users: ({ principal: group }) => ({ kind: 'groupMembers', group }),
    groups: ({ principal: member }) => ({ kind: 'groupsOf', member }),
    owner: ({ principal: { owner } }, context) =>
      node((owner === null ? undefined : principalById(context.db, context.site.id, owner)) ?? missing()),
  },
  methods: {
    setuserasowner: ({ principal: group }, args, context) => {
      demandOwner(context, group);
      const owner = numberArgument(args, 'ownerid', 0);
      if (principalById(context.db, context.site.id, owner) === undefined) throw principalMissing();
      savePrincipal(context.db, { ...group, owner });
      return done;
    },
  },
  remove({ principal: one }, context) {
    if (one.kind === 8) removeGroup(context, one);
    else removeUser(context, one);
    return gone;
  },
  merge({ principal: one }, context) {
    const body = context.body.json();
    const title = textOf(body, 'Title') ?? one.title;
    if (one.kind !== 8) {
      context.access.demand(context.site.scope, Right.managePermissions);
      savePrincipal(context.db, { ...one, title });
      return merged;
    }
    demandOwner(context, one);
    savePrincipal(context.db, { ...one, title, login: title, props: { ...one.props, ...groupSettings(body) } });
    return merged;
  },
};

export const groupMembers: Resources['groupMembers'] = {
  read: ({ group }, context) => {
    const mayView =
      group.props['OnlyAllowMembersViewMembership'] === false ||
      context.access.isIn(group.id) ||
      (group.owner !== null && context.access.isIn(group.owner)) ||
      context.access.has(context.site.scope, Right.enumeratePermissions);
    if (!mayView) throw accessDenied();
    return many(
      'SP.ApiData.Users',
      membersOf(context.db, context.site.id, group.id).map((one) => principalEntity(one, context)),
    );
  },
  functions: {
    '': (_node, args, context) => node(userByLogin(context, textArgument(args, 'loginname', 0))),
    getbyid: (_node, args, context) => userById(context, args),
    getbyemail: (_node, args, context) => node(userByMail(context, textArgument(args, 'email', 0)) ?? missing()),
  },
  methods: {
    removebyid: ({ group }, args, context) => {
      demandOwner(context, group);
      if (removeMember(context.db, context.site.id, group.id, numberArgument(args, 'id', 0)) === 0)
        throw principalMissing();
      return done;
    },
    removebyloginname: ({ group }, args, context) => {
      demandOwner(context, group);
      const member = userByLogin(context, textArgument(args, 'loginname', 0));
      if (removeMember(context.db, context.site.id, group.id, member.id) === 0) throw principalMissing();
      return done;
    },
  },
  post({ group }, context) {
    demandOwner(context, group);
    const member = ensurePrincipal(context, textOf(context.body.json(), 'LoginName') ?? '');
    addMember(context.db, context.site.id, group.id, member.id);
    return created(found(principalEntity(member, context)));
  },
};

export const groupsOf: Resources['groupsOf'] = {
  read: ({ member }, context) =>
    many(
      'SP.ApiData.Groups',
      groupsOfMember(context.db, context.site.id, member.id).map((one) => principalEntity(one, context)),
    ),
};
