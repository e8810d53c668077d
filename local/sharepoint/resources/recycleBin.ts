import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { done, found, many, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { discard, restore } from '../items/restore';
import { accessDenied } from '../odata/errors';
import { binLineMissing } from '../odata/fileErrors';
import { isoSeconds } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import { TIME_ZONE } from '../columns/locale';
import { Right } from '../security/rights';
import { principalById } from '../store/principals';
import { binned, binOf, setStage, type Recycled } from '../store/recycled';

type BinOf = 'web' | 'site';

const isAdministrator = (context: Context): boolean => context.access.has(context.site.scope, Right.manageWeb);

/** People see what they recycled themselves; who manages the web sees all, and alone what is in the second stage. */
function mayHandle(context: Context, one: Recycled): boolean {
  return isAdministrator(context) || (one.stage === 1 && one.deletedBy === context.caller.principal.id);
}

/** The web's bin is the first stage; the site's is both. */
const linesOf = (context: Context, of: BinOf): Recycled[] =>
  binOf(context.db, context.site.id).filter((one) => (of === 'site' || one.stage === 1) && mayHandle(context, one));

const local = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: TIME_ZONE });

function lineEntity(one: Recycled, context: Context): Entity {
  const [author, by] = [one.author, one.deletedBy].map((id) => principalById(context.db, context.site.id, id));
  const dir = one.dir.replace(/^\//, '');
  return describe({
    node: { kind: 'binLine', line: one },
    type: 'SP.RecycleBinItem',
    set: 'SP.ApiData.RecycleBinItems',
    id: `Web/RecycleBin('${one.guid}')`,
    properties: {
      AuthorEmail: author?.mail ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: by?.mail ?? '',
      DeletedByName: by?.title ?? '',
      DeletedDate: isoSeconds(one.deleted),
      DeletedDateLocalFormatted: local.format(one.deleted),
      DirName: dir,
      DirNamePath: { DecodedUrl: dir },
      Id: one.guid,
      ItemState: one.stage,
      ItemType: one.type,
      LeafName: one.leaf,
      LeafNamePath: { DecodedUrl: one.leaf },
      Size: String(one.size),
      Title: one.title,
    },
  });
}

function line(context: Context, args: Arguments): Node {
  const found = binned(context.db, context.site.id, textArgument(args, 'id', 0));
  if (found === undefined || !mayHandle(context, found)) throw binLineMissing();
  return { kind: 'binLine', line: found };
}

/** Does the same to every line the caller may handle, the latest first. */
function forAll(context: Context, of: BinOf, stage: 1 | 2, what: (one: Recycled) => unknown) {
  for (const one of linesOf(context, of)) if (one.stage === stage) what(one);
  return done;
}

export const recycleBin: Resources['recycleBin'] = {
  read: ({ of }, context) =>
    many(
      'SP.ApiData.RecycleBinItems',
      linesOf(context, of).map((one) => lineEntity(one, context)),
    ),
  functions: {
    '': (_node, args, context) => line(context, args),
    getbyid: (_node, args, context) => line(context, args),
  },
  methods: {
    deleteall: ({ of }, _args, context) => forAll(context, of, 1, (one) => discard(context, one)),
    restoreall: ({ of }, _args, context) => forAll(context, of, 1, (one) => restore(context, one)),
    movealltosecondstage: ({ of }, _args, context) =>
      forAll(context, of, 1, (one) => setStage(context.db, one.guid, 2)),
    deleteallsecondstageitems: (_node, _args, context) => {
      if (!isAdministrator(context)) throw accessDenied();
      return forAll(context, 'site', 2, (one) => discard(context, one));
    },
  },
};

const person = (context: Context, id: number): Node => {
  const principal = principalById(context.db, context.site.id, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
};

export const binLine: Resources['binLine'] = {
  read: ({ line: one }, context) => found(lineEntity(one, context)),
  links: {
    author: ({ line: one }, context) => person(context, one.author),
    deletedby: ({ line: one }, context) => person(context, one.deletedBy),
  },
  methods: {
    deleteobject: ({ line: one }, _args, context) => {
      discard(context, one);
      return done;
    },
    restore: ({ line: one }, _args, context) => {
      restore(context, one);
      return done;
    },
    movetosecondstage: ({ line: one }, _args, context) => {
      setStage(context.db, one.guid, 2);
      return done;
    },
  },
};
