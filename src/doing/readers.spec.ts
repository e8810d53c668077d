import { openSite } from '../storage/openSite';
import { startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import { mandates } from '../storage/lists';
import { day } from '../core/calendar';
import { followMandates } from './readers';
import type { World } from './world';

jest.setTimeout(120_000);

let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());

const nothing = { added: 0, removed: 0, unknown: [], failed: [] };
const today = day('2026-11-20');
const end = async (upn: string, to: ReturnType<typeof day> | null) => {
  const { found } = await goteborg.site.read({ found: { list: mandates, where: { upn, bodyNr: 4 } } });
  for (const from of found.rows) await goteborg.site.change(mandates, from, { to });
};

describe('Readers that follow the mandates', () => {
  it('cost one batch where nothing is to be done', async () => {
    expect(await goteborg.site.followMandates(today)).toEqual(nothing);
    await goteborg.requests();
    expect(await goteborg.site.followMandates(today)).toEqual(nothing);
    expect((await goteborg.requests()).map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toEqual([
      'POST $batch',
    ]);
  });

  it('are to be looked at as soon as a mandate has been changed here', async () => {
    expect(goteborg.site.readersWait()).toBe('no');
    await end('andrej.novak@goteborg.example', day('2026-11-19'));
    expect(goteborg.site.readersWait()).toBe('yes');
    await followMandates(goteborg.world, () => undefined);
    expect(goteborg.site.readersWait()).toBe('no');
  });

  it('are the same when several instances follow at once', async () => {
    await end('andrej.novak@goteborg.example', null);
    const { url } = goteborg.site;
    const token = () => Promise.resolve('dev:ulf.garbo@goteborg.example');
    const instances = [1, 2, 3].map(() => openSite({ organisation: 'goteborg', url, token }));
    const worlds = instances.map((site): World => ({ ...goteborg.world, sites: [site] }));
    const told: unknown[] = [];
    await Promise.all(worlds.map((world) => followMandates(world, (what) => told.push(what))));
    await end('andrej.novak@goteborg.example', day('2026-11-19'));
    await Promise.all(worlds.map((world) => followMandates(world, (what) => told.push(what))));
    expect(told).toEqual([]);
    expect(await goteborg.site.followMandates(today)).toEqual(nothing);
  });

  it('go on where an answer is lost', async () => {
    await end('andrej.novak@goteborg.example', null);
    await goteborg.fail({ kind: 'drop-after', match: '$batch' });
    await goteborg.site.followMandates(today);
    expect(await goteborg.site.followMandates(today)).toEqual(nothing);
  });
});
