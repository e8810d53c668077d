import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { firstRow, pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const at = (path: string) => folderFromServerRelativePath(web(), path);
const root = `${SITE}/Lists/Meetings`;
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Meetings', '', 100);
  await web().lists.add('Records', '', 101);
});
afterAll(() => sp.stop());

describe('A folder', () => {
  it('is added by path, in lists and libraries, one in another', async () => {
    expect(await at(root).folders.addUsingPath('0012')).toMatchObject({
      Name: '0012',
      ServerRelativeUrl: `${root}/0012`,
      Exists: true,
    });
    await web().lists.getByTitle('Records').rootFolder.folders.addUsingPath(`${SITE}/Records/0012`);
    await at(`${SITE}/Records/0012`).folders.addUsingPath('2026 våren');
    expect(await at(`${SITE}/Records/0012`).folders.select('Name')()).toEqual([
      expect.objectContaining({ Name: '2026 våren' }),
    ]);
  });

  it('that is there already is answered as it is', async () => {
    const first = await at(root).folders.addUsingPath('0012');
    expect((await at(root).folders.addUsingPath('0012')).UniqueId).toBe(first.UniqueId);
  });

  it('is a row of its list, of kind 1, and found among the items', async () => {
    expect(await at(`${root}/0012`).listItemAllFields()).toMatchObject({
      FileSystemObjectType: 1,
      Id: 1,
      Title: '0012',
    });
    expect(
      await web().lists.getByTitle('Meetings').items.filter("FileLeafRef eq '0012'").select('Id', 'FileRef')(),
    ).toHaveLength(1);
  });

  it('at the root has no row', async () => {
    expect(await at(root).listItemAllFields()).toEqual({ 'odata.null': true });
  });

  it('that is not there says so to who asks only that', async () => {
    expect(await at(`${root}/0099`).select('Exists')()).toMatchObject({ Exists: false });
    await expect(at(`${root}/0099`)()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('-2147024894') as string,
    });
    await expect(at(`${root}/0099`).folders.addUsingPath('2026')).rejects.toMatchObject({ status: 404 });
  });

  it('is found by an old address and without regard to case', async () => {
    const { json } = await sp.ask(
      OWNER,
      `web/getFolderByServerRelativeUrl('${root.toUpperCase()}/0012')?$select=Name,ServerRelativePath`,
    );
    expect(json).toMatchObject({ Name: '0012', ServerRelativePath: { DecodedUrl: `${root}/0012` } });
  });

  it.each(['a:b', 'a?b', 'a"b', 'trailing.', ' leading', 'a|b', '~$x'])('cannot be called %s', async (name) => {
    await expect(at(root).folders.addUsingPath(name)).rejects.toMatchObject({ status: 400 });
  });

  it('can be called what looks dangerous but is not', async () => {
    expect(await at(root).folders.addUsingPath("Kärra's #1 50% & mer")).toMatchObject({ Name: "Kärra's #1 50% & mer" });
    expect(await at(`${root}/Kärra's #1 50% & mer`)()).toMatchObject({ Exists: true });
  });

  it('takes what is in it along when it goes', async () => {
    await at(root).folders.addUsingPath('gone');
    await at(`${root}/gone`).folders.addUsingPath('below');
    await at(`${root}/gone`).delete();
    expect(await at(`${root}/gone/below`).select('Exists')()).toMatchObject({ Exists: false });
  });
});

describe('A row added from a form', () => {
  const add = (values: Record<string, string>, folder = `${root}/0012`) =>
    web()
      .lists.getByTitle('Meetings')
      .addValidateUpdateItemUsingPath(
        Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        folder,
      );
  beforeAll(async () => {
    const { fields } = web().lists.getByTitle('Meetings');
    await fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Starts" Format="DateTime" />');
    await fields.addNumber('Seats');
    await fields.addChoice('Stage', { Choices: ['planned', 'held'] });
    await fields.addUrl('Link');
  });

  it('lands in the folder, with values read in the site’s own time and language', async () => {
    const lines = await add({
      Title: 'Möte',
      Starts: '2026-02-19 13:00',
      Seats: '7,5',
      Stage: 'held',
      Link: 'https://example.org, Text',
    });
    const id = Number(lines.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    expect(lines[0]).toMatchObject({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Title',
      FieldValue: 'Möte',
      HasException: false,
    });
    expect(await web().lists.getByTitle('Meetings').items.getById(id).select('FileDirRef', '*')()).toMatchObject({
      FileDirRef: `${root}/0012`,
      Starts: '2026-02-19T12:00:00Z',
      Seats: 7.5,
      Stage: 'held',
      Link: { Url: 'https://example.org', Description: 'Text' },
    });
  });

  it.each([
    ['a date in another way of writing', { Starts: '2026-02-19T12:00:00Z' }, 'Enter a date like this'],
    ['a day that is not', { Starts: '2026-02-30' }, 'Enter a date like this'],
    ['a decimal point', { Seats: '7.5' }, 'Only numbers'],
    ['a choice there is not', { Stage: 'dreamt' }, 'not an available choice'],
    ['an empty value that must be there', { Title: '' }, "can't leave this blank"],
    ['a column there is not', { Nope: 'x' }, 'does not exist'],
  ])('is 200 and not saved with %s', async (_what, values, words) => {
    const before = (await web().lists.getByTitle('Meetings').items()).length;
    const lines = await add({ Title: 'x', ...values });
    const [wrong] = lines.filter(({ HasException }) => HasException);
    expect(wrong).toMatchObject({ ErrorCode: -2146232832, ErrorMessage: expect.stringContaining(words) as string });
    expect(await web().lists.getByTitle('Meetings').items()).toHaveLength(before);
  });

  it('must have what is required, which a POST need not', async () => {
    expect(await add({ Seats: '1' })).toContainEqual(
      expect.objectContaining({ FieldName: 'Title', HasException: true }),
    );
    await expect(web().lists.getByTitle('Meetings').items.add({ Seats: 1 })).resolves.toMatchObject({ Title: null });
  });

  it('can be changed by a form too', async () => {
    const first = await firstRow(web().lists.getByTitle('Meetings').items.filter("Title eq 'Möte'")());
    const lines = await web()
      .lists.getByTitle('Meetings')
      .items.getById(first.Id)
      .validateUpdateListItem([{ FieldName: 'Seats', FieldValue: '9' }]);
    expect(lines).toEqual([expect.objectContaining({ FieldName: 'Seats', HasException: false })]);
    expect(await web().lists.getByTitle('Meetings').items.getById(first.Id)()).toMatchObject({
      Seats: 9,
      Title: 'Möte',
    });
  });

  it('needs a folder that is there', async () => {
    await expect(add({ Title: 'x' }, `${root}/0099`)).rejects.toMatchObject({ status: 404 });
  });
});
