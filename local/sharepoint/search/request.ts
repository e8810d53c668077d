import { badQuery, notCovered, unknownProperty } from '../odata/errors';
import { isObject, plainText, type Json, type JsonObject } from '../odata/json';

/** What a search request asks for, by GET or by POST. */
export interface SearchRequest {
  readonly text: string;
  readonly start: number;
  readonly limit: number;
  readonly duplicates: 'trimmed' | 'kept';
  /** Empty for what SharePoint shows unasked. */
  readonly select: readonly string[];
  readonly sort: readonly Sort[];
  readonly refinementFilters: readonly string[];
  readonly refiners: readonly string[];
  /** As sent, by name in lower case. */
  readonly given: JsonObject;
}

export interface Sort {
  readonly property: string;
  readonly direction: 'asc' | 'desc';
}

const TYPE = 'Microsoft.Office.Server.Search.REST.SearchRequest';

/** The properties of a SearchRequest (MS-SRCHCSOM; ISearchQuery of PnPjs). */
const KNOWN = new Set(
  `querytext querytemplate enableinterleaving enablestemming trimduplicates trimduplicatesincludeid enablenicknames
   enablefql enablephonetic bypassresulttypes processbestbets enablequeryrules enablesorting generateblockranklog
   sourceid rankingmodelid startrow rowlimit rowsperpage selectproperties culture refinementfilters refiners
   hiddenconstraints sortlist timeout hithighlightedproperties clienttype personalizationdata resultsurl querytag
   properties processpersonalfavorites querytemplatepropertiesurl reorderingrules
   hithighlightedmultivaluepropertylimit enableorderinghithighlightedproperty collapsespecification uilanguage
   desiredsnippetlength maxsnippetlength summarylength timezoneid querytextlanguage impressionid`.split(/\s+/),
);

/** Result sources every tenant has: everything in SharePoint, and its documents. */
const SOURCES: Readonly<Record<string, string>> = {
  '8413cd39-2156-4e00-b54d-11efd9abdb89': '',
  'e7ec8cee-ded8-43c9-beb5-436b54b31e84': 'IsDocument:1',
};

/** As many rows as one answer holds, and how many unless told. */
const MOST_ROWS = 500;
const ROWS = 10;

/** A list in a body is written bare or, verbose, in `results`. */
function listed(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  if (isObject(value)) return listed(value['results']);
  return value === undefined || value === null || value === '' ? [] : [value];
}

const texts = (value: Json | undefined): string[] =>
  listed(value)
    .flatMap((one) => plainText(one).split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');

function whole(value: Json | undefined, otherwise: number, name: string): number {
  if (value === undefined || value === null || value === '') return otherwise;
  const number = Number(plainText(value));
  if (!Number.isSafeInteger(number) || number < 0) throw badQuery(`The value of ${name} is not a valid Int32.`);
  return number;
}

/** `Created:descending`, or an object with a Property and a Direction of 0 or 1. */
function sortOf(value: Json): Sort {
  if (isObject(value)) {
    const direction = plainText(value['Direction']).toLowerCase();
    if (direction === '2' || direction === 'fqlformula') throw notCovered('sorting by a formula');
    return { property: plainText(value['Property']), direction: /^(1|desc)/.test(direction) ? 'desc' : 'asc' };
  }
  const [property = '', direction = ''] = plainText(value).split(':');
  return { property: property.trim(), direction: /^desc/i.test(direction.trim()) ? 'desc' : 'asc' };
}

function requestOf(given: JsonObject): SearchRequest {
  if (given['enablefql'] === true) throw notCovered('queries in FQL');
  const source = plainText(given['sourceid']).toLowerCase();
  const inSource = source === '' ? '' : SOURCES[source];
  if (inSource === undefined) throw notCovered(`the result source ${source}`);
  const limit = whole(given['rowlimit'], whole(given['rowsperpage'], ROWS, 'RowsPerPage'), 'RowLimit');
  return {
    text: queryText(given, inSource),
    start: whole(given['startrow'], 0, 'StartRow'),
    limit: Math.min(limit, MOST_ROWS),
    duplicates: given['trimduplicates'] === false ? 'kept' : 'trimmed',
    select: texts(given['selectproperties']),
    sort: listed(given['sortlist']).map(sortOf),
    refinementFilters: listed(given['refinementfilters'])
      .map(plainText)
      .filter((one) => one !== ''),
    refiners: texts(given['refiners']).map((one) => one.replace(/\(.*$/, '')),
    given,
  };
}

/** What is asked, put into its template, and what is asked beside it. */
function queryText(given: JsonObject, inSource: string): string {
  const asked = plainText(given['querytext']);
  const template = plainText(given['querytemplate']);
  const text =
    template === ''
      ? asked
      : template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
          if (/^search(terms|boxquery)$/i.test(name)) return asked;
          throw notCovered(`the query variable {${name}}`);
        });
  const hidden = plainText(given['hiddenconstraints']);
  const all = [text, hidden, inSource].filter((one) => one.trim() !== '');
  return all.length === 1 ? (all[0] ?? '') : all.map((one) => `(${one})`).join(' AND ');
}

/** The request of a POST: `{ request: { Querytext, … } }`. */
export function requestInBody(body: JsonObject): SearchRequest {
  const request = body['request'];
  if (!isObject(request)) throw badQuery('The parameter request is missing.');
  const given: Record<string, Json> = {};
  for (const [name, value] of Object.entries(request)) {
    if (name === '__metadata') continue;
    if (!KNOWN.has(name.toLowerCase())) throw unknownProperty(name, TYPE);
    given[name.toLowerCase()] = value;
  }
  return requestOf(given);
}

/** The same of a GET: texts stand in quotes, lists are divided by commas. */
export function requestInAddress(query: Iterable<readonly [string, string]>): SearchRequest {
  const given: Record<string, Json> = {};
  for (const [name, written] of query) {
    const key = name.toLowerCase();
    if (KNOWN.has(key)) given[key] = literal(written);
  }
  const sort = given['sortlist'];
  return requestOf(typeof sort === 'string' ? { ...given, sortlist: sort.split(',') } : given);
}

function literal(written: string): Json {
  const text = /^'((?:[^']|'')*)'$/s.exec(written)?.[1];
  if (text !== undefined) return text.replaceAll("''", "'");
  if (/^(true|false)$/i.test(written)) return written.toLowerCase() === 'true';
  if (/^-?\d+$/.test(written)) return Number(written);
  throw badQuery(`The expression "${written}" is not valid.`);
}
