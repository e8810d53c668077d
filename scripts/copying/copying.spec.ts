import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint, type SharePoint } from '../../local/sharepoint/server';
import { day, instant } from '../../src/core/calendar';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import { holdRoom } from '../../src/doing/rooms';
import { answerHeld, holdRestored } from '../../src/doing/outbox/restored';
import { takeCopy } from '../../src/storage/copying/taking';
import { restoreCopy } from '../../src/storage/copying/restoring';
import * as lists from '../../src/storage/lists';
import { openAccess, openSite } from '../../src/storage/openSite';
import { readOrganisation } from '../../src/storage/organisation/readOrganisation';
import { act, doneOf, startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import { killedAfter } from '../../test/doing/killed';
import { folderAt } from './folder';

jest.setTimeout(300_000);

const NOW = '2026-11-20T09:00:00+01:00';
const OWNER = 'ulf.garbo@goteborg.example';
const KARIM = 'karim.haddad@goteborg.example';
const PER = 'per.hellman@goteborg.example';

let goteborg: Goteborg;
let other: SharePoint;
const folder = mkdtempSync(join(tmpdir(), 'copying-'));
const token = () => Promise.resolve(`dev:${OWNER}`);
const accessTo = (url: string) => openAccess({ url, token, timeoutMs: 60_000, pageSize: 40 });
const read = readOrganisation(readFileSync('local/examples/goteborg.yaml', 'utf8'));
if (!read.ok) throw new Error('The example has faults.');
const organisation = read.value;

beforeAll(async () => {
  goteborg = await startGoteborg(NOW);
  other = await startSharePoint({
    port: 0,
    dataDir: join(folder, 'other'),
    sites: [{ url: '/sites/ny', title: 'Göteborg', owners: [OWNER] }],
    people: organisation.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [],
    keys: null,
    now: () => instant(NOW),
    faults: 'on',
  });
});
afterAll(async () => {
  await goteborg.stop();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A copy as what it says, without what a new site has of its own: versions, and its address. */
function said(copy: ReturnType<typeof folderAt>, site: string) {
  return Object.fromEntries(
    lists.allLists.map(({ title }) => [
      title,
      copy.things(title).map((thing) => {
        const text = JSON.stringify(thing, (name, value: unknown) => (name === 'version' ? undefined : value));
        return JSON.parse(text.replaceAll(`${site}/`, '/site/')) as object;
      }),
    ]),
  );
}

describe('A copy of a site', () => {
  const copy = folderAt(join(folder, 'copy'));

  it('holds every row, folder and file with its number', async () => {
    const nadia = await goteborg.member('nadia.benali@goteborg.example');
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    const meeting = meetings.rows.find((one) => one.day === '2026-12-10');
    const at = { id: `goteborg-${String(meeting?.id)}`, version: meeting?.version };
    for (const title of ['Trygghetsvandringar', 'Belysning i parken'])
      doneOf(await act(goteborg.world, nadia, 'submitProposal', { ...at, title }));
    // A number that nothing has any more.
    const gone = await goteborg.site.add(lists.inbox, {
      key: 'gone',
      actedBy: 'system',
      receivedAt: instant(NOW),
      what: '',
    });
    await goteborg.ask(OWNER, `web/GetList('/sites/goteborg/Lists/Inbox')/items(${String(gone.id)})/recycle`, {
      method: 'POST',
    });
    await goteborg.site.add(lists.inbox, { key: 'after', actedBy: 'system', receivedAt: instant(NOW), what: '' });
    const room = await holdRoom(goteborg.world, goteborg.site, {
      ...{ bodyNr: 2, kind: 'closed', heldFor: 'decision:secret', title: 'Sekretess', ground: 'OSL 18 kap. 1 §' },
      ...{ named: [KARIM], actedBy: KARIM },
    });
    if (!room.ok) throw new Error(room.refusal.reason);
    await goteborg.site.add(lists.decisions, {
      ...{
        key: 'secret',
        actedBy: KARIM,
        bodyNr: 2,
        bodyYear: '0002-2026',
        meetingId: meeting?.id ?? 0,
        matterId: null,
      },
      ...{ theme: null, itemTitle: 'Hot mot enskild', text: 'Polisen följer upp.', decidedOn: day('2026-11-20') },
      ...{ room: room.value.name, ...FROM_NOTES },
    });
    await goteborg.site.keepFile(2, 'bilaga.txt', Buffer.from('Kartan'));
    const { note, unreadable } = await takeCopy(accessTo(goteborg.site.url), copy, new Date());
    copy.finish(note);
    expect(unreadable).toEqual([]);
    expect(copy.things('Workfiles').some(({ name }) => name === 'bilaga.txt')).toBe(true);
  });

  it('comes back in an empty site as it was, also where the work is broken off three times', async () => {
    const url = `${other.url}/sites/ny`;
    const options = { url, token, organisation, now: instant(NOW), firstPauseMs: 20 };
    for (const requests of [60, 150, 250]) {
      const { fetch: dying = fetch } = killedAfter(requests);
      const breaking = restoreCopy({ ...options, patienceMs: 0, fetch: dying }, copy, copy.note());
      await expect(breaking).rejects.toThrow();
    }
    const restored = await restoreCopy({ ...options, patienceMs: 60_000 }, copy, copy.note());
    expect(restored).toMatchObject({ ok: true });
    const again = folderAt(join(folder, 'again'));
    again.finish((await takeCopy(accessTo(url), again, new Date())).note);
    const [before, after] = [said(copy, '/sites/goteborg'), said(again, '/sites/ny')];
    // Provisioning replaces the rooms that are in use.
    for (const list of ['Rooms', 'Schema']) [before, after].forEach((one) => Reflect.deleteProperty(one, list));
    for (const [list, things] of Object.entries(before))
      expect([list, after[list]?.slice(0, things.length)]).toEqual([list, things]);
  });

  it('lets nobody read what they could not read before', async () => {
    const seenBy = async (upn: string) => {
      const site = openSite({
        organisation: 'ny',
        url: `${other.url}/sites/ny`,
        token: () => Promise.resolve(`dev:${upn}`),
      });
      return (await site.read({ found: { list: lists.decisions, where: { key: 'secret' } } })).found.rows.length;
    };
    expect([await seenBy(KARIM), await seenBy(PER), await seenBy(OWNER)]).toEqual([1, 0, 1]);
  });

  it('is asked about before anything old is sent', async () => {
    const site = openSite({ organisation: 'ny', url: `${other.url}/sites/ny`, token });
    const world = { sites: [site], now: () => instant('2026-11-30T09:00:00+01:00') };
    const held = await holdRestored(world, site);
    expect(held?.count).toBeGreaterThanOrEqual(2);
    const open = async () =>
      (await site.read({ open: { list: lists.outbox, where: { state: ['waiting', 'claimed'] } } })).open.rows.length;
    expect(await open()).toBe(0);
    expect(await holdRestored(world, site)).toEqual(held);
    expect(await answerHeld(site, 'send')).toBe(held?.count);
    expect(await open()).toBe(held?.count);
  });

  it('is not written over a site in use', async () => {
    const options = { url: `${other.url}/sites/ny`, token, organisation, now: instant(NOW) };
    expect(await restoreCopy(options, copy, copy.note())).toEqual({ ok: false, refusal: { reason: 'inUse' } });
  });
});
