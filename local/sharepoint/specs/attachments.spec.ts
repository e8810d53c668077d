import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Proposals');
const item = () => list().items.getById(1);
const at = `${SITE}/Lists/Proposals/Attachments/1`;
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Proposals', '', 100);
  await row(list().items.add({ Title: 'Bänk' }));
});
afterAll(() => sp.stop());

describe('An attachment', () => {
  it('is added with 200 and the shape recorded, and its row says that it has some', async () => {
    expect(await item()()).toMatchObject({ Attachments: false, OData__UIVersionString: '1.0' });
    const { data } = await item().attachmentFiles.add('a.txt', 'Some Content');
    expect(data).toMatchObject({
      'odata.type': 'SP.Attachment',
      FileName: 'a.txt',
      FileNameAsPath: { DecodedUrl: 'a.txt' },
      ServerRelativePath: { DecodedUrl: `${at}/a.txt` },
      ServerRelativeUrl: `${at}/a.txt`,
    });
    expect(await item()()).toMatchObject({ Attachments: true, OData__UIVersionString: '2.0', 'odata.etag': '"2"' });
    expect(await list().items.filter('Attachments eq 1').select('Id')()).toHaveLength(1);
  });

  it('is listed, expanded and read by its name, whatever the name', async () => {
    await item().attachmentFiles.add("I'm 50% special & #1 åäö.txt", 'x');
    expect((await item().attachmentFiles()).map(({ FileName }) => FileName)).toEqual([
      'a.txt',
      "I'm 50% special & #1 åäö.txt",
    ]);
    const [first] = await list().items.select('Id', 'AttachmentFiles').expand('AttachmentFiles')<
      { readonly AttachmentFiles: readonly unknown[] }[]
    >();
    expect(first?.AttachmentFiles).toHaveLength(2);
    expect(await item().attachmentFiles.getByName("I'm 50% special & #1 åäö.txt")()).toMatchObject({
      ServerRelativeUrl: `${at}/I'm 50% special & #1 åäö.txt`,
    });
    const { json } = await sp.ask(
      OWNER,
      `web/lists/getByTitle('Proposals')/items(1)/AttachmentFiles/getByFileName('A.TXT')`,
    );
    expect(json).toMatchObject({ FileName: 'a.txt' });
  });

  it('gives its bytes, and takes others', async () => {
    const file = item().attachmentFiles.getByName('a.txt');
    expect(await file.getText()).toBe('Some Content');
    await file.setContent('Different Content');
    expect(await file.getText()).toBe('Different Content');
    expect(Buffer.from(await file.getBuffer()).toString()).toBe('Different Content');
  });

  it('is a file too, as recorded, without a row of its own', async () => {
    const file = fileFromServerRelativePath(web(), `${at}/a.txt`);
    expect(await file()).toMatchObject({
      ETag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},2"$/) as string,
      Length: '17',
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      Name: 'a.txt',
      ServerRelativeUrl: `${at}/a.txt`,
      UIVersionLabel: '1.0',
    });
    expect(await file.listItemAllFields()).toEqual({ 'odata.null': true });
    expect(await file.getText()).toBe('Different Content');
    await expect(fileFromServerRelativePath(web(), `${at}/b.txt`)()).rejects.toMatchObject({ status: 404 });
  });

  it('of a name that is taken, or that cannot be, is refused', async () => {
    await expect(item().attachmentFiles.add('A.txt', 'x')).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('-2130575257') as string,
    });
    await expect(item().attachmentFiles.add('a*b.txt', 'x')).rejects.toMatchObject({ status: 400 });
  });

  it('is read by who may read the row, and changed by who may change it', async () => {
    const reader = await web().ensureUser(READER);
    await list().breakRoleInheritance();
    await list().roleAssignments.add(reader.Id, 1073741826);
    const theirs = pnp(sp.sharePoint.url + SITE, READER)
      .web.lists.getByTitle('Proposals')
      .items.getById(1);
    expect(await theirs.attachmentFiles.getByName('a.txt').getText()).toBe('Different Content');
    for (const change of [
      () => theirs.attachmentFiles.add('c.txt', 'x'),
      () => theirs.attachmentFiles.getByName('a.txt').setContent('x'),
      () => theirs.attachmentFiles.getByName('a.txt').delete(),
      () => theirs.attachmentFiles.getByName('a.txt').recycle(),
    ])
      await expect(change()).rejects.toMatchObject({ status: 403 });
  });

  it('is gone when deleted, and comes back when it was recycled', async () => {
    await item().attachmentFiles.getByName("I'm 50% special & #1 åäö.txt").delete();
    await item().attachmentFiles.getByName('a.txt').recycle();
    expect(await item().attachmentFiles()).toEqual([]);
    expect(await item()()).toMatchObject({ Attachments: false });
    const [line] = await web().recycleBin();
    expect(line).toMatchObject({ ItemType: 7, LeafName: 'a.txt', DirName: at.slice(1) });
    await web()
      .recycleBin.getById(line?.Id ?? '')
      .restore();
    expect(await item().attachmentFiles.getByName('a.txt').getText()).toBe('Different Content');
    expect(await item()()).toMatchObject({ Attachments: true });
  });

  it('goes and comes back with its row', async () => {
    const bin = await item().recycle();
    await web().recycleBin.getById(bin).restore();
    expect(await item().attachmentFiles.getByName('a.txt').getText()).toBe('Different Content');
  });

  it('meets another at the same time only when a test asks for it: then it is a save conflict', async () => {
    const added = [1, 2, 3].map((n) => item().attachmentFiles.add(`many${n}.txt`, 'x'));
    expect(await Promise.all(added)).toHaveLength(3);
    await fetch(`${sp.sharePoint.url}/_standin/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'save-conflict', match: 'one more.txt' }),
    });
    await expect(item().attachmentFiles.add('one more.txt', 'x')).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Save Conflict') as string,
    });
  });

  it('is refused by a list that has none', async () => {
    await list().update({ EnableAttachments: false });
    await expect(item().attachmentFiles.add('late.txt', 'x')).rejects.toMatchObject({ status: 400 });
  });
});
