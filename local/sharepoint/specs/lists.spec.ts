import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
beforeAll(async () => {
  sp = await running();
});
afterAll(() => sp.stop());
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;

describe('A list', () => {
  it('is made with 201, lives under Lists and keeps versions', async () => {
    const made = await sp.ask(OWNER, 'web/lists', {
      body: { Title: 'Proposals', BaseTemplate: 100, Description: 'What is proposed' },
    });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      'odata.type': 'SP.List',
      ListItemEntityTypeFullName: 'SP.Data.ProposalsListItem',
      EnableVersioning: true,
      MajorVersionLimit: 50,
    });
    expect(await web().lists.getByTitle('Proposals').rootFolder()).toMatchObject({
      ServerRelativeUrl: `${SITE}/Lists/Proposals`,
    });
  });

  it('has its address from its first title, whatever it is called later', async () => {
    const made = await web().lists.add('Meetings', '', 100);
    await web().lists.getById(made.Id).update({ Title: 'Möten', NoCrawl: true, ReadSecurity: 2 });
    const list = web().getList(`${SITE}/Lists/Meetings`);
    expect(await list.select('Title', 'NoCrawl', 'ReadSecurity')()).toMatchObject({
      Title: 'Möten',
      NoCrawl: true,
      ReadSecurity: 2,
    });
    await expect(web().lists.getByTitle('Meetings')()).rejects.toMatchObject({ status: 404 });
  });

  it('is ensured by PnPjs: made once, then changed', async () => {
    expect((await web().lists.ensure('Decisions', 'first', 100)).created).toBe(true);
    expect((await web().lists.ensure('Decisions', 'second', 100)).created).toBe(false);
    expect(await web().lists.getByTitle('Decisions')()).toMatchObject({ Description: 'second' });
  });

  it('of documents lives beside Lists and keeps 500 versions', async () => {
    const library = await web().lists.add('Records', '', 101);
    expect(library).toMatchObject({
      BaseType: 1,
      MajorVersionLimit: 500,
      ListItemEntityTypeFullName: 'SP.Data.RecordsItem',
    });
    expect(await web().getList(`${SITE}/Records`)()).toMatchObject({ Id: library.Id });
  });

  it('with a space in its title is encoded in its type', async () => {
    expect(await web().lists.add('Year wheel', '', 100)).toMatchObject({ EntityTypeName: 'Year_x0020_wheelList' });
  });

  it('refuses a setting lists do not have', async () => {
    await expect(
      web()
        .lists.getByTitle('Records')
        .update({ Colour: 'red' } as never),
    ).rejects.toMatchObject({ status: 400 });
  });

  it('is found by filter, and gone when deleted', async () => {
    await web().lists.add('Short lived', '', 100);
    expect(await web().lists.filter("Title eq 'short lived'").select('Title')()).toHaveLength(1);
    await web().lists.getByTitle('Short lived').delete();
    expect(await web().lists.filter("Title eq 'Short lived'")()).toEqual([]);
  });

  it('expands what belongs to it', async () => {
    expect(await web().lists.getByTitle('Proposals').getParentInfos()).toMatchObject({
      List: { RootFolderServerRelativeUrl: `${SITE}/Lists/Proposals` },
      ParentWeb: { ServerRelativeUrl: SITE },
    });
  });
});

describe('A view', () => {
  it('is there from the start, and its columns can be set', async () => {
    const list = web().lists.getByTitle('Proposals');
    expect(await list.defaultView()).toMatchObject({ Title: 'All Items', DefaultView: true });
    await list.defaultView.fields.removeAll();
    await list.defaultView.fields.add('ID');
    await list.defaultView.fields.add('Title');
    expect(await list.defaultView.fields()).toMatchObject({ Items: ['ID', 'Title'] });
    await expect(list.defaultView.fields.add('Nope')).rejects.toMatchObject({ status: 400 });
  });

  it('can be added, and made the default', async () => {
    const list = web().lists.getByTitle('Proposals');
    await list.views.add('Open', false, { ViewQuery: '<OrderBy />', SetAsDefaultView: true } as never);
    expect(await list.defaultView.select('Title', 'ViewQuery')()).toMatchObject({
      Title: 'Open',
      ViewQuery: '<OrderBy />',
    });
    expect(await list.views()).toHaveLength(2);
  });
});
