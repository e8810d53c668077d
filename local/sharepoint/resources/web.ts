import { randomUUID } from 'node:crypto';
import { LANGUAGE } from '../columns/locale';
import { fileNotFound } from '../odata/errors';
import { isoSeconds, textOf } from '../odata/json';
import { textArgument } from '../odata/path';
import { describe } from '../graph/entity';
import { webUrl, type Context } from '../graph/context';
import { found, merged, ok, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { listByPath, listsOf } from '../store/lists';
import { principalById } from '../store/principals';
import { ensureUser } from './ensureUser';
import { demandOpen, fileAt, fileById, folderAt, folderById } from './places';
import { userById } from './principals';
import { securable, securableProperties } from './securable';

const scoped = securable(() => ({ kind: 'web' }));

/** What stands right under `_api/`. */
export const root: Resources['root'] = {
  links: { web: () => ({ kind: 'web' }), site: () => ({ kind: 'site' }), lists: () => ({ kind: 'lists' }) },
  methods: {
    contextinfo: (_node, _args, context) => {
      const digest = `0x${randomUUID().replaceAll('-', '').toUpperCase()},${new Date().toUTCString()}`;
      return ok({
        is: 'value',
        value: {
          name: 'GetContextWebInformation',
          type: 'SP.ContextWebInformation',
          value: {
            FormDigestTimeoutSeconds: 1800,
            FormDigestValue: digest,
            LibraryVersion: '16.0.0.0',
            SiteFullUrl: webUrl(context),
            SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
            WebFullUrl: webUrl(context),
          },
        },
      });
    },
  },
};

export const site: Resources['site'] = {
  links: { rootweb: () => ({ kind: 'web' }) },
  read: (node, context) =>
    found(
      describe({
        node,
        type: 'SP.Site',
        set: 'SP.ApiData.Sites',
        id: 'Site',
        properties: {
          // Not connected to any Microsoft 365 group.
          GroupId: '00000000-0000-0000-0000-000000000000',
          Id: context.site.guid,
          ReadOnly: false,
          ServerRelativeUrl: context.site.url,
          Url: webUrl(context),
        },
      }),
    ),
};

function groupOrNone(context: Context, id: number): Node {
  const principal = principalById(context.db, context.site.id, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
}

export const web: Resources['web'] = {
  read: (node, context) =>
    found(
      describe({
        node,
        type: 'SP.Web',
        set: 'SP.ApiData.Webs',
        id: 'Web',
        properties: {
          Configuration: 0,
          Created: isoSeconds(context.site.created),
          Description: context.site.description,
          Id: context.site.web,
          IsMultilingual: false,
          Language: LANGUAGE,
          LastItemModifiedDate: isoSeconds(
            Math.max(context.site.created, ...listsOf(context.db, context.site.id).map((list) => list.modified)),
          ),
          NoCrawl: false,
          ServerRelativeUrl: context.site.url,
          Title: context.site.title,
          Url: webUrl(context),
          WebTemplate: 'SITEPAGEPUBLISHING',
          WelcomePage: '',
        },
        onRequest: {
          ServerRelativePath: () => ({ DecodedUrl: context.site.url }),
          ...securableProperties({ kind: 'web' }, context),
        },
      }),
    ),
  merge(_node, context) {
    context.access.demand(context.site.scope, Right.manageWeb);
    const { title, description } = context.site;
    const body = context.body.json();
    context.db.run(
      'UPDATE sites SET title = ?, description = ? WHERE id = ?',
      textOf(body, 'Title') ?? title,
      textOf(body, 'Description') ?? description,
      context.site.id,
    );
    return merged;
  },
  links: {
    ...scoped.links,
    lists: () => ({ kind: 'lists' }),
    currentuser: (_node, context) => ({ kind: 'principal', principal: context.caller.principal }),
    siteusers: () => ({ kind: 'users' }),
    sitegroups: () => ({ kind: 'groups' }),
    roledefinitions: () => ({ kind: 'roles' }),
    regionalsettings: () => ({ kind: 'regionalSettings' }),
    rootfolder: (_node, context) => ({ kind: 'folder', folder: folderAt(context, context.site.url) }),
    folders: (_node, context) => ({ kind: 'folders', folder: folderAt(context, context.site.url) }),
    associatedownergroup: (_node, context) => groupOrNone(context, context.site.ownerGroup),
    associatedmembergroup: (_node, context) => groupOrNone(context, context.site.memberGroup),
    associatedvisitorgroup: (_node, context) => groupOrNone(context, context.site.visitorGroup),
  },
  functions: {
    ...scoped.functions,
    getlist: (_node, args, context) => {
      const path = decodeURI(textArgument(args, 'strurl', 0))
        .replace(/^https?:\/\/[^/]+/, '')
        .replace(/\/+$/, '');
      const list = listByPath(context.db, context.site.id, path);
      if (list === undefined) throw fileNotFound();
      demandOpen(context, list);
      return { kind: 'list', list };
    },
    getuserbyid: (_node, args, context) => userById(context, args),
    getfolderbyserverrelativepath: (_node, args, context) => ({
      kind: 'folder',
      folder: folderAt(context, textArgument(args, 'decodedurl', 0)),
    }),
    getfolderbyserverrelativeurl: (_node, args, context) => ({
      kind: 'folder',
      folder: folderAt(context, textArgument(args, 'serverrelativeurl', 0)),
    }),
    getfolderbyid: (_node, args, context) => folderById(context, textArgument(args, 'uniqueid', 0)),
    getfilebyserverrelativepath: (_node, args, context) => fileAt(context, textArgument(args, 'decodedurl', 0)),
    getfilebyserverrelativeurl: (_node, args, context) =>
      fileAt(context, textArgument(args, 'serverrelativefileurl', 0)),
    getfilebyurl: (_node, args, context) => fileAt(context, textArgument(args, 'fileurl', 0)),
    getfilebyid: (_node, args, context) => fileById(context, textArgument(args, 'uniqueid', 0)),
  },
  methods: {
    ...scoped.methods,
    ensureuser: (_node, _args, context) =>
      ok(found(ensureUser(context, textOf(context.body.json(), 'logonName') ?? ''))),
  },
};
