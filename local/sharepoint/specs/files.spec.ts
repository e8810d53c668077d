import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const root = () => folderFromServerRelativePath(web(), `${SITE}/Records`);
const file = (name: string) => fileFromServerRelativePath(web(), `${SITE}/Records/${name}`);
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Records', '', 101);
  await web().lists.getByTitle('Records').fields.addText('BodyYear');
});
afterAll(() => sp.stop());

describe('A file', () => {
  it('is added with 200, the shapes recorded, and its bytes come back as they were', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    expect(await root().files.addUsingPath('Protokoll nr 1.pdf', new Blob([bytes]))).toMatchObject({
      'odata.type': 'SP.File',
      CheckOutType: 2,
      Length: '256',
      UIVersion: 512,
      UIVersionLabel: '1.0',
      MajorVersion: 1,
      ServerRelativeUrl: `${SITE}/Records/Protokoll nr 1.pdf`,
      ETag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/) as string,
    });
    expect(new Uint8Array(await file('Protokoll nr 1.pdf').getBuffer())).toEqual(bytes);
  });

  it('that is there already is 400 without overwrite, a new version with it', async () => {
    await expect(root().files.addUsingPath('Protokoll nr 1.pdf', 'x')).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('-2130575257, Microsoft.SharePoint.SPException') as string,
    });
    expect(await root().files.addUsingPath('Protokoll nr 1.pdf', 'second', { Overwrite: true })).toMatchObject({
      UIVersionLabel: '2.0',
    });
    expect(await file('Protokoll nr 1.pdf').getText()).toBe('second');
  });

  it('keeps its earlier versions, oldest first, without the current one', async () => {
    const versions = await file('Protokoll nr 1.pdf').versions();
    expect(versions).toEqual([
      expect.objectContaining({
        ID: 512,
        VersionLabel: '1.0',
        Size: 256,
        Length: '256',
        Url: '_vti_history/512/Records/Protokoll nr 1.pdf',
      }),
    ]);
    const old = await sp.ask(
      OWNER,
      `web/getFileByServerRelativePath(decodedurl='${SITE}/Records/Protokoll nr 1.pdf')/versions(512)/$value`,
    );
    expect(old.text).toHaveLength(256);
  });

  it('is written anew through $value', async () => {
    await file('Protokoll nr 1.pdf').setContent('third');
    expect(await file('Protokoll nr 1.pdf').getText()).toBe('third');
    expect(await file('Protokoll nr 1.pdf')()).toMatchObject({ UIVersionLabel: '3.0' });
  });

  it('is a row with the columns of its library', async () => {
    const item = await file('Protokoll nr 1.pdf').getItem();
    await item.update({ BodyYear: '0012-2026', Title: 'Protokoll' });
    expect(await file('Protokoll nr 1.pdf').listItemAllFields()).toMatchObject({
      BodyYear: '0012-2026',
      FileSystemObjectType: 0,
    });
    const rows = await web()
      .lists.getByTitle('Records')
      .items.filter("BodyYear eq '0012-2026'")
      .select('FileLeafRef', 'FileRef', 'File/Length')
      .expand('File')();
    expect(rows).toEqual([
      expect.objectContaining({
        FileLeafRef: 'Protokoll nr 1.pdf',
        File: expect.objectContaining({ Length: '5' }) as object,
      }),
    ]);
  });

  it('can be renamed by its row, and is then found there alone', async () => {
    const item = await file('Protokoll nr 1.pdf').getItem();
    await item.update({ FileLeafRef: 'Protokoll nr 2.pdf' });
    expect(await file('Protokoll nr 2.pdf').exists()).toBe(true);
    expect(await file('Protokoll nr 1.pdf').exists()).toBe(false);
  });

  it('is found by its identifier and by the older address', async () => {
    const { UniqueId } = await file('Protokoll nr 2.pdf')();
    expect(await web().getFileById(UniqueId)()).toMatchObject({ Name: 'Protokoll nr 2.pdf' });
    expect((await sp.ask(OWNER, `web/getFileByServerRelativeUrl('${SITE}/Records/Protokoll nr 2.pdf')`)).status).toBe(
      200,
    );
  });

  it.each(['a*b.txt', 'a<b', 'x.', ''])('cannot be called "%s"', async (name) => {
    await expect(root().files.addUsingPath(name, 'x')).rejects.toMatchObject({ status: 400 });
  });

  it('that is not there does not exist, as recorded', async () => {
    await expect(file('nope.pdf')()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(
        `-2130575338, Microsoft.SharePoint.SPException","message":{"lang":"en-US","value":"The file ${SITE}/Records/nope.pdf does not exist.`,
      ) as string,
    });
  });

  it('is gone when recycled or deleted', async () => {
    await root().files.addUsingPath('a.txt', 'a');
    await root().files.addUsingPath('b.txt', 'b');
    expect(await file('a.txt').recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await file('b.txt').delete();
    expect((await root().files.select('Name')()).map(({ Name }) => Name)).toEqual(['Protokoll nr 2.pdf']);
  });
});
