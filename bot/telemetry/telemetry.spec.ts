import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { settingsAt } from '../../test/bot/settings';
import type { Instant } from '../../src/core/calendar';
import { readConfig } from '../config';
import { createService } from '../service';
import { NO_TELEMETRY, openTelemetry } from './telemetry';
import { routeOf, told } from './told';

jest.setTimeout(60_000);

const received: { readonly path: string; readonly body: string }[] = [];
let receiver: Server;
let address = '';

const listening = (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)),
  );

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  address = await listening(receiver);
});
beforeEach(() => received.splice(0));
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

describe('What is measured', () => {
  it('are calls with what they ask of SharePoint beneath them, and the events of the log', async () => {
    const telemetry = await openTelemetry(address);
    const log = telemetry.counting(() => undefined);
    const site = createServer((_request, response) => response.end('{}'));
    const siteUrl = await listening(site);
    const app = express();
    app.use(telemetry.calls);
    app.get('/{*any}', async (_request, response) => {
      await telemetry.asking('goteborg')(`${siteUrl}/_api/web/lists?$filter=Title eq 'Anna Lindgren'`);
      log('info', 'turn', { ms: 12, person: 'abcdef' });
      response.end();
    });
    const server = createServer(app);
    const url = await listening(server);
    await (await fetch(`${url}/api/bodies/goteborg-2/members?as=anna.lindgren@goteborg.example`)).text();
    await telemetry.close();
    await Promise.all([server, site].map((one) => new Promise((closed) => one.close(closed))));
    const all = received.map(({ body }) => body).join('\n');
    for (const word of ['GET /api/bodies/:/members', 'SharePoint GET', 'samverka.calls', 'samverka.sharepoint']) {
      expect(all).toContain(word);
    }
    expect(all).not.toMatch(/anna|lindgren|abcdef|goteborg-2/i);
    const spans = JSON.parse(received.find(({ path }) => path === '/v1/traces')?.body ?? '{}') as Traces;
    const [outer, inner] = ['GET /api', 'SharePoint'].map((begins) =>
      spans.resourceSpans[0]?.scopeSpans[0]?.spans.find(({ name }) => name.startsWith(begins)),
    );
    expect(inner?.parentSpanId).toBe(outer?.spanId);
  });

  it('is sent by the service where it is told whereto, to the end', async () => {
    const config = readConfig({ ...settingsAt('http://127.0.0.1:9'), OTEL_EXPORTER_OTLP_ENDPOINT: `${address}/` });
    if (!config.ok) throw new Error(config.refusal.join());
    const service = await createService(config.value, {
      ...{ now: () => 0 as Instant, log: () => undefined },
      patience: { timeoutMs: 200, patienceMs: 400 },
    });
    const { url } = await service.listen();
    await (await fetch(`${url}/ready`)).text();
    await service.close();
    expect(received.map(({ path }) => path).sort()).toEqual(expect.arrayContaining(['/v1/metrics', '/v1/traces']));
    expect(received.map(({ body }) => body).join()).toContain('GET /ready');
  });

  it('is nothing where no address is set', async () => {
    expect(await openTelemetry(null)).toBe(NO_TELEMETRY);
  });

  it('is never sent where others on the way could read it', () => {
    const settings = {
      ...settingsAt('http://127.0.0.1:9'),
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318',
    };
    const read = readConfig(settings);
    expect(read.ok ? [] : read.refusal).toEqual([expect.stringContaining('OTEL_EXPORTER_OTLP_ENDPOINT')]);
  });
});

describe('What a measurement is told apart by', () => {
  it.each([
    ['/api/acts/submitProposal', '/api/acts/submitProposal'],
    ['/api/bodies/goteborg-2/members', '/api/bodies/:/members'],
    ['/link/3fa94bd0c1', '/link/:'],
    ['/anna.lindgren@goteborg.example', '/:'],
    ['/', '/'],
  ])('is of %s no more than %s', (path, route) => {
    expect(routeOf(path)).toBe(route);
  });

  it('is nothing that is not on the list', () => {
    const given = { event: 'turn "Anna"', status: 200, person: 'Anna Lindgren', text: 'hej' };
    expect(told(given)).toEqual({ event: 'turn _Anna_', status: 200 });
  });
});

interface Traces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly { readonly name: string; readonly spanId: string; readonly parentSpanId?: string }[];
    }[];
  }[];
}
