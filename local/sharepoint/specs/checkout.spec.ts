import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const web = (who = OWNER) => pnp(sp.sharePoint.url + SITE, who).web;
const file = (name: string, who = OWNER) => fileFromServerRelativePath(web(who), `${SITE}/Records/${name}`);
const files = (who = OWNER) => web(who).lists.getByTitle('Records').rootFolder.files;
const state = (name: string, who = OWNER) =>
  file(name, who).select('CheckOutType', 'Level', 'UIVersionLabel', 'CheckInComment', 'ETag')();
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Records', '', 101);
  for (const [who, role] of [
    [WRITER, 1073741827],
    [READER, 1073741826],
  ] as const)
    await web().roleAssignments.add((await web().ensureUser(who)).Id, role);
});
afterAll(() => sp.stop());

describe('A file taken out', () => {
  it('is worked on by one, while the others read what is checked in', async () => {
    await files().addUsingPath('a.txt', 'first');
    await file('a.txt', WRITER).checkout();
    await file('a.txt', WRITER).setContent('draft');
    const item = await file('a.txt', WRITER).getItem();
    await item.update({ Title: 'Utkast' });
    expect(await state('a.txt', WRITER)).toMatchObject({ CheckOutType: 0, Level: 255, UIVersionLabel: '2.0' });
    expect(await file('a.txt', WRITER).getText()).toBe('draft');
    expect(await state('a.txt')).toMatchObject({ CheckOutType: 0, Level: 1, UIVersionLabel: '1.0' });
    expect(await file('a.txt', READER).getText()).toBe('first');
    const [seen] = await web(WRITER).lists.getByTitle('Records').items.select('Title', 'CheckoutUserId')<object[]>();
    expect(seen).toMatchObject({ Title: 'Utkast', CheckoutUserId: (await web(WRITER).currentUser()).Id });
    expect(await web().lists.getByTitle('Records').items.select('Title')()).toMatchObject([{ Title: null }]);
    const { json } = await sp.ask(
      READER,
      `web/getFileByServerRelativePath(decodedurl='${SITE}/Records/a.txt')?$expand=CheckedOutByUser`,
    );
    expect(json).toMatchObject({ CheckedOutByUser: { Email: WRITER } });
  });

  it('is locked for everybody else, with 423', async () => {
    const bin = () => file('a.txt').recycle();
    for (const change of [
      () => file('a.txt').setContent('x'),
      () => file('a.txt').checkout(),
      () => file('a.txt').delete(),
      bin,
      () => files().addUsingPath('a.txt', 'x', { Overwrite: true }),
      () => file('a.txt').setContentChunked(new Blob(['x']), {}),
      async (): Promise<unknown> => (await file('a.txt').getItem()).update({ Title: 'x' }),
    ])
      await expect(change()).rejects.toMatchObject({
        status: 423,
        message: expect.stringContaining('-2130575306, Microsoft.SharePoint.SPFileCheckOutException') as string,
      });
    expect(
      (
        await sp.ask(OWNER, `web/getFileByServerRelativePath(decodedurl='${SITE}/Records/a.txt')/checkout`, {
          method: 'POST',
        })
      ).text,
    ).toContain(`/Records/a.txt\\" is checked out for editing by i:0#.f|membership|${WRITER}.`);
  });

  it('is checked in as the next version, with what was said of it', async () => {
    await file('a.txt', WRITER).checkin("Klart, 'nu' & 100%");
    expect(await state('a.txt', READER)).toMatchObject({
      CheckOutType: 2,
      Level: 1,
      UIVersionLabel: '2.0',
      CheckInComment: "Klart, 'nu' & 100%",
    });
    expect(await file('a.txt', READER).getText()).toBe('draft');
    expect(await file('a.txt').versions()).toMatchObject([{ VersionLabel: '1.0', CheckInComment: '' }]);
    await file('a.txt').setContent('more');
    expect(await state('a.txt')).toMatchObject({ UIVersionLabel: '3.0', CheckInComment: '' });
  });

  it('is as before when that is undone, by its holder or by who may override', async () => {
    await file('a.txt', WRITER).checkout();
    await file('a.txt', WRITER).setContent('never');
    await file('a.txt', WRITER).undoCheckout();
    expect(await file('a.txt').getText()).toBe('more');
    await file('a.txt').checkout();
    await expect(file('a.txt', WRITER).undoCheckout()).rejects.toMatchObject({ status: 403 });
    await file('a.txt').undoCheckout();
    await file('a.txt', WRITER).checkout();
    await file('a.txt').undoCheckout();
    expect(await state('a.txt')).toMatchObject({ CheckOutType: 2, UIVersionLabel: '3.0' });
  });

  it('has to be, before it can be checked in', async () => {
    await expect(file('a.txt').checkin()).rejects.toMatchObject({
      message: expect.stringContaining('-2147024738, Microsoft.SharePoint.SPFileCheckOutException') as string,
    });
    await expect(file('a.txt', READER).checkout()).rejects.toMatchObject({ status: 403 });
  });

  it('has to be, before it is changed, where the library says so', async () => {
    await web().lists.getByTitle('Records').update({ ForceCheckout: true });
    await expect(file('a.txt').setContent('x')).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('You must first check out this document') as string,
    });
    await files(WRITER).addUsingPath('new.txt', 'x');
    expect(await state('new.txt', WRITER)).toMatchObject({ CheckOutType: 0, Level: 255 });
    expect(await file('new.txt', READER).exists()).toBe(false);
    expect(await files(READER)()).toHaveLength(1);
    await expect(file('new.txt', WRITER).undoCheckout()).rejects.toMatchObject({ status: 400 });
    await file('new.txt', WRITER).checkin();
    expect(await state('new.txt', READER)).toMatchObject({ UIVersionLabel: '1.0', Level: 1 });
    await web().lists.getByTitle('Records').update({ ForceCheckout: false });
  });
});
