import { FieldTypes } from '@pnp/sp/fields/index.js';
import { pnp, row } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Budget');
const { Text: TEXT, DateTime: DATE, Boolean: BOOLEAN, Number: NUMBER } = FieldTypes;
const add = (name: string, Formula: string, OutputType: FieldTypes) =>
  list().fields.addCalculated(name, { Formula, OutputType });
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map((one) => one['Id']);

beforeAll(async () => {
  sp = await running();
  await web().lists.add('Budget', '', 100);
  await list().fields.addNumber('Belopp');
  await list().fields.addNumber('Antal');
  await list().fields.addDateTime('Datum');
  await list().fields.addChoice('Läge', { Choices: ['öppen', 'klar'] });
  await list().fields.addBoolean('Akut');
  await list().items.add({ Title: 'Bänk', Belopp: 1, Antal: 2, Datum: '2026-03-01T12:00:00Z', Akut: true });
});
afterAll(() => sp.stop());

describe('A calculated column', () => {
  it.each([
    ['a number, with fifteen digits', '=[Belopp]/[Antal]', NUMBER, '0.500000000000000'],
    ['a sum of columns by either name', '=Belopp+[Antal]*10', NUMBER, '21.0000000000000'],
    ['a text put together', '=[Title]&" ("&[Antal]&" st)"', TEXT, 'Bänk (2 st)'],
    ['a choice between two', '=IF([Belopp]>=1,"dyr","billig")', TEXT, 'dyr'],
    ['the same with semicolons', '=IF(AND(Belopp=1;Antal=2);"ja";"nej")', TEXT, 'ja'],
    ['a date as text', '=TEXT([Datum],"yyyy-mm")&"/"&TEXT([Antal],"000")', TEXT, '2026-03/002'],
    ['a date of the site’s calendar', '=[Datum]+7', DATE, '2026-03-07T23:00:00Z'],
    ['days between', '=DATEDIF([Datum],DATE(2026,12,24),"d")', NUMBER, '298.000000000000'],
    ['parts of a date', '=YEAR([Datum])*100+MONTH([Datum])', NUMBER, '202603.000000000'],
    ['yes or no', '=[Akut]', BOOLEAN, '1'],
    ['parts of a text', '=UPPER(LEFT([Title],2))&LEN([Title])', TEXT, 'BÄ4'],
    ['an empty column', '=IF(ISBLANK([Läge]),"-",[Läge])', TEXT, '-'],
    ['what cannot be divided', '=[Belopp]/0', NUMBER, '#DIV/0!'],
    ['a way around it', '=IF(ISERROR([Belopp]/0),0,1)', NUMBER, '0'],
    ['percent, powers and signs', '=-50%*2^3', NUMBER, '-4.00000000000000'],
  ])('gives %s', async (_what, formula, output, expected) => {
    await add('Result', formula, output);
    const field = list().fields.getByInternalNameOrTitle('Result');
    expect(await field()).toMatchObject({
      FieldTypeKind: 17,
      TypeAsString: 'Calculated',
      Formula: formula,
      OutputType: output,
      ReadOnlyField: true,
    });
    expect(await list().items.getById(1)()).toMatchObject({ Result: expected });
    await field.delete();
  });

  it('follows the columns it is computed from, and other calculated ones', async () => {
    await add('Total', '=[Belopp]*[Antal]', NUMBER);
    await add('Moms', '=[Total]*0.25', NUMBER);
    const { Id } = await row(list().items.add({ Title: 't', Belopp: 100, Antal: 3 }));
    expect(await list().items.getById(Id)()).toMatchObject({ Total: '300.000000000000', Moms: '75.0000000000000' });
    await list().items.getById(Id).update({ Antal: 4 });
    expect(await list().items.getById(Id)()).toMatchObject({ Total: '400.000000000000', Moms: '100.000000000000' });
  });

  it('is filtered and ordered by what it gives', async () => {
    expect(ids(await list().items.filter('Total gt 100')())).toEqual([2]);
    expect(ids(await list().items.orderBy('Total', false)())).toEqual([2, 1]);
  });

  it('can get another formula, which every row follows', async () => {
    await list().fields.getByInternalNameOrTitle('Total').update({ Formula: '=[Belopp]+[Antal]' });
    expect(await list().items.getById(1)()).toMatchObject({ Total: '3.00000000000000', OData__UIVersionString: '1.0' });
  });

  it('is made from a schema', async () => {
    await list().fields.createFieldAsXml(
      '<Field Type="Calculated" DisplayName="Kort" ResultType="Text"><Formula>=[Title]&amp;"!"</Formula><FieldRefs><FieldRef Name="Title" /></FieldRefs></Field>',
    );
    expect(await list().items.getById(1)()).toMatchObject({ Kort: 'Bänk!' });
    expect(await list().fields.getByInternalNameOrTitle('Kort')()).toMatchObject({
      SchemaXml: expect.stringContaining('<Formula>=[Title]&amp;&quot;!&quot;</Formula>') as string,
    });
  });

  it('cannot be written, indexed or given to forms', async () => {
    await expect(list().items.add({ Title: 'x', Kort: 'y' })).rejects.toThrow('read only');
    const kort = list().fields.getByInternalNameOrTitle('Kort');
    await expect(kort.update({ Indexed: true })).rejects.toThrow('cannot be indexed');
    const lines = await list()
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Kort', FieldValue: 'y' }]);
    expect(lines).toMatchObject([{ HasException: true }]);
  });

  it.each([
    ['a function that is not computed here', '=VLOOKUP([Belopp],1,2)', 'the function VLOOKUP'],
    ['a column that is not there', '=[Nope]+1', 'refers to a column that does not exist: Nope'],
    ['today as a column', '=[Today]', 'volatile functions like Today and Me'],
    ['a person', '=[Author]', 'not supported in formulas: Author'],
    ['half an expression', '=1+', 'contains a syntax error'],
    ['a sign formulas do not have', '=1 ? 2', 'contains a syntax error'],
  ])('is refused by name with %s', async (_what, formula, words) => {
    await expect(add('Refused', formula, NUMBER)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
    await expect(list().fields.getByInternalNameOrTitle('Refused')()).rejects.toMatchObject({ status: 404 });
  });
});
