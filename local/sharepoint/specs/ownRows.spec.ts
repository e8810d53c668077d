import { folderFromServerRelativePath } from '@pnp/sp/folders/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, STRANGER, WRITER, type Running } from './running';

const CONTRIBUTE = 1073741827;
const DESIGN = 1073741828;

let sp: Running;
const as = (who: string) => pnp(sp.sharePoint.url + SITE, who).web;
const list = (who: string) => as(who).lists.getByTitle('Proposals');
const titles = async (who: string) =>
  (await list(who).items.select('Title')()).map(({ Title }: { Title: string }) => Title);
const mine = new Map<string, number>();

/** Two members, a designer who may override list behaviours, and the owner. */
beforeAll(async () => {
  sp = await running();
  await as(OWNER).lists.add('Proposals', '', 100);
  for (const [who, role] of [
    [WRITER, CONTRIBUTE],
    [READER, CONTRIBUTE],
    [STRANGER, DESIGN],
  ] as const) {
    const { Id } = await as(OWNER).ensureUser(who);
    await as(OWNER).roleAssignments.add(Id, role);
  }
  for (const who of [OWNER, WRITER, READER]) {
    const made = await row(list(who).items.add({ Title: who }));
    mine.set(who, made.Id);
  }
});
afterAll(() => sp.stop());
const item = (who: string, of: string) => list(who).items.getById(mine.get(of) ?? 0);

describe('A list that shows each row to its author', () => {
  beforeAll(() => list(OWNER).update({ ReadSecurity: 2, WriteSecurity: 2 }));

  it.each([
    [OWNER, [OWNER, WRITER, READER]],
    [STRANGER, [OWNER, WRITER, READER]],
    [WRITER, [WRITER]],
    [READER, [READER]],
  ])('shows %s exactly that', async (who, expected) => {
    expect(await titles(who)).toEqual(expected);
    const [batched, execute] = pnp(sp.sharePoint.url + SITE, who).batched();
    const inBatch = batched.web.lists.getByTitle('Proposals').items.filter("startswith(Title,'o')").select('Title')();
    await execute();
    expect(await inBatch).toHaveLength(expected.includes(OWNER) ? 1 : 0);
  });

  it('hides the rows of others as rows that do not exist, whatever is asked of them', async () => {
    for (const path of ['', '/versions', '/FieldValuesAsText', '/Author']) {
      const { status } = await sp.ask(
        WRITER,
        `web/lists/getByTitle('Proposals')/items(${String(mine.get(READER))})${path}`,
      );
      expect(status).toBe(404);
    }
    expect(await list(WRITER).items.filter("Author/Title eq 'reader'")()).toEqual([]);
    await expect(item(WRITER, READER).update({ Title: 'x' })).rejects.toMatchObject({ status: 404 });
    await expect(item(WRITER, READER).recycle()).rejects.toMatchObject({ status: 404 });
    const view = { ViewXml: '<View Scope="RecursiveAll"></View>' };
    const caml = { query: view };
    const asked = await sp.ask(WRITER, "web/lists/getByTitle('Proposals')/getitems", { body: caml });
    expect((asked.json['value'] as unknown[]).length).toBe(1);
    const rendered = await sp.ask(WRITER, "web/lists/getByTitle('Proposals')/RenderListDataAsStream", {
      body: { parameters: view },
    });
    expect((rendered.json['Row'] as unknown[]).length).toBe(1);
    const changes = await sp.ask(WRITER, "web/lists/getByTitle('Proposals')/getchanges", {
      body: { query: { Add: true, Item: true } },
    });
    expect(changes.json['value']).toEqual([expect.objectContaining({ ItemId: mine.get(WRITER) })]);
  });

  it('shows folders to everybody, and in them only one’s own', async () => {
    await folderFromServerRelativePath(as(OWNER), `${SITE}/Lists/Proposals`).folders.addUsingPath('0012');
    await list(WRITER).addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'In the folder' }],
      `${SITE}/Lists/Proposals/0012`,
    );
    expect(await titles(READER)).not.toContain('In the folder');
    expect(await titles(WRITER)).toContain('In the folder');
    expect((await folderFromServerRelativePath(as(READER), `${SITE}/Lists/Proposals/0012`)()).Exists).toBe(true);
  });

  it('holds no column unique, for that would tell of the others', async () => {
    const column = { FieldTypeKind: 2, Title: 'Key', Indexed: true, EnforceUniqueValues: true };
    const { status } = await sp.ask(OWNER, "web/lists/getByTitle('Proposals')/fields", { body: column });
    expect(status).toBe(400);
    await as(OWNER).lists.add('Unique', '', 100);
    await sp.ask(OWNER, "web/lists/getByTitle('Unique')/fields", { body: column });
    await expect(as(OWNER).lists.getByTitle('Unique').update({ ReadSecurity: 2 })).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe('A list where each row is changed by its author', () => {
  beforeAll(() => list(OWNER).update({ ReadSecurity: 1, WriteSecurity: 2 }));

  it('shows all and lets each change and remove their own', async () => {
    expect(await titles(WRITER)).toEqual(expect.arrayContaining([OWNER, WRITER, READER]));
    await item(WRITER, WRITER).update({ Title: WRITER });
    await expect(item(WRITER, READER).update({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(item(WRITER, READER).delete()).rejects.toMatchObject({ status: 403 });
    await expect(item(WRITER, READER).recycle()).rejects.toMatchObject({ status: 403 });
    const form = item(WRITER, READER).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }]);
    await expect(form).rejects.toMatchObject({ status: 403 });
    await item(STRANGER, READER).update({ Title: READER });
    await item(OWNER, READER).update({ Title: READER });
  });

  it('keeps a folder whose rows are not all the remover’s', async () => {
    const folder = await folderFromServerRelativePath(as(WRITER), `${SITE}/Lists/Proposals`).folders.addUsingPath(
      'own',
    );
    expect(folder).toMatchObject({ Exists: true });
    await list(READER).addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'theirs' }],
      `${SITE}/Lists/Proposals/own`,
    );
    await expect(
      folderFromServerRelativePath(as(WRITER), `${SITE}/Lists/Proposals/own`).delete(),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe('A list nobody writes in', () => {
  it('takes nothing from who may only contribute', async () => {
    await list(OWNER).update({ WriteSecurity: 4 });
    await expect(item(WRITER, WRITER).update({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(list(WRITER).items.add({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
    await item(STRANGER, WRITER).update({ Title: WRITER });
  });

  it.each([{ ReadSecurity: 3 }, { WriteSecurity: 3 }, { ReadSecurity: '2' }])(
    'and %j is no setting',
    async (setting) => {
      const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
      const { status } = await sp.ask(OWNER, "web/lists/getByTitle('Proposals')", { body: setting, headers });
      expect(status).toBe(400);
    },
  );
});
