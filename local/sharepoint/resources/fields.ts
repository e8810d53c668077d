import { randomUUID } from 'node:crypto';
import { declaredByBody, declaredByXml, freeName, settingsOf, type Declaration } from '../columns/declare';
import { readFieldXml } from '../columns/fieldXml';
import { typeRules } from '../columns/types';
import {
  badQuery,
  columnMissing,
  duplicateColumn,
  notIndexable,
  tooManyIndexes,
  uniqueNeedsIndex,
  valuesNotUnique,
} from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import { created, done, found, gone, many, merged, ok, type Entity, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { Right } from '../security/rights';
import { buildIndex, createField, dropIndex, fieldsOf, hasDuplicates, removeField, saveField } from '../store/fields';
import { saveView, viewsOf } from '../store/lists';
import type { Field, List } from '../store/rows';
import { fieldEntity } from './fieldEntity';

const MOST_INDEXES = 20;

function fieldWhere(list: List, context: Context, asked: string, test: (field: Field) => boolean): Node {
  const field = fieldsOf(context.db, list.id).find(test);
  if (field === undefined) throw columnMissing(asked, list.url);
  return { kind: 'field', list, field };
}

const byGuid = ({ list }: { readonly list: List }, args: Arguments, context: Context): Node => {
  const guid = textArgument(args, 'id', 0).toLowerCase().replace(/[{}]/g, '');
  return fieldWhere(list, context, guid, (field) => field.guid === guid);
};

/** Adds a column, and to the default view what SharePoint adds there. */
function add(context: Context, list: List, declared: Declaration, view: 'shown' | 'left'): Entity {
  context.access.demand(list.scope, Right.manageLists);
  const there = fieldsOf(context.db, list.id);
  if (declared.title.trim() === '') throw badQuery('The field must have a title.');
  const wanted = declared.name ?? declared.title;
  if (there.some(({ title, hidden }) => hidden === 0 && title === declared.title))
    throw duplicateColumn(declared.title);
  const name = freeName(wanted, there);
  const bare = {
    list: list.id,
    ...declared,
    name,
    guid: declared.guid ?? randomUUID(),
    indexed: 0,
    uniq: 0,
    builtIn: 0,
  };
  const field = createField(context.db, bare);
  const indexed = setIndex(context, list, field, { indexed: declared.indexed, uniq: declared.uniq });
  if (view === 'shown') {
    const standard = viewsOf(context.db, list.id).find(({ isDefault }) => isDefault === 1);
    if (standard !== undefined) saveView(context.db, { ...standard, fields: [...standard.fields, name] });
  }
  context.db.run('UPDATE lists SET version = version + 1 WHERE id = ?', list.id);
  return fieldEntity(list, indexed);
}

/** Makes or drops the index of a column, within SharePoint's limits. */
function setIndex(context: Context, list: List, field: Field, to: Pick<Field, 'indexed' | 'uniq'>): Field {
  const { db } = context;
  if (to.uniq === 1 && to.indexed === 0) throw uniqueNeedsIndex();
  const changed: Field = { ...field, ...to };
  if (to.indexed === 1 && field.indexed === 0) {
    if (!typeRules[field.type].indexable && field.builtIn === 0) throw notIndexable(field.type);
    const indexes = fieldsOf(db, list.id).filter((one) => one.indexed === 1).length;
    if (indexes >= MOST_INDEXES) throw tooManyIndexes();
    buildIndex(db, list, changed);
  } else if (to.indexed === 0 && field.indexed === 1) dropIndex(db, field);
  if (to.uniq === 1 && field.uniq === 0 && hasDuplicates(db, changed)) throw valuesNotUnique();
  saveField(db, changed);
  return changed;
}

function parameters(context: Context): JsonObject {
  const given = context.body.json()['parameters'];
  if (!isObject(given)) throw badQuery('The parameter parameters is missing.');
  return given;
}

const ADD_TO_DEFAULT_VIEW = 16;

export const fields: Resources['fields'] = {
  read: ({ list }, context) =>
    many(
      'SP.ApiData.Fields',
      fieldsOf(context.db, list.id).map((one) => fieldEntity(list, one)),
    ),
  functions: {
    '': byGuid,
    getbyid: byGuid,
    getbytitle: ({ list }, args, context) => {
      const title = textArgument(args, 'title', 0);
      return fieldWhere(list, context, title, (field) => field.title === title);
    },
    getbyinternalnameortitle: ({ list }, args, context) => {
      const name = textArgument(args, 'strname', 0);
      const known = fieldsOf(context.db, list.id).some((field) => field.name === name);
      return fieldWhere(list, context, name, (field) => (known ? field.name : field.title) === name);
    },
  },
  methods: {
    createfieldasxml: ({ list }, _args, context) => {
      const given = parameters(context);
      const options = Number(given['Options'] ?? 0);
      const declared = declaredByXml(readFieldXml(textOf(given, 'SchemaXml') ?? ''), options);
      return ok(found(add(context, list, declared, (options & ADD_TO_DEFAULT_VIEW) === 0 ? 'left' : 'shown')));
    },
    addfield: ({ list }, _args, context) => ok(found(add(context, list, declaredByBody(parameters(context)), 'left'))),
  },
  post: ({ list }, context) => created(found(add(context, list, declaredByBody(context.body.json()), 'left'))),
};

const flagged = (body: JsonObject, name: string, now: number): number =>
  body[name] === undefined ? now : body[name] === true ? 1 : 0;

export const field: Resources['field'] = {
  read: ({ list, field: one }) => found(fieldEntity(list, one)),
  methods: {
    setshowindisplayform: () => done,
    setshowineditform: () => done,
    setshowinnewform: () => done,
  },
  merge({ list, field: one }, context) {
    context.access.demand(list.scope, Right.manageLists);
    const body = context.body.json();
    const indexed = setIndex(context, list, one, {
      indexed: flagged(body, 'Indexed', one.indexed),
      uniq: flagged(body, 'EnforceUniqueValues', one.uniq),
    });
    saveField(context.db, {
      ...indexed,
      title: textOf(body, 'Title') ?? one.title,
      required: flagged(body, 'Required', one.required),
      hidden: flagged(body, 'Hidden', one.hidden),
      props: { ...one.props, ...settingsOf(body) },
    });
    return merged;
  },
  remove({ list, field: one }, context) {
    context.access.demand(list.scope, Right.manageLists);
    if (one.builtIn === 1) throw badQuery(`The field ${one.name} cannot be deleted.`);
    removeField(context.db, one);
    return gone;
  },
};
