import { LANGUAGE } from '../columns/locale';
import { webUrl, type Context } from '../graph/context';
import { plainText, type JsonObject } from '../odata/json';
import { fieldsOf } from '../store/fields';
import { isLibrary, type List } from '../store/rows';

const yesOrNo = (flag: number): string => (flag === 1 ? 'TRUE' : 'FALSE');

/** The columns of a list, as a page that draws it needs them. */
export const listSchema = (list: List, context: Context): JsonObject => ({
  Field: fieldsOf(context.db, list.id)
    .filter(({ hidden }) => hidden === 0)
    .map((field) => ({
      Name: field.name,
      RealFieldName: field.name,
      DisplayName: field.title,
      ID: field.guid,
      FieldType: field.type,
      Type: field.type,
      Required: yesOrNo(field.required),
      ReadOnly: field.props['ReadOnlyField'] === true ? 'TRUE' : 'FALSE',
    })),
  LCID: String(LANGUAGE),
  ListTitle: list.title,
  Userid: context.caller.principal.id,
  listBaseType: isLibrary(list) ? 1 : 0,
  listName: `{${list.guid.toUpperCase()}}`,
  listTemplate: String(list.template),
});

/** Where a list is and what it is called. */
export const listContext = (list: List, context: Context): JsonObject => ({
  BaseViewID: '1',
  HttpPath: webUrl(context),
  HttpRoot: webUrl(context),
  ListBaseType: isLibrary(list) ? 1 : 0,
  ListTemplateType: list.template,
  ListTitle: list.title,
  listName: `{${list.guid.toUpperCase()}}`,
  listUrlDir: list.url,
  WriteSecurity: plainText(list.props['WriteSecurity'] ?? 1),
});
