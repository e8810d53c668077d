import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const web = (who = OWNER) => pnp(sp.sharePoint.url + SITE, who).web;
const list = (title: string) => web().lists.getByTitle(title);
const file = (path: string, who = OWNER) => fileFromServerRelativePath(web(who), `${SITE}/${path}`);
const folder = (path: string, who = OWNER) => folderFromServerRelativePath(web(who), `${SITE}/${path}`);
const add = (path: string, name: string, content = name) => folder(path).files.addUsingPath(name, content);
beforeAll(async () => {
  sp = await running();
  for (const title of ['Records', 'Archive']) {
    await web().lists.add(title, '', 101);
    await list(title).fields.addText('Body', { Indexed: true });
  }
  await list('Records').fields.addText('Here');
  for (const [who, role] of [
    [WRITER, 1073741827],
    [READER, 1073741826],
  ] as const)
    await web().roleAssignments.add((await web().ensureUser(who)).Id, role);
});
afterAll(() => sp.stop());

describe('A file', () => {
  it('is moved with its identity, as recorded, and its versions', async () => {
    const { UniqueId } = await add('Records', 'a.txt', 'one');
    await file('Records/a.txt').setContent('two');
    await (await file('Records/a.txt').getItem()).update({ Body: '0012', Here: 'x', Title: 'A' });
    const before = await file('Records/a.txt').listItemAllFields<{ readonly Id: number }>();
    await file('Records/a.txt').moveByPath(`${SITE}/Records/b.txt`, false);
    expect(await file('Records/a.txt').exists()).toBe(false);
    expect(await file('Records/b.txt')()).toMatchObject({
      UniqueId,
      UIVersionLabel: '3.0',
      ETag: `"{${UniqueId.toUpperCase()}},5"`,
    });
    expect(await file('Records/b.txt').listItemAllFields()).toMatchObject({ Id: before.Id, Here: 'x' });
    await file('Records/b.txt').moveByPath(`${SITE}/Archive/b.txt`, false);
    expect(await file('Archive/b.txt')()).toMatchObject({ UniqueId, UIVersionLabel: '3.0' });
    expect(await file('Archive/b.txt').versions()).toHaveLength(2);
    expect(await file('Archive/b.txt').getText()).toBe('two');
  });

  it('keeps in another library what that has columns for', async () => {
    const fields = await file('Archive/b.txt').listItemAllFields<object>();
    expect(fields).toMatchObject({ Body: '0012', Title: 'A' });
    expect(fields).not.toHaveProperty('Here');
    expect(await list('Archive').items.filter("Body eq '0012'")()).toHaveLength(1);
    expect(await list('Records').items.filter("Body eq '0012'")()).toEqual([]);
  });

  it('is copied as a file of its own, as recorded: the newest version, changed once', async () => {
    const source = await file('Archive/b.txt')();
    await file('Archive/b.txt').copyByPath(`${SITE}/Archive/c.txt`, false);
    const made = await file('Archive/c.txt')();
    expect(made.UniqueId).not.toBe(source.UniqueId);
    expect(made).toMatchObject({ UIVersionLabel: '1.0', ETag: `"{${made.UniqueId.toUpperCase()}},2"` });
    expect(await file('Archive/c.txt').versions()).toEqual([]);
    expect(await file('Archive/c.txt').getText()).toBe('two');
    expect(await file('Archive/c.txt').listItemAllFields()).toMatchObject({ Body: '0012' });
  });

  it('that is there already is left, overwritten or kept beside, as it is asked', async () => {
    await add('Archive', 'd.docx', 'there');
    await expect(file('Archive/b.txt').copyByPath(`${SITE}/Archive/d.docx`, false)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('-2130575257') as string,
    });
    await expect(file('Archive/b.txt').moveByPath(`${SITE}/Archive/d.docx`, false)).rejects.toMatchObject({
      status: 400,
    });
    await file('Archive/b.txt').copyByPath(`${SITE}/Archive/d.docx`, false, { KeepBoth: true } as never);
    expect(await file('Archive/d1.docx').getText()).toBe('two');
    await file('Archive/b.txt').copyByPath(`${SITE}/Archive/d.docx`, true);
    expect(await file('Archive/d.docx')()).toMatchObject({ UIVersionLabel: '2.0' });
    await file('Archive/c.txt').moveByPath(`${SITE}/Archive/d.docx`, true);
    expect(await file('Archive/d.docx')()).toMatchObject({ UIVersionLabel: '1.0' });
  });

  it('tells who made and changed it, or not, as it is asked', async () => {
    await folder('Records', WRITER).files.addUsingPath('e.txt', 'x');
    const authors = async (path: string) =>
      (await file(path).select('Author/Email', 'ModifiedBy/Email').expand('Author', 'ModifiedBy')()) as unknown;
    const by = (Author: string, ModifiedBy: string) => ({
      Author: { Email: Author },
      ModifiedBy: { Email: ModifiedBy },
    });
    await file('Records/e.txt').copyByPath(`${SITE}/Records/e1.txt`, false);
    expect(await authors('Records/e1.txt')).toMatchObject(by(OWNER, OWNER));
    await file('Records/e.txt').copyByPath(`${SITE}/Records/e2.txt`, false, {
      ResetAuthorAndCreatedOnCopy: false,
    } as never);
    expect(await authors('Records/e2.txt')).toMatchObject(by(WRITER, OWNER));
    await file('Records/e.txt').moveByPath(`${SITE}/Records/f.txt`, false, {
      RetainEditorAndModifiedOnMove: true,
    } as never);
    expect(await authors('Records/f.txt')).toMatchObject(by(WRITER, WRITER));
    await file('Records/f.txt').moveByPath(`${SITE}/Records/e.txt`, false);
    expect(await authors('Records/e.txt')).toMatchObject(by(WRITER, OWNER));
  });

  it('goes by the older methods too, and in a batch', async () => {
    const at = `web/getFileByServerRelativeUrl('${SITE}/Records/e.txt')`;
    const post = (path: string, body?: object) => sp.ask(OWNER, path, { method: 'POST', body });
    expect((await post(`${at}/moveto(newurl='${SITE}/Records/g.txt',flags=1)`)).json).toEqual({ 'odata.null': true });
    await file('Records/g.txt').copyTo(`${SITE}/Records/h.txt`, false);
    expect(
      (
        await post(`SP.MoveCopyUtil.MoveFile(overwrite=false)`, {
          srcUrl: `${sp.sharePoint.url}${SITE}/Records/h.txt`,
          destUrl: `${sp.sharePoint.url}${SITE}/Records/i.txt`,
        })
      ).status,
    ).toBe(200);
    const [batch, execute] = web().batched();
    const moving = batch.getFileByServerRelativePath(`${SITE}/Records/i.txt`).moveByPath(`${SITE}/Records/j.txt`, true);
    await execute();
    await moving;
    expect(await file('Records/j.txt').exists()).toBe(true);
  });

  it('needs the right to add in the one place and to delete in the other', async () => {
    await list('Archive').breakRoleInheritance(true);
    const writer = await web().ensureUser(WRITER);
    await list('Archive').roleAssignments.remove(writer.Id, 1073741827);
    await list('Archive').roleAssignments.add(writer.Id, 1073741826);
    const mine = file('Records/j.txt', WRITER);
    await expect(mine.moveByPath(`${SITE}/Archive/j.txt`, false)).rejects.toMatchObject({ status: 403 });
    await expect(mine.copyByPath(`${SITE}/Archive/j.txt`, false)).rejects.toMatchObject({ status: 403 });
    const theirs = file('Archive/b.txt', WRITER);
    await expect(theirs.moveByPath(`${SITE}/Records/b.txt`, false)).rejects.toMatchObject({ status: 403 });
    await theirs.copyByPath(`${SITE}/Records/b.txt`, false);
    expect(await file('Records/b.txt').getText()).toBe('two');
    await expect(file('Records/b.txt', READER).copyTo(`${SITE}/Records/z.txt`)).rejects.toMatchObject({ status: 403 });
  });

  it('stays where it is while it is taken out', async () => {
    await file('Records/b.txt').checkout();
    await expect(file('Records/b.txt').moveByPath(`${SITE}/Records/z.txt`, false)).rejects.toMatchObject({
      status: 423,
    });
    await file('Records/b.txt').undoCheckout();
  });

  it('does not go to another site, nor by a copy job, and that is said by name', async () => {
    await expect(file('Records/b.txt').copyByPath('/sites/other/Records/b.txt', false)).rejects.toMatchObject({
      status: 501,
    });
    const job = await sp.ask(OWNER, 'site/CreateCopyJobs', { body: {} });
    expect(job.status).toBe(501);
    expect(job.text).toContain('CreateCopyJobs');
  });
});

describe('A folder', () => {
  beforeAll(async () => {
    await folder('Records').folders.addUsingPath('2026');
    await folder('Records/2026').folders.addUsingPath('mars');
    await add('Records/2026/mars', 'a.txt');
    await add('Records/2026/mars', 'b.txt');
    await (await file('Records/2026/mars/b.txt').getItem()).breakRoleInheritance();
  });
  const reads = (path: string, who: string) => file(path, who).exists();

  it('is moved with all that is in it, and what inherits inherits from the new place', async () => {
    await folder('Records').folders.addUsingPath('closed');
    await (await folder('Records/closed').getItem()).breakRoleInheritance();
    expect(await reads('Records/2026/mars/a.txt', READER)).toBe(true);
    await folder('Records/2026/mars').moveByPath(`${SITE}/Records/closed/mars`);
    expect(await file('Records/closed/mars/a.txt').getText()).toBe('a.txt');
    expect(await reads('Records/closed/mars/a.txt', READER)).toBe(false);
    await folder('Records/closed/mars').moveByPath(`${SITE}/Records/2026/april`);
    expect(await reads('Records/2026/april/a.txt', READER)).toBe(true);
    expect(await reads('Records/2026/april/b.txt', READER)).toBe(false);
  });

  it('is copied with all in it that the caller may read', async () => {
    await folder('Records/2026', WRITER).copyByPath(`${SITE}/Records/2027`);
    expect((await folder('Records/2027/april').files()).map(({ Name }) => Name)).toEqual(['a.txt']);
    await folder('Records/2026').copyByPath(`${SITE}/Archive/2026`);
    expect(await folder('Archive/2026/april').files()).toHaveLength(2);
    await expect(folder('Records/2026').copyByPath(`${SITE}/Records/2027`)).rejects.toMatchObject({ status: 400 });
    await folder('Records/2026').copyByPath(`${SITE}/Records/2027`, { KeepBoth: true } as never);
    expect(await folder('Records/20271').select('Exists')()).toMatchObject({ Exists: true });
  });

  it('goes to another library with its identity, and not into itself', async () => {
    const { UniqueId } = await folder('Records/2027')();
    await folder('Records/2027').moveByPath(`${SITE}/Archive/2027`);
    expect((await folder('Archive/2027')()).UniqueId).toBe(UniqueId);
    expect(await file('Archive/2027/april/a.txt').getText()).toBe('a.txt');
    expect(await folder('Records/2027').select('Exists')()).toMatchObject({ Exists: false });
    await expect(folder('Archive/2027').moveByPath(`${SITE}/Archive/2027/april/x`)).rejects.toMatchObject({
      status: 400,
    });
  });

  it('tells what it holds, its properties, and the list and web it is in', async () => {
    expect(await folder('Archive/2027').storageMetrics()).toMatchObject({
      TotalFileCount: '1',
      TotalFileStreamSize: '5',
      LastModified: '2026-02-19T12:00:00Z',
    });
    expect(await folder('Archive/2027').properties()).toMatchObject({
      vti_x005f_listtitle: 'Archive',
      vti_x005f_hassubdirs: 'true',
    });
    expect(await file('Archive/2027/april/a.txt').select('Properties').expand('Properties')()).toMatchObject({
      Properties: { vti_x005f_filesize: 5 },
    });
    expect(await folder('Archive/2027').select('ContentTypeOrder', 'UniqueContentTypeOrder')()).toMatchObject({
      UniqueContentTypeOrder: null,
    });
    expect(await folder('Archive/2027').parentFolder()).toMatchObject({ Name: 'Archive' });
    expect(await folder('Archive/2027').getParentInfos()).toMatchObject({
      ParentList: { RootFolderServerRelativeUrl: `${SITE}/Archive` },
      ParentWeb: { ServerRelativeUrl: SITE },
    });
    expect(await web().defaultDocumentLibrary.rootFolder.files()).toEqual([]);
    const root = await list('Archive').rootFolder();
    expect((await web().getFolderById(root.UniqueId)()).Name).toBe('Archive');
    expect(await (await folder('Archive/2027').addSubFolderUsingPath("maj #1 50% & åäö's"))()).toMatchObject({
      Exists: true,
    });
  });

  it('is deleted with parameters only when it is empty, if that is asked', async () => {
    const remove = (path: string) => folder(path).deleteWithParams({ BypassSharedLock: true, DeleteIfEmpty: true });
    await expect(remove('Archive/2027')).rejects.toMatchObject({ status: 400 });
    await remove("Archive/2027/maj #1 50% & åäö's");
    await file('Archive/2027/april/a.txt').deleteWithParams({ BypassSharedLock: true });
    expect(await folder('Archive/2027/april').files()).toEqual([]);
  });
});

describe('The root folder of a list', () => {
  it('is moved with the list and all that is in it, its title and its rows as they were', async () => {
    await web().lists.add('Notices', '', 100);
    await folder('Lists/Notices').folders.addUsingPath('0012');
    const { Id } = (await list('Notices').items.add({ Title: 'Anslag' })) as { readonly Id: number };
    await list('Notices').items.getById(Id).attachmentFiles.add('a.txt', 'A');
    await sp.ask(
      OWNER,
      `web/getFolderByServerRelativePath(decodedurl='${SITE}/Lists/Notices')/moveTo(newurl='${SITE}/Lists/Anslag')`,
      { method: 'POST' },
    );
    const there = web().getList(`${SITE}/Lists/Anslag`);
    expect(await there.select('Title', 'ItemCount')()).toMatchObject({ Title: 'Notices', ItemCount: 2 });
    expect(await there.items.getById(Id).select('FileDirRef')()).toMatchObject({ FileDirRef: `${SITE}/Lists/Anslag` });
    expect(await there.items.getById(Id).attachmentFiles.getByName('a.txt').getText()).toBe('A');
    expect((await folder('Lists/Anslag/0012')()).Exists).toBe(true);
    await expect(web().getList(`${SITE}/Lists/Notices`)()).rejects.toMatchObject({ status: 404 });
  });

  it('is not moved into another list, nor to where one lies', async () => {
    for (const to of ['Records/x', 'Lists/Anslag']) {
      const path = `web/getFolderByServerRelativePath(decodedurl='${SITE}/Archive')/moveTo(newurl='${SITE}/${to}')`;
      expect((await sp.ask(OWNER, path, { method: 'POST' })).status).toBe(400);
    }
  });
});

describe('A row of a list', () => {
  it('is moved between the folders of its list, unchanged but for its place', async () => {
    await web().lists.add('Meetings', '', 100);
    await folder('Lists/Meetings').folders.addUsingPath('0012');
    const { Id } = (await list('Meetings').items.add({ Title: 'Möte' })) as { readonly Id: number };
    const item = list('Meetings').items.getById(Id);
    const from = `${SITE}/Lists/Meetings/${Id}_.000`;
    const move = (to: string) =>
      sp.ask(OWNER, 'SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)?@a1=true', {
        body: {
          srcPath: { DecodedUrl: sp.sharePoint.url + from },
          destPath: { DecodedUrl: sp.sharePoint.url + to },
          options: { KeepBoth: false },
        },
      });
    expect((await move(`${SITE}/Lists/Meetings/0012/${Id}_.000`)).json).toEqual({ 'odata.null': true });
    expect(await item.select('FileDirRef', 'Title', 'OData__UIVersionString')()).toMatchObject({
      FileDirRef: `${SITE}/Lists/Meetings/0012`,
      Title: 'Möte',
      OData__UIVersionString: '1.0',
    });
    const out = await sp.ask(OWNER, 'SP.MoveCopyUtil.MoveFileByPath(overwrite=false)', {
      body: {
        srcPath: { DecodedUrl: `${SITE}/Lists/Meetings/0012/${Id}_.000` },
        destPath: { DecodedUrl: `${SITE}/Records/x.txt` },
      },
    });
    expect(out.status).toBe(400);
  });
});
