import '@pnp/sp/presets/all.js';
import { PrincipalSource, PrincipalType } from '@pnp/sp/types.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const sp4 = () => pnp(sp.sharePoint.url + SITE, OWNER);
beforeAll(async () => {
  sp = await running();
  await sp4().web.lists.add('Proposals');
  await sp4().web.ensureUser(READER);
});
afterAll(() => sp.stop());

describe('The people picker', () => {
  it('finds people by the beginning of their name, and at most as many as asked', async () => {
    const ask = (QueryString: string, MaximumEntitySuggestions = 10) =>
      sp4().profiles.clientPeoplePickerSearchUser({ QueryString, MaximumEntitySuggestions });
    expect(await ask('read')).toMatchObject([
      { Key: `i:0#.f|membership|${READER}`, DisplayText: 'reader', EntityType: 'User', EntityData: { Email: READER } },
    ]);
    expect(await ask('')).toEqual([]);
    expect(await ask('nobody')).toEqual([]);
  });

  it('resolves one person, and says when nobody is meant', async () => {
    const resolve = (QueryString: string) => sp4().profiles.clientPeoplePickerResolveUser({ QueryString } as never);
    expect(await resolve(WRITER)).toMatchObject({ IsResolved: true, Description: WRITER });
    expect(await resolve('nobody')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
  });

  it('has an older form in the utilities', async () => {
    const { utility, web } = sp4();
    expect(await utility.resolvePrincipal(READER, PrincipalType.User, PrincipalSource.All, true, false)).toMatchObject({
      Email: READER,
      PrincipalId: (await web.siteUsers.getByEmail(READER)()).Id,
    });
    expect(
      await utility.resolvePrincipal('nobody', PrincipalType.User, PrincipalSource.All, true, false),
    ).toMatchObject({ 'odata.null': true });
    expect(await utility.searchPrincipals('wri', PrincipalType.User, PrincipalSource.All, '', 5)).toMatchObject([
      { Email: WRITER, PrincipalId: -1 },
    ]);
    expect(await utility.getCurrentUserEmailAddresses()).toBe(OWNER);
    const { Title } = await web.associatedOwnerGroup();
    expect(await utility.expandGroupsToPrincipals([Title, READER])).toMatchObject([
      { Email: OWNER },
      { Email: READER },
    ]);
  });
});

describe('A profile', () => {
  it('holds what the directory knows', async () => {
    expect(await sp4().profiles.myProperties()).toMatchObject({
      Email: OWNER,
      DisplayName: 'owner',
      DirectReports: [],
    });
    expect(await sp4().profiles.getPropertiesFor(`i:0#.f|membership|${READER}`)).toMatchObject({
      AccountName: `i:0#.f|membership|${READER}`,
      UserProfileProperties: expect.arrayContaining([
        { Key: 'WorkEmail', Value: READER, ValueType: 'Edm.String' },
      ]) as unknown,
    });
    expect(await sp4().profiles.getUserProfilePropertyFor(READER, 'PreferredName')).toBe('reader');
    expect(await sp4().profiles.getUserProfilePropertyFor(READER, 'Department')).toBe('');
  });
});

describe('The user information list', () => {
  it('is the people of the site, read as rows', async () => {
    const list = sp4().web.siteUserInfoList;
    expect(await list()).toMatchObject({ BaseTemplate: 112, ListItemEntityTypeFullName: 'SP.Data.UserInfoItem' });
    const { Id } = await sp4().web.siteUsers.getByEmail(READER)();
    expect(await list.items.filter(`EMail eq '${READER}'`)()).toMatchObject([{ Id, UserName: READER }]);
    expect(await list.items.getById(Id)()).toMatchObject({ EMail: READER });
  });
});

describe('What stands around lists', () => {
  it('is there when it is asked for: the library of site assets, once', async () => {
    const made = await (await sp4().web.lists.ensureSiteAssetsLibrary()).select('Id', 'BaseTemplate')();
    expect(made).toMatchObject({ BaseTemplate: 101 });
    expect(await (await sp4().web.lists.ensureSiteAssetsLibrary()).select('Id')()).toMatchObject({ Id: made.Id });
    const reader = await sp.ask(READER, 'web/lists/ensureSiteAssetsLibrary', { method: 'POST' });
    expect(reader.status).toBe(403);
  });

  it('has the addresses of three forms', async () => {
    const { forms } = sp4().web.lists.getByTitle('Proposals');
    const found = (await forms()) as unknown as readonly { Id: string; FormType: number; ServerRelativeUrl: string }[];
    expect(found.map(({ FormType, ServerRelativeUrl }) => [FormType, ServerRelativeUrl])).toEqual([
      [4, `${SITE}/Lists/Proposals/DispForm.aspx`],
      [6, `${SITE}/Lists/Proposals/EditForm.aspx`],
      [8, `${SITE}/Lists/Proposals/NewForm.aspx`],
    ]);
    expect(await forms.getById(found[1]?.Id ?? '')()).toMatchObject({ FormType: 6 });
  });

  it('is empty where nothing is kept', async () => {
    const { web, site } = sp4();
    const list = web.lists.getByTitle('Proposals');
    const empty = [
      list.eventReceivers,
      list.userCustomActions,
      web.userCustomActions,
      web.features,
      web.navigation.quicklaunch,
      web.navigation.topNavigationBar,
      web.customListTemplates,
      site.features,
      site.userCustomActions,
    ];
    expect(await Promise.all(empty.map((one): Promise<unknown> => one()))).toEqual(empty.map(() => []));
    await expect(web.navigation.quicklaunch.add('x', '/x')).rejects.toMatchObject({ status: 501 });
  });
});

describe('A site', () => {
  it('is told by the address of a page, with its libraries', async () => {
    const url = sp.sharePoint.url + SITE;
    expect(await sp4().site.getWebUrlFromPageUrl(`${url}/Shared%20Documents/a.docx`)).toBe(url);
    expect(await sp4().site.getDocumentLibraries(url)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ Title: 'Documents' })]) as object,
    );
    expect([await sp4().site.exists(url), await sp4().site.exists(`${url}x`)]).toEqual([true, false]);
  });

  it('has one language, and a clock of its own', async () => {
    const { regionalSettings } = sp4().web;
    expect(await regionalSettings.getInstalledLanguages()).toMatchObject([{ Lcid: 1033 }]);
    expect(await regionalSettings.timeZone.utcToLocalTime('2026-02-19T12:00:00Z')).toBe('2026-02-19T13:00:00');
    expect(await regionalSettings.timeZone.localTimeToUTC('2026-07-01T13:00:00')).toBe('2026-07-01T11:00:00Z');
  });
});

describe('What is reached in more than one way', () => {
  it('is the same file, as text, bytes, JSON or a stream', async () => {
    const { web } = sp4();
    const folder = web.getFolderByServerRelativePath(`${SITE}/Shared Documents`);
    await folder.files.addUsingPath('a.json', '{"a":1}', { Overwrite: true });
    await folder.files.addUsingPath('a.json', '{"a":2}', { Overwrite: true });
    await folder.folders.addUsingPath('Sub');
    expect(await folder.folders.getByUrl('Sub').select('Name')()).toMatchObject({ Name: 'Sub' });
    const file = folder.files.getByUrl('a.json');
    const { Id } = await row(web.lists.getByTitle('Proposals').items.add({ Title: 'x' }));
    const item = web.lists.getByTitle('Proposals').items.getById(Id);
    await item.attachmentFiles.add('a.json', '{"a":2}');
    const version = file.versions.getById(512);
    for (const [one, text] of [
      [file, '{"a":2}'],
      [item.attachmentFiles.getByName('a.json'), '{"a":2}'],
      [version, '{"a":1}'],
    ] as const) {
      expect(await (await one.getBlob()).text()).toBe(text);
      expect(await one.getJSON()).toEqual(JSON.parse(text));
      expect(await one.getText()).toBe(text);
      const { body } = (await one.getStream()) as { body: ReadableStream };
      expect(await new Response(body).text()).toBe(text);
    }
    expect(await file.getLockedByUser()).toBeNull();
  });

  it('is the same row, its list, its kind and its folder', async () => {
    const { web } = sp4();
    const list = web.lists.getByTitle('Proposals');
    const item = list.items.getById(1);
    expect(await list.items.getItemByStringId('1')()).toMatchObject({ Id: 1 });
    expect(await item.list.select('Title')()).toMatchObject({ Title: 'Proposals' });
    expect(await item.contentType.select('Name')()).toMatchObject({ Name: 'Item' });
    for (const one of [item, list, web]) {
      expect(await one.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Göteborg' });
    }
    const inLibrary = async (kind: 0 | 1) => {
      const { items } = web.lists.getByTitle('Documents');
      const [first] = await items.filter(`FSObjType eq ${kind}`)<{ Id: number }[]>();
      return web.lists.getByTitle('Documents').items.getById(first?.Id ?? 0);
    };
    expect(await (await inLibrary(0)).file.select('Name')()).toMatchObject({ Name: 'a.json' });
    expect(await (await inLibrary(1)).folder.select('Name')()).toMatchObject({ Name: 'Sub' });
  });

  it('is the same column, view, assignment and web', async () => {
    const { web } = sp4();
    const list = web.lists.getByTitle('Proposals');
    await list.fields.addField('Extra', 2);
    expect(await web.availablefields.filter("InternalName eq 'Title'")()).toHaveLength(1);
    const { Id } = await list.defaultView();
    const view = list.getView(Id);
    await view.setViewXml(
      '<View Scope="Recursive"><Query><OrderBy><FieldRef Name="Title" /></OrderBy></Query><ViewFields><FieldRef Name="Title" /><FieldRef Name="Extra" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>',
    );
    expect(await view()).toMatchObject({
      RowLimit: 7,
      Scope: 1,
      ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>',
    });
    await view.fields.move('Extra', 0);
    expect(await view.fields.getSchemaXml()).toBe('<FieldRef Name="Extra" /><FieldRef Name="Title" />');
    const [first] = await web.roleAssignments();
    const bindings = await web.roleAssignments.getById(first?.PrincipalId ?? 0).bindings<{ Name: string }[]>();
    expect(bindings.length).toBeGreaterThan(0);
    expect(await web.getSubwebsFilteredForCurrentUser()()).toEqual([]);
  });
});
