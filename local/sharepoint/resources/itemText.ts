import { listColumns } from '../graph/context';
import { describe } from '../graph/entity';
import { found } from '../graph/node';
import type { Resources } from '../graph/resource';
import { localText } from '../columns/forms';
import { isObject, plainText, type Json } from '../odata/json';
import { principalById } from '../store/principals';

/** Every value as a reader of the site would see it: text, in the site's own time and language. */
export const itemText: Resources['itemText'] = {
  read(node, context) {
    const properties: Record<string, Json> = {};
    for (const column of listColumns(context, node.list).values()) {
      const kept = column.read(node.item);
      const name = column.field.type === 'User' ? column.field.name : column.property;
      properties[name] =
        column.field.type === 'User'
          ? (principalById(context.db, context.site.id, Number(kept))?.title ?? '')
          : column.field.type === 'DateTime' && typeof kept === 'string'
            ? localText(kept, column.field.props['DisplayFormat'] === 0 ? 'date' : 'time')
            : isObject(kept)
              ? `${plainText(kept['Url'])}, ${plainText(kept['Description'])}`
              : kept === null
                ? ''
                : typeof kept === 'boolean'
                  ? kept
                    ? 'Yes'
                    : 'No'
                  : plainText(kept);
    }
    return found(
      describe({
        node,
        type: 'SP.FieldStringValues',
        set: 'SP.ApiData.FieldStringValues',
        id: `Web/Lists(guid'${node.list.guid}')/Items(${node.item.id})/FieldValuesAsText`,
        properties,
      }),
    );
  },
};
