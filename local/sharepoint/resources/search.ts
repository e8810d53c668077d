import type { Context } from '../graph/context';
import { ok, type Content, type Node } from '../graph/node';
import type { Resources } from '../graph/resource';
import { notCovered } from '../odata/errors';
import { searchAnswer, verboseAnswer } from '../search/answer';
import { requestInAddress, requestInBody, type SearchRequest } from '../search/request';

function answered(name: 'query' | 'postquery', context: Context, request: SearchRequest): Content {
  const value = searchAnswer(context, request);
  const type = 'Microsoft.Office.Server.Search.REST.SearchResult';
  return { is: 'value', value: { name, type, value, verbose: verboseAnswer(value) } };
}

const refused = (name: string) => (): Node => {
  throw notCovered(`search/${name}; queries are answered by search/query and search/postquery`);
};

/** `_api/search`: what the whole tenant holds and the caller may read. */
export const search: Resources['search'] = {
  links: {
    query: () => ({ kind: 'searchQuery' }),
    suggest: refused('suggest'),
    autocompletions: refused('autocompletions'),
  },
  methods: {
    postquery: (_node, _args, context) => ok(answered('postquery', context, requestInBody(context.body.json()))),
  },
};

/** The same by GET. */
export const searchQuery: Resources['searchQuery'] = {
  read: (_node, context) => answered('query', context, requestInAddress(context.options.query)),
};
