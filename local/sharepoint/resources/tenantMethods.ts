import type { Context } from '../graph/context';
import { ok, value, type Answer, type Node } from '../graph/node';
import { badQuery } from '../odata/errors';
import { isoSeconds, textOf } from '../odata/json';
import { textArgument, type Arguments } from '../odata/path';
import { Right } from '../security/rights';
import { listsOf } from '../store/lists';
import { isLibrary } from '../store/rows';
import { siteAt } from '../store/sites';
import type { Site } from '../store/rows';

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname).replace(/\/+$/, '');
  } catch {
    throw badQuery(`The address "${address}" is not valid.`);
  }
}

/** The web a page is in: the longest address of a web that the page's begins with. */
function webOfPage(context: Context, address: string): Site {
  for (let path = pathOf(address); path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const found = siteAt(context.db, path);
    if (found !== undefined) return found;
  }
  throw badQuery(`There is no web at "${address}".`);
}

const given = (name: string, type: string, of: Parameters<typeof value>[2]): Node => ({
  kind: 'value',
  value: { name, type, value: of },
});

/** Asked by an address, of webs other than the one of the request too. */
export const tenantFunctions = {
  'sp.web.getweburlfrompageurl': (_node: unknown, args: Arguments, context: Context): Node => {
    const web = webOfPage(context, textArgument(args, 'pagefullurl', 0));
    return given('GetWebUrlFromPageUrl', 'Edm.String', context.origin + web.url);
  },
  'sp.web.getdocumentlibraries': (_node: unknown, args: Arguments, context: Context): Node => {
    const web = webOfPage(context, textArgument(args, 'webfullurl', 0));
    // The rights of a request are those of its own web.
    if (web.id !== context.site.id) throw badQuery('Ask the web itself for its libraries.');
    const shown = listsOf(context.db, web.id).filter(
      (list) => isLibrary(list) && list.props['Hidden'] !== true && context.access.has(list.scope, Right.open),
    );
    const libraries = shown.map((list) => ({
      AbsoluteUrl: context.origin + list.url,
      Modified: isoSeconds(list.modified),
      ServerRelativeUrl: list.url,
      Title: list.title,
    }));
    return given('GetDocumentLibraries', 'Collection(SP.DocumentLibraryInformation)', libraries);
  },
};

export const tenantMethods = {
  'sp.site.exists': (_node: unknown, _args: Arguments, context: Context): Answer => {
    const path = pathOf(textOf(context.body.json(), 'url') ?? '');
    return ok(value('Exists', 'Edm.Boolean', siteAt(context.db, path) !== undefined));
  },
};
