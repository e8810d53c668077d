import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const list = () => pnp(sp.sharePoint.url + SITE, OWNER).web.lists.getByTitle('Meetings');
const all = { Add: true, Update: true, DeleteObject: true, Item: true };
interface Change {
  readonly ChangeType: number;
  readonly ItemId: number;
  readonly ChangeToken: { readonly StringValue: string };
}
const changes = async (query: object) => (await list().getChanges(query)) as unknown as Change[];
beforeAll(async () => {
  sp = await running();
  await pnp(sp.sharePoint.url + SITE, OWNER).web.lists.add('Meetings', '', 100);
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

  it('goes on from a token, of a change or of the list itself', async () => {
    const [first] = await changes(all);
    expect(first?.ChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};63\d{16};\d+$/);
    expect(await changes({ ...all, ChangeTokenStart: first?.ChangeToken })).toHaveLength(2);
    const { CurrentChangeToken } = (await list().select('CurrentChangeToken')()) as unknown as {
      CurrentChangeToken: unknown;
    };
    expect(await changes({ ...all, ChangeTokenStart: CurrentChangeToken })).toEqual([]);
    await list().items.add({ Title: 'c' });
    expect(await changes({ ...all, ChangeTokenStart: CurrentChangeToken })).toHaveLength(1);
  });

  it('tells only the kinds asked for, and no more than asked for', async () => {
    expect((await changes({ Item: true, DeleteObject: true })).map(({ ChangeType }) => ChangeType)).toEqual([3]);
    expect(await changes({ ...all, FetchLimit: 1 })).toHaveLength(1);
  });

  it('refuses a token of another list', async () => {
    const ChangeTokenStart = { StringValue: '1;3;00000000-0000-0000-0000-000000000000;1;1' };
    await expect(changes({ ...all, ChangeTokenStart })).rejects.toMatchObject({ status: 400 });
  });
});
