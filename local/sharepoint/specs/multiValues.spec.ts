import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Proposals');
const items = "web/lists/getByTitle('Proposals')/items";
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map((one) => one['Id']);
const verbose = 'application/json;odata=verbose';

beforeAll(async () => {
  sp = await running();
  await web().lists.add('Proposals', '', 100);
  await list().fields.addMultiChoice('Areas', { Choices: ['Skola', 'Vård', 'R&D'], FillInChoice: false });
  await list().fields.addCurrency('Cost', { CurrencyLocaleId: 1053 });
  await list().fields.createFieldAsXml('<Field Type="Integer" DisplayName="Count" />');
  await list().fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Day" Format="DateOnly" />');
  await list().fields.addUrl('Link');
  await list().items.add({ Title: 'a', Areas: ['Skola', 'Vård'], Cost: 1234.5, Count: 3, Day: '2026-06-30T22:30:00Z' });
  await list().items.add({ Title: 'b', Areas: ['Vård'], Cost: 10 });
  await list().items.add({ Title: 'c' });
});
afterAll(() => sp.stop());

describe('A column of several choices', () => {
  it('is declared with its choices', async () => {
    expect(await list().fields.getByTitle('Areas')()).toMatchObject({
      FieldTypeKind: 15,
      TypeAsString: 'MultiChoice',
      Choices: ['Skola', 'Vård', 'R&D'],
      FillInChoice: false,
      Filterable: true,
      Sortable: false,
    });
  });

  it('is a plain array, null when empty, and results in verbose', async () => {
    const plain = await sp.ask(OWNER, items, { headers: { Accept: 'application/json;odata=nometadata' } });
    expect(plain.json['value']).toMatchObject([{ Areas: ['Skola', 'Vård'] }, { Areas: ['Vård'] }, { Areas: null }]);
    const read = await sp.ask(OWNER, `${items}(1)`, { headers: { Accept: verbose } });
    expect(read.json['d']).toMatchObject({
      Areas: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Skola', 'Vård'] },
    });
  });

  it.each([
    ["Areas eq 'vård'", [1, 2]],
    ["Areas ne 'Skola'", [2, 3]],
    ["Areas eq 'Skola' and Areas eq 'Vård'", [1]],
    ['Areas eq null', [3]],
    ['Areas ne null', [1, 2]],
  ])('is found by each that it holds: %s', async (filter, found) => {
    expect(ids(await list().items.filter(filter)())).toEqual(found);
  });

  it('is written by forms in either form, and only with known choices', async () => {
    const write = (FieldValue: string) =>
      list()
        .items.getById(3)
        .validateUpdateListItem([{ FieldName: 'Areas', FieldValue }]);
    await write(';#Skola;#R&D;#');
    expect(await list().items.getById(3)()).toMatchObject({ Areas: ['Skola', 'R&D'] });
    await write('Vård');
    expect(await list().items.getById(3)()).toMatchObject({ Areas: ['Vård'] });
    expect(await write(';#Vård;#Nope;#')).toMatchObject([
      { HasException: true, ErrorMessage: expect.stringContaining("'Nope' is not an available choice") as string },
    ]);
    await list().items.getById(3).update({ Areas: [] });
    expect(await list().items.getById(3)()).toMatchObject({ Areas: null });
  });

  it('has its default in new rows', async () => {
    await list().fields.createFieldAsXml(
      '<Field Type="MultiChoice" DisplayName="Usual"><CHOICES><CHOICE>x</CHOICE><CHOICE>y</CHOICE></CHOICES><Default>;#x;#y;#</Default></Field>',
    );
    const made: unknown = await list().items.add({ Title: 'd' });
    expect(made).toMatchObject({ Usual: ['x', 'y'] });
    await list()
      .items.getById((made as { Id: number }).Id)
      .delete();
  });
});

describe('Columns of several values, of many lines and of addresses', () => {
  it.each(['Areas', 'Link'])('cannot be indexed: %s', async (name) => {
    const field = list().fields.getByInternalNameOrTitle(name);
    await expect(field.update({ Indexed: true })).rejects.toThrow('cannot be indexed');
  });

  it('cannot be unique', async () => {
    const areas = list().fields.getByInternalNameOrTitle('Areas');
    await expect(areas.update({ Indexed: true, EnforceUniqueValues: true })).rejects.toMatchObject({ status: 400 });
  });

  it('cannot order rows', async () => {
    const answer = await sp.ask(OWNER, `${items}?$orderby=Areas`);
    expect(answer.status).toBe(400);
  });
});

describe('Amounts, whole numbers and days', () => {
  it('are numbers and instants in JSON', async () => {
    expect(await list().items.getById(1)()).toMatchObject({ Cost: 1234.5, Count: 3, Day: '2026-06-30T22:00:00Z' });
    expect(await list().fields.getByTitle('Cost')()).toMatchObject({
      FieldTypeKind: 10,
      CurrencyLocaleId: 1053,
      CommaSeparator: true,
      Unit: null,
    });
    await expect(list().items.add({ Title: 'x', Count: 1.5 })).rejects.toThrow('Edm.Int32');
  });

  it('are filtered and indexed', async () => {
    await list().fields.getByTitle('Cost').update({ Indexed: true });
    expect(ids(await list().items.filter('Cost gt 100')())).toEqual([1]);
    expect(ids(await list().items.orderBy('Cost', false).filter('Cost ne null')())).toEqual([1, 2]);
  });

  it('are written by forms with the site’s comma', async () => {
    const lines = await list()
      .items.getById(2)
      .validateUpdateListItem([
        { FieldName: 'Cost', FieldValue: '1 250,75' },
        { FieldName: 'Day', FieldValue: '2026-07-01' },
      ]);
    expect(lines).toMatchObject([{ HasException: false }, { HasException: false }]);
    expect(await list().items.getById(2)()).toMatchObject({ Cost: 1250.75, Day: '2026-06-30T22:00:00Z' });
  });
});

describe('The values of a row', () => {
  beforeAll(async () => {
    const { Id } = await web().ensureUser(READER);
    await list().fields.addUser('Who');
    await list()
      .items.getById(1)
      .update({ WhoId: Id, Link: { Url: 'https://example.org/', Description: 'A & B' } });
  });

  it('are text for reading', async () => {
    expect(await list().items.getById(1).fieldValuesAsText()).toMatchObject({
      Areas: 'Skola; Vård',
      Who: 'reader',
      Cost: '1234,5',
      Day: '2026-07-01',
      Link: 'https://example.org/, A & B',
      OData__x005f_UIVersionString: '2.0',
    });
  });

  it('are marked up for pages', async () => {
    expect(await list().items.getById(1).fieldValuesAsHTML()).toMatchObject({
      Link: '<a href="https://example.org/">A &amp; B</a>',
      Who: 'reader',
    });
  });

  it('are what a form takes back', async () => {
    const values = await list().items.getById(1).fieldValuesForEdit<Record<string, string>>();
    expect(values).toMatchObject({ Areas: ';#Skola;#Vård;#', Who: `[{"Key":"i:0#.f|membership|${READER}"}]` });
    const { Id } = await row(list().items.add({ Title: 'copy' }));
    const lines = ['Areas', 'Who', 'Cost', 'Day', 'Link'].map((FieldName) => ({
      FieldName,
      FieldValue: values[FieldName] ?? '',
    }));
    await list().items.getById(Id).validateUpdateListItem(lines);
    expect(await list().items.getById(Id).fieldValuesForEdit()).toMatchObject({
      Areas: values['Areas'],
      Who: values['Who'],
      Cost: values['Cost'],
      Day: values['Day'],
      Link: values['Link'],
    });
  });

  it('come with what the caller may do', async () => {
    expect(await list().items.getById(1).effectiveBasePermissions()).toMatchObject({
      High: expect.anything() as string,
    });
    expect(await list().items.getById(1).effectiveBasePermissionsForUI()).toMatchObject({
      Low: expect.anything() as string,
    });
  });
});
