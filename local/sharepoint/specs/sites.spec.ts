import { OWNER, READER, running, SITE, STRANGER, type Running } from './running';

let sp: Running;
beforeAll(async () => {
  sp = await running();
});
afterAll(() => sp.stop());

describe('A site', () => {
  it('is a communication site, connected to no group', async () => {
    expect((await sp.ask(OWNER, 'web')).json).toMatchObject({
      WebTemplate: 'SITEPAGEPUBLISHING',
      Title: 'Göteborg',
      ServerRelativeUrl: SITE,
    });
    expect((await sp.ask(OWNER, 'site?$select=GroupId')).json['GroupId']).toBe('00000000-0000-0000-0000-000000000000');
  });

  it('has a document library from the start, and its title is taken', async () => {
    const lists = (await sp.ask(OWNER, 'web/lists?$select=Title')).json['value'];
    expect(lists).toEqual([expect.objectContaining({ Title: 'Documents' })]);
    const again = await sp.ask(OWNER, 'web/lists', { body: { Title: 'Documents', BaseTemplate: 101 } });
    expect([again.status, again.text]).toEqual([500, expect.stringContaining('-2130575342')]);
  });

  it('tells a property by its own address', async () => {
    expect((await sp.ask(OWNER, 'web/title')).json['value']).toBe('Göteborg');
    expect((await sp.ask(OWNER, 'web/RegionalSettings/TimeZone')).json).toMatchObject({ Id: 4 });
    expect((await sp.ask(OWNER, 'web/RegionalSettings')).json).toMatchObject({ LocaleId: 1053, DecimalSeparator: ',' });
  });

  it('gives a form digest and the address it was called by', async () => {
    const { json } = await sp.ask(OWNER, 'contextinfo', { method: 'POST' });
    expect(json).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: `${sp.sharePoint.url}${SITE}` });
  });

  it.each([
    ['minimal by default', {}, 'odata=minimalmetadata;streaming=true', 'odata.metadata'],
    ['none when asked', { Accept: 'application/json;odata=nometadata' }, 'odata=nometadata;streaming=true', 'Title'],
    ['verbose when asked', { Accept: 'application/json;odata=verbose' }, 'odata=verbose;charset', 'd'],
  ])('answers with metadata %s', async (_how, headers, type, first) => {
    const answer = await sp.ask(OWNER, 'web?$select=Title', { headers });
    expect(answer.headers.get('content-type')).toContain(type);
    expect(Object.keys(answer.json)[0]).toBe(first);
  });

  it('says in verbose where each link leads that was not followed', async () => {
    const headers = { Accept: 'application/json;odata=verbose' };
    type Verbose = Readonly<Record<string, { readonly __deferred?: { readonly uri: string } }>>;
    const list = async (query: string) =>
      (await sp.ask(OWNER, `web/lists/getByTitle('Documents')${query}`, { headers })).json['d'] as Verbose;
    const whole = await list('');
    const uri = whole['RootFolder']?.__deferred?.uri ?? '';
    expect(uri).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]+'\)\/RootFolder$/);
    const followed = await sp.ask(OWNER, uri.slice(uri.indexOf('/_api/') + '/_api/'.length), { headers });
    expect(followed.json['d']).toHaveProperty('Name', 'Shared Documents');
    expect(Object.keys(await list('?$select=Title'))).toEqual(['__metadata', 'Title']);
    expect(await list('?$select=Title,Items')).toHaveProperty(['Items', '__deferred']);
    const expanded = await list('?$select=Title,RootFolder/Name&$expand=RootFolder');
    expect(expanded['RootFolder']).toMatchObject({ Name: 'Shared Documents' });
    expect(expanded['RootFolder']).not.toHaveProperty('__deferred');
  });

  it('wraps nothing but the value where there is no metadata', async () => {
    const { json } = await sp.ask(OWNER, 'web/lists?$select=Title', {
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    expect(json).toEqual({ value: [{ Title: 'Documents' }] });
  });

  it('announces that it is a stand-in', async () => {
    expect((await sp.ask(OWNER, 'web')).headers.get('x-sharepoint-standin')).toBe('1');
  });
});

describe('Who may come in', () => {
  it('nobody without a token', async () => {
    const answer = await fetch(`${sp.api}/web`);
    expect([answer.status, await answer.text()]).toEqual([
      401,
      expect.stringContaining('-2147024891, System.UnauthorizedAccessException'),
    ]);
  });

  it('nobody the tenant does not know', async () => {
    expect((await sp.ask('ghost@example.org', 'web')).status).toBe(401);
  });

  it('nobody the site has let in: and they leave no trace in it', async () => {
    expect((await sp.ask(STRANGER, 'web')).status).toBe(403);
    expect((await sp.ask(OWNER, 'web/siteusers')).text).not.toContain(STRANGER);
  });

  it('members of its visitors, to read', async () => {
    await sp.ask(OWNER, 'web/associatedvisitorgroup/users', { body: { LoginName: `i:0#.f|membership|${READER}` } });
    expect((await sp.ask(READER, 'web/currentuser')).json).toMatchObject({
      UserPrincipalName: READER,
      IsSiteAdmin: false,
    });
    expect((await sp.ask(READER, 'web/EffectiveBasePermissions')).json).toMatchObject({
      High: '176',
      Low: '138612833',
    });
    expect((await sp.ask(READER, 'web/lists', { body: { Title: 'Mine', BaseTemplate: 100 } })).status).toBe(403);
  });
});

describe('What is not there', () => {
  it.each([
    ['an unknown step', 'web/nonsense', 404],
    ['an act that is not covered', 'web/lists/getByTitle(%27Documents%27)/items?$select=Id', 200],
    ['a list nobody made', 'web/lists/getByTitle(%27Nope%27)', 404],
    ['an address past 2,048 characters', `web?x=${'y'.repeat(2100)}`, 404],
    ['a property the type does not have', 'web?$select=Nope', 400],
  ])('%s', async (_what, path, status) => {
    expect((await sp.ask(OWNER, path)).status).toBe(status);
  });

  it('says in the error which route it was', async () => {
    const { json } = await sp.ask(OWNER, 'web/webparts/add', { body: {} });
    expect(JSON.stringify(json)).toContain('POST web/webparts/add');
  });

  it('is said in SharePoint’s words', async () => {
    const { json } = await sp.ask(OWNER, "web/lists/getByTitle('Nope')");
    expect(json['odata.error']).toEqual({
      code: '-1, System.ArgumentException',
      message: { lang: 'en-US', value: `List 'Nope' does not exist at site with URL '${sp.sharePoint.url}${SITE}'.` },
    });
  });
});
