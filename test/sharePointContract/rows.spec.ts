import { places, type Place } from './places';
import { addColumn, addRow, ask, MERGE, rowsOf, withList } from './workbench';

/** Characters that have been lost on the way somewhere: quotes, markup, line breaks, an emoji, a hard space. */
const HOSTILE = `Åsa & Örjan "citat" 'apostrof' <b>fet</b> 100 % #1; ; rad ett\nrad två 🚶 slut`;

describe.each(places)('Rows, on $name', ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  it('C01 a column made by its schema answers 200 with the column, and keeps the name it was given', () =>
    withList(place, 'list', async ({ path }) => {
      const made = await addColumn(place, path, "Name='BodyNr' StaticName='BodyNr' DisplayName='Organ' Type='Number'");
      expect(made.status).toBe(200);
      expect(made.json['InternalName']).toBe('BodyNr');
    }));

  it('C02 a text of 256 characters is refused with 400 and the row stays as it was', () =>
    withList(place, 'list', async ({ path }) => {
      const id = await addRow(place, path, { Title: 'före', Key: 'a' });
      const refused = await ask(place, `${path}/items(${String(id)})`, {
        body: { Title: 'x'.repeat(256) },
        headers: { ...MERGE, 'If-Match': '*' },
      });
      expect(refused.status).toBe(400);
      expect((await ask(place, `${path}/items(${String(id)})`)).json['Title']).toBe('före');
    }));

  it('C03 a second row with the same unique value is refused by number and leaves nothing behind', () =>
    withList(place, 'list', async ({ path }) => {
      await addRow(place, path, { Title: 'en', Key: 'samma' });
      const refused = await ask(place, `${path}/items`, { body: { Title: 'två', Key: 'SAMMA' } });
      expect(refused.code).toBe('-2130575169');
      expect(rowsOf(await ask(place, `${path}/items?$select=Id`))).toHaveLength(1);
    }));

  it('C04 a required column and a choice are not enforced by POST; a form enforces the required one', () =>
    withList(place, 'list', async ({ path, folder }) => {
      await addColumn(place, path, "Name='Must' StaticName='Must' DisplayName='Must' Type='Text' Required='TRUE'");
      await ask(place, `${path}/fields/createFieldAsXml`, {
        body: {
          parameters: {
            SchemaXml:
              "<Field Name='Pick' StaticName='Pick' DisplayName='Pick' Type='Choice'><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>",
            Options: 8,
          },
        },
      });
      await addRow(place, path, { Title: 'x', Key: 'a', Pick: 'annat' });
      const form = await ask(place, `${path}/AddValidateUpdateItemUsingPath`, {
        body: formBody(folder, { Title: 'x', Key: 'b' }),
      });
      expect(form.status).toBe(200);
      expect(rowsOf(form).find((field) => field['FieldName'] === 'Must')?.['HasException']).toBe(true);
      expect(rowsOf(await ask(place, `${path}/items?$select=Id`))).toHaveLength(1);
    }));

  it('C05 a plain note gives back what it was given, line breaks as LF or CR LF', () =>
    withList(place, 'list', async ({ path }) => {
      await addColumn(place, path, "Name='Notes' StaticName='Notes' DisplayName='Notes' Type='Note' RichText='FALSE'");
      const id = await addRow(place, path, { Title: 'x', Key: 'a', Notes: HOSTILE });
      const { json } = await ask(place, `${path}/items(${String(id)})?$select=Notes`);
      expect(String(json['Notes']).replaceAll('\r\n', '\n')).toBe(HOSTILE);
    }));

  it('C06 an unknown column is refused with 400, asked for or written', () =>
    withList(place, 'list', async ({ path }) => {
      expect((await ask(place, `${path}/items?$select=Nothing`)).status).toBe(400);
      expect((await ask(place, `${path}/items`, { body: { Nothing: 1 } })).status).toBe(400);
    }));

  it('C07 a change is taken from the version it was read at, in either form, and refused from an older one', () =>
    withList(place, 'list', async ({ path }) => {
      const id = await addRow(place, path, { Title: 'ett', Key: 'a' });
      const row = `${path}/items(${String(id)})`;
      const change = (title: string, etag: string) =>
        ask(place, row, { body: { Title: title }, headers: { ...MERGE, 'If-Match': etag } });
      const read = String((await ask(place, row)).json['odata.etag']);
      const short = `"${/(\d+)"$/.exec(read)?.[1] ?? ''}"`;
      const changed = await change('två', short);
      expect(changed.status).toBe(204);
      const header = changed.headers.get('etag') ?? '';
      expect(header).not.toBe('');
      expect((await change('tre', header)).status).toBe(204);
      const stale = await change('fyra', read);
      expect(stale.status).toBe(412);
      expect((await ask(place, row)).json['Title']).toBe('tre');
      const gone = await ask(place, row, { body: '', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': read } });
      expect(gone.status).toBe(412);
    }));

  it('C08 pages are followed to the end in the order asked for, equal values included', () =>
    withList(place, 'list', async ({ path }) => {
      await addColumn(place, path, "Name='Day' StaticName='Day' DisplayName='Day' Type='Text' Indexed='TRUE'");
      for (const [at, day] of ['b', 'a', 'b', 'a', 'c'].entries()) {
        await addRow(place, path, { Title: String(at), Key: String(at), Day: day });
      }
      const days: unknown[] = [];
      let next: string | undefined = `${path}/items?$select=Day,Title&$orderby=Day desc&$top=2`;
      while (next !== undefined && days.length < 10) {
        const page = await ask(place, next);
        days.push(...rowsOf(page).map((row) => row['Day']));
        const link = page.json['odata.nextLink'];
        next = typeof link === 'string' ? link.slice(link.indexOf('/_api/') + 6) : undefined;
      }
      expect(days).toEqual(['c', 'b', 'b', 'a', 'a']);
    }));

  it('C09 a flag is asked for by 1, a text by its start, and a quote is doubled', () =>
    withList(place, 'list', async ({ path }) => {
      await addColumn(place, path, "Name='Done' StaticName='Done' DisplayName='Done' Type='Boolean'");
      await addRow(place, path, { Title: "L'Isle", Key: 'a:1', Done: true });
      await addRow(place, path, { Title: 'x', Key: 'a:2', Done: false });
      const count = async (filter: string) =>
        rowsOf(await ask(place, `${path}/items?$select=Id&$filter=${encodeURIComponent(filter)}`)).length;
      expect(await count('Done eq 1')).toBe(1);
      expect(await count("startswith(Key,'a:')")).toBe(2);
      expect(await count("Title eq 'L''Isle'")).toBe(1);
    }));

  it('C10 changes since a token are told in order, and once', () =>
    withList(place, 'list', async ({ path }) => {
      const token = (await ask(place, `${path}?$select=CurrentChangeToken`)).json['CurrentChangeToken'] ?? {};
      const id = await addRow(place, path, { Title: 'x', Key: 'a' });
      await ask(place, `${path}/items(${String(id)})`, {
        body: { Title: 'y' },
        headers: { ...MERGE, 'If-Match': '*' },
      });
      const since = async (start: object) =>
        rowsOf(
          await ask(place, `${path}/getChanges`, {
            body: { query: { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: start } },
          }),
        );
      const changes = await since(token);
      expect(changes.map((change) => [change['ChangeType'], change['ItemId']])).toEqual([
        [1, id],
        [2, id],
      ]);
      expect(await since(changes.at(-1)?.['ChangeToken'] as object)).toEqual([]);
    }));

  const formBody = (folder: string, values: Readonly<Record<string, string>>) => ({
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });

  it('C11 POST to items lands in the root; a form lands in its folder, takes texts as they are and tells the number', () =>
    withList(place, 'list', async ({ path, folder }) => {
      await addColumn(place, path, "Name='BodyNr' StaticName='BodyNr' DisplayName='Organ' Type='Number'");
      await addColumn(place, path, "Name='Notes' StaticName='Notes' DisplayName='Notes' Type='Note' RichText='FALSE'");
      await ask(place, `${path}/rootFolder/folders/addUsingPath(decodedurl='0012')`, { body: {} });
      const inRoot = await addRow(place, path, { Title: 'x', Key: 'a' });
      const form = await ask(place, `${path}/AddValidateUpdateItemUsingPath`, {
        body: formBody(`${folder}/0012`, { Title: 'y', Key: 'b', BodyNr: '12', Notes: HOSTILE }),
      });
      const inFolder = Number(rowsOf(form).find((field) => field['FieldName'] === 'Id')?.['FieldValue']);
      const at = async (id: number) =>
        (await ask(place, `${path}/items(${String(id)})?$select=FileDirRef,BodyNr,Notes`)).json;
      expect((await at(inRoot))['FileDirRef']).toBe(folder);
      expect(await at(inFolder)).toMatchObject({ FileDirRef: `${folder}/0012`, BodyNr: 12 });
      expect(String((await at(inFolder))['Notes']).replaceAll('\r\n', '\n')).toBe(HOSTILE);
    }));

  it('C12 a row asked for without metadata says its version in a column, and a change is taken from it', () =>
    withList(place, 'list', async ({ path }) => {
      const id = await addRow(place, path, { Title: 'ett', Key: 'a' });
      const row = `${path}/items(${String(id)})`;
      const bare = { Accept: 'application/json;odata=nometadata' };
      const change = (etag: string) =>
        ask(place, row, { body: { Title: 'två' }, headers: { ...MERGE, 'If-Match': etag } });
      expect((await change('*')).status).toBe(204);
      const read = await ask(place, `${row}?$select=Id,owshiddenversion`, { headers: bare });
      expect(read.json).not.toHaveProperty('odata.etag');
      const version = `"${String(read.json['owshiddenversion'])}"`;
      expect((await ask(place, row)).json['odata.etag']).toBe(version);
      expect((await change(version)).status).toBe(204);
      expect((await change(version)).status).toBe(412);
    }));
});
