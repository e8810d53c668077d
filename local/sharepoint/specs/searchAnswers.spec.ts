import { SearchQueryBuilder, SortDirection } from '@pnp/sp/search/index.js';
import { OWNER, running, SITE, type Running } from './running';
import { addCases, column, eventually, searching, word, type SearchAnswer } from './searching';

let at: Running;
const { sp, web, titles, found, get } = searching(() => at);

beforeAll(async () => {
  at = await running({ searchLagMs: 0 });
  await addCases(web());
  await found('gata', ['Agatan']);
});
afterAll(() => at.stop());

describe('An answer has the recorded shape', () => {
  const asked = "querytext='belysning'&selectproperties='Path,Url,Title,ListId'&sortlist='Title:descending'&rowlimit=1";

  it('bare', async () => {
    const { json } = await get(asked);
    const { RelevantResults } = json.PrimaryQueryResult;
    expect(RelevantResults).toMatchObject({
      GroupTemplateId: null,
      RowCount: 1,
      TotalRows: 2,
      TotalRowsIncludingDuplicates: 2,
    });
    expect(RelevantResults.Table.Rows[0]?.Cells.map(({ Key, ValueType }) => `${Key} ${ValueType}`)).toEqual([
      ...['Path Edm.String', 'Url Edm.String', 'Title Edm.String', 'ListId Edm.String', 'ResultTypeIdList Edm.String'],
      ...['ResultTypeId Edm.String', 'RenderTemplateId Edm.String', 'piSearchResultId Edm.String', 'DocId Edm.Int64'],
      ...['Rank Edm.Double', 'GeoLocationSource Edm.String', 'SiteId Edm.String', 'UniqueId Edm.String'],
      ...['WebId Edm.String', 'contentclass Edm.String', 'IsExternalContent Edm.Boolean', 'PartitionId Null'],
      ...['UrlZone Edm.Int64', 'Culture Null', 'OriginalPath Edm.String'],
    ]);
    const { RootFolder } = await web()
      .lists.getByTitle('Ärenden')
      .select('RootFolder/ServerRelativeUrl')
      .expand('RootFolder')<{ RootFolder: { ServerRelativeUrl: string } }>();
    expect(column(json, 'Path')).toEqual([`${at.sharePoint.url}${RootFolder.ServerRelativeUrl}/DispForm.aspx?ID=2`]);
    expect(json.Properties.find(({ Key }) => Key === 'RowLimit')).toEqual({
      Key: 'RowLimit',
      Value: '1',
      ValueType: 'Edm.Int32',
    });
  });

  it('minimal names what it is, verbose the type of each thing', async () => {
    const minimal = await get(asked, OWNER, 'application/json');
    expect(minimal.json).toMatchObject({
      'odata.metadata': `${at.sharePoint.url}${SITE}/_api/$metadata#Microsoft.Office.Server.Search.REST.SearchResult`,
    });
    const verbose = await get(asked, OWNER, 'application/json;odata=verbose');
    const cell = 'd.query.PrimaryQueryResult.RelevantResults.Table.Rows.results.0.Cells.results.0';
    expect(verbose.json).toHaveProperty('d.query.__metadata.type', 'Microsoft.Office.Server.Search.REST.SearchResult');
    expect(verbose.json).toHaveProperty('d.query.SecondaryQueryResults.results', []);
    expect(verbose.json).toHaveProperty(`${cell}.__metadata.type`, 'SP.KeyValue');
    expect(verbose.json).toHaveProperty(`${cell}.Key`, 'Path');
  });

  it('POST and GET agree, lists bare or in results', async () => {
    const posted = async (request: object) =>
      (
        await at.ask(OWNER, 'search/postquery', {
          body: { request },
          headers: { Accept: 'application/json;odata=nometadata' },
        })
      ).json as unknown as SearchAnswer;
    const select = ['Path', 'Url', 'Title', 'ListId'];
    const bare = await posted({
      Querytext: 'belysning',
      SelectProperties: select,
      SortList: [{ Property: 'Title', Direction: 1 }],
      RowLimit: 1,
    });
    const wrapped = await posted({
      __metadata: { type: 'Microsoft.Office.Server.Search.REST.SearchRequest' },
      Querytext: 'belysning',
      SelectProperties: { results: select },
      SortList: { results: [{ Property: 'Title', Direction: '1' }] },
      RowLimit: '1',
    });
    const { json } = await get(asked);
    for (const key of ['Path', 'Title', 'DocId', 'Rank']) {
      expect(column(bare, key)).toEqual(column(json, key));
      expect(column(wrapped, key)).toEqual(column(json, key));
    }
  });

  it('marks the words in the summary', async () => {
    const { json } = await get(
      "querytext='lyktorna mer'&querytemplate='{searchTerms}'&selectproperties='HitHighlightedSummary,Title'",
    );
    expect(column(json, 'Title')).toEqual([]);
    const one = await get("querytext='lyktorna'&selectproperties='HitHighlightedSummary,Title'");
    expect(column(one.json, 'HitHighlightedSummary')[0]).toMatch(/<c0>Lyktorna<\/c0> på Ågatan/);
    const other = await get("querytext='mer'");
    expect(column(other.json, 'HitHighlightedSummary')[0]).toMatch(/Öppen &amp; <c0>mer<\/c0>/);
  });
});

describe('Paging and sorting', () => {
  beforeAll(async () => {
    await web().lists.add('Protokoll', '', 100);
    const list = web().lists.getByTitle('Protokoll');
    for (let n = 1; n <= 25; n += 1) await list.items.add({ Title: `Protokoll ${String(n).padStart(2, '0')}` });
    await eventually(
      async () => (await sp().search('protokoll')).TotalRows,
      (total) => total === 25,
    );
  });

  it('ten rows unless told, pages by number, in the order asked for', async () => {
    const query = SearchQueryBuilder('protokoll')
      .sortList({ Property: 'Title', Direction: SortDirection.Descending })
      .selectProperties('Title', 'DocId');
    const first = await sp().search(query);
    expect([first.RowCount, first.TotalRows]).toEqual([10, 25]);
    expect(first.PrimarySearchResults[0]?.Title).toBe('Protokoll 25');
    const third = await first.getPage(3);
    expect(third.PrimarySearchResults.map(({ Title }) => Title)).toEqual(
      ['05', '04', '03', '02', '01'].map((n) => `Protokoll ${n}`),
    );
  });

  it('by DocId, and on from one', async () => {
    const query = {
      Querytext: 'protokoll',
      SortList: [{ Property: '[DocId]', Direction: 0 }],
      RowLimit: 20,
      SelectProperties: ['Title', 'DocId'],
    };
    const first = (await sp().search(query)).PrimarySearchResults as unknown as { readonly DocId: string }[];
    const rest = await sp().search({ ...query, Querytext: `protokoll IndexDocId>${first.at(-1)?.DocId ?? ''}` });
    expect(rest.RowCount).toBe(5);
  });

  it('refiners count, and their tokens filter', async () => {
    const answer = (
      await at.ask(OWNER, 'search/postquery', {
        body: { request: { Querytext: '*', Refiners: 'Status,contentclass', RowLimit: 1 } },
      })
    ).json as unknown as {
      PrimaryQueryResult: {
        RefinementResults: {
          Refiners: {
            Name: string;
            Entries: { RefinementCount: string; RefinementValue: string; RefinementToken: string }[];
          }[];
        };
      };
    };
    const [status] = answer.PrimaryQueryResult.RefinementResults.Refiners;
    const closed = status?.Entries.find(({ RefinementValue }) => RefinementValue === 'Klar');
    expect(closed?.RefinementCount).toBe('1');
    expect(await titles({ Querytext: '*', RefinementFilters: [`Status:${closed?.RefinementToken ?? ''}`] })).toEqual([
      'Cykelväg till skolan',
    ]);
    expect(await titles({ Querytext: 'belysning', RefinementFilters: ['Status:or("Klar","Annat")'] })).toEqual([
      'Cykelväg till skolan',
    ]);
    expect(await titles({ Querytext: 'belysning', RefinementFilters: ['Belopp:range(100,max)'] })).toEqual([
      'Belysning vid stationen',
    ]);
  });

  it('copies of a file are one unless asked for', async () => {
    const folder = web().getFolderByServerRelativePath(`${SITE}/Shared Documents`);
    await folder.files.addUsingPath('ett.docx', word('Samma kopieprov'));
    await folder.files.addUsingPath('två.docx', word('Samma kopieprov'));
    const both = { Querytext: 'kopieprov', TrimDuplicates: false };
    await found(both, ['ett', 'två']);
    const one = await sp().search('kopieprov');
    expect([one.RowCount, one.TotalRows, one.TotalRowsIncludingDuplicates]).toEqual([1, 1, 2]);
  });
});
