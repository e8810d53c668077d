import express from 'express';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { compressed } from './compressed';

const LONG = { rows: Array.from({ length: 100 }, (_, row) => ({ title: `Ärende ${String(row)}` })) };
const SHORT = { title: 'Ärende' };

describe('An answer in JSON', () => {
  const app = express();
  app.use(compressed);
  app.get('/long', (_request, response) => void response.status(409).json(LONG));
  app.get('/short', (_request, response) => void response.json(SHORT));
  const server = createServer(app);

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  async function ask(path: string, taken: string): Promise<readonly [IncomingMessage, Buffer]> {
    const { port } = server.address() as AddressInfo;
    const asked = get({ port, host: '127.0.0.1', path, agent: false, headers: { 'accept-encoding': taken } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return [answer, await buffer(answer)];
  }

  it('is compressed for whoever takes brotli, with its status and type', async () => {
    const [{ headers, statusCode }, bytes] = await ask('/long', 'gzip, br');
    expect(statusCode).toBe(409);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/json; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(bytes.length).toBeLessThan(JSON.stringify(LONG).length / 4);
    expect(JSON.parse(brotliDecompressSync(bytes).toString('utf8'))).toEqual(LONG);
  });

  it('is sent as it is to others, and says that it might have been another', async () => {
    const [{ headers }, bytes] = await ask('/long', 'gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(LONG);
  });

  it('is sent as it is where it is short', async () => {
    const [{ headers }, bytes] = await ask('/short', 'br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(SHORT);
  });
});
