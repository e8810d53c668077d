import { addressTaken, badQuery, hasWebsBelow, rootWebStays } from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { found, gone, many, ok, type Answer } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { breakInheritance, dropScope } from '../security/scopes';
import { createLibrary } from '../setup';
import { listByPath, listsOf, removeList } from '../store/lists';
import { createWeb, removeSite, siteAt, siteById, websBelow } from '../store/sites';
import type { Site } from '../store/rows';
import { checkName } from './names';
import { webEntity, webInformation } from './webEntity';

/** The webs right below that the caller may open. */
const readable = (context: Context): Site[] =>
  websBelow(context.db, context.site).filter((web) => context.access.has(web.scope, Right.open));

export const webs: Resources['webs'] = {
  read: (_node, context) =>
    many(
      'SP.ApiData.Webs',
      readable(context).map((web) => webEntity(web, context)),
    ),
  methods: { add: (_node, _args, context) => addWeb(context) },
};

export const webInfos: Resources['webInfos'] = {
  read: (_node, context) =>
    many(
      'SP.ApiData.WebInformations',
      readable(context).map((web) => webInformation(web, context)),
    ),
};

/** Another web than the one the address begins with: read here, everything else by its own address. */
export const subweb: Resources['subweb'] = { read: ({ web }, context) => found(webEntity(web, context)) };

/** The property bag: what the stand-in itself knows; it is written through CSOM, which is not covered. */
export const allProperties: Resources['allProperties'] = {
  read: (node, { site }) =>
    found(
      describe({
        node,
        type: 'SP.PropertyValues',
        set: 'SP.ApiData.PropertyValues',
        id: 'Web/AllProperties',
        properties: {
          vti_x005f_associateownergroup: String(site.ownerGroup),
          vti_x005f_associatemembergroup: String(site.memberGroup),
          vti_x005f_associatevisitorgroup: String(site.visitorGroup),
          vti_x005f_categories: '',
          vti_x005f_defaultlanguage: 'sv-se',
          vti_x005f_indexedpropertykeys: '',
        },
      }),
    ),
};

/** The body of `webs/add`, whose parameters are one object. */
function parametersOf(context: Context): JsonObject {
  const { parameters } = context.body.json();
  if (!isObject(parameters)) throw badQuery('The parameter parameters is missing.');
  return parameters;
}

function addWeb(context: Context): Answer {
  context.access.demand(context.site.scope, Right.manageSubwebs);
  const asked = parametersOf(context);
  const leaf = textOf(asked, 'Url') ?? '';
  checkName(leaf);
  const url = `${context.site.url}/${leaf}`;
  const isTaken = siteAt(context.db, url) ?? listByPath(context.db, context.site.id, url);
  if (isTaken !== undefined) throw addressTaken(url);
  const title = textOf(asked, 'Title') ?? '';
  const web = createWeb(context.db, context.site, {
    url,
    title: title === '' ? leaf : title,
    description: textOf(asked, 'Description') ?? '',
    template: (textOf(asked, 'WebTemplate') ?? 'STS').replace(/#.*$/, ''),
    created: context.now,
    props: {},
  });
  if (asked['UseSamePermissionsAsParentSite'] === false) {
    const how = { assignments: 'dropped', below: 'kept' } as const;
    breakInheritance(context.db, web, { kind: 'web' }, how, context.caller.principal.id);
    context.db.run('UPDATE sites SET ownerGroup = 0, memberGroup = 0, visitorGroup = 0 WHERE id = ?', web.id);
  }
  context.access.forget();
  const made = siteById(context.db, web.id);
  createLibrary(context.db, made, { title: 'Documents', folder: 'Shared Documents' }, context.now);
  return ok(found(webEntity(made, context)));
}

/** Removes the web of the request with everything in it; the first of a site and one with webs below stay. */
export function removeWeb(context: Context): Answer {
  const { db, site } = context;
  context.access.demand(site.scope, Right.manageWeb);
  if (site.parent === null) throw rootWebStays();
  if (websBelow(db, site).length > 0) throw hasWebsBelow(site.url);
  for (const list of listsOf(db, site.id)) removeList(db, list);
  removeSite(db, site);
  if (site.own === 1) dropScope(db, site.scope);
  return gone;
}
