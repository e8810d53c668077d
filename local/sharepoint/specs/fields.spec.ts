import { AddFieldOptions } from '@pnp/sp/fields/index.js';
import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const list = () => pnp(sp.sharePoint.url + SITE, OWNER).web.lists.getByTitle('Proposals');
beforeAll(async () => {
  sp = await running();
  await pnp(sp.sharePoint.url + SITE, OWNER).web.lists.add('Proposals', '', 100);
});
afterAll(() => sp.stop());

describe('A column made from a schema', () => {
  it('has the name of its title, unless the name is asked for', async () => {
    const xml = '<Field Type="Text" Name="BodyYear" StaticName="BodyYear" DisplayName="Organ och år" MaxLength="20" />';
    expect(await list().fields.createFieldAsXml(xml)).toMatchObject({
      InternalName: 'Organ_x0020_och_x0020__x00e5_r',
      Title: 'Organ och år',
    });
    await list().fields.getByInternalNameOrTitle('Organ och år').delete();
    expect(
      await list().fields.createFieldAsXml({ SchemaXml: xml, Options: AddFieldOptions.AddFieldInternalNameHint }),
    ).toMatchObject({
      InternalName: 'BodyYear',
      MaxLength: 20,
    });
  });

  it('keeps its choices, its default and its identifier', async () => {
    const guid = 'a2bbb5a0-27a5-4c5d-a9f3-7a0b5ca2a001';
    await list().fields.createFieldAsXml({
      SchemaXml: `<Field ID="{${guid}}" Type="Choice" Name="Status" DisplayName="Läge"><Default>open</Default><CHOICES><CHOICE>open</CHOICE><CHOICE>R&amp;D</CHOICE></CHOICES></Field>`,
      Options: AddFieldOptions.AddFieldInternalNameHint,
    });
    expect(await list().fields.getById(guid)()).toMatchObject({
      InternalName: 'Status',
      Choices: ['open', 'R&D'],
      DefaultValue: 'open',
    });
    expect(await list().items.add({ Title: 'x' })).toMatchObject({ Status: 'open' });
  });
});

describe('A column made by POST', () => {
  it('answers verbosely, which PnPjs unwraps', async () => {
    expect(await list().fields.addNumber('Amount', { Indexed: true })).toMatchObject({
      InternalName: 'Amount',
      Indexed: true,
      FieldTypeKind: 9,
    });
    expect(await list().fields.addChoice('Kind', { Choices: ['a', 'b'] })).toMatchObject({
      Choices: { results: ['a', 'b'] },
    });
    expect(await list().fields.addMultilineText('Reasons', { RichText: false, NumberOfLines: 6 })).toMatchObject({
      FieldTypeKind: 3,
    });
    expect(await list().fields.addBoolean('Done')).toMatchObject({ FieldTypeKind: 8 });
    expect(await list().fields.addDateTime('Due')).toMatchObject({ DisplayFormat: 0 });
    expect(await list().fields.addUrl('Link')).toMatchObject({ FieldTypeKind: 11 });
  });

  it('of a kind that is not covered is refused by name', async () => {
    await expect(list().fields.addLocation('Where')).rejects.toThrow('The field type Location is not covered');
    const schema = '<Field Type="TaxonomyFieldType" Name="Term" DisplayName="Term" />';
    await expect(list().fields.createFieldAsXml(schema)).rejects.toThrow('TaxonomyFieldType is not covered');
  });

  it('is refused with a title that is taken', async () => {
    await expect(list().fields.addText('Amount')).rejects.toThrow('A duplicate field name');
  });
});

describe('A column', () => {
  it('can be renamed while its internal name stays', async () => {
    const field = list().fields.getByInternalNameOrTitle('Amount');
    await field.update({ Title: 'Belopp', Description: 'tkr', Required: true });
    expect(await field()).toMatchObject({
      InternalName: 'Amount',
      Title: 'Belopp',
      Description: 'tkr',
      Required: true,
    });
  });

  it('is unique only with an index', async () => {
    await list().fields.addText('Key');
    const key = list().fields.getByInternalNameOrTitle('Key');
    await expect(key.update({ EnforceUniqueValues: true })).rejects.toMatchObject({ status: 400 });
    await key.update({ Indexed: true, EnforceUniqueValues: true });
    await list().items.add({ Title: 'first', Key: 'Ärende 1' });
    await expect(list().items.add({ Title: 'second', Key: 'ärende 1' })).rejects.toThrow('-2130575169');
    await expect(list().items.add({ Title: 'second', Key: 'ärende 1' })).rejects.toMatchObject({ status: 400 });
    await list().items.add({ Title: 'no key' });
    await list().items.add({ Title: 'no key either' });
  });

  it('of many lines cannot be indexed', async () => {
    await expect(list().fields.getByInternalNameOrTitle('Reasons').update({ Indexed: true })).rejects.toMatchObject({
      status: 400,
    });
  });

  it('that is missing is not found', async () => {
    await expect(list().fields.getByInternalNameOrTitle('Nope')()).rejects.toMatchObject({ status: 404 });
  });

  it('that is built in is found by filter', async () => {
    const hidden = await list()
      .fields.filter("Hidden eq false and ReadOnlyField eq false and InternalName eq 'Title'")
      .select('InternalName')();
    expect(hidden).toHaveLength(1);
  });

  it('is the twentieth with an index, or refused', async () => {
    const indexed = (await list().fields.filter('Indexed eq true')()).length;
    for (let n = indexed; n < 20; n += 1) await list().fields.addText(`More${n}`, { Indexed: true });
    await expect(list().fields.addText('TooMany', { Indexed: true })).rejects.toThrow('maximum number of indices');
    await expect(list().fields.getByInternalNameOrTitle('TooMany')()).rejects.toMatchObject({ status: 404 });
  });
});
