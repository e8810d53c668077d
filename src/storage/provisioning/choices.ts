import { spPostMerge } from '@pnp/sp';
import { body } from '@pnp/queryable';
import type { AnyList } from '../list';
import { listIn } from '../sharepoint/access';
import { provisioned } from './columns';
import { escaped } from './fieldXml';
import { doAll, step, type Job, type Workplace } from './workplace';

/**
 * Adds to the choices of columns that are there what a later version of the declarations has more. Choices are never taken
 * away: rows may hold them, and the organisation may have added its own.
 */
export function addChoices(workplace: Workplace, lists: readonly AnyList[]): Promise<number> {
  const { access } = workplace;
  return step(workplace, 'choices', async () => {
    const columns = lists.flatMap((list) =>
      provisioned(list)
        .filter(({ kind }) => kind === 'choice')
        .map((column) => ({
          list,
          column,
          field: (sp: Parameters<Job<unknown>>[0]) =>
            listIn(sp, access, list).fields.getByInternalNameOrTitle(column.name),
        })),
    );
    const there = await doAll(
      workplace,
      columns.map(
        ({ field }): Job<{ readonly SchemaXml: string }> =>
          (sp) =>
            field(sp).select('SchemaXml')<{ readonly SchemaXml: string }>(),
      ),
    );
    const short = columns.flatMap(({ column, field }, at) => {
      const schema = there[at]?.SchemaXml ?? '';
      const missing = column.choices.map(asXml).filter((choice) => !schema.includes(choice));
      return missing.length === 0
        ? []
        : [{ field, schema: schema.replace('</CHOICES>', `${missing.join('')}</CHOICES>`) }];
    });
    await doAll(
      workplace,
      short.map(
        ({ field, schema }): Job<unknown> =>
          (sp) =>
            // Not field.update: that asks for the kind of the column first, which a batch cannot wait for.
            spPostMerge(field(sp), body({ SchemaXml: schema })),
      ),
    );
    return short.length;
  });
}

function asXml(choice: string): string {
  return `<CHOICE>${escaped(choice)}</CHOICE>`;
}
