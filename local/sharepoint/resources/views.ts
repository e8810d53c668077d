import { randomUUID } from 'node:crypto';
import { child, isTrue, readXml } from '../caml/xml';
import { badQuery, notCovered, SharePointError } from '../odata/errors';
import { plainText, textOf, type Json, type JsonObject } from '../odata/json';
import { numberArgument, textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { created, done, found, gone, many, merged, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { removeView, saveView, viewsOf } from '../store/lists';
import { isLibrary, type List, type View } from '../store/rows';
import { noteChange } from './changes';

const viewMissing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');

const defaults: JsonObject = { Hidden: false, Paged: true, PersonalView: false, RowLimit: 30, Scope: 0, ViewQuery: '' };

/** What is the same for every view here, and cannot be changed. */
const fixed: JsonObject = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  ContentTypeId: { StringValue: '0x' },
  CustomFormatter: null,
  CustomOrder: null,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  ImageUrl: null,
  IncludeRootFolder: false,
  JSLink: null,
  Method: null,
  MobileDefaultView: false,
  MobileView: false,
  ModerationType: null,
  NewDocumentTemplates: null,
  OrderedView: false,
  ReadOnlyView: false,
  RequiresClientIntegration: false,
  StyleId: null,
  TabularView: true,
  Threaded: false,
  Toolbar: null,
  ToolbarTemplateName: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewType2: null,
  VisualizationInfo: null,
};

function viewEntity(list: List, view: View): Entity {
  const forms = isLibrary(list) ? `${list.url}/Forms` : list.url;
  return describe({
    node: { kind: 'view', list, view },
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    id: `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`,
    properties: {
      ...fixed,
      ServerRelativePath: { DecodedUrl: `${forms}/${view.title.replaceAll(' ', '')}.aspx` },
      BaseViewId: '1',
      DefaultView: view.isDefault === 1,
      Id: view.guid,
      ServerRelativeUrl: `${forms}/${view.title.replaceAll(' ', '')}.aspx`,
      Title: view.title,
      ViewType: 'HTML',
      ...defaults,
      ...view.props,
    },
  });
}

/** The view with the guid of the address. */
export function viewNode(list: List, args: Arguments, context: Context): Node {
  const guid = textArgument(args, 'viewid', 0).toLowerCase().replace(/[{}]/g, '');
  return viewWhere(list, context, (view) => view.guid === guid);
}

function viewWhere(list: List, context: Context, test: (view: View) => boolean): Node {
  const view = viewsOf(context.db, list.id).find(test);
  if (view === undefined) throw viewMissing();
  return { kind: 'view', list, view };
}

const propsOf = (body: JsonObject): JsonObject => {
  const props: Record<string, Json> = {};
  for (const name of Object.keys(defaults)) if (body[name] !== undefined) props[name] = body[name];
  return props;
};

export const views: Resources['views'] = {
  read: ({ list }, context) =>
    many(
      'SP.ApiData.Views',
      viewsOf(context.db, list.id).map((view) => viewEntity(list, view)),
    ),
  functions: {
    '': ({ list }, args, context) => viewNode(list, args, context),
    getbyid: ({ list }, args, context) => viewNode(list, args, context),
    getbytitle: ({ list }, args, context) => {
      const title = textArgument(args, 'strtitle', 0);
      return viewWhere(list, context, (view) => view.title === title);
    },
  },
  post({ list }, context) {
    context.access.demand(list.scope, Right.manageLists);
    const body = context.body.json();
    const title = plainText(body['Title']);
    if (title === '') throw badQuery('The view must have a title.');
    const view: View = { guid: randomUUID(), list: list.id, title, isDefault: 0, fields: [], props: propsOf(body) };
    saveView(context.db, view);
    noteChange(context, 'view', list, view.guid, CHANGE.add);
    if (body['SetAsDefaultView'] === true || body['DefaultView'] === true) makeDefault(context, list, view);
    return created(found(viewEntity(list, view)));
  },
};

function makeDefault(context: Context, list: List, view: View): void {
  context.db.run('UPDATE views SET isDefault = (guid = ?) WHERE list = ?', view.guid, list.id);
}

const scopes: Readonly<Record<string, number>> = { Recursive: 1, RecursiveAll: 2, FilesOnly: 3 };

/** What the XML of a view says; what it does not speak of stays as it was, except the query. */
function fromXml(xml: string): { readonly fields: readonly string[] | undefined; readonly props: JsonObject } {
  const view = readXml(xml);
  const limit = child(view, 'RowLimit');
  const fields = child(view, 'ViewFields')?.children.flatMap(({ attributes }) => attributes['Name'] ?? []);
  return {
    fields,
    props: {
      ViewQuery: /<Query>([\s\S]*)<\/Query>/.exec(xml)?.[1]?.trim() ?? '',
      Scope: scopes[view.attributes['Scope'] ?? ''] ?? 0,
      ...(limit === undefined ? {} : { RowLimit: Number(limit.text), Paged: isTrue(limit, 'Paged') }),
    },
  };
}

/** Pages are drawn by SharePoint itself. */
const asHtml = (): never => {
  throw notCovered('RenderAsHtml: the page of a view');
};

export const view: Resources['view'] = {
  read: ({ list, view: one }) => found(viewEntity(list, one)),
  links: { viewfields: ({ list, view: one }) => ({ kind: 'viewFields', list, view: one }), renderashtml: asHtml },
  functions: { renderashtml: asHtml },
  methods: {
    setviewxml: ({ list, view: one }, _args, context) => {
      context.access.demand(list.scope, Right.manageLists);
      const { fields, props } = fromXml(textOf(context.body.json(), 'viewXml') ?? '');
      saveView(context.db, { ...one, fields: fields ?? one.fields, props: { ...one.props, ...props } });
      noteChange(context, 'view', list, one.guid, CHANGE.update);
      return done;
    },
  },
  merge({ list, view: one }, context) {
    context.access.demand(list.scope, Right.manageLists);
    const body = context.body.json();
    saveView(context.db, {
      ...one,
      title: plainText(body['Title']) || one.title,
      props: { ...one.props, ...propsOf(body) },
    });
    if (body['DefaultView'] === true) makeDefault(context, list, one);
    noteChange(context, 'view', list, one.guid, CHANGE.update);
    return merged;
  },
  remove({ list, view: one }, context) {
    context.access.demand(list.scope, Right.manageLists);
    removeView(context.db, one.guid);
    noteChange(context, 'view', list, one.guid, CHANGE.remove);
    return gone;
  },
};

function change(context: Context, { list, view: one }: { list: List; view: View }, fields: readonly string[]) {
  context.access.demand(list.scope, Right.manageLists);
  saveView(context.db, { ...one, fields });
  return done;
}

const computed = ['LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'LinkFilenameNoMenu', 'DocIcon', 'Edit'];

export const viewFields: Resources['viewFields'] = {
  read: (node) =>
    found(
      describe({
        node,
        type: 'SP.ViewFieldCollection',
        set: 'SP.ApiData.ViewFieldCollections',
        id: `Web/Lists(guid'${node.list.guid}')/Views(guid'${node.view.guid}')/ViewFields`,
        properties: {
          Items: node.view.fields,
          SchemaXml: node.view.fields.map((name) => `<FieldRef Name="${name}" />`).join(''),
        },
      }),
    ),
  methods: {
    removeallviewfields: (node, _args, context) => change(context, node, []),
    addviewfield: (node, args, context) => {
      const asked = textArgument(args, 'strfield', 0);
      const known = fieldsOf(context.db, node.list.id).find((field) => field.name === asked || field.title === asked);
      const name = known?.name ?? computed.find((one) => one === asked);
      if (name === undefined)
        throw badQuery(`Column '${asked}' does not exist. It may have been deleted by another user.`);
      if (node.view.fields.includes(name)) return done;
      return change(context, node, [...node.view.fields, name]);
    },
    removeviewfield: (node, args, context) => {
      const name = textArgument(args, 'strfield', 0);
      return change(
        context,
        node,
        node.view.fields.filter((one) => one !== name),
      );
    },
    moveviewfieldto: (node, args, context) => {
      const body = context.body.json();
      const name = plainText(body['field']) || textArgument(args, 'field', 0);
      const index = body['index'] === undefined ? numberArgument(args, 'index', 1) : Number(body['index']);
      const rest = node.view.fields.filter((one) => one !== name);
      return change(context, node, [...rest.slice(0, index), name, ...rest.slice(index)]);
    },
  },
};
