import { FieldUserSelectionMode } from '@pnp/sp/fields/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, STRANGER, WRITER, type Running } from './running';

let sp: Running;
let [reader, writer] = [0, 0];
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const list = () => web().lists.getByTitle('Tasks');
const login = (upn: string): string => `i:0#.f|membership|${upn}`;
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map((one) => one['Id']);

beforeAll(async () => {
  sp = await running();
  await web().lists.add('Tasks', '', 100);
  await list().fields.addUser('AssignedTo', { SelectionMode: FieldUserSelectionMode.PeopleOnly });
  await list().fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" Name="Party" DisplayName="Party" />');
  reader = (await web().ensureUser(READER)).Id;
  writer = (await web().ensureUser(WRITER)).Id;
  await list().items.add({ Title: 'a', AssignedToId: reader, PartyId: [reader, writer] });
  await list().items.add({ Title: 'b', AssignedToId: writer });
  await list().items.add({ Title: 'c' });
});
afterAll(() => sp.stop());

describe('A column of people', () => {
  it('says whom it takes and how many', async () => {
    expect(await list().fields.getByTitle('AssignedTo')()).toMatchObject({
      FieldTypeKind: 20,
      TypeAsString: 'User',
      AllowMultipleValues: false,
      AllowDisplay: true,
      Presence: true,
      SelectionMode: 0,
      SelectionGroup: 0,
      UserDisplayOptions: null,
    });
    expect(await list().fields.getByTitle('Party')()).toMatchObject({
      TypeAsString: 'UserMulti',
      AllowMultipleValues: true,
    });
  });

  it('begins and ceases to take several, and its rows come along', async () => {
    await list().fields.addUser('Helper');
    const { Id } = await row(list().items.add({ Title: 'h', HelperId: writer }));
    const helper = list().fields.getByInternalNameOrTitle('Helper');
    await helper.update({ AllowMultipleValues: true });
    expect(await list().items.getById(Id)()).toMatchObject({ HelperId: [writer], HelperStringId: [String(writer)] });
    await helper.update({ AllowMultipleValues: false });
    expect(await list().items.getById(Id)()).toMatchObject({ HelperId: writer });
    await list().items.getById(Id).delete();
  });
});

describe('The people of a row', () => {
  it('are numbers, and the same as text; nobody is null', async () => {
    const accept = { headers: { Accept: 'application/json;odata=nometadata' } };
    const { json } = await sp.ask(OWNER, "web/lists/getByTitle('Tasks')/items", accept);
    expect(json['value']).toMatchObject([
      {
        AssignedToId: reader,
        AssignedToStringId: String(reader),
        PartyId: [reader, writer],
        PartyStringId: [String(reader), String(writer)],
      },
      { AssignedToId: writer, PartyId: null, PartyStringId: null },
      { AssignedToId: null, AssignedToStringId: null },
    ]);
    expect(Object.keys((json['value'] as object[])[0] ?? {})).not.toContain('AuthorStringId');
  });

  it('are expanded by what the user information list has', async () => {
    const read: unknown = await list()
      .items.getById(1)
      .select('AssignedTo/Title', 'AssignedTo/EMail', 'Party/Title', 'Party/Id', 'Author/Title')
      .expand('AssignedTo', 'Party', 'Author')();
    expect(read).toMatchObject({
      AssignedTo: { Title: 'reader', EMail: READER },
      Party: [
        { Title: 'reader', Id: reader },
        { Title: 'writer', Id: writer },
      ],
      Author: { Title: 'owner' },
    });
  });

  it.each([
    ['Author/Title eq', "Author/Title eq 'owner'", [1, 2, 3]],
    ['a mail address', `AssignedTo/EMail eq '${READER}'`, [1]],
    ['a login', `AssignedTo/Name eq '${login(WRITER)}'`, [2]],
    ['nobody', 'AssignedToId eq null', [3]],
  ])('are found by %s', async (_what, filter, found) => {
    expect(ids(await list().items.filter(filter)())).toEqual(found);
  });

  it('are found by number, either way it is written', async () => {
    expect(ids(await list().items.filter(`AssignedTo/Id eq ${writer}`)())).toEqual([2]);
    expect(ids(await list().items.filter(`AssignedToId eq ${writer}`)())).toEqual([2]);
  });

  it('order the rows by name', async () => {
    expect(ids(await list().items.orderBy('AssignedTo/Title', false)())).toEqual([2, 1, 3]);
  });

  it.each([
    ['a filter on a column of several', '$filter=Party/Id eq 1', 'cannot be used in the query filter'],
    ['a property people do not have', '$select=AssignedTo/Shoe&$expand=AssignedTo', "'AssignedTo/Shoe' is not valid"],
    ['an expansion that says nothing more', '$expand=AssignedTo', 'must specify the target fields'],
  ])('cannot be asked for by %s', async (_what, query, words) => {
    const answer = await sp.ask(OWNER, `web/lists/getByTitle('Tasks')/items?${query}`);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(words)]);
  });

  it('must be known to the site', async () => {
    await expect(list().items.add({ Title: 'x', AssignedToId: 4711 })).rejects.toThrow('-2130575276');
    await expect(list().items.add({ Title: 'x', PartyId: [reader, 4711] })).rejects.toMatchObject({ status: 400 });
  });

  it('can be written by number as text, and are read again in versions', async () => {
    const { Id } = await row(list().items.add({ Title: 'v', AssignedToStringId: String(reader) }));
    await list().items.getById(Id).update({ AssignedToId: writer });
    expect(await list().items.getById(Id).versions()).toMatchObject([
      { AssignedTo: { LookupId: writer, LookupValue: 'writer', Email: WRITER } },
      { AssignedTo: { LookupId: reader, LookupValue: 'reader', Email: READER } },
    ]);
    await list().items.getById(Id).delete();
  });
});

describe('A form names people by login', () => {
  const keys = (...upns: readonly string[]): string => JSON.stringify(upns.map((upn) => ({ Key: login(upn) })));

  it('one or several, also those the site has not met', async () => {
    const [line] = await list()
      .items.getById(3)
      .validateUpdateListItem([
        { FieldName: 'AssignedTo', FieldValue: keys(STRANGER) },
        { FieldName: 'Party', FieldValue: keys(READER, WRITER) },
      ]);
    expect(line).toMatchObject({ HasException: false });
    const read: unknown = await list().items.getById(3).select('PartyId', 'AssignedTo/EMail').expand('AssignedTo')();
    expect(read).toMatchObject({ AssignedTo: { EMail: STRANGER }, PartyId: [reader, writer] });
  });

  it('and nobody with an empty list', async () => {
    await list()
      .items.getById(3)
      .validateUpdateListItem([
        { FieldName: 'AssignedTo', FieldValue: '[]' },
        { FieldName: 'Party', FieldValue: '' },
      ]);
    expect(await list().items.getById(3)()).toMatchObject({ AssignedToId: null, PartyId: null });
  });

  it.each([
    ['a person the directory does not know', '[{"Key":"i:0#.f|membership|none@example.org"}]', 'does not exist'],
    ['a number', '12', 'is not a list of people'],
    ['two people in a column for one', keys(READER, WRITER), 'does not allow multiple values'],
  ])('is told what is wrong with %s, and nothing is saved', async (_what, FieldValue, words) => {
    const lines = await list()
      .items.getById(3)
      .validateUpdateListItem([{ FieldName: 'AssignedTo', FieldValue }]);
    expect(lines).toMatchObject([{ HasException: true, ErrorMessage: expect.stringContaining(words) as string }]);
    expect(await list().items.getById(3)()).toMatchObject({ AssignedToId: null });
  });

  it('and can add a row in a folder', async () => {
    const lines = await list().addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: 'formed' },
        { FieldName: 'AssignedTo', FieldValue: keys(WRITER) },
      ],
      `${SITE}/Lists/Tasks`,
    );
    const id = Number(lines.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
    expect(await list().items.getById(id)()).toMatchObject({ AssignedToId: writer });
  });
});
