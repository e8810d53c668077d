import type { IFieldInfo } from '@pnp/sp/fields/index.js';
import { pnp, row } from './pnp';
import { OWNER, READER, running, SITE, type Running } from './running';

let sp: Running;
const web = () => pnp(sp.sharePoint.url + SITE, OWNER).web;
const bodies = () => web().lists.getByTitle('Bodies');
const meetings = () => web().lists.getByTitle('Meetings');
const get = (query: string) => sp.ask(OWNER, `web/lists/getByTitle('Meetings')/items?${query}`);
const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map((one) => one['Id']);

let guid: string;
beforeAll(async () => {
  sp = await running();
  guid = (await web().lists.add('Bodies', '', 100)).Id;
  await bodies().fields.addNumber('Code');
  await bodies().fields.addChoice('Kind', { Choices: ['board', 'forum'] });
  await web().lists.add('Meetings', '', 100);
  await meetings().fields.addLookup('Body', { LookupListId: guid, LookupFieldName: 'Title' });
  await meetings().fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" Name="Guests" DisplayName="Guests" List="{${guid}}" ShowField="Title" />`,
  );
  for (const [n, name] of ['Centrum', 'Hisingen', 'Ålidhem'].entries())
    await bodies().items.add({ Title: name, Code: n + 10, Kind: 'board' });
  await meetings().items.add({ Title: 'a', BodyId: 3, GuestsId: [1, 2] });
  await meetings().items.add({ Title: 'b', BodyId: 1 });
  await meetings().items.add({ Title: 'c' });
});
afterAll(() => sp.stop());

describe('A lookup column', () => {
  it('is declared with the list and the column it shows', async () => {
    expect(await meetings().fields.getByInternalNameOrTitle('Body')()).toMatchObject({
      FieldTypeKind: 7,
      TypeAsString: 'Lookup',
      AllowMultipleValues: false,
      DependentLookupInternalNames: [],
      IsDependentLookup: false,
      IsRelationship: true,
      LookupField: 'Title',
      LookupList: `{${guid}}`,
      PrimaryFieldId: null,
      RelationshipDeleteBehavior: 0,
    });
    expect(await meetings().fields.getByInternalNameOrTitle('Guests')()).toMatchObject({
      TypeAsString: 'LookupMulti',
      FieldTypeKind: 7,
      AllowMultipleValues: true,
      Sortable: false,
    });
  });

  it('is refused when its list or the column to show is not there', async () => {
    const nowhere = { LookupListId: '00000000-0000-0000-0000-000000000001', LookupFieldName: 'Title' };
    await expect(meetings().fields.addLookup('Nowhere', nowhere)).rejects.toMatchObject({ status: 404 });
    const nothing = { LookupListId: guid, LookupFieldName: 'Nope' };
    await expect(meetings().fields.addLookup('Nothing', nothing)).rejects.toThrow("Column 'Nope' does not exist");
  });

  it('can be followed by dependent ones, which show other columns of the same row', async () => {
    const { Id }: IFieldInfo = await meetings().fields.getByInternalNameOrTitle('Body')();
    const made = await meetings().fields.addDependentLookupField('Body code', Id, 'Code');
    expect(made).toMatchObject({
      IsDependentLookup: true,
      PrimaryFieldId: Id,
      LookupField: 'Code',
      ReadOnlyField: true,
    });
    expect(await meetings().fields.getByInternalNameOrTitle('Body')()).toMatchObject({
      DependentLookupInternalNames: ['Body_x0020_code'],
    });
    const read: unknown = await meetings().items.getById(1).select('Body_x0020_code/Code').expand('Body_x0020_code')();
    expect(read).toMatchObject({ Body_x0020_code: { Code: 12 } });
  });
});

describe('The values of lookups', () => {
  it.each([
    ['none', 'application/json;odata=nometadata', [1, 2], []],
    ['minimal', 'application/json', [1, 2], []],
  ])('are numbers and plain arrays with %s metadata', async (_level, Accept, several, none) => {
    const { json } = await sp.ask(OWNER, "web/lists/getByTitle('Meetings')/items", { headers: { Accept } });
    expect(json['value']).toMatchObject([
      { BodyId: 3, GuestsId: several },
      { BodyId: 1, GuestsId: none },
      { BodyId: null, GuestsId: none },
    ]);
  });

  it('are wrapped in results in verbose answers, and taken from verbose bodies', async () => {
    const verbose = 'application/json;odata=verbose';
    const body = { __metadata: { type: 'SP.Data.MeetingsListItem' }, Title: 'v', GuestsId: { results: [3] } };
    const made = await sp.ask(OWNER, "web/lists/getByTitle('Meetings')/items", {
      body,
      headers: { Accept: verbose, 'Content-Type': verbose },
    });
    expect([made.status, made.json['d']]).toMatchObject([
      201,
      { GuestsId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [3] } },
    ]);
    await meetings()
      .items.getById(Number((made.json['d'] as Record<string, unknown>)['Id']))
      .delete();
  });

  it.each([
    ['results in a body that is not verbose', { GuestsId: { results: [1] } }, "'StartArray' node was expected"],
    ['one number where several belong', { GuestsId: 1 }, "'StartArray' node was expected"],
    ['a row that is not there', { BodyId: 99 }, 'Invalid data has been used'],
    ['a word', { BodyId: 'Centrum' }, 'Edm'],
    ['the name of the column alone', { Body: 1 }, "The property 'Body' does not exist"],
  ])('are refused as %s', async (_what, body, words) => {
    await expect(meetings().items.add({ Title: 'x', ...body })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  it('are emptied with null, 0 and an empty array', async () => {
    const { Id } = await row(meetings().items.add({ Title: 'e', BodyId: 1, GuestsId: [1] }));
    await meetings().items.getById(Id).update({ BodyId: null, GuestsId: [] });
    expect(await meetings().items.getById(Id)()).toMatchObject({ BodyId: null, GuestsId: [] });
    await meetings().items.getById(Id).delete();
  });

  it('are read from forms as numbers and texts in turn', async () => {
    const [{ ItemId, ...line } = { ItemId: 0 }] = await meetings()
      .items.getById(3)
      .validateUpdateListItem([
        { FieldName: 'Body', FieldValue: '2' },
        { FieldName: 'Guests', FieldValue: '1;#;#3;#Ålidhem' },
      ]);
    expect([ItemId, line]).toMatchObject([3, { HasException: false, FieldName: 'Body' }]);
    expect(await meetings().items.getById(3)()).toMatchObject({ BodyId: 2, GuestsId: [1, 3] });
    const wrong = await meetings()
      .items.getById(3)
      .validateUpdateListItem([{ FieldName: 'Body', FieldValue: '77' }]);
    expect(wrong).toMatchObject([{ HasException: true, ErrorCode: -2146232832 }]);
    await meetings().items.getById(3).update({ BodyId: null, GuestsId: [] });
  });
});

describe('What a lookup brings along', () => {
  it('is asked for by $expand with its $select, one object or several', async () => {
    const read: unknown = await meetings()
      .items.select('Id', 'Body/Id', 'Body/Title', 'Body/Code', 'Guests/Title')
      .expand('Body', 'Guests')();
    expect(read).toMatchObject([
      { Id: 1, Body: { Id: 3, Title: 'Ålidhem', Code: 12 }, Guests: [{ Title: 'Centrum' }, { Title: 'Hisingen' }] },
      { Id: 2, Body: { Id: 1, Title: 'Centrum', Code: 10 }, Guests: [] },
      { Id: 3, Body: null, Guests: [] },
    ]);
  });

  it.each([
    ['without $expand', '$select=Body/Title', 'must contains Body'],
    ['without saying what', '$expand=Body', 'must specify the target fields'],
    ['of a type lookups do not bring', '$select=Body/Kind&$expand=Body', "The query to field 'Body/Kind' is not valid"],
    ['that is not there', '$select=Body/Nope&$expand=Body', "The query to field 'Body/Nope' is not valid"],
  ])('is refused %s', async (_what, query, words) => {
    const answer = await get(query);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(words)]);
  });

  it.each([
    ['Body/Id eq 3', [1]],
    ['BodyId eq 3', [1]],
    ["Body/Title eq 'ålidhem'", [1]],
    ['Body/Code ge 10 and Body/Code lt 12', [2]],
    ["startswith(Body/Title,'Cen')", [2]],
    ['BodyId eq null', [3]],
  ])('is filtered by: %s', async (filter, found) => {
    expect(ids(await meetings().items.filter(filter)())).toEqual(found);
  });

  it('orders rows, empty ones first, from page to page', async () => {
    const page = async (query: string) => (await sp.ask(OWNER, query)).json;
    const first = await page("web/lists/getByTitle('Meetings')/items?$orderby=Body/Title desc&$top=1&$select=Id");
    const next = String(first['odata.nextLink']).replace(`${sp.api}/`, '');
    const second = await page(next);
    const third = await page(String(second['odata.nextLink']).replace(`${sp.api}/`, ''));
    expect([first, second, third].map(({ value }) => (value as { Id: number }[])[0]?.Id)).toEqual([1, 2, 3]);
  });

  it('cannot be filtered by where the column holds several', async () => {
    for (const filter of ['GuestsId eq 1', 'Guests/Id eq 1', "Guests/Title eq 'Centrum'"]) {
      const answer = await get(`$filter=${encodeURIComponent(filter)}`);
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining('cannot be used in the query filter'),
      ]);
    }
  });

  it('is not shown of a row the caller may not read', async () => {
    const users = web().siteGroups.getByName('Göteborg Visitors').users;
    await users.add(`i:0#.f|membership|${READER}`);
    const secret = await row(bodies().items.add({ Title: 'Secret' }));
    await bodies().items.getById(secret.Id).breakRoleInheritance(false, true);
    const { Id } = await row(meetings().items.add({ Title: 's', BodyId: secret.Id }));
    const query = `web/lists/getByTitle('Meetings')/items(${Id})?$select=Body/Title&$expand=Body`;
    expect((await sp.ask(OWNER, query)).json).toMatchObject({ Body: { Title: 'Secret' } });
    expect((await sp.ask(READER, query)).json).toMatchObject({ Body: null });
    await meetings().items.getById(Id).delete();
  });
});

describe('In CAML', () => {
  const ask = async (method: string, where: string): Promise<unknown> => {
    const ViewXml = `<View><ViewFields><FieldRef Name="Body" /><FieldRef Name="Guests" /></ViewFields><Query>${where}</Query></View>`;
    const body = method === 'getitems' ? { query: { ViewXml } } : { parameters: { ViewXml } };
    const { json } = await sp.ask(OWNER, `web/lists/getByTitle('Meetings')/${method}`, { body });
    return json['value'] ?? json['Row'];
  };

  it('a lookup is compared by what it shows, or by number, also among several', async () => {
    const shown = '<Where><Eq><FieldRef Name="Body" /><Value Type="Lookup">Centrum</Value></Eq></Where>';
    expect(await ask('getitems', shown)).toMatchObject([{ Id: 2 }]);
    const numbered =
      '<Where><Includes><FieldRef Name="Guests" LookupId="TRUE" /><Value Type="Lookup">2</Value></Includes></Where>';
    expect(await ask('getitems', numbered)).toMatchObject([{ Id: 1 }]);
    const none = '<Where><IsNull><FieldRef Name="Body" /></IsNull></Where>';
    expect(await ask('getitems', none)).toMatchObject([{ Id: 3 }]);
  });

  it('rows are rendered with number and text', async () => {
    const order = '<OrderBy><FieldRef Name="ID" /></OrderBy>';
    expect(await ask('RenderListDataAsStream', order)).toMatchObject([
      {
        Body: [{ lookupId: 3, lookupValue: 'Ålidhem', isSecretFieldValue: false }],
        Guests: [
          { lookupId: 1, lookupValue: 'Centrum' },
          { lookupId: 2, lookupValue: 'Hisingen' },
        ],
      },
      { Body: [{ lookupId: 1 }], Guests: '' },
      { Body: '' },
    ]);
  });
});

describe('A row that others point to', () => {
  const points = async (name: string, behaviour: string): Promise<void> => {
    await meetings().fields.createFieldAsXml(
      `<Field Type="Lookup" DisplayName="${name}" List="{${guid}}" ShowField="Title" RelationshipDeleteBehavior="${behaviour}" />`,
    );
  };

  it('leaves them empty when it is deleted, without a new version of them', async () => {
    const target = await row(bodies().items.add({ Title: 'gone soon' }));
    const { Id } = await row(meetings().items.add({ Title: 'p', BodyId: target.Id, GuestsId: [1, target.Id] }));
    await bodies().items.getById(target.Id).delete();
    expect(await meetings().items.getById(Id)()).toMatchObject({
      BodyId: null,
      GuestsId: [1],
      OData__UIVersionString: '1.0',
    });
  });

  it('takes them along where the relation says so', async () => {
    await points('Owner', 'Cascade');
    const target = await row(bodies().items.add({ Title: 'with followers' }));
    const { Id } = await row(meetings().items.add({ Title: 'follows', OwnerId: target.Id }));
    await bodies().items.getById(target.Id).delete();
    await expect(meetings().items.getById(Id)()).rejects.toMatchObject({ status: 404 });
  });

  it('cannot be deleted where the relation forbids it', async () => {
    await points('Holder', 'Restrict');
    const target = await row(bodies().items.add({ Title: 'held' }));
    const { Id } = await row(meetings().items.add({ Title: 'holds', HolderId: target.Id }));
    await expect(bodies().items.getById(target.Id).delete()).rejects.toThrow('is related to an item in the');
    await meetings().items.getById(Id).delete();
    await bodies().items.getById(target.Id).delete();
  });
});

describe('More than twelve lookups and people', () => {
  beforeAll(async () => {
    for (let n = 1; n <= 11; n += 1) await meetings().fields.addUser(`P${n}`);
  });
  const people = (count: number): string[] => Array.from({ length: count }, (_, at) => `P${at + 1}`);
  const expanded = (links: readonly string[]): string =>
    `$select=Id,${links.map((link) => `${link}/Id`).join(',')}&$expand=${links.join(',')}`;

  it('in one query are refused; Created By and Modified By count, and so does a filter', async () => {
    expect((await get(expanded([...people(11), 'Author']))).status).toBe(200);
    const tooMany = await get(expanded([...people(11), 'Author', 'Editor']));
    expect([tooMany.status, tooMany.text]).toEqual([500, expect.stringContaining('-2147024749')]);
    const filtered = await get(`${expanded([...people(11), 'Author'])}&$filter=Body/Title eq 'x'`);
    expect(filtered.text).toContain('exceeds the lookup column threshold');
  });
});
