import { pnp, row } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Proposals');
beforeAll(async () => {
  sp = await running();
  await web().lists.add('Proposals', '', 100);
  for (const add of ['addText', 'addNumber', 'addBoolean', 'addDateTime', 'addUrl', 'addMultilineText'] as const) {
    await list().fields[add](add.slice(3));
  }
});
afterAll(() => sp.stop());

describe('A row', () => {
  it('is added with 201, both ETag forms and a Location', async () => {
    const made = await sp.ask(OWNER, "web/lists/getByTitle('Proposals')/items", { body: { Title: 'Ett' } });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      'odata.etag': '"1"',
      'odata.type': 'SP.Data.ProposalsListItem',
      Id: 1,
      ID: 1,
      OData__UIVersionString: '1.0',
    });
    expect(made.headers.get('etag')).toBe(`"${String(made.json['GUID'])},1"`);
    expect(made.json['odata.id']).toBe(made.json['GUID']);
    expect(made.headers.get('location')).toContain('/Items(1)');
  });

  it('says who and when, from the caller and the domain clock, without milliseconds', async () => {
    const read: unknown = await list()
      .items.getById(1)
      .select('Created', 'Author/Title', 'Editor/EMail', 'Author/Id')
      .expand('Author', 'Editor')();
    expect(read).toMatchObject({ Created: '2026-02-19T12:00:00Z', Author: { Title: 'owner' } });
  });

  it('keeps every kind of value', async () => {
    const sent = {
      Text: 'åäö',
      Number: 1.5,
      Boolean: true,
      DateTime: '2026-02-19T23:30:00Z',
      Url: { Url: 'https://example.org/', Description: 'Ett' },
      MultilineText: 'a\nb',
    };
    const { Id } = await row(list().items.add(sent));
    // 23:30 UTC is already the next day in Stockholm, and the column holds days.
    expect(await list().items.getById(Id)()).toMatchObject({ ...sent, DateTime: '2026-02-19T23:00:00Z' });
  });

  it('always lands in the root folder', async () => {
    expect(await list().items.getById(1).select('FileDirRef', 'FileRef', 'FSObjType')()).toMatchObject({
      FileDirRef: `${SITE}/Lists/Proposals`,
      FileRef: `${SITE}/Lists/Proposals/1_.000`,
      FSObjType: 0,
    });
  });

  it.each([
    ['an unknown column', { Nope: 1 }, "The property 'Nope' does not exist on type 'SP.Data.ProposalsListItem'"],
    ['a type in a body that is not verbose', { __metadata: { type: 'x' } }, "The property '__metadata' does not exist"],
    ['more than 255 characters of text', { Text: 'x'.repeat(256) }, 'Invalid text value'],
    ['a word for a number', { Number: 'many' }, 'Edm.Double'],
    ['a word for a date', { DateTime: 'soon' }, 'Edm.DateTime'],
    ['another author', { AuthorId: 3 }, 'read only'],
  ])('is refused with %s', async (_what, body, words) => {
    await expect(list().items.add(body)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  it('shows both Id and ID when one is asked for', async () => {
    const { json } = await sp.ask(OWNER, "web/lists/getByTitle('Proposals')/items(1)?$select=Id", {
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    expect(json).toEqual({ Id: 1, ID: 1 });
  });

  it.each([
    ['a column there is not', '$select=Nope', "The field or property 'Nope' does not exist."],
    ['a person without $expand', '$select=Author/Title', 'must contains Author'],
  ])('cannot be read by %s', async (_what, query, words) => {
    const answer = await sp.ask(OWNER, `web/lists/getByTitle('Proposals')/items?${query}`);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(words)]);
  });

  it('that is not there is 404 with the list item code', async () => {
    const answer = await sp.ask(OWNER, "web/lists/getByTitle('Proposals')/items(999)");
    expect([answer.status, answer.text]).toEqual([
      404,
      expect.stringContaining('-2130575338, System.ArgumentException'),
    ]);
  });

  it('can be seen as text, in the site’s own time', async () => {
    expect(await list().items.getById(1).fieldValuesAsText()).toMatchObject({
      Created: '2026-02-19 13:00',
      Author: 'owner',
    });
  });
});

describe('A change', () => {
  const changed = async (id: number, eTag: string): Promise<unknown> =>
    list().items.getById(id).update({ Title: 'Två' }, eTag);

  it.each([
    ['the number of the body', (_guid: string, n: number) => `"${n}"`],
    ['guid and number of the header', (guid: string, n: number) => `"${guid},${n}"`],
    ['the same in capitals and braces', (guid: string, n: number) => `"{${guid.toUpperCase()}},${n}"`],
    ['anything', () => '*'],
  ])('is made from the version it names: %s', async (_form, etag) => {
    const { Id, GUID } = await row(list().items.add({ Title: 'Ett' }));
    expect(await changed(Id, etag(GUID, 1))).toEqual({ etag: `"${GUID},2"` });
  });

  it('from another version is 412 and changes nothing', async () => {
    const { Id } = await row(list().items.add({ Title: 'Ett' }));
    await changed(Id, '"1"');
    await expect(changed(Id, '"1"')).rejects.toMatchObject({
      status: 412,
      message: expect.stringContaining('The request ETag value') as string,
    });
    expect(await list().items.getById(Id).select('OData__UIVersionString')()).toMatchObject({
      OData__UIVersionString: '2.0',
    });
  });

  it('answers 204 with the header form, by X-HTTP-Method and by the real verb', async () => {
    const path = "web/lists/getByTitle('Proposals')/items(1)";
    const byHeader = await sp.ask(OWNER, path, {
      body: { Title: 'a' },
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    });
    const byVerb = await sp.ask(OWNER, path, { method: 'PATCH', body: { Title: 'b' }, headers: { 'If-Match': '*' } });
    expect([byHeader.status, byVerb.status, byHeader.text]).toEqual([204, 204, '']);
    expect(byVerb.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},\d+"$/);
  });

  it('keeps the versions before it, newest first, the current one among them', async () => {
    const { Id } = await row(list().items.add({ Title: 'v1' }));
    await list().items.getById(Id).update({ Title: 'v2' });
    const versions = await list().items.getById(Id).versions();
    expect(
      versions.map((one: Record<string, unknown>) => [one['VersionLabel'], one['Title'], one['IsCurrentVersion']]),
    ).toEqual([
      ['2.0', 'v2', true],
      ['1.0', 'v1', false],
    ]);
  });
});

describe('A row that is removed', () => {
  it('answers 200 with nothing, and is gone', async () => {
    const { Id } = await row(list().items.add({ Title: 'x' }));
    const path = `web/lists/getByTitle('Proposals')/items(${Id})`;
    const removed = await sp.ask(OWNER, path, { method: 'DELETE', headers: { 'If-Match': '*' } });
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect((await sp.ask(OWNER, path)).status).toBe(404);
  });

  it('to the recycle bin answers its identifier there', async () => {
    const { Id } = await row(list().items.add({ Title: 'x' }));
    expect(await list().items.getById(Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves its number unused', async () => {
    const { Id } = await row(list().items.add({ Title: 'x' }));
    await list().items.getById(Id).delete();
    expect((await row(list().items.add({ Title: 'y' }))).Id).toBe(Id + 1);
  });
});
