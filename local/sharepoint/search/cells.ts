import { randomUUID } from 'node:crypto';
import type { Context } from '../graph/context';
import { plainText, type Json, type JsonObject } from '../odata/json';
import type { SqlValue } from '../store/driver';
import { readDoc, type Hit } from './find';
import { managedNamed } from './managed';

/** A key, its value as text, and the type it has. */
export const cell = (Key: string, Value: Json, ValueType: string): JsonObject => ({
  Key,
  Value,
  ValueType: Value === null ? 'Null' : ValueType,
});

const ITEM_TEMPLATE = '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js';

/** What is shown where nothing was selected, in its order (recorded). */
const UNASKED =
  `WorkId Rank Title Author Size Path Description Write CollapsingStatus HitHighlightedSummary HitHighlightedProperties
   contentclass PictureThumbnailURL ServerRedirectedURL ServerRedirectedEmbedURL ServerRedirectedPreviewURL FileExtension
   ContentTypeId ParentLink ViewsLifeTime ViewsRecent SectionNames SectionIndexes SiteLogo SiteDescription deeplinks
   importance SiteName IsDocument LastModifiedTime FileType IsContainer WebTemplate SecondaryFileExtension docaclmeta
   SPWebUrl UniqueId ProgId LinkingUrl ListId`.split(/\s+/);

/** What is shown beside whatever was selected (recorded). */
const ALWAYS =
  `ResultTypeIdList ResultTypeId RenderTemplateId piSearchResultId DocId Rank GeoLocationSource SiteId UniqueId WebId
   contentclass IsExternalContent PartitionId UrlZone Culture OriginalPath`.split(/\s+/);

/** What says the same of every document here, or nothing. */
const fixed: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  [
    cell('ResultTypeIdList', '0', 'Edm.String'),
    cell('ResultTypeId', '0', 'Edm.String'),
    cell('RenderTemplateId', ITEM_TEMPLATE, 'Edm.String'),
    cell('GeoLocationSource', 'EUR', 'Edm.String'),
    cell('CollapsingStatus', '0', 'Edm.Int64'),
    cell('ViewsLifeTime', '0', 'Edm.Int64'),
    cell('ViewsRecent', '0', 'Edm.Int64'),
    cell('importance', '0', 'Edm.Int64'),
    cell('HitHighlightedProperties', null, 'Edm.String'),
    cell('PartitionId', null, 'Edm.Guid'),
    cell('Culture', null, 'Edm.String'),
  ].map((one) => [plainText(one['Key']).toLowerCase(), one]),
);

const instant = (at: number): string => new Date(at).toISOString().replace(/\.(\d{3})Z$/, '.$10000Z');

/** A value as the search service writes it. */
export function written(context: Context, name: string, value: SqlValue): JsonObject {
  if (value === null || value === '') return cell(name, null, '');
  switch (managedNamed(name).holds) {
    case 'text':
    case 'exact':
      return cell(name, String(value), 'Edm.String');
    case 'path':
      return cell(name, context.origin + String(value), 'Edm.String');
    case 'number':
      return cell(name, String(value), 'Edm.Int64');
    case 'yesNo':
      return cell(name, value === 1 ? 'true' : 'false', 'Edm.Boolean');
    case 'date':
      return cell(name, instant(Number(value)), 'Edm.DateTime');
    case 'own':
      if (typeof value === 'number') return cell(name, String(value), 'Edm.Double');
      return /^\d{4}-\d{2}-\d{2}T[\d:]+Z$/.test(value)
        ? cell(name, instant(Date.parse(value)), 'Edm.DateTime')
        : cell(name, value, 'Edm.String');
  }
}

/** The names of the cells of every row of an answer; each once, whatever its case. */
export function cellNames(select: readonly string[], sorted: readonly string[]): string[] {
  const names = [...(select.length === 0 ? UNASKED : select), ...ALWAYS, ...sorted];
  return names.filter((name, at) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at);
}

/** The row of one document. `place` is its place in the answer, from 1. */
export function rowOf(
  context: Context,
  hit: Hit,
  names: readonly string[],
  match: string | null,
  place: number,
): JsonObject {
  const { values, summary } = readDoc(context, hit.doc, names, match);
  const known: Readonly<Record<string, () => JsonObject>> = {
    rank: () => cell('Rank', String(Number(hit.rank.toFixed(7))), 'Edm.Double'),
    hithighlightedsummary: () => cell('HitHighlightedSummary', summary, 'Edm.String'),
    pisearchresultid: () =>
      cell('piSearchResultId', `ARIAǂ${randomUUID()}ǂ${randomUUID()}ǂ1000.${place}ǂ`, 'Edm.String'),
  };
  return {
    Cells: names.map((name, at) => {
      const key = name.toLowerCase();
      return { ...(known[key]?.() ?? fixed[key] ?? written(context, name, values[at] ?? null)), Key: name };
    }),
  };
}
