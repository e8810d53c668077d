import { pnp } from './pnp';
import { OWNER, READER, running, SITE, WRITER, type Running } from './running';

let sp: Running;
const as = (who: string) => pnp(sp.sharePoint.url + SITE, who).web;
const login = (upn: string) => `i:0#.f|membership|${upn}`;
beforeAll(async () => {
  sp = await running();
  await as(OWNER).associatedMemberGroup.users.add(login(WRITER));
});
afterAll(() => sp.stop());

describe('A group', () => {
  it('is made with 201 and found by number and name', async () => {
    const made = await sp.ask(OWNER, 'web/sitegroups', {
      body: { Title: 'F0012 Läsare', Description: 'Readers', OnlyAllowMembersViewMembership: false },
    });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      'odata.type': 'SP.Group',
      PrincipalType: 8,
      LoginName: 'F0012 Läsare',
      OwnerTitle: 'owner',
    });
    expect(await as(OWNER).siteGroups.getByName('F0012 Läsare')()).toMatchObject({ Id: made.json['Id'] });
    expect(await as(OWNER).siteGroups.getById(made.json['Id'] as number)()).toMatchObject({
      OnlyAllowMembersViewMembership: false,
    });
  });

  it('takes members with 201, once each, and lets them go', async () => {
    const group = as(OWNER).siteGroups.getByName('F0012 Läsare');
    const added = await sp.ask(OWNER, "web/sitegroups/getByName('F0012 Läsare')/users", {
      body: { LoginName: login(READER) },
    });
    expect([added.status, added.json['UserPrincipalName']]).toEqual([201, READER]);
    await group.users.add(login(READER));
    const members = await group.users();
    expect(members).toHaveLength(1);
    await group.users.removeById(members[0]?.Id ?? 0);
    expect(await group.users()).toEqual([]);
    await expect(group.users.removeById(members[0]?.Id ?? 0)).rejects.toMatchObject({ status: 404 });
  });

  it('refuses who is not in the tenant', async () => {
    await expect(as(OWNER).siteGroups.getByName('F0012 Läsare').users.add(login('ghost@example.org'))).rejects.toThrow(
      'could not be found',
    );
  });

  it('can be renamed and handed to another owner, who then decides over it', async () => {
    const group = as(OWNER).siteGroups.getByName('F0012 Läsare');
    await group.update({ Description: 'Renamed' });
    const { Id } = await as(OWNER).ensureUser(login(WRITER));
    await expect(as(WRITER).siteGroups.getByName('F0012 Läsare').users.add(login(READER))).rejects.toMatchObject({
      status: 403,
    });
    await group.setUserAsOwner(Id);
    await as(WRITER).siteGroups.getByName('F0012 Läsare').users.add(login(READER));
    expect(await group()).toMatchObject({ Description: 'Renamed', OwnerTitle: 'writer' });
  });

  it('is refused with a name that is taken, and gone when removed', async () => {
    await expect(as(OWNER).siteGroups.add({ Title: 'f0012 läsare' })).rejects.toMatchObject({ status: 500 });
    await as(OWNER).siteGroups.removeByLoginName('F0012 Läsare');
    await expect(as(OWNER).siteGroups.getByName('F0012 Läsare')()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Group cannot be found') as string,
    });
  });

  it('may not be made by who manages no permissions', async () => {
    await expect(as(WRITER).siteGroups.add({ Title: 'Mine' })).rejects.toMatchObject({ status: 403 });
  });
});

describe('A user', () => {
  it('is ensured by login, UPN or mail, as one and the same', async () => {
    const ids = await Promise.all(
      [login(READER), READER, READER.toUpperCase()].map(async (name) => (await as(OWNER).ensureUser(name)).Id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await as(OWNER).siteUsers.getByLoginName(login(READER))()).toMatchObject({
      Id: ids[0],
      PrincipalType: 1,
      Email: READER,
    });
    expect(await as(OWNER).getUserById(ids[0] ?? 0)()).toMatchObject({ UserPrincipalName: READER });
  });

  it('nobody knows is 400 with the code recorded', async () => {
    await expect(as(OWNER).ensureUser('ghost@example.org')).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('-2146232832, Microsoft.SharePoint.SPException') as string,
    });
  });

  it('in a group is listed with it', async () => {
    expect(await as(WRITER).currentUser.groups()).toEqual([expect.objectContaining({ Title: 'Göteborg Members' })]);
  });
});

describe('Everyone except external users', () => {
  it('is a principal a group can hold, and every person of the tenant is in it', async () => {
    expect((await sp.ask(READER, 'web')).status).toBe(403);
    const everyone = await as(OWNER).ensureUser(
      'c:0-.f|rolemanager|spo-grid-all-users/00000000-0000-0000-0000-000000000000',
    );
    expect(everyone).toMatchObject({ PrincipalType: 4 });
    await as(OWNER).associatedVisitorGroup.users.add(everyone.LoginName);
    expect((await sp.ask(READER, 'web')).status).toBe(200);
  });
});
