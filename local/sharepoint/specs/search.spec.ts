import { OWNER, running, SITE, type Running } from './running';
import { addCases, searching } from './searching';

let at: Running;
const { web, titles, found, get } = searching(() => at);

beforeAll(async () => {
  at = await running({ searchLagMs: 0 });
  await addCases(web());
  await found('gata', ['Agatan']);
});
afterAll(() => at.stop());

describe('Words are found in what rows say', () => {
  it.each([
    ['belysning', ['Belysning vid stationen', 'Cykelväg till skolan']],
    ['BELYSNING skolan', ['Cykelväg till skolan']],
    ['belys*', ['Belysning vid stationen', 'Cykelväg till skolan']],
    ['belys', []],
    ['ågatan', ['Belysning vid stationen']],
    ['agatan', ['Agatan']],
    ['"641 000"', ['Belysning vid stationen']],
    ['641 000', ['Belysning vid stationen']],
    ['641', ['Belysning vid stationen']],
    ['"641 kronor"', []],
    ['12500', ['Belysning vid stationen']],
    ['"12 500"', ['Belysning vid stationen']],
    ['stationen OR skolan', ['Belysning vid stationen', 'Cykelväg till skolan']],
    ['belysning NOT skolan', ['Belysning vid stationen']],
    ['belysning -skolan', ['Belysning vid stationen']],
    ['(stationen OR skolan) AND (ingen OR gata)', ['Cykelväg till skolan']],
    ['belysning AND alls', ['Cykelväg till skolan']],
    ['"belysning alls"', ['Cykelväg till skolan']],
    ['"belysning al"*', ['Cykelväg till skolan']],
    ['"" NEAR', []],
  ])('%s', async (query, wanted) => {
    expect((await titles(query)).sort()).toEqual([...wanted].sort());
  });

  it('what stands in the title comes first', async () => {
    expect(await titles('belysning')).toEqual(['Belysning vid stationen', 'Cykelväg till skolan']);
  });
});

describe('Properties restrict', () => {
  it.each([
    ['Title:belysning', ['Belysning vid stationen']],
    ['title="Agatan"', ['Agatan']],
    ['Title=Belysning', []],
    ['Status:Klar', ['Cykelväg till skolan']],
    ['Status:öppen', ['Belysning vid stationen', 'Agatan']],
    ['Status=öppen', ['Belysning vid stationen']],
    ['StatusOWSTEXT:Klar ows_Status:Öppen', ['Cykelväg till skolan', 'Belysning vid stationen', 'Agatan'], 'or'],
    ['Status:Klar Status:Öppen', ['Cykelväg till skolan', 'Belysning vid stationen', 'Agatan']],
    ['Status:Klar AND Status:Öppen', []],
    ['Status:(Klar OR mer)', ['Cykelväg till skolan', 'Agatan']],
    ['Status<>Klar contentclass:STS_ListItem_GenericList', ['Belysning vid stationen', 'Agatan']],
    ['Belopp>100', ['Belysning vid stationen']],
    ['Belopp:90..12500', ['Belysning vid stationen', 'Cykelväg till skolan']],
    ['Klart>=2026-03-01', ['Belysning vid stationen']],
    ['Klart:2026-03-01', ['Belysning vid stationen']],
    ['Klart>2026-03-01', []],
    ['Nonsense:x', []],
    ['Author:owner belysning', ['Belysning vid stationen', 'Cykelväg till skolan']],
    ['Created:today ágatan OR created:2026-02-19 agatan', ['Agatan']],
    ['created:2026-02-19 agatan', ['Agatan']],
    ['write>=2026-02-20', []],
    [`Path:${SITE}/Lists agatan`, ['Agatan']],
    ['IsDocument:1', []],
    ['SiteTitle:Göteborg agatan', ['Agatan']],
    ['ContentTypeId:0x01* agatan', ['Agatan']],
  ])('%s', async (query, wanted, how = 'and') => {
    const asked = how === 'or' ? query.replace(' ', ' OR ') : query;
    expect((await titles(asked)).sort()).toEqual([...wanted].sort());
  });

  it('an address as it is shown leads to what lies below it', async () => {
    const { Id } = await web().lists.getByTitle('Ärenden').select('Id')<{ Id: string }>();
    expect(await titles(`Path:"${at.sharePoint.url}${SITE}/Lists" ListId:${Id} skolan`)).toEqual([
      'Cykelväg till skolan',
    ]);
    expect(await titles(`ListId:{${Id.toUpperCase()}} skolan`)).toEqual(['Cykelväg till skolan']);
  });
});

describe('What is no query is refused', () => {
  it.each(['(a', 'a)', 'a AND', 'OR b', 'NOT', ''])('%s', async (query) => {
    const { status, text } = await get(`querytext='${encodeURIComponent(query)}'`);
    expect(status).toBe(500);
    expect(text).toContain('SearchServiceException');
    expect(text).toContain('The query is malformed.');
  });

  it('with what is not covered named', async () => {
    expect((await get("querytext='a NEAR(4) b'")).text).toContain('NEAR in KQL');
    expect((await at.ask(OWNER, "search/suggest?querytext='a'")).text).toContain('search/suggest');
    const post = (request: object) => at.ask(OWNER, 'search/postquery', { body: { request } });
    expect((await post({ Querytext: 'a', EnableFQL: true })).status).toBe(501);
    expect((await post({ Querytext: 'a', Nonsense: 1 })).status).toBe(400);
    expect((await post({ Querytext: 'a', SortList: [{ Property: 'Nonsense', Direction: 0 }] })).text).toContain(
      "Property doesn't exist",
    );
    expect((await get('querytext=bare')).status).toBe(400);
  });
});
