import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask, OWNER, running, SITE, type Asked, type Running } from './running';

/**
 * Kinds of readers × acts × places. What each cell should be is worked out here from what the reader holds and what the
 * act takes, in the words of SharePoint's permission levels; nothing of the code under test is asked.
 */
const FULL = 1073741829;
const EDIT = 1073741830;
const READ = 1073741826;
type Level = 'none' | 'limited' | 'read' | 'edit' | 'full';
type Place = 'open' | 'folder' | 'item' | 'closed';

/** What each reader holds on each place: rows in the list, in a folder and a row with scopes of their own. */
const readers: Readonly<Record<string, Readonly<Record<Place, Level>>>> = {
  owner: { open: 'full', folder: 'full', item: 'full', closed: 'full' },
  member: { open: 'edit', folder: 'none', item: 'none', closed: 'none' },
  visitor: { open: 'read', folder: 'none', item: 'none', closed: 'none' },
  folderReader: { open: 'limited', folder: 'read', item: 'none', closed: 'none' },
  itemEditor: { open: 'limited', folder: 'none', item: 'edit', closed: 'none' },
  // Limited Access came to the group, not to who was in it.
  former: { open: 'none', folder: 'none', item: 'none', closed: 'none' },
  nobody: { open: 'none', folder: 'none', item: 'none', closed: 'none' },
  appRead: { open: 'read', folder: 'read', item: 'read', closed: 'read' },
  appWrite: { open: 'edit', folder: 'edit', item: 'edit', closed: 'edit' },
  appFull: { open: 'full', folder: 'full', item: 'full', closed: 'full' },
};
const places: readonly Place[] = ['open', 'folder', 'item', 'closed'];
const may = (level: Level, act: 'read' | 'write' | 'manage'): boolean =>
  level === 'full' || (level === 'edit' && act !== 'manage') || (level === 'read' && act === 'read');

const people = Object.keys(readers).filter((name) => !name.startsWith('app') && name !== 'owner');
const upn = (name: string) => (name === 'owner' ? OWNER : `${name.toLowerCase()}@example.org`);
const appId = (name: string) =>
  `00000000-0000-0000-0000-00000000000${['appRead', 'appWrite', 'appFull'].indexOf(name)}`;

let sp: Running;
let keys: Server;
const tokens = new Map<string, string>();
const ids = new Map<Place, number>();
const files = new Map<Place, string>();
const LIST = "web/lists/getByTitle('Cases')";
const LIBRARY = "web/lists/getByTitle('Papers')";
const as = (who: string, path: string, init: Asked = {}) =>
  ask(`${sp.api}/${path}`, tokens.get(who) ?? `dev:${upn(who)}`, init);
const must = async (path: string, init: Asked = {}) => {
  const answer = await as('owner', path, init);
  if (answer.status >= 300) throw new Error(`${path}: ${String(answer.status)} ${answer.text}`);
  return answer;
};
const fileAt = (place: Place) => `web/getFileByServerRelativePath(decodedurl='${files.get(place) ?? ''}')`;

/** Keys for the tokens of apps, served where the stand-in looks for them. */
async function issueTokens(): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' };
  keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((keys.address() as AddressInfo).port)}/`;
  for (const name of ['appRead', 'appWrite', 'appFull']) {
    const token = await new SignJWT({ appid: appId(name) })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(issuer)
      .setAudience('00000003-0000-0ff1-ce00-000000000000')
      .setExpirationTime('1h')
      .sign(privateKey);
    tokens.set(name, token);
  }
  return issuer;
}

const level: Readonly<Record<string, number>> = { read: READ, edit: EDIT, full: FULL };
const idOf = async (name: string) =>
  Number((await must('web/ensureuser', { body: { logonName: upn(name) } })).json['Id']);

beforeAll(async () => {
  const issuer = await issueTokens();
  sp = await running({
    people: ['owner', ...people].map((name) => ({ upn: upn(name), name, mail: upn(name) })),
    apps: (['read', 'write', 'fullcontrol'] as const).map((role, at) => ({
      appId: appId(['appRead', 'appWrite', 'appFull'][at] ?? ''),
      title: role,
      sites: { [SITE]: role },
    })),
    keys: { jwksUrl: `${issuer}keys`, issuer },
  });
  const login = (name: string) => ({ LoginName: `i:0#.f|membership|${upn(name)}` });
  await must('web/associatedmembergroup/users', { body: login('member') });
  await must('web/associatedvisitorgroup/users', { body: login('visitor') });
  for (const [Title, BaseTemplate] of [
    ['Cases', 100],
    ['Papers', 101],
  ] as const)
    await must('web/lists', { body: { Title, BaseTemplate } });
  for (const place of places) await makePlace(place);
  // Who was let in and taken out again reads nothing more.
  const group = await must('web/sitegroups', { body: { Title: 'Folder readers' } });
  await must(
    `${LIST}/items(${String(await folderId('folder'))})/roleassignments/addroleassignment(principalid=${String(group.json['Id'])},roledefid=${READ})`,
    { method: 'POST' },
  );
  await must("web/sitegroups/getByName('Folder readers')/users", { body: login('former') });
  await must(`web/sitegroups/getByName('Folder readers')/users/removebyid(${String(await idOf('former'))})`, {
    method: 'POST',
  });
});
afterAll(async () => {
  await sp.stop();
  keys.close();
});

const folderId = async (name: Place) =>
  Number(
    (
      await must(
        `web/getFolderByServerRelativePath(decodedurl='${SITE}/Lists/Cases/${name}')/ListItemAllFields?$select=Id`,
      )
    ).json['Id'],
  );

/** A row and a file in a place, with the permissions the table gives there. */
async function makePlace(place: Place): Promise<void> {
  const roots = { rows: `${SITE}/Lists/Cases`, papers: `${SITE}/Papers` };
  const inFolder = place === 'folder' || place === 'closed';
  const at = (root: string) => (inFolder ? `${root}/${place}` : root);
  if (inFolder) {
    for (const root of Object.values(roots)) {
      await must(
        `web/getFolderByServerRelativePath(decodedurl='${root}')/folders/addUsingPath(decodedurl='${place}')`,
        { method: 'POST' },
      );
      await scope(`web/getFolderByServerRelativePath(decodedurl='${root}/${place}')/ListItemAllFields`, place);
    }
  }
  const added = await must(`${LIST}/AddValidateUpdateItemUsingPath`, {
    body: {
      listItemCreateInfo: { FolderPath: { DecodedUrl: at(roots.rows) }, UnderlyingObjectType: 0 },
      formValues: [{ FieldName: 'Title', FieldValue: `Word of ${place}` }],
      bNewDocumentUpdate: false,
    },
  });
  const lines = added.json['value'] as { FieldName: string; FieldValue: string }[];
  ids.set(place, Number(lines.find(({ FieldName }) => FieldName === 'Id')?.FieldValue));
  files.set(place, `${at(roots.papers)}/${place}.txt`);
  await must(
    `web/getFolderByServerRelativePath(decodedurl='${at(roots.papers)}')/files/addUsingPath(decodedurl='${place}.txt')`,
    { body: `Bytes of ${place}` },
  );
  if (place === 'item') {
    await scope(`${LIST}/items(${String(ids.get(place))})`, place);
    await scope(`${fileAt(place)}/ListItemAllFields`, place);
  }
}

async function scope(path: string, place: Place): Promise<void> {
  await must(`${path}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, { method: 'POST' });
  for (const name of people) {
    const held = level[readers[name]?.[place] ?? 'none'];
    if (held === undefined) continue;
    await must(
      `${path}/roleassignments/addroleassignment(principalid=${String(await idOf(name))},roledefid=${String(held)})`,
      { method: 'POST' },
    );
  }
}

const cells = Object.entries(readers).flatMap(([who, held]) =>
  places.map((place) => [who, place, held[place]] as const),
);
const outside = (who: string) => readers[who]?.open === 'none';
const item = (place: Place) => `${LIST}/items(${String(ids.get(place))})`;
/** What is not readable is not there; whoever the site has not let in is refused at the door. */
const unseen = (who: string) => (outside(who) ? 403 : 404);

describe.each(cells)('%s at what is %s, holding %s', (who, place, held) => {
  const reads = may(held, 'read');
  const writes = may(held, 'write');
  const manages = may(held, 'manage');
  const expected = (success: number, allowed: boolean) => (allowed ? success : reads ? 403 : unseen(who));

  it(`${reads ? 'reads' : 'does not read'} the row, its versions, its text, its file and the bytes`, async () => {
    for (const path of ['', '/versions', '/FieldValuesAsText', '?$expand=Author&$select=Author/Title'])
      expect((await as(who, item(place) + path)).status).toBe(expected(200, reads));
    for (const path of ['', '/$value', '/versions', '/ListItemAllFields'])
      expect((await as(who, fileAt(place) + path)).status).toBe(expected(200, reads));
    const bytes = await as(who, `${fileAt(place)}/$value`);
    expect(bytes.text.includes(`Bytes of ${place}`)).toBe(reads);
  });

  it(`${reads ? 'finds' : 'does not find'} it by query, by filter and in a batch`, async () => {
    for (const query of [
      '',
      `?$filter=Title eq 'Word of ${place}'`,
      `?$filter=Id eq ${String(ids.get(place))}`,
      "?$filter=startswith(Title,'Word')&$orderby=Title desc",
      "?$filter=Author/Title eq 'owner'&$select=Title",
    ]) {
      const answer = await as(who, `${LIST}/items${query}`);
      expect([answer.status, answer.text.includes(`Word of ${place}`)]).toEqual([outside(who) ? 403 : 200, reads]);
    }
    const body = `--b\nContent-Type: application/http\n\nGET ${sp.api}/${LIST}/items HTTP/1.1\nAccept: application/json\n\n\n--b--\n`;
    const batch = await as(who, '$batch', { body, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
    expect(batch.text.includes(`Word of ${place}`)).toBe(reads);
    expect((await as(who, `${LIBRARY}/items?$select=FileLeafRef`)).text.includes(`${place}.txt`)).toBe(reads);
    const changes = await as(who, `${LIST}/getchanges`, { body: { query: { Add: true, Item: true } } });
    expect(changes.text.includes(`"ItemId":${String(ids.get(place))},`)).toBe(reads);
  });

  it(`${writes ? 'changes' : 'does not change'} it`, async () => {
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    const change = await as(who, item(place), { body: { Title: `Word of ${place}` }, headers: merge });
    expect(change.status).toBe(expected(204, writes));
    const put = { 'X-HTTP-Method': 'PUT', 'If-Match': '*' };
    const upload = await as(who, `${fileAt(place)}/$value`, { body: `Bytes of ${place}`, headers: put });
    expect(upload.status).toBe(expected(204, writes));
  });

  it(`${manages ? 'gives' : 'does not give'} others rights on it`, async () => {
    const path = `${item(place)}/roleassignments/addroleassignment(principalid=1,roledefid=${READ})`;
    expect((await as(who, path, { method: 'POST' })).status).toBe(expected(200, manages));
    expect((await as(who, `${item(place)}/roleassignments`)).status).toBe(expected(200, manages));
  });

  it(`${writes ? 'recycles and removes' : 'does not recycle or remove'} a row made there`, async () => {
    const folder = place === 'folder' || place === 'closed' ? `/${place}` : '';
    const made = await must(`${LIST}/AddValidateUpdateItemUsingPath`, {
      body: {
        listItemCreateInfo: { FolderPath: { DecodedUrl: `${SITE}/Lists/Cases${folder}` }, UnderlyingObjectType: 0 },
        formValues: [{ FieldName: 'Title', FieldValue: 'Passing' }],
        bNewDocumentUpdate: false,
      },
    });
    const id = (made.json['value'] as { FieldName: string; FieldValue: string }[]).at(-1)?.FieldValue ?? '';
    // A row with a scope of its own gives nobody rights on its neighbours: a new one stands in the open list.
    const at = place === 'item' ? (readers[who]?.open ?? 'none') : held;
    const refused = may(at, 'read') ? 403 : unseen(who);
    const row = `${LIST}/items(${id})`;
    const recycled = await as(who, `${row}/recycle`, { method: 'POST' });
    expect(recycled.status).toBe(may(at, 'write') ? 200 : refused);
    const removed = await as(who, row, { method: 'DELETE', headers: { 'If-Match': '*' } });
    expect(removed.status).toBe(may(at, 'write') ? unseen(who) : refused);
    if (removed.status !== 404 || !may(at, 'write'))
      await must(row, { method: 'DELETE', headers: { 'If-Match': '*' } });
  });
});

describe.each(Object.entries(readers))('%s', (who, held) => {
  const door = (success: number, allowed: boolean) => (allowed ? success : 403);

  it('adds rows, lists, groups and levels as far as the level goes', async () => {
    const add = await as(who, `${LIST}/items`, { body: { Title: 'Added' } });
    expect(add.status).toBe(door(201, may(held.open, 'write')));
    const group = await as(who, 'web/sitegroups', { body: { Title: `By ${who}` } });
    expect(group.status).toBe(door(201, may(held.open, 'manage')));
    const role = { Name: `By ${who}`, Description: '', Order: 1, BasePermissions: { High: '0', Low: '1' } };
    expect((await as(who, 'web/roledefinitions', { body: role })).status).toBe(door(201, may(held.open, 'manage')));
    const users = await as(who, 'web/siteusers', { body: { LoginName: upn('visitor') } });
    expect(users.status).toBe(door(201, may(held.open, 'manage')));
  });
});
