import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
let now = Date.parse('2026-02-19T12:00:00Z');
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Assignments');
const titles = async (filter: string, order = 'ID') => {
  const path = `web/lists/getByTitle('Assignments')/items?$select=Title&$filter=${encodeURIComponent(filter)}&$orderby=${encodeURIComponent(order)}`;
  const { json } = await sp.ask(OWNER, path);
  return (json['value'] as { Title: string }[] | undefined)?.map(({ Title }) => Title) ?? json;
};

beforeAll(async () => {
  sp = await running({ now: () => now });
  await web().lists.add('Assignments', '', 100);
  await list().fields.addText('Owner', { Indexed: true });
  await list().fields.addNumber('Amount');
  await list().fields.addBoolean('Done');
  await list().fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Due" Format="DateTime" />');
  await list().fields.addMultilineText('Notes');
  const rows = [
    { Title: 'Ärlig', Owner: 'Öst', Amount: 3, Done: false, Due: '2026-03-01T10:00:00Z' },
    { Title: 'Zebra', Owner: 'Väst', Amount: 10, Done: true, Due: '2026-02-01T10:00:00Z' },
    { Title: 'Åska', Owner: 'öst', Amount: null, Done: null, Due: null },
    { Title: "It's", Owner: null, Amount: -1.5, Done: true, Due: '2026-02-15T10:00:00Z' },
  ];
  for (const row of rows) {
    await list().items.add(row);
    now += 60_000;
  }
});
afterAll(() => sp.stop());

describe('A query', () => {
  it.each([
    ["Owner eq 'öst'", ['Ärlig', 'Åska']],
    ["Owner ne 'öst'", ['Zebra', "It's"]],
    ['Owner eq null', ["It's"]],
    ['Owner ne null', ['Ärlig', 'Zebra', 'Åska']],
    ['Amount gt 3', ['Zebra']],
    ['Amount ge 3 and Amount le 10', ['Ärlig', 'Zebra']],
    ['Amount lt 0', ["It's"]],
    ['Done eq 1', ['Zebra', "It's"]],
    ['Done eq false', ['Ärlig']],
    ["Due gt '2026-02-10T00:00:00.000Z'", ['Ärlig', "It's"]],
    ["Due le datetime'2026-02-15T10:00:00Z'", ['Zebra', "It's"]],
    ["startswith(Title,'å')", ['Åska']],
    ["substringof('ebr', Title)", ['Zebra']],
    ["Title eq 'it''s'", ["It's"]],
    ["Title eq 'Zebra' or (Owner eq 'Öst' and Amount eq 3)", ['Ärlig', 'Zebra']],
    ["not startswith(Owner,'ö')", ['Zebra', "It's"]],
    ["startswith(Owner,'ö') eq false", ['Zebra', "It's"]],
    ['month(Due) eq 2', ['Zebra', "It's"]],
    ['day(Due) ge 2 and year(Due) eq 2026', ["It's"]],
    ['hour(Due) eq 10 and minute(Due) eq 0 and second(Due) eq 0', ['Ärlig', 'Zebra', "It's"]],
    ['year(Created) eq 2026 and minute(Created) eq 1', ['Zebra']],
    ["not (Owner eq 'öst' or Owner eq 'väst')", ["It's"]],
    ["GUID ne guid'00000000-0000-0000-0000-000000000000' and Id eq 1", ['Ärlig']],
    ["Amount eq '3'", ['Ärlig']],
    ['ID gt 2', ['Åska', "It's"]],
    ['Id eq 2', ['Zebra']],
    ["Created ge '2026-02-19T12:02:00Z'", ['Åska', "It's"]],
    ["Author/Title eq 'owner' and Id eq 1", ['Ärlig']],
    ['AuthorId eq 5 and Id eq 1', ['Ärlig']],
    ['FSObjType eq 1', []],
    [`FileDirRef eq '${SITE}/Lists/Assignments' and Id eq 1`, ['Ärlig']],
  ])('by %s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    ['Nope eq 1', 'does not exist'],
    ["Notes eq 'x'", "The field 'Notes' of type 'Note' cannot be used in the query filter expression."],
    ["Due eq 'soon'", 'Edm.DateTime'],
    ['month(Title) eq 3', "the function with name 'month'"],
    ["Title in ('a','b')", 'is not valid'],
    ["endswith(Title,'a')", 'unsupported functions'],
  ])('is refused by %s', async (filter, words) => {
    expect(JSON.stringify(await titles(filter))).toContain(words);
  });

  it.each([
    ['Title', ["It's", 'Zebra', 'Åska', 'Ärlig']],
    ['Title desc', ['Ärlig', 'Åska', 'Zebra', "It's"]],
    ['Amount', ['Åska', "It's", 'Ärlig', 'Zebra']],
    ['Author/Title,Amount desc', ['Zebra', 'Ärlig', "It's", 'Åska']],
    ['Due desc,Title', ['Ärlig', "It's", 'Zebra', 'Åska']],
  ])('ordered by %s is in Swedish order, empty values least', async (order, expected) => {
    expect(await titles('ID gt 0', order)).toEqual(expected);
  });

  it('cannot be broken out of with a doubled quote', async () => {
    expect(await titles("Owner eq 'x'' or Id gt 0 or Owner eq ''y'")).toEqual([]);
  });
});

describe('Paging', () => {
  const page = async (path: string) => {
    const { json } = await sp.ask(OWNER, path);
    return {
      titles: (json['value'] as { Title: string }[]).map(({ Title }) => Title),
      next: json['odata.nextLink'] as string | undefined,
    };
  };

  it('gives the next link as it was recorded', async () => {
    const { Id } = await list()();
    const { next } = await page(`web/lists(guid'${Id}')/items?$select=Id,Title&$top=2`);
    expect(next).toBe(
      `${sp.api}/web/lists(guid%27${Id}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2`,
    );
  });

  it.each([
    ['number', 'ID', ['Ärlig', 'Zebra', 'Åska', "It's"]],
    ['a column with empty values', 'Amount', ['Åska', "It's", 'Ärlig', 'Zebra']],
    ['a column downwards', 'Amount desc', ['Zebra', 'Ärlig', "It's", 'Åska']],
    ['a text', 'Title', ["It's", 'Zebra', 'Åska', 'Ärlig']],
    ['equal values', 'Author/Title', ['Ärlig', 'Zebra', 'Åska', "It's"]],
    ['equal and empty values', 'Owner desc,Amount', ['Åska', 'Ärlig', 'Zebra', "It's"]],
    ['a yes and a no', 'Done desc', ['Zebra', "It's", 'Ärlig', 'Åska']],
    ['a time', 'Modified desc', ["It's", 'Åska', 'Zebra', 'Ärlig']],
  ])('by %s meets every row once', async (_what, order, expected) => {
    const seen: string[] = [];
    let path: string | undefined =
      `web/lists/getByTitle('Assignments')/items?$select=Title&$top=1&$orderby=${encodeURIComponent(order)}`;
    while (path !== undefined) {
      const { titles: some, next } = await page(path);
      seen.push(...some);
      path = next?.slice(sp.api.length + 1);
    }
    expect(seen).toEqual(expected);
  });

  it('is walked by PnPjs', async () => {
    const seen: unknown[] = [];
    for await (const rows of list().items.select('Id').top(3)) seen.push(rows.length);
    expect(seen).toEqual([3, 1]);
  });

  it('carries the value of the order and the number in the token, in the words of the column', async () => {
    const { next } = await page(
      "web/lists/getByTitle('Assignments')/items?$select=Title&$top=3&$orderby=Owner%20desc,Due",
    );
    expect(next).toContain('%24skiptoken=Paged%3dTRUE%26p_Owner%3dV%25C3%25A4st%26p_Due%3d');
  });

  it.each(['$skip=2', '$inlinecount=allpages', '$count=true'])(
    'does not know %s, and keeps it in the next link',
    async (option) => {
      const { json } = await sp.ask(OWNER, `web/lists/getByTitle('Assignments')/items?$select=Id&${option}`);
      expect(json['value']).toHaveLength(4);
      const { next } = await page(`web/lists/getByTitle('Assignments')/items?$select=Title&${option}&$top=1`);
      expect(next).toContain(option.replace('$', '%24'));
    },
  );

  it.each(['items?$search=x', 'items?$apply=x', 'items/$count'])(
    'refuses what SharePoint has not: %s',
    async (rest) => {
      const { status } = await sp.ask(OWNER, `web/lists/getByTitle('Assignments')/${rest}`);
      expect([400, 404]).toContain(status);
    },
  );

  it('shows what is expanded within what is expanded', async () => {
    const { json } = await sp.ask(
      OWNER,
      "web/lists/getByTitle('Assignments')/items(1)?$select=Id,ParentList/Title,ParentList/RootFolder/Name&$expand=ParentList,ParentList/RootFolder",
    );
    expect(json['ParentList']).toMatchObject({ Title: 'Assignments', RootFolder: { Name: 'Assignments' } });
  });

  it('stops at 5,000 rows a page', async () => {
    expect((await sp.ask(OWNER, "web/lists/getByTitle('Assignments')/items?$top=5001")).status).toBe(500);
  });
});
