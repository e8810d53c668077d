import '@pnp/sp/forms/index.js';
import '@pnp/sp/regional-settings/index.js';
import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

const READ = 1073741826;

let sp: Running;
const web = (who = OWNER) => pnp(sp.sharePoint.url + SITE, who).web;
const list = (who = OWNER) => web(who).lists.getByTitle('Notices');
const item = (who = OWNER) => list(who).items.getById(1);
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Notices');
  await list().items.add({ Title: 'Anslag' });
});
afterAll(() => sp.stop());

describe('A web', () => {
  it('tells its root folder, its folders and its regional settings', async () => {
    expect(await web().rootFolder()).toMatchObject({ ServerRelativeUrl: SITE });
    expect((await web().folders()).map(({ Name }: { readonly Name: string }) => Name)).toContain('Shared Documents');
    expect(await web().regionalSettings()).toMatchObject({ LocaleId: expect.any(Number) as number });
  });

  it('tells what the caller may do', async () => {
    const owner = await web().getCurrentUserEffectivePermissions();
    expect(owner).toMatchObject({ Low: '4294967295' });
  });
});

describe('A list', () => {
  it('tells what the caller may do, and its forms', async () => {
    expect(await list().effectiveBasePermissions()).toMatchObject({ High: expect.anything() as string });
    expect((await list().forms()).length).toBe(3);
  });

  it('has columns added by their kind', async () => {
    await list().fields.add('Place', 2, {});
    expect(await list().fields.getByInternalNameOrTitle('Place')()).toMatchObject({ TypeAsString: 'Text' });
  });

  it('has views that are changed, lose a column, and go', async () => {
    await list().views.add('Mine');
    const { Id } = await list().views.getByTitle('Mine')();
    const view = list().views.getById(Id);
    await view.update({ RowLimit: 7 });
    await view.fields.add('Place');
    await view.fields.remove('Place');
    expect(await view()).toMatchObject({ RowLimit: 7 });
    expect((await view.fields()).Items).not.toContain('Place');
    await view.delete();
    await expect(view()).rejects.toMatchObject({ isHttpRequestError: true });
  });
});

describe('A row', () => {
  it('tells where it lies, and what the caller may do with it', async () => {
    expect(await item().getParentInfos()).toMatchObject({ Item: { Id: 1 }, ParentList: { Title: 'Notices' } });
    expect(await item().getCurrentUserEffectivePermissions()).toMatchObject({ Low: '4294967295' });
  });

  it('is let go of by whom it was given to', async () => {
    const { Id } = await web().ensureUser(READER);
    await item().breakRoleInheritance(true);
    await item().roleAssignments.add(Id, READ);
    const given = item().roleAssignments.getById(Id);
    expect(await given()).toMatchObject({ PrincipalId: Id });
    await given.delete();
    await expect(item(READER)()).rejects.toMatchObject({ status: 404 });
  });

  it('is deleted with parameters', async () => {
    const { Id } = (await list().items.add({ Title: 'x' })) as { readonly Id: number };
    await list().items.getById(Id).deleteWithParams({ BypassSharedLock: true });
    await expect(list().items.getById(Id)()).rejects.toMatchObject({ status: 404 });
  });
});

describe('A person', () => {
  it('is taken out of the site', async () => {
    const { Id } = await web().ensureUser(WRITER);
    await web().getUserById(Id).delete();
    await expect(web().getUserById(Id)()).rejects.toMatchObject({ status: 404 });
  });
});

describe('A file and its folder', () => {
  const folder = () => folderFromServerRelativePath(web(), `${SITE}/Shared Documents/0012`);
  it('gives the bytes of a version before', async () => {
    await web().getFolderByServerRelativePath(`${SITE}/Shared Documents`).folders.addUsingPath('0012');
    await folder().files.addUsingPath('a.txt', 'one');
    const file = fileFromServerRelativePath(web(), `${SITE}/Shared Documents/0012/a.txt`);
    await file.setContent('two');
    const [before] = await file.versions<readonly { readonly ID: number }[]>();
    expect(Buffer.from(await file.versions.getById(before?.ID ?? 0).getBuffer()).toString()).toBe('one');
  });

  it('is given another name', async () => {
    await folder().update({ Name: '0013' });
    expect((await folderFromServerRelativePath(web(), `${SITE}/Shared Documents/0013`)()).Exists).toBe(true);
  });
});
