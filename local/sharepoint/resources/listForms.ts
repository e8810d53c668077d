import { createHash } from 'node:crypto';
import { describe } from '../graph/entity';
import { found, many, type Entity } from '../graph/node';
import type { Resources } from '../graph/resource';
import { badQuery } from '../odata/errors';
import { textArgument } from '../odata/path';
import { isLibrary, type List } from '../store/rows';

/** The pages a row is shown, changed and made on, with SharePoint's numbers for them. */
const PAGES = [
  { type: 4, page: 'DispForm.aspx' },
  { type: 6, page: 'EditForm.aspx' },
  { type: 8, page: 'NewForm.aspx' },
] as const;

/** The same for as long as the list is there. */
function idOf(list: List, page: string): string {
  const hash = createHash('sha256').update(`${list.guid}/${page}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const entities = (list: List): readonly Entity[] =>
  PAGES.map(({ type, page }) =>
    describe({
      node: { kind: 'listForm', list, page },
      type: 'SP.Form',
      set: 'SP.ApiData.Forms',
      id: `Web/Lists(guid'${list.guid}')/Forms('${idOf(list, page)}')`,
      properties: {
        FormType: type,
        Id: idOf(list, page),
        ServerRelativeUrl: `${list.url}${isLibrary(list) ? '/Forms' : ''}/${page}`,
      },
    }),
  );

/** The addresses of the forms of a list; the pages themselves are SharePoint's own. */
export const listForms: Resources['listForms'] = {
  read: ({ list }) => many('SP.ApiData.Forms', entities(list)),
  functions: {
    '': ({ list }, args) => {
      const id = textArgument(args, 'id', 0).toLowerCase();
      const page = PAGES.find((one) => idOf(list, one.page) === id)?.page;
      if (page === undefined) throw badQuery('The form does not exist.');
      return { kind: 'listForm', list, page };
    },
  },
};

export const listForm: Resources['listForm'] = {
  read: ({ list, page }) => {
    const entity = entities(list)[PAGES.findIndex((one) => one.page === page)];
    return entity === undefined ? { is: 'null' } : found(entity);
  },
};
