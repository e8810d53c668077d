import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const client = (who = OWNER) => pnp(sp.sharePoint.url + SITE, who);
const web = (who = OWNER) => client(who).web;
const list = (title = 'Meetings', who = OWNER) => web(who).lists.getByTitle(title);
const folder = (path: string, who = OWNER) => folderFromServerRelativePath(web(who), `${SITE}/${path}`);
const titles = async (who = OWNER) => (await web(who).recycleBin()).map(({ Title }) => Title);
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Meetings', '', 100);
  await list().fields.addText('Body', { Indexed: true, EnforceUniqueValues: true });
  await web().lists.add('Records', '', 101);
  for (const [who, role] of [
    [WRITER, 1073741827],
    [READER, 1073741826],
  ] as const)
    await web().roleAssignments.add((await web().ensureUser(who)).Id, role);
});
afterAll(() => sp.stop());

describe('The recycle bin', () => {
  it('keeps a file as recorded', async () => {
    await folder('Records').folders.addUsingPath('sub');
    await folder('Records/sub').files.addUsingPath('Kallelse.docx', 'content');
    const bin = await fileFromServerRelativePath(web(), `${SITE}/Records/sub/Kallelse.docx`).recycle();
    expect(await web().recycleBin.getById(bin)()).toMatchObject({
      'odata.type': 'SP.RecycleBinItem',
      AuthorEmail: OWNER,
      DeletedByName: 'owner',
      DeletedDate: '2026-02-19T12:00:00Z',
      DeletedDateLocalFormatted: '2026-02-19 13:00',
      DirName: `${SITE.slice(1)}/Records/sub`,
      DirNamePath: { DecodedUrl: `${SITE.slice(1)}/Records/sub` },
      Id: bin,
      ItemState: 1,
      ItemType: 1,
      LeafName: 'Kallelse.docx',
      LeafNamePath: { DecodedUrl: 'Kallelse.docx' },
      Size: '7',
      Title: 'Kallelse.docx',
    });
    const { json } = await sp.ask(
      OWNER,
      `web/recycleBin('${bin}')?$expand=Author,DeletedBy&$select=Id,Author/Email,DeletedBy/Email`,
    );
    expect(json).toMatchObject({ Author: { Email: OWNER }, DeletedBy: { Email: OWNER } });
    await web().recycleBin.getById(bin).restore();
    expect(await fileFromServerRelativePath(web(), `${SITE}/Records/sub/Kallelse.docx`).getText()).toBe('content');
    expect(await web().recycleBin()).toEqual([]);
  });

  it('gives a row back with its number, versions, permissions and index', async () => {
    const { Id } = (await list().items.add({ Title: 'one', Body: '0012' })) as { readonly Id: number };
    await list().items.getById(Id).update({ Title: 'two' });
    await list().items.getById(Id).breakRoleInheritance();
    const bin = await list().items.getById(Id).recycle();
    await expect(list().items.getById(Id)()).rejects.toMatchObject({ status: 404 });
    expect(await list()()).toMatchObject({ ItemCount: 0 });
    await web().recycleBin.getById(bin).restore();
    const item = list().items.getById(Id);
    expect(await item.select('*', 'HasUniqueRoleAssignments')()).toMatchObject({
      Title: 'two',
      HasUniqueRoleAssignments: true,
    });
    expect(await item.versions()).toHaveLength(2);
    expect(await list().items.filter("Body eq '0012'")()).toHaveLength(1);
    expect(await list()()).toMatchObject({ ItemCount: 1 });
    expect(await list('Meetings', READER).items()).toEqual([]);
  });

  it('does not give back what has become impossible meanwhile', async () => {
    const bin = await list().items.getById(1).recycle();
    const { Id } = (await list().items.add({ Title: 'other', Body: '0012' })) as { readonly Id: number };
    await expect(web().recycleBin.getById(bin).restore()).rejects.toMatchObject({ status: 400 });
    await list().items.getById(Id).delete();
    await web().recycleBin.getById(bin).restore();
    await folder('Records').files.addUsingPath('same.txt', 'a');
    await fileFromServerRelativePath(web(), `${SITE}/Records/same.txt`).recycle();
    await folder('Records').files.addUsingPath('same.txt', 'b');
    await expect(web().recycleBin.restoreAll()).rejects.toMatchObject({
      message: expect.stringContaining('-2130575257') as string,
    });
    await web().recycleBin.deleteAll();
  });

  it('gives a folder back with all that was in it, and only after the folder it stood in', async () => {
    await folder('Records').folders.addUsingPath('2026');
    await folder('Records/2026').folders.addUsingPath('mars');
    await folder('Records/2026/mars').files.addUsingPath('a.txt', 'a');
    await folder('Records/2026/mars').files.addUsingPath('b.txt', 'b');
    const inner = await folder('Records/2026/mars').recycle();
    const outer = await folder('Records/2026').recycle();
    expect(await web().recycleBin.filter('ItemType eq 5').orderBy('Title')()).toMatchObject([
      { LeafName: '2026' },
      { LeafName: 'mars' },
    ]);
    await expect(web().recycleBin.getById(inner).restore()).rejects.toMatchObject({
      message: expect.stringContaining('original location') as string,
    });
    await web().recycleBin.getById(outer).restore();
    await web().recycleBin.getById(inner).restore();
    expect((await folder('Records/2026/mars').files()).map(({ Name }) => Name)).toEqual(['a.txt', 'b.txt']);
  });

  it('lets what inherited its permissions inherit those its folder has now', async () => {
    const bin = await fileFromServerRelativePath(web(), `${SITE}/Records/2026/mars/a.txt`).recycle();
    const item = await folder('Records/2026/mars').getItem();
    await item.breakRoleInheritance();
    await web().recycleBin.getById(bin).restore();
    expect(await fileFromServerRelativePath(web(READER), `${SITE}/Records/2026/mars/a.txt`).exists()).toBe(false);
  });

  it('gives a list back with columns, views and rows', async () => {
    const bin = await list().recycle();
    await expect(list()()).rejects.toMatchObject({ status: 404 });
    await web().lists.add('Meetings', '', 100);
    await list().items.add({ Title: 'another list' });
    expect(await web().recycleBin.getById(bin)()).toMatchObject({ ItemType: 4, Title: 'Meetings' });
    await expect(web().recycleBin.getById(bin).restore()).rejects.toMatchObject({ status: 500 });
    await list().delete();
    await web().recycleBin.getById(bin).restore();
    expect(await list().items.filter("Body eq '0012'")()).toHaveLength(1);
    expect(await list().items.getById(1).versions()).toHaveLength(2);
  });

  it('shows people what they recycled themselves, and who manages the site everything', async () => {
    await web().recycleBin.deleteAll();
    await list().items.add({ Title: 'mine' });
    await list('Meetings', WRITER).items.add({ Title: 'theirs' });
    const rows = await list().items.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }[]>();
    const number = (title: string) => rows.find(({ Title }) => Title === title)?.Id ?? 0;
    const mine = await list().items.getById(number('mine')).recycle();
    await list('Meetings', WRITER).items.getById(number('theirs')).recycle();
    expect(await titles()).toEqual(['theirs', 'mine']);
    expect(await titles(WRITER)).toEqual(['theirs']);
    await expect(web(WRITER).recycleBin.getById(mine).restore()).rejects.toMatchObject({ status: 404 });
    await web(WRITER).recycleBin.restoreAll();
    expect(await titles()).toEqual(['mine']);
  });

  it('has a second stage, seen in the site’s bin, and there things end', async () => {
    await web().recycleBin.moveAllToSecondStage();
    expect(await web().recycleBin()).toEqual([]);
    const [line] = await client().site.recycleBin();
    expect(line).toMatchObject({ ItemState: 2, Title: 'mine' });
    expect(await client(WRITER).site.recycleBin()).toEqual([]);
    await expect(client(WRITER).site.recycleBin.deleteAllSecondStageItems()).rejects.toMatchObject({ status: 403 });
    await client()
      .site.recycleBin.getById(line?.Id ?? '')
      .restore();
    const [id] = await list().items.filter("Title eq 'mine'")<{ readonly Id: number }[]>();
    const bin = await list()
      .items.getById(id?.Id ?? 0)
      .recycle();
    await web().recycleBin.getById(bin).moveToSecondStage();
    await client().site.recycleBin.deleteAllSecondStageItems();
    expect(await client().site.recycleBin()).toEqual([]);
  });

  it('is emptied one by one or at once', async () => {
    await folder('Records').files.addUsingPath('x.txt', 'x');
    const bin = await fileFromServerRelativePath(web(), `${SITE}/Records/x.txt`).recycle();
    await web().recycleBin.getById(bin).delete();
    await expect(web().recycleBin.getById(bin)()).rejects.toMatchObject({ status: 404 });
    const listBin = await list('Records').recycle();
    await web().recycleBin.getById(listBin).delete();
    expect(await web().recycleBin()).toEqual([]);
  });
});
