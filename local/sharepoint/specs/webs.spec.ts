import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import '@pnp/sp/sites/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

const READ = 1073741826;
const EDIT = 1073741830;

let sp: Running;
const login = (upn: string) => `i:0#.f|membership|${upn}`;
const at = (who: string, path = '') => pnp(sp.sharePoint.url + SITE + path, who).web;
const titles = async (of: Promise<unknown>) => ((await of) as { Title: string }[]).map(({ Title }) => Title);

beforeAll(async () => {
  sp = await running();
  await at(OWNER).associatedVisitorGroup.users.add(login(READER));
  await at(OWNER).associatedMemberGroup.users.add(login(WRITER));
});
afterAll(() => sp.stop());

describe('A web below another', () => {
  it('is made with the parameters PnPjs sends, and answers as recorded: 200 and the web', async () => {
    const parameters = { Title: 'North', Url: 'north', WebTemplate: 'STS', UseSamePermissionsAsParentSite: true };
    const made = await sp.ask(OWNER, 'web/webs/add', { body: { parameters } });
    expect([made.status, made.json['odata.id'], made.json]).toEqual([
      200,
      `${sp.sharePoint.url}${SITE}/north/_api/Web`,
      expect.objectContaining({ Title: 'North', ServerRelativeUrl: `${SITE}/north`, WebTemplate: 'STS' }),
    ]);
    await at(OWNER).webs.add('South', 'south', 'Quiet', 'STS', 1033, false);
    expect(await titles(at(OWNER).webs.select('Title')())).toEqual(['North', 'South']);
    expect(await titles(at(OWNER).webinfos())).toEqual(['North', 'South']);
  });

  it('is refused at an address that is taken, by a web or by a library', async () => {
    await expect(at(OWNER).webs.add('Again', 'NORTH')).rejects.toMatchObject({ status: 500 });
    await expect(at(OWNER).webs.add('Files', 'Shared Documents')).rejects.toThrow('already in use');
    await expect(at(OWNER).webs.add('Bad', 'a:b')).rejects.toMatchObject({ status: 400 });
    await expect(at(WRITER).webs.add('Mine', 'mine')).rejects.toMatchObject({ status: 403 });
  });

  it('has lists, columns, folders and files of its own', async () => {
    const north = at(OWNER, '/north');
    expect(await titles(north.lists.select('Title')())).toEqual(['Documents']);
    await north.lists.add('Only here', '', 100);
    await north.lists.getByTitle('Only here').fields.addText('Extra');
    await north.lists.getByTitle('Only here').items.add({ Title: 'a', Extra: 'x' });
    expect(await north.lists.getByTitle('Only here').items.filter("Author/Title eq 'owner'")()).toHaveLength(1);
    await folderFromServerRelativePath(north, `${SITE}/north/Shared Documents`).files.addUsingPath('a.txt', 'bytes');
    expect(await north.getFileByServerRelativePath(`${SITE}/north/Shared Documents/a.txt`).getText()).toBe('bytes');
    await expect(at(OWNER).lists.getByTitle('Only here')()).rejects.toMatchObject({ status: 404 });
    expect(await titles(at(OWNER).lists.select('Title')())).toEqual(['Documents']);
  });

  it('shares people, groups and levels with the site', async () => {
    const { Id } = await at(OWNER, '/north').siteGroups.add({ Title: 'Northerners' });
    expect(await at(OWNER).siteGroups.getById(Id)()).toMatchObject({ Title: 'Northerners' });
    const user = await at(OWNER, '/south').ensureUser(login(READER));
    expect(await at(OWNER).getUserById(user.Id)()).toMatchObject({ UserPrincipalName: READER });
    expect(await at(OWNER, '/north').roleDefinitions.getByType(2)()).toMatchObject({ Name: 'Read' });
  });

  it('knows its parent, the first web and the site', async () => {
    const north = pnp(`${sp.sharePoint.url}${SITE}/north`, OWNER);
    const parent = await north.web.getParentWeb();
    expect(await parent.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: SITE });
    expect(await at(OWNER).getParentWeb()).toBeNull();
    expect(await titles(north.site.rootWeb.lists.select('Title')())).toEqual(['Documents']);
    expect(await (await north.site.getRootWeb()).select('Url')()).toMatchObject({ Url: sp.sharePoint.url + SITE });
    expect(await north.site()).toMatchObject({ ServerRelativeUrl: SITE });
    const { Id } = await north.web.select('Id')();
    const opened = await pnp(sp.sharePoint.url + SITE, OWNER).site.openWebById(Id);
    expect(await opened.web.select('Title')()).toMatchObject({ Title: 'North' });
    const { json } = await sp.ask(OWNER, '../north/_api/contextinfo', { method: 'POST' });
    expect(json).toMatchObject({
      WebFullUrl: `${sp.sharePoint.url}${SITE}/north`,
      SiteFullUrl: sp.sharePoint.url + SITE,
    });
  });

  it('keeps what it is told about itself, and refuses what webs do not have', async () => {
    const north = at(OWNER, '/north');
    await north.update({ Title: 'North ward', Description: '', QuickLaunchEnabled: false });
    expect(await north()).toMatchObject({ Title: 'North ward', QuickLaunchEnabled: false });
    await expect(north.update({ Nope: 1 })).rejects.toMatchObject({ status: 400 });
    await expect(at(WRITER, '/north').update({ Title: 'Mine' })).rejects.toMatchObject({ status: 403 });
    expect(await north.allProperties()).toMatchObject({ vti_x005f_defaultlanguage: 'sv-se' });
  });
});

describe('The permissions of a web below another', () => {
  it('are those above until they are broken, with all that is in it', async () => {
    expect(await titles(at(READER, '/north').lists.getByTitle('Only here').items())).toEqual(['a']);
    const north = at(OWNER, '/north');
    await north.breakRoleInheritance(false);
    expect(await north.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    await expect(at(READER, '/north')()).rejects.toMatchObject({ status: 403 });
    await expect(at(READER, '/north').lists.getByTitle('Only here').items()).rejects.toMatchObject({ status: 403 });
    expect(await at(READER).webs()).toEqual([]);
    await north.resetRoleInheritance();
    expect(await titles(at(READER, '/north').lists.getByTitle('Only here').items())).toEqual(['a']);
  });

  it('of its own let in whom they name, and give Limited Access above', async () => {
    await expect(at(WRITER, '/south')()).rejects.toMatchObject({ status: 403 });
    const south = at(OWNER, '/south');
    await south.lists.add('Plans', '', 100);
    const { Id } = await south.siteGroups.add({ Title: 'Southerners' });
    await south.roleAssignments.add(Id, EDIT);
    await south.siteGroups.getById(Id).users.add(login('stranger@example.org'));
    await at('stranger@example.org', '/south').lists.getByTitle('Plans').items.add({ Title: 'p' });
    expect(await at('stranger@example.org').select('Title')()).toMatchObject({ Title: 'Göteborg' });
    expect(await at('stranger@example.org').lists()).toHaveLength(1);
    await expect(at('stranger@example.org').lists.getByTitle('Documents').items()).resolves.toEqual([]);
  });

  it('reach a list whose own were cleared with them', async () => {
    const plans = at(OWNER, '/south').lists.getByTitle('Plans');
    await plans.breakRoleInheritance(false);
    await plans.roleAssignments.add((await at(OWNER).ensureUser(login(READER))).Id, READ);
    expect(await at(READER, '/south').lists.getByTitle('Plans').items()).toHaveLength(1);
    await at(OWNER, '/south').breakRoleInheritance(true, true);
    expect(await plans.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    // Limited Access stays on the web, as it does in SharePoint: the list opens, and is empty.
    expect(await at(READER, '/south').lists.getByTitle('Plans').items()).toEqual([]);
  });

  it('name the nearest thing with permissions of its own', async () => {
    const of = async (path: string) => (await sp.ask(OWNER, path)).json['odata.type'];
    expect(await of('../north/_api/web/FirstUniqueAncestorSecurableObject')).toBe('SP.Web');
    const { json } = await sp.ask(
      OWNER,
      "../north/_api/web/lists/getByTitle('Only here')/FirstUniqueAncestorSecurableObject",
    );
    expect(json['ServerRelativeUrl']).toBe(SITE);
  });
});

describe('A batch', () => {
  it('stays in the web it was posted to, be it below another', async () => {
    const part = (url: string) => `--b\nContent-Type: application/http\n\nGET ${url} HTTP/1.1\n\n\n`;
    const both = `${part(`${sp.sharePoint.url}${SITE}/north/_api/web`)}${part(`${sp.api}/web`)}--b--\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    const { text } = await sp.ask(OWNER, '../north/_api/$batch', { body: both, headers });
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
    const [batched, execute] = pnp(`${sp.sharePoint.url}${SITE}/north`, OWNER).batched();
    const both2 = [batched.web.select('Title')(), batched.web.lists.getByTitle('Only here').items()];
    await execute();
    expect(await Promise.all(both2)).toMatchObject([{ Title: 'North ward' }, [{ Title: 'a' }]]);
  });
});

describe('Removing a web', () => {
  it('takes everything in it along; one with webs below, and the first of the site, stay', async () => {
    await at(OWNER, '/north').webs.add('Deep', 'deep');
    await expect(at(OWNER, '/north').delete()).rejects.toThrow('subsites');
    await expect(at(WRITER, '/north/deep').delete()).rejects.toMatchObject({ status: 403 });
    await at(OWNER, '/north/deep').delete();
    await at(OWNER, '/north').delete();
    await expect(at(OWNER, '/north')()).rejects.toMatchObject({ status: 404 });
    await expect(at(OWNER).delete()).rejects.toMatchObject({ status: 400 });
    expect(await titles(at(OWNER).webs())).toEqual(['South']);
  });
});
