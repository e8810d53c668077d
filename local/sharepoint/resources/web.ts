import { randomUUID } from 'node:crypto';
import { fileNotFound, unknownProperty } from '../odata/errors';
import { plainText, textOf } from '../odata/json';
import { textArgument } from '../odata/path';
import { describe } from '../graph/entity';
import { webUrl, type Context } from '../graph/context';
import { found, merged, ok, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { listByPath, listsOf } from '../store/lists';
import { isLibrary } from '../store/rows';
import { principalById } from '../store/principals';
import { saveSite, siteById } from '../store/sites';
import { createAssociatedGroups } from './associatedGroups';
import { ensureUser } from './ensureUser';
import { demandOpen, fileAt, fileById, folderAt, folderById } from './places';
import { copyJobs, moveCopyUtil } from './moveCopy';
import { peopleMethods } from './people';
import { userById } from './principals';
import { securable } from './securable';
import { tenantFunctions, tenantMethods } from './tenantMethods';
import { webDefaults, webEntity } from './webEntity';
import { removeWeb } from './webs';
import { currentToken, getChanges } from './changes';

const scoped = securable(() => ({ kind: 'web' }));

/** What stands right under `_api/`. */
export const root: Resources['root'] = {
  links: {
    web: () => ({ kind: 'web' }),
    site: () => ({ kind: 'site' }),
    lists: () => ({ kind: 'lists' }),
    search: () => ({ kind: 'search' }),
    'sp.userprofiles.peoplemanager': () => ({ kind: 'profiles' }),
  },
  functions: tenantFunctions,
  methods: {
    ...moveCopyUtil,
    ...peopleMethods,
    ...tenantMethods,
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
            SiteFullUrl: context.origin + siteById(context.db, context.site.root).url,
            SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
            WebFullUrl: webUrl(context),
          },
        },
      });
    },
  },
};

export const site: Resources['site'] = {
  methods: {
    ...copyJobs,
    getchanges: (_node, _args, context) => getChanges({ of: 'site', web: context.site }, context),
  },
  links: {
    rootweb: (_node, { db, site: { root: id } }) => ({ kind: 'subweb', web: siteById(db, id) }),
    recyclebin: () => ({ kind: 'recycleBin', of: 'site' }),
    features: () => ({ kind: 'emptyCollection', set: 'Features' }),
    usercustomactions: () => ({ kind: 'emptyCollection', set: 'UserCustomActions' }),
  },
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
          ServerRelativeUrl: siteById(context.db, context.site.root).url,
          Url: context.origin + siteById(context.db, context.site.root).url,
        },
        onRequest: { CurrentChangeToken: () => currentToken(context, { of: 'site', web: context.site }) },
      }),
    ),
};

function groupOrNone(context: Context, id: number): Node {
  const principal = principalById(context.db, context.site.id, id);
  return principal === undefined ? { kind: 'null' } : { kind: 'principal', principal };
}

export const web: Resources['web'] = {
  read: (_node, context) => found(webEntity(context.site, context)),
  merge(_node, context) {
    context.access.demand(context.site.scope, Right.manageWeb);
    const { Title, Description, ...settings } = context.body.json();
    const [unknown] = Object.keys(settings).filter((name) => !(name in webDefaults) && !name.includes('odata.'));
    if (unknown !== undefined) throw unknownProperty(unknown, 'SP.Web');
    const { site } = context;
    saveSite(context.db, {
      ...site,
      title: plainText(Title) || site.title,
      description: Description === undefined ? site.description : plainText(Description),
      props: { ...site.props, ...Object.fromEntries(Object.entries(settings).filter(([name]) => name in webDefaults)) },
    });
    return merged;
  },
  remove: (_node, context) => removeWeb(context),
  links: {
    ...scoped.links,
    lists: () => ({ kind: 'lists' }),
    fields: () => ({ kind: 'fields', list: null }),
    availablefields: () => ({ kind: 'fields', list: null }),
    contenttypes: () => ({ kind: 'contentTypes', list: null }),
    availablecontenttypes: () => ({ kind: 'contentTypes', list: null }),
    // The library every site begins with.
    defaultdocumentlibrary: (_node, context) => {
      const [library] = listsOf(context.db, context.site.id)
        .filter(isLibrary)
        .sort((one, other) => one.id - other.id);
      return library === undefined ? { kind: 'null' } : { kind: 'list', list: library };
    },
    currentuser: (_node, context) => ({ kind: 'principal', principal: context.caller.principal }),
    siteusers: () => ({ kind: 'users' }),
    sitegroups: () => ({ kind: 'groups' }),
    webs: () => ({ kind: 'webs' }),
    webinfos: () => ({ kind: 'webInfos' }),
    allproperties: () => ({ kind: 'allProperties' }),
    parentweb: (_node, { db, site: { parent } }) =>
      parent === null ? { kind: 'null' } : { kind: 'subweb', web: siteById(db, parent) },
    roledefinitions: () => ({ kind: 'roles' }),
    recyclebin: () => ({ kind: 'recycleBin', of: 'web' }),
    regionalsettings: () => ({ kind: 'regionalSettings' }),
    siteuserinfolist: () => ({ kind: 'userInfoList' }),
    navigation: () => ({ kind: 'navigation' }),
    features: () => ({ kind: 'emptyCollection', set: 'Features' }),
    usercustomactions: () => ({ kind: 'emptyCollection', set: 'UserCustomActions' }),
    eventreceivers: () => ({ kind: 'emptyCollection', set: 'EventReceiverDefinitions' }),
    getcustomlisttemplates: () => ({ kind: 'emptyCollection', set: 'ListTemplates' }),
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
    getsubwebsfilteredforcurrentuser: () => ({ kind: 'webInfos' }),
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
    // A whole address is encoded; a path is not.
    getfilebyurl: (_node, args, context) => {
      const url = textArgument(args, 'fileurl', 0);
      return fileAt(context, /^https?:/i.test(url) ? decodeURIComponent(new URL(url).pathname) : url);
    },
    getfilebyid: (_node, args, context) => fileById(context, textArgument(args, 'uniqueid', 0)),
  },
  methods: {
    ...scoped.methods,
    getchanges: (_node, _args, context) => getChanges({ of: 'web', web: context.site }, context),
    createdefaultassociatedgroups: (_node, args, context) => createAssociatedGroups(args, context),
    ensureuser: (_node, _args, context) =>
      ok(found(ensureUser(context, textOf(context.body.json(), 'logonName') ?? ''))),
  },
};
