import '@pnp/sp/sites/index.js';
import { pnp } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
const signedIn = () => pnp(sp.sharePoint.url + SITE, OWNER);
const list = () => signedIn().web.lists.getByTitle('Meetings');
const all = { Add: true, Update: true, DeleteObject: true, Item: true };
interface Change {
  readonly 'odata.type': string;
  readonly ChangeType: number;
  readonly ItemId: number;
  readonly ChangeToken: { readonly StringValue: string };
}
const changes = async (query: object) => (await list().getChanges(query)) as unknown as Change[];
const kinds = (found: readonly Change[]) => found.map((one) => [one['odata.type'], one.ChangeType]);
const tokenOf = async (of: { select(...names: string[]): () => Promise<unknown> }) =>
  ((await of.select('CurrentChangeToken')()) as { CurrentChangeToken: unknown }).CurrentChangeToken;
beforeAll(async () => {
  sp = await running();
  await signedIn().web.lists.add('Meetings', '', 100);
});
afterAll(() => sp.stop());

describe('The change log of a list', () => {
  it('tells what was added, changed and removed, oldest first', async () => {
    await list().items.add({ Title: 'a' });
    await list().items.getById(1).update({ Title: 'b' });
    await list().items.getById(1).delete();
    expect((await changes(all)).map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });

  it('goes on from a token, of a change or of the list itself, and stops at another', async () => {
    const [first] = await changes(all);
    expect(first?.ChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};63\d{16};\d+$/);
    expect(await changes({ ...all, ChangeTokenStart: first?.ChangeToken })).toHaveLength(2);
    expect(await changes({ ...all, ChangeTokenEnd: first?.ChangeToken })).toHaveLength(1);
    const ChangeTokenStart = await tokenOf(list());
    expect(await changes({ ...all, ChangeTokenStart })).toEqual([]);
    await list().items.add({ Title: 'c' });
    expect(await changes({ ...all, ChangeTokenStart })).toHaveLength(1);
  });

  it('tells only the kinds asked for, of the things asked for, and no more than asked for', async () => {
    expect((await changes({ Item: true, DeleteObject: true })).map(({ ChangeType }) => ChangeType)).toEqual([3]);
    expect(await changes({ Add: true, DeleteObject: true })).toEqual([]);
    expect(await changes({ ...all, Add: false, FetchLimit: 1 })).toMatchObject([{ ChangeType: 2 }]);
  });

  it('begins with the newest when asked', async () => {
    const newest = await changes({ ...all, LatestFirst: true });
    expect(newest).toEqual([...(await changes(all))].reverse());
  });

  it('tells who may do what: permissions of its own, a level given, a level taken, inherited again', async () => {
    const ChangeTokenStart = await tokenOf(list());
    const item = list().items.getById(2);
    const { Id } = await signedIn().web.ensureUser(READER);
    await item.breakRoleInheritance(false, false);
    await item.roleAssignments.add(Id, 1073741826);
    await item.roleAssignments.remove(Id, 1073741826);
    await item.resetRoleInheritance();
    const asked = { Item: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true, ChangeTokenStart };
    expect((await changes(asked)).map(({ ChangeType }) => ChangeType)).toEqual([17, 11, 12, 18]);
  });

  it('tells of its columns and views, and of itself', async () => {
    const ChangeTokenStart = await tokenOf(list());
    await list().fields.addText('Place');
    await list().fields.getByTitle('Place').update({ Required: true });
    await list().views.add('Mine');
    await list().update({ Description: 'All of them' });
    await list().fields.getByTitle('Place').delete();
    expect(kinds(await changes({ ...all, Field: true, View: true, List: true, ChangeTokenStart }))).toEqual([
      ['SP.ChangeField', 1],
      ['SP.ChangeField', 2],
      ['SP.ChangeView', 1],
      ['SP.ChangeList', 2],
      ['SP.ChangeField', 3],
    ]);
  });

  it('refuses a token of another list', async () => {
    const ChangeTokenStart = { StringValue: '1;3;00000000-0000-0000-0000-000000000000;1;1' };
    await expect(changes({ ...all, ChangeTokenStart })).rejects.toMatchObject({ status: 400 });
  });
});

describe('The change log of a web and of a site', () => {
  it.each([
    ['web', () => signedIn().web, '2'],
    ['site', () => signedIn().site, '1'],
  ])('tells of lists and of what is in them: %s', async (_what, of, scope) => {
    const ChangeTokenStart = await tokenOf(of());
    const { web } = signedIn();
    await web.lists.add('Short', '', 101);
    await web.getFolderByServerRelativePath(`${SITE}/Short`).folders.addUsingPath('Folder');
    await web.getFolderByServerRelativePath(`${SITE}/Short`).files.addUsingPath('a.txt', 'a');
    const before = (await of().getChanges({
      ...all,
      List: true,
      File: true,
      Folder: true,
      ChangeTokenStart,
    } as object)) as unknown as Change[];
    expect(kinds(before)).toEqual([
      ['SP.ChangeList', 1],
      ['SP.ChangeItem', 1],
      ['SP.ChangeFolder', 1],
      ['SP.ChangeItem', 1],
      ['SP.ChangeFile', 1],
    ]);
    expect(before[0]?.ChangeToken.StringValue).toMatch(new RegExp(`^1;${scope};`));
    await web.lists.getByTitle('Short').delete();
    const after = (await of().getChanges({ ...all, List: true, ChangeTokenStart } as object)) as unknown as Change[];
    expect(kinds(after)).toEqual([
      ['SP.ChangeList', 1],
      ['SP.ChangeList', 3],
    ]);
  });

  it('tells nothing of what the caller may not read', async () => {
    const { web } = signedIn();
    await web.siteGroups.getByName('Göteborg Visitors').users.add(`i:0#.f|membership|${READER}`);
    await list().items.getById(2).breakRoleInheritance(false, false);
    const ask = (path: string) => sp.ask(READER, path, { body: { query: { ...all } } });
    for (const path of ['web/getchanges', "web/lists/getByTitle('Meetings')/getchanges"]) {
      const { json } = await ask(path);
      expect((json['value'] as Change[]).map(({ ItemId }) => ItemId)).not.toContain(2);
    }
  });
});
