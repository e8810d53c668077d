import { places, type Place } from './places';
import { addColumn, addRow, ask, MERGE, rowsOf, withList } from './workbench';

const ABOUT = 'Det som en lista i Samverka är till för.';

describe.each(places)('Lists, on $name', ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  const listsDescribed = async () =>
    rowsOf(await ask(place, 'web/lists?$select=Description,RootFolder/ServerRelativeUrl&$expand=RootFolder')).filter(
      ({ Description }) => Description === ABOUT,
    );

  it('C50 a list is not found where it does not lie, and keeps its description and title where its address is changed', () =>
    withList(place, 'list', async ({ path, folder, title }) => {
      await ask(place, path, { body: { Description: ABOUT }, headers: { ...MERGE, 'If-Match': '*' } });
      const at = (address: string) => ask(place, `web/getList('${address}')/fields?$select=InternalName`);
      expect((await at(folder)).status).toBe(200);
      const elsewhere = `${folder}X`;
      const root = `web/getFolderByServerRelativePath(decodedurl='${folder}')`;
      const moved = await ask(place, `${root}/moveTo(newurl='${elsewhere}')`, { method: 'POST' });
      expect(moved.status).toBe(200);
      expect((await at(folder)).status).toBe(404);
      expect((await at(elsewhere)).status).toBe(200);
      expect((await ask(place, `${path}?$select=Title`)).json['Title']).toBe(title);
      expect((await listsDescribed()).map(({ RootFolder }) => RootFolder)).toEqual([
        expect.objectContaining({ ServerRelativeUrl: elsewhere }),
      ]);
    }));

  it('C51 a list takes the number of versions it is to keep, and to be left out of search', () =>
    withList(place, 'list', async ({ path }) => {
      const settings = { EnableVersioning: true, MajorVersionLimit: 500, NoCrawl: true, EnableAttachments: false };
      const set = await ask(place, path, { body: settings, headers: { ...MERGE, 'If-Match': '*' } });
      expect(set.status).toBe(204);
      expect((await ask(place, `${path}?$select=${Object.keys(settings).join(',')}`)).json).toMatchObject(settings);
    }));

  it('C52 a list whose title is changed lies where it lay', () =>
    withList(place, 'list', async ({ path, folder }) => {
      const title = { Title: `${folder.slice(folder.lastIndexOf('/') + 1)} åäö` };
      expect((await ask(place, path, { body: title, headers: { ...MERGE, 'If-Match': '*' } })).status).toBe(204);
      expect((await ask(place, `web/getList('${folder}')?$select=Title`)).json).toMatchObject(title);
    }));

  it('C53 values of a unique column that differ in letter case alone are the same, to the column and to a question', () =>
    withList(place, 'list', async ({ path }) => {
      await addRow(place, path, { Title: 'x', Key: 'link:abc' });
      const again = await ask(place, `${path}/items`, { body: { Title: 'y', Key: 'LINK:abc' } });
      expect([again.status, again.code]).toEqual([400, '-2130575169']);
      const found = await ask(place, `${path}/items?$select=Key&$filter=Key eq 'Link:ABC'`);
      expect(rowsOf(found).map(({ Key }) => Key)).toEqual(['link:abc']);
    }));

  it('C54 a moment is kept to the second, an empty text as nothing, and a line of text with or without the spaces at its ends', () =>
    withList(place, 'list', async ({ path }) => {
      await addColumn(place, path, "Name='At' StaticName='At' DisplayName='At' Type='DateTime' Format='DateTime'");
      const id = await addRow(place, path, { Title: ' x ', Key: 'a', At: '2026-11-20T08:00:01Z' });
      const row = `${path}/items(${String(id)})?$select=Title,At`;
      const read = (await ask(place, row)).json;
      expect([String(read['Title']).trim(), read['At']]).toEqual(['x', '2026-11-20T08:00:01Z']);
      await ask(place, `${path}/items(${String(id)})`, {
        body: { Title: '' },
        headers: { ...MERGE, 'If-Match': '*' },
      });
      expect((await ask(place, row)).json['Title'] ?? '').toBe('');
    }));
});
