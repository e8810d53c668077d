import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import { AddFieldOptions } from '@pnp/sp/fields';
import type { Column } from '../column';
import { columnsOf, type AnyList } from '../list';
import { listIn } from '../sharepoint/access';
import { fieldXml } from './fieldXml';
import { doAll, step, type Job, type Workplace } from './workplace';

interface FieldFacts {
  readonly InternalName: string;
  readonly Title: string;
  readonly Required: boolean;
}

/** The title SharePoint gives its own Title column, by the language of the site. */
const TITLES_OF_TITLE = ['Title', 'Rubrik'];

/** Makes the columns that are missing, indexed and unique as declared. Columns that are there are left alone. */
export function makeColumns(workplace: Workplace, lists: readonly AnyList[]): Promise<number> {
  const { access } = workplace;
  return step(workplace, 'columns', async () => {
    const there = await doAll(
      workplace,
      lists.map(
        (list): Job<FieldFacts[]> =>
          (sp) =>
            listIn(sp, access, list).fields.select('InternalName', 'Title', 'Required')<FieldFacts[]>(),
      ),
    );
    const missing = lists.flatMap((list, at) => {
      const names = new Set(there[at]?.map(({ InternalName }) => InternalName));
      return provisioned(list)
        .filter((column) => !names.has(column.name))
        .map((column) => ({ list, column }));
    });
    await doAll(workplace, [
      ...lists.flatMap((list, at) => titleJobs(workplace, list, there[at] ?? [])),
      ...missing.map(
        ({ list, column }): Job<unknown> =>
          (sp) =>
            listIn(sp, access, list).fields.createFieldAsXml({
              SchemaXml: fieldXml(column),
              // Without this the internal name would be made from the Swedish title.
              Options: AddFieldOptions.AddFieldInternalNameHint,
            }),
      ),
    ]);
    return missing.length;
  });
}

/** The columns that are ours to make: not the Title every list is born with, nor SharePoint's own. */
export function provisioned(list: AnyList): readonly Column<unknown>[] {
  return columnsOf(list)
    .map(([, column]) => column)
    .filter((column) => column.name !== 'Title' && column.kind !== 'path');
}

/** Title is there from the start: it gets its Swedish name, and is not demanded of rows that have none. */
function titleJobs({ access }: Workplace, list: AnyList, fields: readonly FieldFacts[]): readonly Job<unknown>[] {
  const there = fields.find(({ InternalName }) => InternalName === 'Title');
  if (there === undefined) return [];
  const declared = columnsOf(list).find(([, column]) => column.name === 'Title')?.[1];
  const renamed = declared !== undefined && TITLES_OF_TITLE.includes(there.Title) && there.Title !== declared.title;
  if (!renamed && !there.Required) return [];
  const change = { Required: false, ...(renamed ? { Title: declared.title, Description: declared.about } : {}) };
  // Not field.update: that asks for the kind of the column first, which a batch cannot wait for.
  return [(sp) => spPostMerge(listIn(sp, access, list).fields.getByInternalNameOrTitle('Title'), body(change))];
}
