import { PermissionKind } from '@pnp/sp/security/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, STRANGER, WRITER, type Running } from './running';

let sp: Running;
const as = (who: string, path = '') => pnp(sp.sharePoint.url + SITE + path, who).web;
const login = (upn: string) => `i:0#.f|membership|${upn}`;

beforeAll(async () => {
  sp = await running();
  await as(OWNER).associatedMemberGroup.users.add(login(WRITER));
  await as(OWNER).associatedVisitorGroup.users.add(login(READER));
  await as(OWNER).lists.add('Notes', '', 100);
});
afterAll(() => sp.stop());

describe('The users of a site', () => {
  it('are added, found in three ways, renamed and listed', async () => {
    await as(OWNER).siteUsers.add(login(STRANGER));
    const { Id } = await as(OWNER).siteUsers.getByEmail(STRANGER)();
    await as(OWNER).siteUsers.getById(Id).update({ Title: 'Stray' });
    expect(await as(OWNER).siteUsers.getByLoginName(login(STRANGER))()).toMatchObject({ Id, Title: 'Stray' });
    expect(await as(OWNER).siteUsers()).toContainEqual(expect.objectContaining({ Id }));
    await expect(as(WRITER).siteUsers.getById(Id).update({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  it('are removed with everything they held, and keep what they wrote', async () => {
    const wrote = await row(as(WRITER).lists.getByTitle('Notes').items.add({ Title: 'mine' }));
    const { Id } = await as(OWNER).siteUsers.getByLoginName(login(WRITER))();
    await expect(as(READER).siteUsers.removeById(Id)).rejects.toMatchObject({ status: 403 });
    await as(OWNER).siteUsers.removeById(Id);
    await expect(as(WRITER)()).rejects.toMatchObject({ status: 403 });
    await expect(as(OWNER).siteUsers.getById(Id)()).rejects.toMatchObject({ status: 404 });
    const note = as(OWNER).lists.getByTitle('Notes').items.getById(wrote.Id);
    expect(await note.select('Author/Title').expand('Author')()).toMatchObject({ Author: { Title: 'writer' } });
    // Nobody is ever given the number of somebody else.
    expect((await as(OWNER).ensureUser(login(WRITER))).Id).toBe(Id);
    await as(OWNER).siteUsers.removeByLoginName(login(WRITER));
    await as(OWNER).associatedMemberGroup.users.add(login(WRITER));
  });

  it('of a group are found and removed by login and by number', async () => {
    await as(OWNER).siteGroups.add({ Title: 'Committee' });
    const { users } = as(OWNER).siteGroups.getByName('Committee');
    await users.add(login(STRANGER));
    const found = await users.getByEmail(STRANGER)();
    expect(await users.getById(found.Id)()).toMatchObject({ LoginName: login(STRANGER) });
    expect(await users.getByLoginName(login(STRANGER))()).toMatchObject({ Id: found.Id });
    await users.removeByLoginName(login(STRANGER));
    expect(await users()).toEqual([]);
  });

  it('free the name of a group that is removed, never its number', async () => {
    const { Id } = await as(OWNER).siteGroups.getByName('Committee')();
    await as(OWNER).siteGroups.removeById(Id);
    const again = await as(OWNER).siteGroups.add({ Title: 'Committee' });
    expect(again.Id).toBeGreaterThan(Id);
  });
});

describe('What somebody may do', () => {
  it('is asked on web, list and item, of oneself and of others', async () => {
    const item = await row(as(OWNER).lists.getByTitle('Notes').items.add({ Title: 'asked' }));
    const places = (who: string) => {
      const notes = as(who).lists.getByTitle('Notes');
      return [as(who), notes, notes.items.getById(item.Id)] as const;
    };
    for (const place of places(OWNER)) {
      expect(await place.userHasPermissions(login(WRITER), PermissionKind.AddListItems)).toBe(true);
      expect(await place.userHasPermissions(login(READER), PermissionKind.AddListItems)).toBe(false);
      expect(await place.userHasPermissions(login(STRANGER), PermissionKind.ViewListItems)).toBe(false);
      expect(await place.currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
    }
    for (const place of places(READER)) {
      expect(await place.currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(true);
      expect(await place.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
      await expect(place.getUserEffectivePermissions(login(WRITER))).rejects.toMatchObject({ status: 403 });
    }
    await expect(as(OWNER).getUserEffectivePermissions('ghost@example.org')).rejects.toMatchObject({ status: 404 });
  });

  it('is answered to a mask too', async () => {
    const ask = async (who: string, low: number) => {
      const mask = encodeURIComponent(`{"High":"0","Low":"${String(low)}"}`);
      return (await sp.ask(who, `web/doesUserHavePermissions(@m)?@m=${mask}`)).json['value'];
    };
    expect([await ask(READER, 1), await ask(READER, 2), await ask(OWNER, 2)]).toEqual([true, false, true]);
    expect((await sp.ask(OWNER, 'web/doesUserHavePermissions(@m)?@m=nothing')).status).toBe(400);
  });
});

describe('A permission level', () => {
  it('is changed and removed by who manages permissions, and what it gave goes with it', async () => {
    const added = await as(OWNER).roleDefinitions.add('Look', 'only', 1, { High: 0, Low: 1 });
    const { definition } = added;
    await definition.update({ BasePermissions: { High: 176, Low: 138612833 }, Description: 'more' });
    const { Id: id } = added.data as { readonly Id: number };
    expect(await as(OWNER).roleDefinitions.getById(id)()).toMatchObject({
      Description: 'more',
      BasePermissions: { High: '176', Low: '138612833' },
    });
    const { Id } = await as(OWNER).ensureUser(login(STRANGER));
    await as(OWNER).roleAssignments.add(Id, id);
    expect(await as(STRANGER).lists.getByTitle('Notes').items()).not.toHaveLength(0);
    await expect(as(READER).roleDefinitions.getById(id).delete()).rejects.toMatchObject({ status: 403 });
    await as(OWNER).roleDefinitions.getByName('Look').delete();
    await expect(as(STRANGER)()).rejects.toMatchObject({ status: 403 });
  });
});

describe('The associated groups of a web', () => {
  it('are made for it by PnPjs, with owners, levels and permissions of its own', async () => {
    await as(OWNER).webs.add('Ward', 'ward');
    const ward = as(OWNER, '/ward');
    await ward.createDefaultAssociatedGroups('Ward', OWNER, false, true, WRITER);
    expect(await ward.associatedOwnerGroup.users()).toHaveLength(2);
    expect(await ward.associatedVisitorGroup()).toMatchObject({ Title: 'Ward Visitors', OwnerTitle: 'Ward Owners' });
    await expect(as(READER, '/ward')()).rejects.toMatchObject({ status: 403 });
    await ward.associatedVisitorGroup.users.add(login(READER));
    expect(await as(READER, '/ward')()).toMatchObject({ Title: 'Ward' });
    await expect(as(READER, '/ward').createDefaultAssociatedGroups('Mine', READER)).rejects.toMatchObject({
      status: 403,
    });
  });
});
