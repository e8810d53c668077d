import { randomUUID } from 'node:crypto';
import type { Context } from '../graph/context';
import { plainText, type Json, type JsonObject } from '../odata/json';
import { cell, cellNames, rowOf, written } from './cells';
import { countsOf, find, type Found } from './find';
import { refinementToken } from './refinement';
import type { SearchRequest } from './request';

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const GROUP_TEMPLATE = '~sitecollection/_catalogs/masterpage/Display Templates/Search/Group_Default.js';
const LOCAL_RESULTS = '8413cd39-2156-4e00-b54d-11efd9abdb89';

/** The properties of a block of results, in their order (recorded). */
const blockProperties = (order: 0 | 1, modification: string | null): readonly JsonObject[] => [
  cell('RenderTemplateId', GROUP_TEMPLATE, 'Edm.String'),
  ...(modification === null ? [] : [cell('QueryModification', modification, 'Edm.String')]),
  cell('ExecutionTimeMs', '0', 'Edm.Int32'),
  cell('StartRecord', '0', 'Edm.Int32'),
  cell('piPageImpressionBlockType', '2', 'Edm.Int32'),
  cell('IsLastBlockInSubstrate', 'true', 'Edm.Boolean'),
  cell('IsFirstBlockInSubstrate', 'false', 'Edm.Boolean'),
  cell('IsFirstPinnedResultBlock', 'false', 'Edm.Boolean'),
  cell('IsLastPinnedResultBlock', 'false', 'Edm.Boolean'),
  cell('IsFirstRankedResultBlock', 'true', 'Edm.Boolean'),
  cell('IsLastRankedResultBlock', 'true', 'Edm.Boolean'),
  cell('MixedTableOrder', String(order), 'Edm.Int32'),
];

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The properties of the whole answer, in their order (recorded). */
function answerProperties(context: Context, { given, duplicates, limit }: SearchRequest): readonly JsonObject[] {
  const serialised = `<Query Culture="en-US" EnableStemming="True" EnablePhonetic="False" EnableNicknames="False" IgnoreAllNoiseQuery="True" SummaryLength="180" MaxSnippetLength="180" DesiredSnippetLength="90" KeywordInclusion="0" QueryText="${attribute(plainText(given['querytext']))}" QueryTemplate="${attribute(plainText(given['querytemplate']))}" TrimDuplicates="${duplicates === 'trimmed' ? 'True' : 'False'}" Site="${context.site.guid}" Web="${context.site.web}" KeywordType="True" HiddenConstraints="${attribute(plainText(given['hiddenconstraints']))}" />`;
  return [
    cell('WordBreakerLanguage', 'en', 'Edm.String'),
    cell('SourceId', plainText(given['sourceid']) || LOCAL_RESULTS, 'Edm.String'),
    cell('HasParseException', 'false', 'Edm.Boolean'),
    cell('IsPartial', 'false', 'Edm.Boolean'),
    cell('CorrelationId', randomUUID(), 'Edm.Guid'),
    cell('RowLimit', String(limit), 'Edm.Int32'),
    cell('IsMissingUnifiedGroups', 'false', 'Edm.Boolean'),
    cell('MultiGeoSearchStatus', 'Full', 'Edm.String'),
    cell('WasGroupRestricted', 'false', 'Edm.Boolean'),
    cell('EnableInterleaving', 'true', 'Edm.Boolean'),
    cell('piPageImpression', '1_1_1033', 'Edm.String'),
    cell('InternalRequestId', randomUUID(), 'Edm.String'),
    cell('SerializedQuery', serialised, 'Edm.String'),
  ];
}

const blank = { GroupTemplateId: null, ItemTemplateId: null, ResultTitle: null, ResultTitleUrl: null };

function refinements(context: Context, { refiners }: SearchRequest, { all }: Found): Json {
  if (refiners.length === 0) return null;
  const Refiners = refiners.map((Name) => ({
    Entries: countsOf(context, Name, all).map((row) => {
      const value = plainText(written(context, Name, row['value'] ?? null)['Value']);
      return {
        RefinementCount: String(row['times']),
        RefinementName: value,
        RefinementToken: refinementToken(value),
        RefinementValue: value,
      };
    }),
    Name,
  }));
  return { ...blank, Properties: blockProperties(1, null), Refiners };
}

/** The answer to a search, as recorded. */
export function searchAnswer(context: Context, request: SearchRequest): JsonObject {
  const begun = performance.now();
  const found = find(context, request);
  const names = cellNames(
    request.select,
    request.sort.map(({ property }) => property.replace(/^\[|\]$/g, '')),
  );
  const modification = `${request.text} -ContentClass=urn:content-class:SPSPeople`;
  const Rows = found.page.map((hit, at) => rowOf(context, hit, names, found.match, at + 1));
  const refined = refinements(context, request, found);
  return {
    ElapsedTime: Math.round(performance.now() - begun),
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: randomUUID(),
      QueryRuleId: NO_GUID,
      RefinementResults: refined,
      RelevantResults: {
        ...blank,
        Properties: blockProperties(0, modification),
        RowCount: Rows.length,
        Table: { Rows },
        TotalRows: found.all.length,
        TotalRowsIncludingDuplicates: found.withCopies,
      },
      SpecialTermResults: null,
    },
    Properties: answerProperties(context, request),
    SecondaryQueryResults: [],
    SpellingSuggestion: null,
    TriggeredRules: [],
  };
}

const REST = 'Microsoft.Office.Server.Search.REST';

/** The types verbose names: of what stands under a name, and of each thing in a list of that name. */
const types: Readonly<Record<string, string>> = {
  PrimaryQueryResult: `${REST}.QueryResult`,
  RefinementResults: `${REST}.RefinementResults`,
  RelevantResults: `${REST}.RelevantResults`,
  Table: 'SP.SimpleDataTable',
  Rows: 'SP.SimpleDataRow',
  Cells: 'SP.KeyValue',
  Properties: 'SP.KeyValue',
  Refiners: `${REST}.Refiner`,
  Entries: `${REST}.RefinerEntry`,
};
const collections: Readonly<Record<string, string>> = {
  CustomResults: `Collection(${REST}.CustomResult)`,
  SecondaryQueryResults: `Collection(${REST}.QueryResult)`,
  TriggeredRules: 'Collection(Edm.Guid)',
};

const isMany = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same with the types said and every list in `results`. */
export function verboseAnswer(value: Json, name = ''): Json {
  if (isMany(value)) {
    const collection = collections[name];
    const results = value.map((one) => verboseAnswer(one, name));
    return { ...(collection === undefined ? {} : { __metadata: { type: collection } }), results };
  }
  if (value === null || typeof value !== 'object') return value;
  const below = Object.entries(value).map(([key, one]) => [key, verboseAnswer(one, key)] as const);
  return { __metadata: { type: types[name] ?? `${REST}.SearchResult` }, ...Object.fromEntries(below) };
}
