import { CheckinType, fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { pnp, row } from './pnp';
import { OWNER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const web = (who = OWNER) => pnp(sp.sharePoint.url + SITE, who).web;
const list = () => web().lists.getByTitle('Records');
const file = (name: string, who = OWNER) => fileFromServerRelativePath(web(who), `${SITE}/Records/${name}`);
const add = (name: string, content = 'x') => list().rootFolder.files.addUsingPath(name, content);
const labels = async (name: string) =>
  (await file(name).versions()).map(({ VersionLabel }: { readonly VersionLabel: string }) => VersionLabel);
const state = (name: string) =>
  file(name).select('Level', 'UIVersion', 'UIVersionLabel', 'MajorVersion', 'MinorVersion', 'CheckInComment', 'ETag')();
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Records', '', 101);
  await list().update({ EnableMinorVersions: true });
});
afterAll(() => sp.stop());

describe('A file of a library with drafts', () => {
  it('begins as 0.1, and each change is a draft more', async () => {
    expect(await add('a.txt', 'one')).toMatchObject({ UIVersion: 1, UIVersionLabel: '0.1', Level: 2, MinorVersion: 1 });
    await file('a.txt').setContent('two');
    expect(await state('a.txt')).toMatchObject({ UIVersion: 2, UIVersionLabel: '0.2' });
  });

  it('is published as 1.0, in the place of its draft and with the same ETag, as recorded', async () => {
    const before = await state('a.txt');
    await file('a.txt').publish('Första');
    expect(await state('a.txt')).toMatchObject({
      UIVersion: 512,
      UIVersionLabel: '1.0',
      Level: 1,
      MajorVersion: 1,
      MinorVersion: 0,
      CheckInComment: 'Första',
      ETag: before.ETag,
    });
    expect(await labels('a.txt')).toEqual(['0.1']);
  });

  it('goes back to a draft when it is unpublished', async () => {
    await file('a.txt').unpublish('Inte än');
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '0.2', Level: 2, CheckInComment: 'Inte än' });
    await file('a.txt').publish();
  });

  it('is checked in as a draft, as a version, or over what was there', async () => {
    await file('a.txt').checkout();
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '1.1', Level: 255 });
    await file('a.txt').checkin('minor', CheckinType.Minor);
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '1.1', Level: 2 });
    await file('a.txt').checkout();
    await file('a.txt').checkin('over', CheckinType.Overwrite);
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '1.1', CheckInComment: 'over' });
    await file('a.txt').checkout();
    await file('a.txt').checkin('major', CheckinType.Major);
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '2.0', Level: 1 });
    expect(await labels('a.txt')).toEqual(['0.1', '1.0', '1.1']);
  });

  it('tells of its published version that it is the current one while a draft is on the way', async () => {
    await file('a.txt').setContent('2.1');
    expect((await file('a.txt').versions()).at(-1)).toMatchObject({ ID: 1024, IsCurrentVersion: true });
  });

  it('keeps no more versions than the library wants', async () => {
    await list().update({ MajorVersionLimit: 2, MajorWithMinorVersionsLimit: 1 });
    await add('b.txt');
    for (const n of [1, 2, 3, 4]) {
      await file('b.txt').setContent(`draft ${n}`);
      await file('b.txt').publish();
    }
    await file('b.txt').setContent('draft 5');
    expect(await state('b.txt')).toMatchObject({ UIVersionLabel: '4.1' });
    expect(await labels('b.txt')).toEqual(['3.0', '4.0']);
    await list().update({ MajorVersionLimit: 500, MajorWithMinorVersionsLimit: 0 });
  });

  it('cannot be published where there are no drafts', async () => {
    await web().lists.add('Plain', '', 101);
    await web().lists.getByTitle('Plain').rootFolder.files.addUsingPath('a.txt', 'x');
    const plain = fileFromServerRelativePath(web(), `${SITE}/Plain/a.txt`);
    await expect(plain.publish()).rejects.toMatchObject({ status: 400 });
    await plain.checkout();
    await expect(plain.checkin('', CheckinType.Minor)).rejects.toMatchObject({ status: 400 });
  });
});

describe('An earlier version', () => {
  beforeAll(async () => {
    await add('c.txt', 'one');
    for (const text of ['two', 'three', 'four', 'five']) await file('c.txt').setContent(text);
  });

  it('is read by its number', async () => {
    expect(await file('c.txt').versions.getById(2)()).toMatchObject({ VersionLabel: '0.2', Size: 3 });
    expect(await file('c.txt').versions.getById(2).getText()).toBe('two');
    await expect(file('c.txt').versions.getById(99)()).rejects.toMatchObject({ status: 404 });
  });

  it('becomes the newest when it is restored', async () => {
    await file('c.txt').versions.restoreByLabel('0.2');
    expect(await file('c.txt').getText()).toBe('two');
    expect(await state('c.txt')).toMatchObject({ UIVersionLabel: '0.6' });
  });

  it('is deleted by number, by label, by itself, or all at once', async () => {
    const { versions } = file('c.txt');
    await versions.deleteById(1);
    await versions.deleteByLabel('0.3');
    await versions.getById(4).delete();
    expect(await labels('c.txt')).toEqual(['0.2', '0.5']);
    await versions.deleteAll();
    expect(await labels('c.txt')).toEqual([]);
    expect(await file('c.txt').getText()).toBe('two');
  });

  it('can be recycled, and comes back', async () => {
    for (const text of ['six', 'seven']) await file('c.txt').setContent(text);
    await file('c.txt').versions.recycleByLabel('0.6');
    await file('c.txt').versions.recycleByID(7);
    expect(await labels('c.txt')).toEqual([]);
    const lines = await web().recycleBin.filter('ItemType eq 2')();
    expect(lines).toHaveLength(2);
    await web().recycleBin.restoreAll();
    expect(await labels('c.txt')).toEqual(['0.6', '0.7']);
  });

  it('of a row is read, deleted and restored likewise', async () => {
    await web().lists.add('Meetings', '', 100);
    const { items } = web().lists.getByTitle('Meetings');
    await row(items.add({ Title: 'one' }));
    for (const Title of ['two', 'three']) await items.getById(1).update({ Title });
    const { versions } = items.getById(1);
    expect(await versions.getById(512)()).toMatchObject({ VersionLabel: '1.0', Title: 'one' });
    await versions.getById(1024).delete();
    expect((await versions()).map((one: { readonly VersionId: number }) => one.VersionId)).toEqual([1536, 512]);
    await expect(versions.getById(1536).delete()).rejects.toMatchObject({ status: 400 });
    const restored = await sp.ask(
      OWNER,
      `web/lists/getByTitle('Meetings')/items(1)/versions/restoreByLabel(versionlabel='1.0')`,
      { method: 'POST' },
    );
    expect(restored.json).toEqual({ 'odata.null': true });
    expect(await items.getById(1)()).toMatchObject({ Title: 'one', OData__UIVersionString: '4.0' });
  });
});

describe('A file that must be approved', () => {
  it('waits as a published version until somebody approves it, and may be denied', async () => {
    await list().update({ EnableModeration: true });
    await web().roleAssignments.add((await web().ensureUser(WRITER)).Id, 1073741827);
    await add('d.txt');
    const seen = () => file('d.txt').listItemAllFields();
    expect(await seen()).toMatchObject({ OData__ModerationStatus: 3, OData__UIVersionString: '0.1' });
    await file('d.txt').publish('ready');
    expect(await seen()).toMatchObject({ OData__ModerationStatus: 2 });
    expect(await state('d.txt')).toMatchObject({ Level: 2 });
    await expect(file('d.txt', WRITER).approve('me')).rejects.toMatchObject({ status: 403 });
    await file('d.txt').approve('TEST APPROVE');
    expect(await seen()).toMatchObject({
      OData__ModerationStatus: 0,
      OData__ModerationComments: 'TEST APPROVE',
      OData__UIVersionString: '1.0',
    });
    expect(await state('d.txt')).toMatchObject({ Level: 1, CheckInComment: 'ready' });
    await file('d.txt').setContent('new');
    await file('d.txt').publish();
    await file('d.txt').deny('no');
    expect(await seen()).toMatchObject({ OData__ModerationStatus: 1, OData__ModerationComments: 'no' });
    await list().update({ EnableModeration: false });
    await expect(file('d.txt').approve()).rejects.toMatchObject({ status: 400 });
  });
});
