import { pnp } from './pnp';
import { OWNER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
let now = Date.parse('2026-02-19T12:00:00Z');
const list = () => pnp(sp.sharePoint.url + SITE, OWNER).web.lists.getByTitle('Assignments');
const query = async (where: string, more = '', scope = '') => {
  const ViewXml = `<View${scope}><Query>${where === '' ? '' : `<Where>${where}</Where>`}${more}</Query></View>`;
  return (await list().getItemsByCAMLQuery({ ViewXml })) as readonly { readonly Title: string }[];
};
const titles = async (...asked: Parameters<typeof query>) => (await query(...asked)).map(({ Title }) => Title);
const post = (what: string, body: unknown, headers = {}) =>
  sp.ask(OWNER, `web/lists/getByTitle('Assignments')/${what}`, { body, headers });
const getItems = (ViewXml: string, more = {}) => post('getitems', { query: { ViewXml, ...more } });
const on = (element: string, name: string, value: string, type = 'Text', attributes = '') =>
  `<${element}><FieldRef Name="${name}" ${attributes}/><Value Type="${type}">${value}</Value></${element}>`;
const at = (element: string, value: string, attributes = '') =>
  `<${element}><FieldRef Name="Due"/><Value Type="DateTime" ${attributes}>${value}</Value></${element}>`;

beforeAll(async () => {
  sp = await running({ now: () => now });
  await pnp(sp.sharePoint.url + SITE, OWNER).web.lists.add('Assignments', '', 100, false, {
    EnableFolderCreation: true,
  });
  await list().fields.addText('Owner');
  await list().fields.addNumber('Amount');
  await list().fields.addBoolean('Done');
  await list().fields.addUrl('Page');
  await list().fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Due" Format="DateTime" />');
  await list().fields.addMultilineText('Notes');
  await list().rootFolder.folders.addUsingPath('Archive');
  const page = { Url: 'https://a.example/x', Description: 'A page' };
  const rows = [
    {
      Title: 'Ärlig',
      Owner: 'Öst',
      Amount: 3.5,
      Done: false,
      Due: '2026-02-19T22:30:00Z',
      Notes: 'Om <b>bygget</b>',
      Page: page,
    },
    { Title: 'Zebra', Owner: 'Väst', Amount: 10, Done: true, Due: '2026-02-19T23:30:00Z' },
    { Title: 'Åska & regn', Owner: 'öst', Amount: null, Done: null, Due: null },
  ];
  for (const row of rows) {
    await list().items.add(row);
    now += 60_000;
  }
  await list().addValidateUpdateItemUsingPath(
    [{ FieldName: 'Title', FieldValue: 'Gammal' }],
    `${SITE}/Lists/Assignments/Archive`,
  );
});
afterAll(() => sp.stop());

describe('A CAML query', () => {
  it.each([
    ['Eq, without case', on('Eq', 'Owner', 'öst'), ['Ärlig', 'Åska & regn']],
    ['Eq of what XML must escape', on('Eq', 'Title', 'Åska &amp; regn'), ['Åska & regn']],
    ['Neq, which counts empty values', on('Neq', 'Owner', 'Öst'), ['Archive', 'Zebra']],
    ['Gt', on('Gt', 'Amount', '3.5', 'Number'), ['Zebra']],
    ['Geq', on('Geq', 'Amount', '3.5', 'Number'), ['Ärlig', 'Zebra']],
    ['Lt', on('Lt', 'Amount', '10', 'Number'), ['Ärlig']],
    ['Leq', on('Leq', 'Amount', '10', 'Number'), ['Ärlig', 'Zebra']],
    ['a yes', on('Eq', 'Done', '1', 'Boolean'), ['Zebra']],
    [
      'IsNull',
      '<And><IsNull><FieldRef Name="Due"/></IsNull><Eq><FieldRef Name="FSObjType"/><Value Type="Integer">0</Value></Eq></And>',
      ['Åska & regn'],
    ],
    ['IsNotNull', '<IsNotNull><FieldRef Name="Due"/></IsNotNull>', ['Ärlig', 'Zebra']],
    ['BeginsWith', on('BeginsWith', 'Title', 'å'), ['Åska & regn']],
    ['Contains', on('Contains', 'Title', 'EBR'), ['Zebra']],
    ['Contains in a long text, which a $filter cannot', on('Contains', 'Notes', 'bygget', 'Note'), ['Ärlig']],
    ['BeginsWith of an address', on('BeginsWith', 'Page', 'https://a.example', 'URL'), ['Ärlig']],
    [
      'In',
      '<In><FieldRef Name="Owner"/><Values><Value Type="Text">väst</Value><Value Type="Text">nord</Value></Values></In>',
      ['Zebra'],
    ],
    [
      'Or within And',
      `<And><Or>${on('Eq', 'Title', 'Zebra')}${on('Eq', 'Title', 'Ärlig')}</Or>${on('Eq', 'Done', '0', 'Boolean')}</And>`,
      ['Ärlig'],
    ],
    [
      'the number of who asks',
      '<And><Eq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq><Eq><FieldRef Name="ID"/><Value Type="Counter">2</Value></Eq></And>',
      ['Ärlig'],
    ],
    [
      'the name of a person',
      `<And>${on('Eq', 'Author', 'owner', 'User')}${on('Eq', 'ID', '2', 'Counter')}</And>`,
      ['Ärlig'],
    ],
  ])('knows %s', async (_what, where, expected) => {
    expect(await titles(where)).toEqual(expected);
  });

  it.each([
    ['a day is a day of the site', at('Eq', '2026-02-19'), ['Ärlig']],
    ['the next day begins at the midnight of the site', at('Geq', '2026-02-20T00:00:00Z'), ['Zebra']],
    ['a day includes its last second', at('Leq', '2026-02-19'), ['Ärlig']],
    ['after a day is the next day', at('Gt', '2026-02-19'), ['Zebra']],
    ['before a day is the day before', at('Lt', '2026-02-20'), ['Ärlig']],
    ['a time is the time of the site', at('Lt', '2026-02-20T00:30:00Z', 'IncludeTimeValue="TRUE"'), ['Ärlig']],
    [
      'a time as stored is UTC',
      at('Eq', '2026-02-19T23:30:00Z', 'IncludeTimeValue="TRUE" StorageTZ="TRUE"'),
      ['Zebra'],
    ],
    ['today', at('Eq', '<Today/>'), ['Ärlig']],
    ['tomorrow', at('Eq', '<Today OffsetDays="1"/>'), ['Zebra']],
    ['before now', at('Lt', '<Now/>', 'IncludeTimeValue="TRUE"'), []],
  ])('counts times as the site does: %s', async (_what, where, expected) => {
    expect(await titles(where)).toEqual(expected);
  });

  it.each([
    [
      'ascending, empty values first',
      '<OrderBy><FieldRef Name="Amount"/></OrderBy>',
      ['Archive', 'Åska & regn', 'Ärlig', 'Zebra'],
    ],
    [
      'descending',
      '<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>',
      ['Ärlig', 'Åska & regn', 'Zebra', 'Archive'],
    ],
    [
      'by several',
      '<OrderBy><FieldRef Name="Owner"/><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      ['Archive', 'Zebra', 'Åska & regn', 'Ärlig'],
    ],
    ['by a person', '<OrderBy><FieldRef Name="Author"/></OrderBy>', ['Archive', 'Ärlig', 'Zebra', 'Åska & regn']],
  ])('orders %s', async (_what, order, expected) => {
    expect(await titles('', order)).toEqual(expected);
  });

  it.each([
    ['what lies right in the folder', '', ['Archive', 'Ärlig', 'Zebra', 'Åska & regn']],
    ['every row', ' Scope="Recursive"', ['Ärlig', 'Zebra', 'Åska & regn', 'Gammal']],
    ['every row and folder', ' Scope="RecursiveAll"', ['Archive', 'Ärlig', 'Zebra', 'Åska & regn', 'Gammal']],
    ['the rows right in the folder', ' Scope="FilesOnly"', ['Ärlig', 'Zebra', 'Åska & regn']],
  ])('shows %s', async (_what, scope, expected) => {
    expect(await titles('', '', scope)).toEqual(expected);
  });

  it.each([
    ['FolderServerRelativeUrl', { FolderServerRelativeUrl: `${SITE}/Lists/Assignments/Archive` }],
    ['FolderServerRelativePath', { FolderServerRelativePath: { DecodedUrl: `${SITE}/Lists/Assignments/Archive` } }],
  ])('goes to the folder of %s', async (_what, folder) => {
    const { json } = await getItems('<View/>', folder);
    expect(json['value']).toMatchObject([{ Title: 'Gammal' }]);
  });

  it('shows the columns of its view and the four every row has, as recorded', async () => {
    const { json } = await getItems(
      '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="Created"/></ViewFields><RowLimit>1</RowLimit></View>',
      { DatesInUtc: false },
    );
    const [row] = json['value'] as Record<string, unknown>[];
    expect(Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => !name.startsWith('odata.')))).toEqual({
      FileSystemObjectType: 1,
      Id: 1,
      ID: 1,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      Title: 'Archive',
      Created: '2026-02-19T13:00:00',
    });
  });

  it('pages from a position, and expands as every question does', async () => {
    const { json } = await post('getitems?$expand=Author&$select=Id,Author/Title', {
      query: {
        ViewXml: '<View Scope="Recursive"><RowLimit Paged="TRUE">2</RowLimit></View>',
        ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=2' },
      },
    });
    expect(json['value']).toMatchObject([
      { Id: 3, Author: { Title: 'owner' } },
      { Id: 4, Author: { Title: 'owner' } },
    ]);
  });

  it('shows no more than the caller may read', async () => {
    const { web } = pnp(sp.sharePoint.url + SITE, OWNER);
    const { Id } = await web.ensureUser(WRITER);
    await web.siteGroups.getByName('Göteborg Members').users.add(`i:0#.f|membership|${WRITER}`);
    await list().items.getById(2).breakRoleInheritance(false, false);
    const asWriter = await sp.ask(WRITER, "web/lists/getByTitle('Assignments')/getitems", {
      body: { query: { ViewXml: '<View Scope="Recursive"/>' } },
    });
    expect((asWriter.json['value'] as { Id: number }[]).map((one) => one.Id)).toEqual([3, 4, 5]);
    await list().items.getById(2).resetRoleInheritance();
    await web.siteGroups.getByName('Göteborg Members').users.removeById(Id);
  });

  it.each([
    ['XML that is none', '<View><Query></View>', 500, '-2147467259'],
    ['something else than a View', '<Vue/>', 500, '-2147467259'],
    [
      'a column that is not there',
      `<View><Query><Where>${on('Eq', 'Nope', 'x')}</Where></Query></View>`,
      500,
      '-2130575340',
    ],
    [
      'an Or of one',
      `<View><Query><Where><Or>${on('Eq', 'Title', 'x')}</Or></Where></Query></View>`,
      500,
      '-2130575340',
    ],
    ['a row limit past 5,000', '<View><RowLimit>5001</RowLimit></View>', 500, '-2147024860'],
    [
      'a number that is none',
      `<View><Query><Where>${on('Eq', 'Amount', 'x', 'Number')}</Where></Query></View>`,
      400,
      'Edm.Double',
    ],
  ])('is refused with %s', async (_what, ViewXml, status, words) => {
    const answer = await getItems(ViewXml);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)]);
  });

  it.each([
    ['Joins', '<View><Joins><Join/></Joins></View>'],
    ['ProjectedFields', '<View><ProjectedFields><Field/></ProjectedFields></View>'],
    ['GroupBy', '<View><Query><GroupBy><FieldRef Name="Owner"/></GroupBy></Query></View>'],
    [
      'Membership',
      '<View><Query><Where><Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership></Where></Query></View>',
    ],
    [
      'DateRangesOverlap',
      '<View><Query><Where><DateRangesOverlap><FieldRef Name="Due"/></DateRangesOverlap></Where></Query></View>',
    ],
  ])('is told by name that %s is not covered', async (name, ViewXml) => {
    const answer = await getItems(ViewXml);
    expect([answer.status, answer.text]).toEqual([501, expect.stringContaining(name)]);
  });
});
