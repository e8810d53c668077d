import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { PermissionKind } from '@pnp/sp/security/index.js';
import { fileFromServerRelativePath } from '@pnp/sp/files/index.js';
import { firstRow, pnp, row } from './pnp';
import { OWNER, READER, running, SITE, STRANGER, WRITER, type Running } from './running';

const FULL_CONTROL = 1073741829;
const CONTRIBUTE = 1073741827;
const READ = 1073741826;
const LIMITED = 1073741825;

let sp: Running;
const as = (who: string) => pnp(sp.sharePoint.url + SITE, who).web;
const login = (upn: string) => `i:0#.f|membership|${upn}`;
const list = (who: string) => as(who).lists.getByTitle('Meetings');
const root = `${SITE}/Lists/Meetings`;
const titles = async (who: string) =>
  (await list(who).items.select('Title').filter('FSObjType eq 0')()).map(({ Title }: { Title: string }) => Title);
const levels = async (path: string) => {
  const { json } = await sp.ask(
    OWNER,
    `${path}/roleassignments?$expand=Member,RoleDefinitionBindings&$select=Member/Title,RoleDefinitionBindings/Id`,
  );
  const rows = json['value'] as { Member: { Title: string }; RoleDefinitionBindings: { Id: number }[] }[];
  return rows.map(({ Member, RoleDefinitionBindings }) => [
    Member.Title,
    ...RoleDefinitionBindings.map(({ Id }) => Id),
  ]);
};

beforeAll(async () => {
  sp = await running();
  const web = as(OWNER);
  await web.associatedVisitorGroup.users.add(login(READER));
  await web.associatedMemberGroup.users.add(login(WRITER));
  await web.lists.add('Meetings', '', 100);
  await web.lists.add('Records', '', 101);
  await folderFromServerRelativePath(web, root).folders.addUsingPath('0012');
  await folderFromServerRelativePath(web, root).folders.addUsingPath('0013');
});
afterAll(() => sp.stop());

describe('The levels of a site', () => {
  it('are those of SharePoint Online, with their masks', async () => {
    const { json } = await sp.ask(OWNER, 'web/roledefinitions?$select=Id,Name,BasePermissions');
    expect(json['value']).toContainEqual(
      expect.objectContaining({
        Id: CONTRIBUTE,
        Name: 'Contribute',
        BasePermissions: { High: '432', Low: '1011028719' },
      }),
    );
    expect(await as(OWNER).roleDefinitions.getByType(2)()).toMatchObject({ Name: 'Read' });
    expect(await as(OWNER).roleDefinitions.getByName('Full Control')()).toMatchObject({ Id: FULL_CONTROL });
  });

  it('can be added to', async () => {
    const made = as(OWNER).roleDefinitions.add('Append', 'adds only', 1, { High: 432, Low: 1011028675 });
    const data = await row(made.then((added) => added.data as unknown));
    expect(data).toMatchObject({ Name: 'Append', RoleTypeKind: 0 });
    await as(OWNER).roleDefinitions.getById(data.Id).delete();
  });

  it.each([
    [READER, 'read', [200, 403, 403]],
    [WRITER, 'read, add and make lists', [200, 201, 201]],
    [STRANGER, 'nothing', [403, 403, 403]],
  ])('let %s %s', async (who, _what, expected) => {
    const statuses = [
      await sp.ask(who, "web/lists/getByTitle('Meetings')/items"),
      await sp.ask(who, "web/lists/getByTitle('Meetings')/items", { body: { Title: 'Open' } }),
      await sp.ask(who, 'web/lists', { body: { Title: `By ${who}`, BaseTemplate: 100 } }),
    ];
    expect(statuses.map(({ status }) => status)).toEqual(expected);
  });
});

describe('Breaking inheritance', () => {
  it('without copying leaves the caller, and only the caller', async () => {
    await as(OWNER).lists.add('Workshop', '', 100);
    await as(OWNER).lists.getByTitle('Workshop').breakRoleInheritance(false, false);
    expect(await levels("web/lists/getByTitle('Workshop')")).toEqual([['owner', FULL_CONTROL]]);
    expect((await sp.ask(READER, "web/lists/getByTitle('Workshop')/items")).status).toBe(403);
    expect(JSON.stringify(await as(READER).lists.select('Title')())).not.toContain('Workshop');
  });

  it('with copying keeps who had rights, and going back takes the parent’s again', async () => {
    const workshop = as(OWNER).lists.getByTitle('Workshop');
    await workshop.resetRoleInheritance();
    expect(await workshop.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    await workshop.breakRoleInheritance(true);
    expect(await levels("web/lists/getByTitle('Workshop')")).toHaveLength(3);
    expect(await workshop.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  });

  it('is not for who may only edit', async () => {
    await expect(list(WRITER).breakRoleInheritance()).rejects.toMatchObject({ status: 403 });
  });
});

describe('A folder with permissions of its own', () => {
  beforeAll(async () => {
    const item = await folderFromServerRelativePath(as(OWNER), `${root}/0012`).getItem();
    await item.breakRoleInheritance(false, true);
    const { Id } = await as(OWNER).siteGroups.add({ Title: 'F0012 Readers' });
    await as(OWNER).siteGroups.getById(Id).users.add(login(STRANGER));
    await item.roleAssignments.add(Id, READ);
    for (const [folder, Title] of [
      ['0012', 'Secret'],
      ['0013', 'Public'],
    ] as const) {
      await list(OWNER).addValidateUpdateItemUsingPath(
        [{ FieldName: 'Title', FieldValue: Title }],
        `${root}/${folder}`,
      );
    }
  });

  it('shows its rows to its readers alone', async () => {
    expect(await titles(OWNER)).toEqual(['Open', 'Secret', 'Public']);
    expect(await titles(READER)).toEqual(['Open', 'Public']);
    expect(await titles(STRANGER)).toEqual(['Secret']);
  });

  it('gave its readers Limited Access to the list and the site', async () => {
    expect(await levels('web')).toContainEqual(['F0012 Readers', LIMITED]);
    expect((await sp.ask(STRANGER, 'web?$select=Title')).status).toBe(200);
  });

  it('hides a row as one that does not exist, and itself as a folder that does not', async () => {
    const secret = await firstRow(list(OWNER).items.filter("Title eq 'Secret'")());
    expect((await sp.ask(READER, `web/lists/getByTitle('Meetings')/items(${secret.Id})`)).status).toBe(404);
    expect(await folderFromServerRelativePath(as(READER), `${root}/0012`).select('Exists')()).toMatchObject({
      Exists: false,
    });
  });

  it('lets nobody add who may only read', async () => {
    await expect(
      list(STRANGER).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root}/0012`),
    ).rejects.toMatchObject({ status: 403 });
    await expect(
      list(WRITER).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }], `${root}/0012`),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('gives its scope to folders made in it later', async () => {
    await folderFromServerRelativePath(as(OWNER), `${root}/0012`).folders.addUsingPath('2026');
    await list(OWNER).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Deep' }], `${root}/0012/2026`);
    expect(await titles(STRANGER)).toEqual(['Secret', 'Deep']);
  });

  it('may hold a row with permissions of its own still', async () => {
    const deep = await firstRow(list(OWNER).items.filter("Title eq 'Deep'")());
    await list(OWNER).items.getById(deep.Id).breakRoleInheritance(false);
    expect(await titles(STRANGER)).toEqual(['Secret']);
    await list(OWNER).items.getById(deep.Id).resetRoleInheritance();
    expect(await titles(STRANGER)).toEqual(['Secret', 'Deep']);
  });

  it('loses a reader with the membership, and with the assignment', async () => {
    await as(OWNER).siteGroups.getByName('F0012 Readers').users.removeByLoginName(login(STRANGER));
    expect((await sp.ask(STRANGER, "web/lists/getByTitle('Meetings')/items")).status).toBe(403);
    const { Id } = await as(OWNER).siteGroups.getByName('F0012 Readers')();
    const item = await folderFromServerRelativePath(as(OWNER), `${root}/0012`).getItem();
    await item.roleAssignments.remove(Id, READ);
    expect(await item.roleAssignments()).toHaveLength(1);
  });
});

describe('A document', () => {
  it('in a folder one may not read is not found, and its bytes neither', async () => {
    const records = `${SITE}/Records`;
    await folderFromServerRelativePath(as(OWNER), records).folders.addUsingPath('0012');
    await (await folderFromServerRelativePath(as(OWNER), `${records}/0012`).getItem()).breakRoleInheritance(false);
    await folderFromServerRelativePath(as(OWNER), `${records}/0012`).files.addUsingPath('a.pdf', 'bytes');
    const file = fileFromServerRelativePath(as(READER), `${records}/0012/a.pdf`);
    await expect(file()).rejects.toMatchObject({ status: 404 });
    await expect(file.getText()).rejects.toMatchObject({ status: 404 });
    expect(await as(READER).lists.getByTitle('Records').items()).toEqual([]);
  });
});

describe('Effective permissions', () => {
  it('are told of oneself and, to who may enumerate, of others', async () => {
    const own = await list(READER).getCurrentUserEffectivePermissions();
    expect(own).toMatchObject({ High: '176', Low: '138612833' });
    expect(await list(OWNER).getUserEffectivePermissions(login(READER))).toMatchObject({ Low: '138612833' });
    expect(await as(OWNER).currentUserHasPermissions(PermissionKind.CreateGroups)).toBe(true);
  });
});
