import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leftOut } from './leftOut';
import { pnp, row } from './pnp';
import { recorded } from './recorded';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const list = "web/lists/getByTitle('Proposals')";
const library = `web/getFolderByServerRelativePath(decodedurl='${SITE}/Shared Documents')`;
const file = `web/getFileByServerRelativePath(decodedurl='${SITE}/Shared Documents/a.txt')`;
const query = { Item: true, Add: true };

/** Where one thing of each kind is found: an address, and whether it is the first of several. */
const places: Readonly<Record<string, { readonly path: string; readonly body?: unknown }>> = {
  web: { path: 'web' },
  list: { path: list },
  folder: { path: library },
  file: { path: file },
  user: { path: 'web/currentuser' },
  group: { path: 'web/sitegroups' },
  view: { path: `${list}/defaultview` },
  field: { path: `${list}/fields/getByInternalNameOrTitle('Title')` },
  roleDefinition: { path: 'web/roledefinitions' },
  roleAssignment: { path: 'web/roleassignments' },
  attachment: { path: `${list}/items(1)/attachmentFiles` },
  fileVersion: { path: `${file}/versions` },
  binLine: { path: 'web/recyclebin' },
  subscription: { path: `${list}/subscriptions` },
  changeItem: { path: `${list}/getChanges`, body: { query } },
  item: { path: `${list}/items(1)` },
};

/** Answers the question webhooks ask first. */
const receiver = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/plain');
  response.end(new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('validationtoken'));
});

beforeAll(async () => {
  sp = await running();
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
  const { web } = pnp(sp.sharePoint.url + SITE, OWNER);
  await web.lists.add('Proposals');
  const { Id } = await row(web.lists.getByTitle('Proposals').items.add({ Title: 'x' }));
  await web.lists.getByTitle('Proposals').items.getById(Id).attachmentFiles.add('a.txt', 'a');
  const { port } = receiver.address() as AddressInfo;
  await web.lists.getByTitle('Proposals').subscriptions.add(`http://127.0.0.1:${port}/`, '2026-05-01T00:00:00Z');
  const { files } = web.getFolderByServerRelativePath(`${SITE}/Shared Documents`);
  await files.addUsingPath('a.txt', 'one', { Overwrite: true });
  await web
    .getFolderByServerRelativePath(`${SITE}/Shared Documents`)
    .files.addUsingPath('a.txt', 'two', { Overwrite: true });
  await web.getFolderByServerRelativePath(`${SITE}/Shared Documents`).files.addUsingPath('b.txt', 'two');
  await web.getFileByServerRelativePath(`${SITE}/Shared Documents/b.txt`).recycle();
});
afterAll(async () => {
  receiver.close();
  await sp.stop();
});

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

const typesOf = (kind: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(recorded[kind] ?? {}).flatMap(([types, names]) =>
      names.split(' ').map((name) => [name, types.split(' ')] as const),
    ),
  );

async function shapeOf(kind: string): Promise<Readonly<Record<string, unknown>>> {
  const { path, body } = places[kind] ?? { path: '' };
  const { json } = await sp.ask(OWNER, path, {
    headers: { Accept: 'application/json;odata=nometadata' },
    ...(body === undefined ? {} : { body }),
  });
  const { value } = json;
  return (Array.isArray(value) ? value[0] : json) as Record<string, unknown>;
}

describe.each(Object.keys(places))('The shape of a %s', (kind) => {
  it('has the names SharePoint was recorded with, but for those that are named as left out', async () => {
    const names = Object.keys(await shapeOf(kind));
    const omitted = Object.values(leftOut[kind] ?? {}).flatMap((some) => some.split(' '));
    const known = [...typesOf(kind).keys()];
    expect({
      missing: known.filter((name) => !names.includes(name) && !omitted.includes(name)),
      invented: names.filter((name) => !known.includes(name)),
      leftOutForNothing: omitted.filter((name) => names.includes(name) || !known.includes(name)),
    }).toEqual({ missing: [], invented: [], leftOutForNothing: [] });
  });

  it('has values of the types that were recorded', async () => {
    const types = typesOf(kind);
    const wrong = Object.entries(await shapeOf(kind)).filter(
      ([name, value]) => types.get(name)?.includes(typeOf(value)) === false,
    );
    expect(wrong).toEqual([]);
  });
});
