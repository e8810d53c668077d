import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGoteborg, type Goteborg } from '../test/doing/goteborg';
import { watchSite } from '../src/storage/watchedSite';
import { standingWatch } from './standing';
import { underway } from './underway';

jest.setTimeout(120_000);

const OWNER = 'ulf.garbo@goteborg.example';
let goteborg: Goteborg;
const servers: Server[] = [];

beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterEach(() => servers.splice(0).forEach((server) => server.close()));
afterAll(() => goteborg.stop());

/** A service that watches over the site through a `fetch` of its own: what it answers, and what it logs. */
async function watched(asking: typeof fetch) {
  const logged: string[] = [];
  const site = watchSite(goteborg.as(OWNER, { fetch: asking, patienceMs: 50, firstPauseMs: 10 }));
  const work = underway();
  const log = (level: string, event: string, fields: { readonly what?: string } = {}) =>
    void logged.push([level, event, fields.what].join(' '));
  const watch = standingWatch([site], () => goteborg.world.now(), { log, work });
  const server = createServer(express().use(watch.routes));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const ask = async () => {
    // The first asks it to look; what it has seen is told from then on.
    await (await fetch(`${url}/health`)).text();
    await work.idle();
    const [health, ready] = await Promise.all([fetch(`${url}/health`), fetch(`${url}/ready`)]);
    await work.idle();
    const { sites } = (await health.json()) as { readonly sites: readonly [Told] };
    return { health: health.status, ready: ready.status, ...sites[0] };
  };
  return { ask, logged };
}

interface Told {
  readonly state: string;
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** Answers as SharePoint, with a clock that is so many minutes from this machine's. */
const byClock =
  (minutes: number): typeof fetch =>
  async (input, init) => {
    const answer = await fetch(input, init);
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() + minutes * 60_000).toUTCString());
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
  };
const byStatus =
  (status: number): typeof fetch =>
  () =>
    Promise.resolve(new Response('', { status }));

describe('What the service says of how it stands', () => {
  it.each([
    ['SharePoint is away', () => Promise.reject(new TypeError('fetch failed')), 'unreachable', 503, /svarar inte/],
    ['SharePoint is throttled', byStatus(503), 'unreachable', 503, /svarar inte/],
    ['the service is not let in', byStatus(403), 'unreachable', 503, /släpps inte in/],
    ['its clock is behind', byClock(10), 'clockOff', 200, /10 minuter efter/],
    ['its clock is ahead', byClock(-3), 'clockOff', 200, /3 minuter före/],
  ] as const)(
    'where %s is what is wrong and what to do, in both languages',
    async (_what, asking, state, ready, says) => {
      const { ask } = await watched(asking);
      const told = await ask();
      expect(told).toMatchObject({ health: 503, ready, state });
      expect(told.sv.join(' ')).toMatch(says);
      expect(told.en).toHaveLength(told.sv.length);
    },
  );

  it('is well where all is, and is logged when it changes, not each time', async () => {
    const answers = { asking: fetch };
    const { ask, logged } = await watched((input, init) => answers.asking(input, init));
    expect(await ask()).toMatchObject({ health: 200, ready: 200, state: 'ok', sv: [] });
    expect(await ask()).toMatchObject({ health: 200 });
    expect(logged).toEqual(['info site.standing goteborg ok']);
  });
});
