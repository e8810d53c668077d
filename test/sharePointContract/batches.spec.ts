import { places, type Place } from './places';
import { addRow, ask, rowsOf, withList, type Answered } from './workbench';

interface Part {
  readonly method: 'GET' | 'POST' | 'MERGE';
  readonly path: string;
  readonly body?: object;
  readonly etag?: string;
}

describe.each(places)('Batches, on $name', ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  const send = async (
    parts: readonly Part[],
  ): Promise<{ readonly answer: Answered; readonly statuses: readonly number[] }> => {
    const boundary = 'batch_3f2b6c1e-8d74-4a90-b5e3-0c9d7a61f824';
    const body = parts
      .map(({ method, path, body: content, etag }) =>
        [
          `--${boundary}`,
          'Content-Type: application/http',
          'Content-Transfer-Encoding: binary',
          '',
          `${method} ${place.url}/_api/${path} HTTP/1.1`,
          'Accept: application/json',
          ...(content === undefined ? [] : ['Content-Type: application/json;charset=utf-8']),
          ...(etag === undefined ? [] : [`If-Match: ${etag}`]),
          '',
          ...(content === undefined ? [] : [JSON.stringify(content), '']),
        ].join('\r\n'),
      )
      .concat(`--${boundary}--\r\n`)
      .join('\r\n');
    const answer = await ask(place, '$batch', {
      body,
      headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    });
    return { answer, statuses: [...answer.text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)) };
  };

  it('C20 a hundred parts are answered in order, each with its own outcome, and one that fails undoes no other', () =>
    withList(place, 'list', async ({ path }) => {
      const id = await addRow(place, path, { Title: 'först', Key: 'k0' });
      const parts = Array.from({ length: 100 }, (_, at): Part => {
        if (at === 40) return { method: 'POST', path: `${path}/items`, body: { Title: 'igen', Key: 'k0' } };
        if (at === 60) {
          return { method: 'MERGE', path: `${path}/items(${String(id)})`, body: { Title: 'gammal' }, etag: '"77"' };
        }
        return { method: 'POST', path: `${path}/items`, body: { Title: String(at), Key: `k${String(at + 1)}` } };
      });
      const { answer, statuses } = await send(parts);
      expect(answer.status).toBe(200);
      expect(statuses).toHaveLength(100);
      expect(statuses[40]).toBeGreaterThanOrEqual(400);
      expect(statuses[60]).toBe(412);
      expect(statuses.filter((status) => status === 201)).toHaveLength(98);
      expect(rowsOf(await ask(place, `${path}/items?$select=Id&$top=200`))).toHaveLength(99);
    }));

  it('C21 parts are carried out in order: a later one sees what an earlier one wrote', () =>
    withList(place, 'list', async ({ path }) => {
      const { answer } = await send([
        { method: 'POST', path: `${path}/items`, body: { Title: 'ny', Key: 'a' } },
        { method: 'GET', path: `${path}/items?$select=Title` },
      ]);
      expect(answer.text).toMatch(/"value":\[\{[^\]]*"Title":"ny"/);
    }));

  it('C22 a batch of more than a mebibyte is not carried out', () =>
    withList(place, 'list', async ({ path }) => {
      const { answer, statuses } = await send([
        { method: 'POST', path: `${path}/items`, body: { Title: 'x', Key: 'a', Other: 'x'.repeat(1_100_000) } },
      ]);
      expect(Math.max(answer.status, ...statuses)).toBeGreaterThanOrEqual(400);
      expect(rowsOf(await ask(place, `${path}/items?$select=Id`))).toHaveLength(0);
    }));
});
