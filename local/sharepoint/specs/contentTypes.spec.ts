import { AddFieldOptions, DateTimeFieldFormatType, FieldUserSelectionMode } from '@pnp/sp/fields/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Cases');
const CASE = '0x01008D19F38845B0884EBEBE239FDF359184';
const idOf = (one: unknown): string => (one as { Id: { StringValue: string } }).Id.StringValue;

beforeAll(async () => {
  sp = await running();
  await web().lists.add('Cases', '', 100, true, { ContentTypesEnabled: true });
});
afterAll(() => sp.stop());

describe('The columns of a site', () => {
  it('are made, found, changed and deleted as those of a list', async () => {
    const made = await web().fields.addText('Diarienummer', { Group: 'Samverkan', MaxLength: 40 });
    expect(made).toMatchObject({ InternalName: 'Diarienummer', Group: 'Samverkan', Scope: SITE });
    await web().fields.getByTitle('Diarienummer').update({ Description: 'dnr' });
    expect(await web().fields.getByInternalNameOrTitle('Diarienummer')()).toMatchObject({ Description: 'dnr' });
    const extra = await web().fields.addNumber('Extra');
    await web().fields.getById(String(extra.Id)).delete();
    await expect(web().fields.getByTitle('Extra')()).rejects.toMatchObject({ status: 404 });
  });

  it('are of every kind that lists have', async () => {
    const fields = () => web().fields;
    const { Id } = await web().lists.add('Looked up', '', 100);
    const lookup = await fields().addLookup('Lookup', { LookupListId: Id, LookupFieldName: 'Title' });
    const made = await Promise.all([
      fields().addDependentLookupField('Dependent', String(lookup.Id), 'Description'),
      fields().addCalculated('Computed', { Formula: '=Modified+1', DateFormat: DateTimeFieldFormatType.DateOnly }),
      fields().addCurrency('Currency', { MinimumValue: 0, MaximumValue: 100, CurrencyLocaleId: 1033 }),
      fields().addMultiChoice('Several', { Choices: ['a', 'b'], FillInChoice: false }),
      fields().addImageField('Image'),
      fields().addUser('Person', { SelectionMode: FieldUserSelectionMode.PeopleOnly }),
    ]);
    expect(made.map(({ Title, FieldTypeKind }) => [Title, FieldTypeKind])).toEqual([
      ['Dependent', 7],
      ['Computed', 17],
      ['Currency', 10],
      ['Several', 15],
      ['Image', 34],
      ['Person', 20],
    ]);
  });

  it('have those every list has among them', async () => {
    const title = await web().fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247').select('Title', 'InternalName')();
    expect(title).toMatchObject({ Title: 'Title', InternalName: 'Title' });
  });

  it('can be taken up by a list through their schema', async () => {
    const { SchemaXml } = await web().fields.getByTitle('Diarienummer')();
    await list().fields.createFieldAsXml({ SchemaXml, Options: AddFieldOptions.AddFieldInternalNameHint });
    expect(await list().items.add({ Title: 'x', Diarienummer: '0001/26' })).toMatchObject({ Diarienummer: '0001/26' });
  });

  it('say in which forms they stand', async () => {
    const field = web().fields.getByTitle('Diarienummer');
    await field.setShowInEditForm(false);
    await field.setShowInNewForm(true);
    await field.setShowInDisplayForm(true);
    expect((await field()).SchemaXml).toMatch(/ShowInDisplayForm="TRUE" ShowInEditForm="FALSE" ShowInNewForm="TRUE"/);
  });

  it('are made by who may design the site', async () => {
    const asked = await sp.ask(READER, 'web/fields', { body: { Title: 'No', FieldTypeKind: 2 } });
    expect(asked.status).toBe(403);
  });
});

describe('The content types of a site', () => {
  it('are those every site has, with what was recorded of them', async () => {
    const accept = { headers: { Accept: 'application/json;odata=nometadata' } };
    const { json } = await sp.ask(OWNER, "web/contentTypes('0x01')", accept);
    expect(json).toMatchObject({ Name: 'Item', Group: 'List Content Types', Id: { StringValue: '0x01' }, Scope: SITE });
    expect(Object.keys(json)).toEqual([
      'ClientFormCustomFormatter',
      'Description',
      'DisplayFormClientSideComponentId',
      'DisplayFormClientSideComponentProperties',
      'DisplayFormTarget',
      'DisplayFormTemplateName',
      'DisplayFormUrl',
      'DocumentTemplate',
      'DocumentTemplateUrl',
      'EditFormClientSideComponentId',
      'EditFormClientSideComponentProperties',
      'EditFormTarget',
      'EditFormTemplateName',
      'EditFormUrl',
      'Group',
      'Hidden',
      'Id',
      'JSLink',
      'MobileDisplayFormUrl',
      'MobileEditFormUrl',
      'MobileNewFormUrl',
      'Name',
      'NewFormClientSideComponentId',
      'NewFormClientSideComponentProperties',
      'NewFormTarget',
      'NewFormTemplateName',
      'NewFormUrl',
      'ReadOnly',
      'SchemaXml',
      'Scope',
      'Sealed',
      'StringId',
    ]);
  });

  it('are widened by one that is built on another', async () => {
    const { data } = await web().contentTypes.add(CASE, 'Case', 'An errand', 'Samverkan');
    expect(idOf(data)).toBe(CASE);
    const one = web().contentTypes.getById(CASE);
    expect(await one.parent()).toMatchObject({ Name: 'Item' });
    expect(await one.fieldLinks()).toMatchObject([{ Name: 'ContentType' }, { Name: 'Title', Required: true }]);
    expect(await one.workflowAssociations()).toEqual([]);
    await one.update({ Description: 'A case', Group: 'Mine' });
    expect(await one()).toMatchObject({ Description: 'A case', Group: 'Mine', Name: 'Case' });
  });

  it('name their columns, which can be added and taken away', async () => {
    const path = `web/contentTypes('${CASE}')/fieldLinks`;
    const added = await sp.ask(OWNER, path, { body: { FieldInternalName: 'Diarienummer', Required: true } });
    expect([added.status, added.json]).toMatchObject([201, { Name: 'Diarienummer', Required: true }]);
    const fields: Record<string, unknown>[] = await web().contentTypes.getById(CASE).fields();
    expect(fields.map((one) => one['InternalName'])).toEqual(['Title', 'Diarienummer']);
    const link = web().contentTypes.getById(CASE).fieldLinks.getById(String(added.json['Id']));
    expect(await link()).toMatchObject({ Name: 'Diarienummer' });
  });

  it.each([
    ['an identifier that is taken', CASE, 'Another', 'already exists'],
    ['a name that is taken', '0x0100AA', 'Case', 'already exists'],
    ['something that is no identifier', 'case', 'Third', 'is not valid'],
  ])('are refused with %s', async (_what, id, name, words) => {
    await expect(web().contentTypes.add(id, name)).rejects.toThrow(words);
  });

  it('are not found where they are not', async () => {
    await expect(web().contentTypes.getById('0x0199')()).rejects.toMatchObject({ status: 404 });
  });
});

describe('The content types of a list', () => {
  it('are that of its rows and that of its folders, each with an identifier of its own', async () => {
    const found = await list().contentTypes();
    expect(found).toMatchObject([{ Name: 'Item' }, { Name: 'Folder' }]);
    expect(found.map(idOf)).toEqual([
      expect.stringMatching(/^0x0100[0-9A-F]{32}$/),
      expect.stringMatching(/^0x012000[0-9A-F]{32}$/),
    ]);
    const [document] = await web().lists.getByTitle('Documents').contentTypes();
    expect(idOf(document)).toMatch(/^0x010100[0-9A-F]{32}$/);
  });

  it('are widened by one of the site, whose columns come along', async () => {
    await web().lists.add('Others', '', 100);
    const others = web().lists.getByTitle('Others');
    const { data } = await others.contentTypes.addAvailableContentType(CASE);
    expect(idOf(data)).toMatch(new RegExp(`^${CASE}00[0-9A-F]{32}$`));
    expect(await others.contentTypes()).toHaveLength(3);
    expect(await others.fields.getByInternalNameOrTitle('Diarienummer')()).toMatchObject({ MaxLength: 40 });
    await expect(others.contentTypes.addAvailableContentType(CASE)).rejects.toThrow('already exists');
  });

  it('are what its rows are of', async () => {
    const { Id } = await row(list().items.add({ Title: 'usual' }));
    const [usual] = await list().contentTypes();
    expect(await list().items.getById(Id)()).toMatchObject({ ContentTypeId: idOf(usual) });
    const read = await sp.ask(OWNER, `web/lists/getByTitle('Cases')/items(${Id})/ContentType`);
    expect(read.json).toMatchObject({ Name: 'Item' });
  });

  it('are chosen when a row is made or changed, by their own identifier or that of the site', async () => {
    await list().contentTypes.addAvailableContentType(CASE);
    const own = (await list().contentTypes()).map(idOf).find((id) => id.startsWith(CASE)) ?? '';
    const made: unknown = await list().items.add({ Title: 'case', ContentTypeId: own });
    expect(made).toMatchObject({ ContentTypeId: own });
    const { Id } = await row(list().items.add({ Title: 'later' }));
    await list().items.getById(Id).update({ ContentTypeId: CASE });
    const named: unknown = await list().items.getById(Id).select('ContentType/Name').expand('ContentType')();
    expect(named).toMatchObject({ ContentType: { Name: 'Case' } });
    const found = await list().items.filter(`startswith(ContentTypeId,'${CASE}')`)();
    expect(found).toHaveLength(2);
    expect(await list().items.filter(`ContentTypeId eq '${own}'`)()).toHaveLength(2);
  });

  it('cannot be ones the list does not have, nor leave while rows are of them', async () => {
    await expect(list().items.add({ Title: 'x', ContentTypeId: '0x0102' })).rejects.toThrow('content type');
    const own = (await list().contentTypes()).map(idOf).find((id) => id.startsWith(CASE)) ?? '';
    await expect(list().contentTypes.getById(own).delete()).rejects.toThrow('is in use');
    const others = web().lists.getByTitle('Others');
    const there = (await others.contentTypes()).map(idOf).find((id) => id.startsWith(CASE)) ?? '';
    await others.contentTypes.getById(there).delete();
    expect(await others.contentTypes()).toHaveLength(2);
  });

  it('are switched on for the list', async () => {
    expect(await list().select('ContentTypesEnabled')()).toMatchObject({ ContentTypesEnabled: true });
  });
});
