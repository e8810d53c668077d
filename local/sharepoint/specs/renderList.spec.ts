import type { IRenderListDataParameters } from '@pnp/sp/lists';
import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Assignments');
interface Rendered {
  readonly Row: readonly Readonly<Record<string, unknown>>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
  readonly PrevHref?: string;
}
const render = async (parameters: IRenderListDataParameters, query = new Map<string, string>()) =>
  (await list().renderListDataAsStream(parameters, null, query)) as unknown as Rendered;
const titles = ({ Row }: Rendered) => Row.map(({ Title }) => Title);
const fields = (...names: string[]) =>
  `<ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields>`;

beforeAll(async () => {
  sp = await running();
  await web().lists.add('Assignments', '', 100);
  await list().fields.addNumber('Amount');
  await list().fields.addBoolean('Done');
  await list().fields.addUrl('Page');
  await list().fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Due" Format="DateTime" />');
  for (const [at, Title] of ['a', 'b', 'b', 'd', 'e'].entries()) {
    const Page = { Url: 'https://a.example/', Description: 'A' };
    await list().items.add({ Title, Amount: at + 0.5, Done: at === 0, Due: '2026-02-19T23:30:00Z', Page });
  }
});
afterAll(() => sp.stop());

describe('RenderListDataAsStream', () => {
  it('writes every value as a text, as recorded', async () => {
    const ViewXml = `<View>${fields('Title', 'Amount', 'Done', 'Due', 'Page', 'Author')}<RowLimit>1</RowLimit></View>`;
    const { Row } = await render({ ViewXml });
    expect(Row[0]).toMatchObject({
      ID: '1',
      PermMask: expect.stringMatching(/^0x[0-9a-f]+$/) as unknown,
      FSObjType: '0',
      UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as unknown,
      FileRef: `${SITE}/Lists/Assignments/1_.000`,
      'FileRef.urlencode': '%2Fsites%2Fgoteborg%2FLists%2FAssignments%2F1%5F%2E000',
      Title: 'a',
      Amount: '0,5',
      'Amount.': '0.5',
      Done: 'Yes',
      'Done.value': '1',
      Due: '2026-02-20 00:30',
      'Due.': '2026-02-19T23:30:00Z',
      Page: 'https://a.example/',
      'Page.desc': 'A',
      Author: [{ id: expect.any(String) as unknown, title: 'owner', email: OWNER, sip: OWNER, picture: '' }],
      owshiddenversion: '1',
    });
  });

  it('pages as recorded: a page asked for in the body counts from 1 again', async () => {
    const ViewXml = '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await render({ ViewXml });
    expect(first).toMatchObject({
      FirstRow: 1,
      LastRow: 2,
      RowLimit: 2,
      NextHref: '?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000',
    });
    const second = await render({ ViewXml, Paging: first.NextHref?.slice(1) ?? '' });
    expect([titles(second), second.FirstRow, second.LastRow]).toEqual([['b', 'd'], 1, 2]);
    const third = await render({ ViewXml, Paging: second.NextHref?.slice(1) ?? '' });
    expect([titles(third), third.NextHref]).toEqual([['e'], undefined]);
  });

  it('pages on and back over equal values in the address', async () => {
    const ViewXml = `<View>${fields('Title')}<Query><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>`;
    const page = (href: string | undefined) => render({ ViewXml }, new Map(new URLSearchParams(href?.slice(1) ?? '')));
    const first = await page(undefined);
    const second = await page(first.NextHref);
    const third = await page(second.NextHref);
    expect([first, second, third].map(titles)).toEqual([['e', 'd'], ['b', 'b'], ['a']]);
    expect([third.FirstRow, third.LastRow]).toEqual([5, 5]);
    const back = await page(third.PrevHref);
    expect([titles(back), back.FirstRow]).toEqual([['b', 'b'], 3]);
    expect(titles(await page(back.PrevHref))).toEqual(['e', 'd']);
  });

  it('takes the query, the columns and the limit of a view where no ViewXml is given', async () => {
    const view = await web().lists.getByTitle('Assignments').views.add('Late', false, {
      ViewQuery: '<Where><Gt><FieldRef Name="Amount"/><Value Type="Number">2</Value></Gt></Where>',
      RowLimit: 2,
    });
    await list().views.getByTitle('Late').fields.add('Title');
    const found = await render({}, new Map([['View', view.Id]]));
    expect([titles(found), found.RowLimit]).toEqual([['b', 'd'], 2]);
  });

  it('sorts and filters as the headings of a list do', async () => {
    const ViewXml = `<View>${fields('Title', 'Amount')}</View>`;
    const sorted = new Map([
      ['SortField', 'Amount'],
      ['SortDir', 'Desc'],
    ]);
    expect(titles(await render({ ViewXml }, sorted))).toEqual(['e', 'd', 'b', 'b', 'a']);
    const filtered = new Map([
      ['FilterField1', 'Title'],
      ['FilterValue1', 'b'],
    ]);
    expect(titles(await render({ ViewXml }, filtered))).toEqual(['b', 'b']);
  });

  it('lets OverrideViewXml have the last word', async () => {
    const OverrideViewXml =
      '<View><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">4</Value></Eq></Where></Query></View>';
    expect(titles(await render({ ViewXml: `<View>${fields('Title')}</View>`, OverrideViewXml }))).toEqual(['d']);
  });

  it('puts the rows into an envelope with the schema and where the list is, when asked', async () => {
    const found = (await render({ RenderOptions: 1 + 2 + 4, ViewXml: '<View/>' })) as unknown as Record<
      string,
      unknown
    >;
    expect(found).toMatchObject({
      ListData: { RowLimit: 30 },
      ListSchema: {
        LCID: '1033',
        Field: expect.arrayContaining([expect.objectContaining({ Name: 'Amount' })]) as unknown,
      },
      ListTitle: 'Assignments',
    });
  });

  it('has an older brother who answers JSON within a text', async () => {
    const found = (await list().renderListData('<View><RowLimit>2</RowLimit></View>')) as unknown as Rendered;
    expect(found.Row).toHaveLength(2);
  });

  it.each([
    ['renderListFilterData', 'RenderListFilterData'],
    ['getlistitemchangessincetoken', 'GetListItemChangesSinceToken'],
    ["views/getByTitle('All%20Items')/renderashtml", 'RenderAsHtml'],
  ])('is told by name that %s is not covered', async (path, name) => {
    const answer = await sp.ask(OWNER, `web/lists/getByTitle('Assignments')/${path}`, { body: {} });
    expect([answer.status, answer.text]).toEqual([501, expect.stringContaining(name)]);
  });
});
