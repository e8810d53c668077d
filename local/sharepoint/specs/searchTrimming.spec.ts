import { pnp } from './pnp';
import { OWNER, READER, running, SITE, STRANGER, WRITER, type Running } from './running';
import { searching, word } from './searching';

let at: Running;
const { web, titles, found, get } = searching(() => at);

beforeAll(async () => {
  at = await running({ searchLagMs: 0 });
  await web().associatedVisitorGroup.users.add(`i:0#.f|membership|${READER}`);
  await web().associatedMemberGroup.users.add(`i:0#.f|membership|${WRITER}`);
});
afterAll(() => at.stop());

describe('Each finds what they may read', () => {
  it('and no longer when the permission is gone, though the index has not moved', async () => {
    await web().lists.add('Slutet', '', 100);
    const list = web().lists.getByTitle('Slutet');
    const { Id } = (await list.items.add({ Title: 'hemlighetsprov' })) as { readonly Id: number };
    await found('hemlighetsprov', ['hemlighetsprov'], READER);
    expect((await get("querytext='hemlighetsprov'", STRANGER)).status).toBe(403);
    await list.items.getById(Id).breakRoleInheritance(false, false);
    expect(await titles('hemlighetsprov', READER)).toEqual([]);
    expect(await titles('hemlighetsprov', OWNER)).toEqual(['hemlighetsprov']);
    await list.items.getById(Id).resetRoleInheritance();
    expect(await titles('hemlighetsprov', READER)).toEqual(['hemlighetsprov']);
  });

  it('rows shown to their author alone', async () => {
    await web().lists.add('Egna', '', 100, false, { ReadSecurity: 2 });
    await web().lists.getByTitle('Egna').update({ ReadSecurity: 2 });
    await web(WRITER).lists.getByTitle('Egna').items.add({ Title: 'egenprov' });
    await found('egenprov', ['egenprov'], WRITER);
    expect(await titles('egenprov', READER)).toEqual([]);
    expect(await titles('egenprov', OWNER)).toEqual(['egenprov']);
  });

  it('drafts that are not for readers: the version before, for everybody', async () => {
    await web().lists.add('Utkast', '', 101, false, {
      EnableVersioning: true,
      EnableMinorVersions: true,
      DraftVersionVisibility: 1,
    });
    await web().lists.getByTitle('Utkast').update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    const folder = web().getFolderByServerRelativePath(`${SITE}/Utkast`);
    await folder.files.addUsingPath('förslag.docx', word('första utkastprov'));
    const file = web().getFileByServerRelativePath(`${SITE}/Utkast/förslag.docx`);
    await folder.files.addUsingPath('annan.docx', word('markörprov'));
    await web().getFileByServerRelativePath(`${SITE}/Utkast/annan.docx`).publish('');
    await found('markörprov', ['annan']);
    expect(await titles('utkastprov')).toEqual([]);
    await file.publish('');
    await found('utkastprov', ['förslag'], READER);
    await file.setContent(word('andra utkastprov'));
    await folder.files.addUsingPath('tredje.docx', word('markörprov två'));
    await web().getFileByServerRelativePath(`${SITE}/Utkast/tredje.docx`).publish('');
    await found('"markörprov två"', ['tredje']);
    expect(await titles('första utkastprov', READER)).toEqual(['förslag']);
    expect(await titles('andra utkastprov', OWNER)).toEqual([]);
  });

  it('what another is working on is not there yet', async () => {
    const folder = web().getFolderByServerRelativePath(`${SITE}/Shared Documents`);
    await folder.files.addUsingPath('arbete.docx', word('incheckad arbetsprov'));
    await found('arbetsprov', ['arbete']);
    const file = web().getFileByServerRelativePath(`${SITE}/Shared Documents/arbete.docx`);
    await file.checkout();
    await file.setContent(word('pågående arbetsprov'));
    await folder.files.addUsingPath('efter.docx', word('efterprov'));
    await found('efterprov', ['efter']);
    expect(await titles('pågående arbetsprov')).toEqual([]);
    await file.checkin('');
    await found('pågående arbetsprov', ['arbete']);
  });

  it('other webs of the site and other sites, as far as they are theirs', async () => {
    await web().webs.add('Under', 'under', '', 'STS#3', 1053, false);
    const under = pnp(`${at.sharePoint.url}${SITE}/under`, OWNER).web;
    await under.lists.add('Rader', '', 100);
    await under.lists.getByTitle('Rader').items.add({ Title: 'underwebbsprov' });
    await found('underwebbsprov', ['underwebbsprov'], OWNER);
    expect(await titles('underwebbsprov', READER)).toEqual([]);
  });

  it('nothing of lists and webs that are not crawled', async () => {
    await web().lists.add('Tyst', '', 100);
    const list = web().lists.getByTitle('Tyst');
    await list.items.add({ Title: 'tystprov' });
    await found('tystprov', ['tystprov']);
    await list.update({ NoCrawl: true });
    expect(await titles('tystprov')).toEqual([]);
    await list.update({ NoCrawl: false });
    expect(await titles('tystprov')).toEqual(['tystprov']);
    await web().update({ NoCrawl: true });
    expect(await titles('tystprov')).toEqual([]);
    await web().update({ NoCrawl: false });
  });
});

describe('The index follows', () => {
  const add = async (list: string, values: Record<string, unknown>) => {
    await web().lists.ensure(list, '', 100);
    return ((await web().lists.getByTitle(list).items.add(values)) as { readonly Id: number }).Id;
  };

  it('what is changed', async () => {
    const id = await add('Följd', { Title: 'gammaltprov' });
    await found('gammaltprov', ['gammaltprov']);
    await web().lists.getByTitle('Följd').items.getById(id).update({ Title: 'nyttprov' });
    await found('nyttprov', ['nyttprov']);
    expect(await titles('gammaltprov')).toEqual([]);
  });

  it('what is recycled at once, and what comes back', async () => {
    const id = await add('Följd', { Title: 'papperskorgsprov' });
    await found('papperskorgsprov', ['papperskorgsprov']);
    const line = await web().lists.getByTitle('Följd').items.getById(id).recycle();
    expect(await titles('papperskorgsprov')).toEqual([]);
    await web().recycleBin.getById(line).restore();
    await found('papperskorgsprov', ['papperskorgsprov']);
    await web().lists.getByTitle('Följd').items.getById(id).delete();
    expect(await titles('papperskorgsprov')).toEqual([]);
  });

  it('a list that is recycled, and that comes back', async () => {
    await add('Borta', { Title: 'listprov' });
    await found('listprov', ['listprov']);
    const line = await web().lists.getByTitle('Borta').recycle();
    expect(await titles('listprov')).toEqual([]);
    await web().recycleBin.getById(line).restore();
    await found('listprov', ['listprov']);
  });

  it('a folder that is renamed', async () => {
    const folder = web().getFolderByServerRelativePath(`${SITE}/Shared Documents`);
    await folder.addSubFolderUsingPath('Möten');
    await web()
      .getFolderByServerRelativePath(`${SITE}/Shared Documents/Möten`)
      .files.addUsingPath('dagordning.docx', word('dagordningsprov'));
    await found('dagordningsprov', ['dagordning']);
    await web()
      .getFolderByServerRelativePath(`${SITE}/Shared Documents/Möten`)
      .moveByPath(`${SITE}/Shared Documents/Sammanträden`);
    expect(await titles(`dagordningsprov Path:"${SITE}/Shared Documents/Sammanträden"`)).toEqual(['dagordning']);
    expect(await titles('filename:dagordning filetype:docx IsDocument:true')).toEqual(['dagordning']);
  });

  it('no faster than a test lets it', async () => {
    const fault = (method: string, body?: object) =>
      fetch(`${at.sharePoint.url}/_standin/faults`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    await fault('POST', { kind: 'search-lag' });
    await add('Följd', { Title: 'väntansprov' });
    expect(await titles('väntansprov')).toEqual([]);
    await fault('DELETE');
    await found('väntansprov', ['väntansprov']);
  });
});
