import { changesIn } from '../../../src/storage/provisioning/summary';
import { brokenAt, counting, killedAt, killedWhenSaying, WAYS } from './breaking';
import { emptySites, type Sites } from './sites';

// A whole site is made, broken off, finished and read back in each.
jest.setTimeout(240_000);

/** `npm run prove -- provision` takes every request; here is one for each way to break off. */
const SOME = 3;

let sites: Sites;
let clean: readonly string[];
let requests: number;

beforeAll(async () => {
  sites = await emptySites(7);
  const site = sites.next();
  const network = counting();
  await site.run({ fetch: network.fetch });
  requests = network.count();
  clean = await site.state();
});
afterAll(() => sites.stop());

it('provisioning killed at a request is finished by being run again, and nothing tells the difference', async () => {
  for (const [turn, at] of spread(requests).entries()) {
    const site = sites.next();
    const way = WAYS[turn % WAYS.length] ?? 'before';
    await expect(site.run({ fetch: killedAt(at, way).fetch, patienceMs: 0 })).rejects.toThrow();
    await site.run();
    expect({ at, way, state: await site.state() }).toEqual({ at, way, state: clean });
  }
});

it('killed while the library a new site is born with is called something else, it gets its title back', async () => {
  const site = sites.next();
  const born = `web/getList('${new URL(site.url).pathname}/Shared Documents')?$select=Title`;
  await expect(site.run({ fetch: killedWhenSaying('Documents (0)'), patienceMs: 1000 })).rejects.toThrow();
  expect(await site.byHand(born)).toMatchObject({ Title: 'Documents (0)' });
  await site.run();
  expect(await site.byHand(born)).toMatchObject({ Title: 'Documents' });
  expect(await site.state()).toEqual(clean);
});

it('a connection that breaks at a request is borne in the same run', async () => {
  for (const [turn, at] of spread(requests).slice(1, 2).entries()) {
    const site = sites.next();
    const way = WAYS[turn % WAYS.length] ?? 'before';
    await site.run({ fetch: brokenAt(at, way).fetch });
    expect({ at, way, state: await site.state() }).toEqual({ at, way, state: clean });
  }
});

it('two at once come to the same as one', async () => {
  const site = sites.next();
  await Promise.all([site.run(), site.run()]);
  expect(await site.state()).toEqual(clean);
  expect(changesIn(await site.run())).toBe(0);
});

function spread(count: number): readonly number[] {
  return Array.from({ length: SOME }, (_, turn) => 1 + Math.floor(((turn + 0.5) * count) / SOME));
}
