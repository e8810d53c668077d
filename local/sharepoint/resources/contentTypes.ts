import { randomUUID } from 'node:crypto';
import { standardContentTypes } from '../columns/standardContentTypes';
import { listColumns, type Context } from '../graph/context';
import { created, found, gone, many, merged, ok, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import {
  badQuery,
  columnMissing,
  contentTypeInUse,
  contentTypeMissing,
  contentTypeTaken,
  unknownProperty,
} from '../odata/errors';
import { isObject, plainText, textOf, type Json, type JsonObject } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import {
  inList,
  isInUse,
  listContentTypes,
  parentId,
  removeContentType,
  saveContentType,
  siteContentTypes,
  type ContentType,
  type FieldLink,
} from '../store/contentTypes';
import { listById } from '../store/lists';
import type { Item, List } from '../store/rows';
import { addColumns } from './contentTypeColumns';
import { columnsOfType, contentTypeDefaults, contentTypeEntity, fieldLinkEntity, linkGuid } from './contentTypeEntity';
import { columnsIn, demandDesign } from './fieldChanges';
import { fieldEntity } from './fieldEntity';

const typesIn = (context: Context, list: List | null): ContentType[] =>
  list === null ? siteContentTypes(context.db, context.site) : listContentTypes(context.db, list);

const listOf = (context: Context, one: ContentType): List | null =>
  one.list === 0 ? null : (listById(context.db, one.list) ?? null);

const same = (id: string) => (one: ContentType) => one.id.toLowerCase() === id.toLowerCase();

function byId({ list }: { readonly list: List | null }, args: Arguments, context: Context): Node {
  const contentType = typesIn(context, list).find(same(textArgument(args, 'contenttypeid', 0)));
  if (contentType === undefined) throw contentTypeMissing();
  return { kind: 'contentType', contentType };
}

/** The content type of a row: the list's, or nothing where the list has dropped it. */
export function contentTypeOfItem(context: Context, list: List, item: Item): Node {
  const id = plainText(listColumns(context, list).get('ContentTypeId')?.read(item));
  const contentType = listContentTypes(context.db, list).find(same(id));
  return contentType === undefined ? { kind: 'null' } : { kind: 'contentType', contentType };
}

const idIn = (value: Json | undefined): string =>
  isObject(value) ? (textOf(value, 'StringValue') ?? '') : plainText(value);

/** The settings of a body; a property content types do not have is refused. */
function settings(body: JsonObject): JsonObject {
  const props: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('odata.') || ['Id', 'Name', 'Description', 'Group', 'StringId', 'Parent'].includes(name))
      continue;
    if (!(name in contentTypeDefaults)) throw unknownProperty(name, 'SP.ContentType');
    props[name] = value;
  }
  return props;
}

/** The one a new identifier is built on: the longest there is that it begins with. */
function parentOf(id: string, all: readonly ContentType[]): ContentType | undefined {
  const above = all.filter((one) => one.id !== id && id.toLowerCase().startsWith(one.id.toLowerCase()));
  return above.sort((a, b) => b.id.length - a.id.length)[0];
}

function demandFree(all: readonly ContentType[], one: Pick<ContentType, 'id' | 'name'>): void {
  if (all.some(({ id, name }) => id === one.id || name.toLowerCase() === one.name.toLowerCase()))
    throw contentTypeTaken(one.name);
}

export const contentTypes: Resources['contentTypes'] = {
  read: ({ list }, context) =>
    many(
      'SP.ApiData.ContentTypes',
      typesIn(context, list).map((one) => contentTypeEntity(one, context)),
    ),
  functions: { '': byId, getbyid: byId },
  methods: {
    addavailablecontenttype: ({ list }, _args, context) => {
      demandDesign(context, list);
      if (list === null) throw badQuery('Only a list can take up a content type of the site.');
      const id = idIn(context.body.json()['contentTypeId']);
      const asked = siteContentTypes(context.db, context.site).find(same(id));
      if (asked === undefined) throw contentTypeMissing();
      const one = inList(list, asked);
      demandFree(typesIn(context, list), one);
      saveContentType(context.db, one, list);
      addColumns(context, list, one);
      return ok(found(contentTypeEntity(one, context)));
    },
  },
  post({ list }, context) {
    demandDesign(context, list);
    const body = context.body.json();
    const all = typesIn(context, list);
    const asked = idIn(body['Id']) || `0x0100${randomUUID().replaceAll('-', '').toUpperCase()}`;
    if (!/^0x([0-9a-f]{2})+$/i.test(asked)) throw badQuery(`The content type identifier ${asked} is not valid.`);
    const name = plainText(body['Name']);
    if (name.trim() === '') throw badQuery('The content type must have a name.');
    const parent = parentOf(asked, siteContentTypes(context.db, context.site));
    if (parent === undefined) throw contentTypeMissing();
    const one: ContentType = {
      site: context.site.id,
      list: list?.id ?? 0,
      id: asked,
      name,
      description: plainText(body['Description']),
      category: plainText(body['Group']) || 'Custom Content Types',
      links: parent.links,
      props: settings(body),
    };
    demandFree(all, one);
    saveContentType(context.db, one, list);
    return created(found(contentTypeEntity(one, context)));
  },
};

export const contentType: Resources['contentType'] = {
  read: ({ contentType: one }, context) => found(contentTypeEntity(one, context)),
  links: {
    fields: ({ contentType: one }) => ({ kind: 'contentTypeFields', contentType: one }),
    fieldlinks: ({ contentType: one }) => ({ kind: 'fieldLinks', contentType: one }),
    workflowassociations: () => ({ kind: 'emptyCollection', set: 'WorkflowAssociations' }),
    parent: ({ contentType: one }, context) => {
      const all = siteContentTypes(context.db, context.site);
      const above = all.find(same(parentId(one.id))) ?? parentOf(one.id, all);
      return above === undefined ? { kind: 'null' } : { kind: 'contentType', contentType: above };
    },
  },
  merge({ contentType: one }, context) {
    const list = listOf(context, one);
    demandDesign(context, list);
    const body = context.body.json();
    const name = textOf(body, 'Name') ?? one.name;
    if (name !== one.name) demandFree(typesIn(context, list), { id: '', name });
    const changed = {
      ...one,
      name,
      description: textOf(body, 'Description') ?? one.description,
      category: textOf(body, 'Group') ?? one.category,
      props: { ...one.props, ...settings(body) },
    };
    saveContentType(context.db, changed, list);
    return merged;
  },
  remove({ contentType: one }, context) {
    const list = listOf(context, one);
    demandDesign(context, list);
    if (isInUse(context.db, one)) throw contentTypeInUse();
    if (list === null && standardContentTypes.some(({ id }) => id === one.id))
      throw badQuery(`The content type ${one.name} is one that every site has and cannot be deleted here.`);
    removeContentType(context.db, one, list);
    return gone;
  },
};

export const contentTypeFields: Resources['contentTypeFields'] = {
  read: ({ contentType: one }, context) => {
    const list = listOf(context, one);
    const all = columnsIn(context, list);
    return many(
      'SP.ApiData.Fields',
      columnsOfType(one, context).map((field) => fieldEntity(list, field, context, all)),
    );
  },
};

function linkById(
  { contentType: one }: { readonly contentType: ContentType },
  args: Arguments,
  context: Context,
): Node {
  const guid = textArgument(args, 'id', 0).toLowerCase();
  const link = one.links.find((each) => linkGuid(one, each, context) === guid);
  if (link === undefined) throw columnMissing(guid, '');
  return { kind: 'fieldLink', contentType: one, link };
}

const keep = (context: Context, one: ContentType, links: readonly FieldLink[]): ContentType => {
  const changed = { ...one, links };
  saveContentType(context.db, changed, listOf(context, one));
  return changed;
};

export const fieldLinks: Resources['fieldLinks'] = {
  read: ({ contentType: one }, context) =>
    many(
      'SP.ApiData.FieldLinks',
      one.links.map((link) => fieldLinkEntity(one, link, context)),
    ),
  functions: { '': linkById, getbyid: linkById },
  post({ contentType: one }, context) {
    const list = listOf(context, one);
    demandDesign(context, list);
    const body = context.body.json();
    const name = textOf(body, 'FieldInternalName') ?? '';
    const known = columnsIn(context, list).some((field) => field.name === name);
    if (!known) throw columnMissing(name, list?.url ?? context.site.url);
    const link = { name, required: body['Required'] === true, hidden: body['Hidden'] === true };
    const changed = keep(context, one, [...one.links.filter((each) => each.name !== name), link]);
    return created(found(fieldLinkEntity(changed, link, context)));
  },
};

export const fieldLink: Resources['fieldLink'] = {
  read: ({ contentType: one, link }, context) => found(fieldLinkEntity(one, link, context)),
  merge({ contentType: one, link }, context) {
    demandDesign(context, listOf(context, one));
    const body = context.body.json();
    const changed = {
      ...link,
      required: typeof body['Required'] === 'boolean' ? body['Required'] : link.required,
      hidden: typeof body['Hidden'] === 'boolean' ? body['Hidden'] : link.hidden,
    };
    keep(
      context,
      one,
      one.links.map((each) => (each.name === link.name ? changed : each)),
    );
    return merged;
  },
  remove({ contentType: one, link }, context) {
    demandDesign(context, listOf(context, one));
    keep(
      context,
      one,
      one.links.filter(({ name }) => name !== link.name),
    );
    return gone;
  },
};
