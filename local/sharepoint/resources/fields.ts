import { declaredByBody, declaredByXml, settingsOf, typeHolding } from '../columns/declare';
import { readFieldXml } from '../columns/fieldXml';
import { primaryOf } from '../columns/references';
import { badQuery, columnMissing, unknownProperty } from '../odata/errors';
import { isObject, textOf, type JsonObject } from '../odata/json';
import { argument, textArgument, type Arguments } from '../odata/path';
import type { Context } from '../graph/context';
import {
  created,
  done,
  found,
  gone,
  many,
  merged,
  ok,
  type Answer,
  type Entity,
  type Node,
  type NodeOf,
} from '../graph/node';
import type { Resources } from '../graph/resource';
import { removeField, saveField } from '../store/fields';
import { CHANGE } from '../store/changes';
import { noteChange } from './changes';
import type { Field, List } from '../store/rows';
import { addField, changeField, columnsIn, demandDesign, setIndex } from './fieldChanges';
import { fieldEntity } from './fieldEntity';

interface Of {
  readonly list: List | null;
}

function fieldWhere({ list }: Of, context: Context, asked: string, test: (field: Field) => boolean): Node {
  const field = columnsIn(context, list).find(test);
  if (field === undefined) throw columnMissing(asked, list?.url ?? context.site.url);
  return { kind: 'field', list, field };
}

const byGuid = (of: Of, args: Arguments, context: Context): Node => {
  const guid = textArgument(args, 'id', 0).toLowerCase().replace(/[{}]/g, '');
  return fieldWhere(of, context, guid, (field) => field.guid === guid);
};

function parameters(context: Context): JsonObject {
  const given = context.body.json()['parameters'];
  if (!isObject(given)) throw badQuery('The parameter parameters is missing.');
  return given;
}

/** Refuses a setting the type of the column does not have; what was made for it is undone with the request. */
function demandKnown(body: JsonObject, entity: Entity): Entity {
  const known = new Set(['LookupListId', 'LookupFieldName', 'Type', 'IsCompactName', 'Choices', 'FieldTypeKind']);
  for (const name of Object.keys(body)) {
    if (name.includes('odata.') || known.has(name) || entity.read(name) !== undefined) continue;
    throw unknownProperty(name, entity.type);
  }
  return entity;
}

const ADD_TO_DEFAULT_VIEW = 16;

export const fields: Resources['fields'] = {
  read: ({ list }, context) => {
    const all = columnsIn(context, list);
    return many(
      'SP.ApiData.Fields',
      all.map((one) => fieldEntity(list, one, context, all)),
    );
  },
  functions: {
    '': byGuid,
    getbyid: byGuid,
    getbytitle: (of, args, context) => {
      const title = textArgument(args, 'title', 0);
      return fieldWhere(of, context, title, (field) => field.title === title);
    },
    getbyinternalnameortitle: (of, args, context) => {
      const name = textArgument(args, 'strname', 0);
      const known = columnsIn(context, of.list).some((field) => field.name === name);
      return fieldWhere(of, context, name, (field) => (known ? field.name : field.title) === name);
    },
  },
  methods: {
    createfieldasxml: ({ list }, _args, context) => {
      const given = parameters(context);
      const options = Number(given['Options'] ?? 0);
      const declared = declaredByXml(readFieldXml(textOf(given, 'SchemaXml') ?? ''), options);
      return ok(found(addField(context, list, declared, (options & ADD_TO_DEFAULT_VIEW) === 0 ? 'left' : 'shown')));
    },
    addfield: ({ list }, _args, context) =>
      ok(found(addField(context, list, declaredByBody(parameters(context)), 'left'))),
    adddependentlookupfield: ({ list }, args, context) => {
      const shown = textArgument(args, 'showfield', 2);
      const primary = textArgument(args, 'primarylookupfieldid', 1).replace(/[{}]/g, '').toLowerCase();
      const declared = declaredByBody({ Title: textArgument(args, 'displayname', 0), FieldTypeKind: 7 });
      const props = { LookupField: shown, PrimaryFieldId: primary };
      return ok(found(addField(context, list, { ...declared, props }, 'left')));
    },
  },
  post: ({ list }, context) => {
    const body = context.body.json();
    return created(found(demandKnown(body, addField(context, list, declaredByBody(body), 'left'))));
  },
};

const flagged = (body: JsonObject, name: string, now: number): number =>
  body[name] === undefined ? now : body[name] === true ? 1 : 0;

/** What a form shows of a column is a part of its schema. */
const inForm =
  (name: string) =>
  ({ field: one, list }: NodeOf<'field'>, args: Arguments, context: Context): Answer => {
    demandDesign(context, list);
    const value = argument(args, 'value', 0) !== false;
    saveField(context.db, { ...one, props: { ...one.props, [name]: value } });
    return done;
  };

function fromSchema(schema: string): JsonObject {
  const { title, required, hidden, indexed, uniq, props } = declaredByXml(readFieldXml(schema), 0);
  return {
    ...props,
    Title: title,
    Required: required === 1,
    Hidden: hidden === 1,
    Indexed: indexed === 1,
    EnforceUniqueValues: uniq === 1,
  };
}

export const field: Resources['field'] = {
  read: ({ list, field: one }, context) => found(fieldEntity(list, one, context, columnsIn(context, list))),
  methods: {
    setshowindisplayform: inForm('ShowInDisplayForm'),
    setshowineditform: inForm('ShowInEditForm'),
    setshowinnewform: inForm('ShowInNewForm'),
  },
  merge({ list, field: one }, context) {
    demandDesign(context, list);
    if (list === null && one.builtIn === 1) throw badQuery(`The site column ${one.name} cannot be changed here.`);
    const given = context.body.json();
    demandKnown(given, fieldEntity(list, one, context, []));
    const schema = textOf(given, 'SchemaXml');
    const body = schema === undefined ? given : { ...fromSchema(schema), ...given };
    const several = body['AllowMultipleValues'];
    const type = several === undefined ? one.type : typeHolding(one.type, several === true ? 'several' : 'one');
    const indexed = setIndex(context, list, one, {
      indexed: flagged(body, 'Indexed', one.indexed),
      uniq: flagged(body, 'EnforceUniqueValues', one.uniq),
    });
    changeField(context, list, one, {
      ...indexed,
      type,
      title: textOf(body, 'Title') ?? one.title,
      required: flagged(body, 'Required', one.required),
      hidden: flagged(body, 'Hidden', one.hidden),
      props: { ...one.props, ...settingsOf(body) },
    });
    noteChange(context, 'field', list, one.guid, CHANGE.update);
    return merged;
  },
  remove({ list, field: one }, context) {
    demandDesign(context, list);
    if (one.builtIn === 1) throw badQuery(`The field ${one.name} cannot be deleted.`);
    for (const dependent of columnsIn(context, list).filter((other) => primaryOf(other) === one.guid))
      removeField(context.db, dependent);
    removeField(context.db, one);
    noteChange(context, 'field', list, one.guid, CHANGE.remove);
    return gone;
  },
};
