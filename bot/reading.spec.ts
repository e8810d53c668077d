import { day, dayOf } from '../src/core/calendar';
import { FROM_NOTES } from '../src/core/decisions/decision';
import { mandatesOf } from '../src/core/bodies/holding';
import type { Mandate } from '../src/core/bodies/mandate';
import { performAct } from '../src/doing/acts/performing';
import { followMandates } from '../src/doing/readers';
import { holdRoom } from '../src/doing/rooms';
import { viewMeeting } from '../src/doing/views/meeting';
import type { Member, World } from '../src/doing/world';
import { appToken } from '../src/storage/appToken';
import type { AnyList } from '../src/storage/list';
import * as lists from '../src/storage/lists';
import { openSite } from '../src/storage/openSite';
import { startOneMachine, type OneMachine } from '../test/bot/oneMachine';
import { askingAs, itemsOf, type Asking, type Known } from '../test/bot/reading';
import { aDocument, anItem } from '../test/storage/rows';

jest.setTimeout(300_000);

/** Sydväst, the forum that only its members may read. */
const SYDVAST = 4;
const CHAIR = 'mikael.stahl@goteborg.example';
const FORMER = 'andrej.novak@goteborg.example';
const NAMED = 'helena.sandstrom@goteborg.example';
const PREPARER = 'lars.bohman@goteborg.example';
const READERS = [
  ['the site’s owner', 'ulf.garbo@goteborg.example'],
  ['the service', 'service'],
  ['a member of the body', 'sara.tekle@goteborg.example'],
  ['a reader of what is open to the organisation', 'per.hellman@goteborg.example'],
  ['a member of another body', 'karim.haddad@goteborg.example'],
  ['a guest of another authority', 'thomas.vestlund_polisen.example#ext#@goteborg.example'],
  ['somebody named in a closed room', NAMED],
  ['somebody named in a workroom', PREPARER],
  ['a former member', FORMER],
  ['an outsider', 'ingen@utanfor.example'],
] as const;
const SEES_ALL: readonly string[] = [READERS[0][1], READERS[1][1]];
const OUTSIDER = READERS[9][1];

let machine: OneMachine;
let world: World;
let root: string;
let mandates: readonly Mandate[];
let open: ReadonlySet<number>;
let rooms: { readonly closed: string; readonly work: string };
const all = new Map<string, readonly Known[]>();
const asking = new Map<string, Asking>();

beforeAll(async () => {
  machine = await startOneMachine('2026-11-16T08:00:00+01:00');
  root = new URL(machine.site.url).pathname;
  const { service, sharePointScope } = machine.config;
  const site = openSite({ organisation: 'goteborg', url: machine.site.url, token: appToken(service, sharePointScope) });
  world = { sites: [site], now: () => machine.now() };
  await holdMeeting();
  rooms = await fillRooms();
  for (const [, who] of READERS) asking.set(who, await askingAs(machine, who));
  const owner = asker(READERS[0][1]);
  for (const list of lists.allLists) all.set(list.title, await owner.listed(list));
});
afterAll(() => machine.stop());

const asker = (who: string): Asking => {
  const found = asking.get(who);
  if (found === undefined) throw new Error(who);
  return found;
};

/** A meeting of Sydväst as it is: agenda sent, a decision and an assignment noted, notes published. */
async function holdMeeting(): Promise<void> {
  const [site] = world.sites;
  if (site === undefined) throw new Error('There is a site.');
  const { meetings, people } = await site.read({
    meetings: { list: lists.meetings, where: { bodyYear: '0004-2026', day: day('2026-11-16') } },
    people: { list: lists.people, where: { upn: CHAIR } },
  });
  const members = people.rows.map((person): Member => ({ site, person }));
  const id = `goteborg-${String(meetings.rows[0]?.id)}`;
  await perform(members, id, 'arrangeAgenda', {});
  await pass(members, id, 'sendAgenda');
  machine.moveTo('2026-11-16T11:30:00+01:00');
  const item = (await seen(members, id)).items.find(({ origin }) => origin === 'standing');
  const decided = await performAct(world, members, 'recordDecision', {
    ...{ id: item?.id, version: item?.version, key: 'spec-decision', text: 'Forumet genomför vandringen.' },
  });
  if (!('done' in decided)) throw new Error(JSON.stringify(decided));
  await pass(members, id, 'publishNotes');
}

async function seen(members: readonly Member[], id: string) {
  const view = await viewMeeting(world, members, id);
  if (view === undefined) throw new Error(id);
  return view;
}

async function perform(
  members: readonly Member[],
  id: string,
  name: 'arrangeAgenda' | 'sendAgenda' | 'publishNotes',
  fields: object,
) {
  const { meeting } = await seen(members, id);
  const answer = await performAct(world, members, name, {
    id,
    version: meeting.version,
    key: `spec-${name}`,
    ...fields,
  });
  if (!('done' in answer)) throw new Error(JSON.stringify(answer));
}

async function pass(members: readonly Member[], id: string, name: 'sendAgenda' | 'publishNotes'): Promise<void> {
  const passed = Object.fromEntries(
    ((await seen(members, id)).gate?.findings ?? []).map(({ reason }) => [reason, 'Ja.']),
  );
  await perform(members, id, name, { meaningRead: true, passed });
}

/** Something confidential in each list that has closed rooms, a file in a workroom, and a member who has left. */
async function fillRooms(): Promise<typeof rooms> {
  const [site] = world.sites;
  if (site === undefined) throw new Error('There is a site.');
  const of = { bodyNr: SYDVAST, actedBy: CHAIR, ground: 'OSL 18 kap. 1 §', title: 'Ärende 1' };
  const closed = await holdRoom(world, site, { ...of, kind: 'closed', heldFor: 'secret', named: [NAMED, FORMER] });
  const work = await holdRoom(world, site, { ...of, kind: 'work', heldFor: 'draft', named: [PREPARER], ground: '' });
  if (!closed.ok || !work.ok) throw new Error('Rooms are ready.');
  const room = closed.value.name;
  const there = { bodyNr: SYDVAST, bodyYear: '0004-2026', room, ground: of.ground };
  await site.add(lists.agendaItems, anItem({ ...there, key: 'secret' }));
  await site.add(lists.decisions, {
    ...{ ...there, key: 'secret', actedBy: CHAIR, meetingId: 1, matterId: null, itemTitle: 'Sekretess' },
    ...{ text: 'Hemligt.', theme: null, decidedOn: day('2026-11-16'), ...FROM_NOTES },
  });
  await site.publish(aDocument({ ...there, key: 'secret' }), 'Hemlig.docx', new TextEncoder().encode('hemligt'));
  const path = `${root}/Workfiles/0004-${work.value.name}/Ärende 1`;
  const add = `web/getFolderByServerRelativePath(decodedurl='${encodeURIComponent(path)}')/files/AddUsingPath(decodedurl='Utkast.docx')`;
  expect(await (await askingAs(machine, PREPARER)).send(add, 'POST', {})).toBe(200);
  const { left, every, bodies } = await machine.site.read({
    left: { list: lists.mandates, where: { upn: FORMER, bodyNr: SYDVAST } },
    every: { list: lists.mandates, where: { bodyNr: [1, 2, 3, 4, 5] } },
    bodies: { list: lists.bodies, where: {} },
  });
  for (const from of left.rows) await machine.site.change(lists.mandates, from, { to: day('2026-11-15') });
  await followMandates(world, (told) => expect(told).toEqual({ failed: [], unknown: [] }));
  mandates = every.rows.map((one) =>
    one.upn === FORMER && one.bodyNr === SYDVAST ? { ...one, to: day('2026-11-15') } : one,
  );
  open = new Set(bodies.rows.filter(({ rules }) => rules.insight?.value === 'organisation').map(({ nr }) => nr));
  return { closed: room, work: work.value.name };
}

/** What the design says somebody may read: the expectation every question below is held against. */
function mayRead(who: string, list: AnyList, row: Known): boolean {
  if (SEES_ALL.includes(who)) return true;
  if (who === OUTSIDER) return false;
  const folders = row.folder.split('/');
  if (folders.some((one) => one === rooms.closed || one === `0004-${rooms.closed}`)) return who === NAMED;
  if (list.zone === 'workshop') return list.kind === 'library' && who === PREPARER;
  // Everybody's group is of the tenant's own people: a guest reads what their own forums' groups let them.
  if (list.folderBy === null) return !who.includes('#ext#');
  const bodyNr = Number(folders[0]);
  const isMember = mandatesOf(mandates, bodyNr, who, dayOf(machine.now())).length > 0;
  return isMember || (open.has(bodyNr) && !who.includes('#ext#'));
}

const someOf = (rows: readonly Known[]): readonly Known[] => [...rows.slice(0, 2), ...rows.slice(-2)];

it('is asked about published and confidential rows, working files and what is being prepared', () => {
  const placesIn = (list: AnyList) => (all.get(list.title) ?? []).map(({ folder }) => folder);
  expect(placesIn(lists.decisions)).toEqual(expect.arrayContaining(['0004', `0004/${rooms.closed}`]));
  expect(placesIn(lists.documents)).toEqual(expect.arrayContaining(['0004/2026', `0004/${rooms.closed}/2026`]));
  expect(placesIn(lists.agendaItems)).toEqual(expect.arrayContaining(['', `0004-${rooms.closed}`]));
  expect(placesIn(lists.workfiles)).toEqual([`0004-${rooms.work}/Ärende 1`]);
});

describe.each(READERS)('%s', (_what, who) => {
  it.each(lists.allLists.map((list) => [list.title, list] as const))(
    'lists, opens and filters in %s what is theirs to read, and sees no more through versions',
    async (_title, list) => {
      const me = asker(who);
      const rows = all.get(list.title) ?? [];
      const mine = rows.filter((row) => mayRead(who, list, row));
      expect((await me.listed(list)).map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
      const others = rows.filter((row) => !mine.includes(row));
      for (const row of [...someOf(mine), ...someOf(others)]) {
        const expected = mine.includes(row) ? 'reads' : 'nothing';
        const items = itemsOf(root, list);
        const one = await me.get(`${items}(${String(row.id)})?$select=Id`);
        const filtered = await me.get(`${items}?$select=Id&$filter=Id eq ${String(row.id)}`);
        const versions = await me.get(`${items}(${String(row.id)})/versions`);
        const bytes = await me.get(
          `web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(row.file)}')/$value`,
        );
        const found = { one: saw(one.status, [row]), filtered: saw(filtered.status, filtered.json['value']) };
        expect({ ...found, versions: saw(versions.status, versions.json['value']) }).toEqual({
          one: expected,
          filtered: expected,
          versions: expected,
        });
        if (list.kind === 'library') expect(saw(bytes.status, [row])).toBe(expected);
      }
    },
  );

  it('writes nothing that is not theirs to write', async () => {
    if (SEES_ALL.includes(who)) return;
    const me = asker(who);
    for (const list of lists.allLists) {
      const items = itemsOf(root, list);
      const row = (all.get(list.title) ?? []).find((one) => !one.folder.includes(rooms.work));
      if (list.kind === 'list') expect([list.title, await me.send(items, 'POST', { Title: 'x' })]).not.toContain(201);
      if (row === undefined) continue;
      for (const method of ['MERGE', 'DELETE']) {
        const status = await me.send(`${items}(${String(row.id)})`, method, { Title: 'x' });
        expect([list.title, method, status >= 400]).toEqual([list.title, method, true]);
      }
    }
  });
});

function saw(status: number, rows: unknown): 'reads' | 'nothing' {
  return status === 200 && Array.isArray(rows) && rows.length > 0 ? 'reads' : 'nothing';
}
