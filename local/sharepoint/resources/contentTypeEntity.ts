import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import type { Entity } from '../graph/node';
import { listById } from '../store/lists';
import type { ContentType, FieldLink } from '../store/contentTypes';
import type { Field } from '../store/rows';
import { columnsIn } from './fieldChanges';

/** Properties of a content type that clients may set and that change nothing here. */
export const contentTypeDefaults = {
  ClientFormCustomFormatter: '',
  DisplayFormClientSideComponentId: '',
  DisplayFormClientSideComponentProperties: '',
  DisplayFormTarget: 0,
  DisplayFormTemplateName: 'ListForm',
  DisplayFormUrl: '',
  DocumentTemplate: '',
  DocumentTemplateUrl: '',
  EditFormClientSideComponentId: '',
  EditFormClientSideComponentProperties: '',
  EditFormTarget: 0,
  EditFormTemplateName: 'ListForm',
  EditFormUrl: '',
  Hidden: false,
  JSLink: '',
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  NewFormClientSideComponentId: null,
  NewFormClientSideComponentProperties: '',
  NewFormTarget: 0,
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  Sealed: false,
} as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `Web/ContentTypes('0x01')`, within its list where it is a list's. */
function contentTypeAddress(one: ContentType, context: Context): string {
  const list = one.list === 0 ? undefined : listById(context.db, one.list);
  return `Web/${list === undefined ? '' : `Lists(guid'${list.guid}')/`}ContentTypes('${one.id}')`;
}

/** The columns a content type names, where they are. */
export function columnsOfType(one: ContentType, context: Context): Field[] {
  const list = one.list === 0 ? null : (listById(context.db, one.list) ?? null);
  const there = columnsIn(context, list);
  return one.links.flatMap(({ name }) => there.filter((field) => field.name === name));
}

/** A content type as SharePoint shows it: keys and order as recorded. */
export function contentTypeEntity(one: ContentType, context: Context): Entity {
  const list = one.list === 0 ? undefined : listById(context.db, one.list);
  const { Sealed, ...usual } = { ...contentTypeDefaults, ...one.props };
  const fields = columnsOfType(one, context).map(({ guid, name }) => `<FieldRef ID="{${guid}}" Name="${name}" />`);
  const properties = {
    ...usual,
    Description: one.description,
    Group: one.category,
    Id: { StringValue: one.id },
    Name: one.name,
    SchemaXml: `<ContentType ID="${one.id}" Name="${escape(one.name)}" Group="${escape(one.category)}" Description="${escape(one.description)}"><FieldRefs>${fields.join('')}</FieldRefs></ContentType>`,
    Scope: list?.url ?? context.site.url,
    Sealed,
    StringId: one.id,
  };
  const inOrder = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return describe({
    node: { kind: 'contentType', contentType: one },
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    id: contentTypeAddress(one, context),
    properties: Object.fromEntries(inOrder),
  });
}

const CONTENT_TYPE_FIELD = 'c042a256-787d-4a6f-8a8a-cf6ab767f12d';

/** The guid a link is known by: that of its column. */
export const linkGuid = (one: ContentType, link: FieldLink, context: Context): string =>
  columnsOfType(one, context).find(({ name }) => name === link.name)?.guid ?? CONTENT_TYPE_FIELD;

/** One column of a content type, as SharePoint shows the link to it. */
export function fieldLinkEntity(one: ContentType, link: FieldLink, context: Context): Entity {
  const guid = linkGuid(one, link, context);
  const title = columnsOfType(one, context).find(({ name }) => name === link.name)?.title ?? 'Content Type';
  return describe({
    node: { kind: 'fieldLink', contentType: one, link },
    type: 'SP.FieldLink',
    set: 'SP.ApiData.FieldLinks',
    id: `${contentTypeAddress(one, context)}/FieldLinks(guid'${guid}')`,
    properties: {
      DisplayName: title,
      FieldInternalName: null,
      Hidden: link.hidden,
      Id: guid,
      Name: link.name,
      ReadOnly: false,
      Required: link.required,
      ShowInDisplayForm: true,
    },
  });
}
