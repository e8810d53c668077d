import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';

let sp: Running;
const sp4 = () => pnp(sp.sharePoint.url + SITE, OWNER);
const post = (body: string, boundary = 'batch_b') =>
  sp.ask(OWNER, '$batch', { body, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` } });
const part = (request: string, headers = '', body = '') =>
  `--batch_b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${request} HTTP/1.1\n${headers}\n${body}\n\n`;
const whole = (...parts: string[]) => `${parts.join('')}--batch_b--\n`;
beforeAll(async () => {
  sp = await running();
  await sp4().web.lists.add('Proposals', '', 100);
});
afterAll(() => sp.stop());

describe('A batch', () => {
  it('is answered as a flat list of parts, with one line break after the end mark', async () => {
    const { status, headers, text } = await post(
      whole(part(`GET ${sp.api}/web?$select=Title`), part(`GET ${sp.api}/web/lists/getByTitle('Nope')`)),
    );
    const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
    expect([status, boundary]).toEqual([200, expect.stringMatching(/^batchresponse_[0-9a-f-]{36}$/)]);
    expect(
      text.startsWith(
        `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json;odata=minimalmetadata`,
      ),
    ).toBe(true);
    expect(text).toContain('HTTP/1.1 404 Not Found\r\n');
    expect(text.endsWith(`}\r\n--${boundary}--\r\n`)).toBe(true);
  });

  it('shows a change as 204 with an ETag and an empty body', async () => {
    await sp4().web.lists.getByTitle('Proposals').items.add({ Title: 'x' });
    const { text } = await post(
      whole(
        part(
          `MERGE ${sp.api}/web/lists/getByTitle('Proposals')/items(1)`,
          'If-Match: *\nContent-Type: application/json\n',
          '{"Title":"y"}',
        ),
      ),
    );
    expect(text).toMatch(
      /HTTP\/1\.1 204 No Content\r\nCONTENT-TYPE: [^\r]+\r\nETAG: "[0-9a-f-]{36},2"\r\n\r\n\r\n--batchresponse/,
    );
  });

  it('of reads and writes is understood by PnPjs, in the order they were made', async () => {
    const [batched, execute] = sp4().batched();
    // PnPjs lets each object take part in a batch once.
    const items = () => batched.web.lists.getByTitle('Proposals').items;
    const results = Promise.allSettled([
      items().add({ Title: 'a' }),
      items().filter("Title eq 'a'")(),
      items().getById(1).update({ Title: 'z' }, '"1"'),
      items().add({ Nope: 1 }),
      items().getById(1).select('Title')(),
      batched.web.siteGroups.add({ Title: 'G' }),
      items().getById(2).recycle(),
      items().getById(1).delete(),
      items()(),
    ]);
    await execute();
    const [added, found, stale, unknown, read, group, recycled, deleted, left] = await results;
    expect(added).toMatchObject({ status: 'fulfilled', value: { Title: 'a' } });
    expect(found).toMatchObject({ value: [{ Title: 'a' }] });
    expect(stale).toMatchObject({ status: 'rejected', reason: { status: 412 } });
    expect(unknown).toMatchObject({ status: 'rejected', reason: { status: 400 } });
    expect(read).toMatchObject({ value: { Title: 'y' } });
    expect([group.status, recycled.status, deleted.status]).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(left).toMatchObject({ value: [] });
  });

  it('of more than twenty goes in several by default, and in one when asked', async () => {
    await sp.ask(OWNER, '../../../_standin/log?clear=1');
    const [batched, execute] = sp4().batched({ maxRequests: 100 });
    const made = Promise.all(
      Array.from({ length: 60 }, (_, n) => batched.web.lists.getByTitle('Proposals').items.add({ Title: String(n) })),
    );
    await execute();
    expect(new Set((await made).map(({ Id }: { Id: number }) => Id)).size).toBe(60);
    const log = JSON.parse((await sp.ask(OWNER, '../../../_standin/log')).text) as { batchParts?: unknown[] }[];
    expect(log.map(({ batchParts }) => batchParts?.length)).toEqual([60]);
  });

  it('sets permissions too', async () => {
    const [batched, execute] = sp4().batched();
    const list = batched.web.lists.getByTitle('Proposals');
    const done = [list.breakRoleInheritance(false), list.roleAssignments.add(4, 1073741826), list.roleAssignments()];
    await execute();
    expect((await Promise.all(done))[2]).toHaveLength(2);
  });

  it('of more than a hundred parts is refused', async () => {
    const { status } = await post(whole(...Array.from({ length: 101 }, () => part(`GET ${sp.api}/web`))));
    expect(status).toBe(400);
  });

  it('of more than a mebibyte is refused in SharePoint’s words', async () => {
    const { status, text } = await post(whole(part(`GET ${sp.api}/web`, '', 'x'.repeat(1_048_576))));
    expect([status, text]).toEqual([400, expect.stringContaining('maximum of 1048576 bytes is allowed')]);
  });

  it('must stay on one web', async () => {
    const { text } = await post(whole(part(`GET ${sp.sharePoint.url}/sites/other/_api/web`)));
    expect(text).toContain('HTTP/1.1 400');
  });

  it('with carriage returns and a change set is read just as well', async () => {
    const inner = `--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPOST ${sp.api}/web/lists/getByTitle('Proposals')/items HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"crlf"}\r\n--c--\r\n`;
    const { text } = await post(
      `--batch_b\r\nContent-Type: multipart/mixed; boundary="c"\r\n\r\n${inner}--batch_b--\r\n`,
    );
    expect(text).toContain('HTTP/1.1 201 Created');
    expect(text).toContain('"Title":"crlf"');
  });
});
