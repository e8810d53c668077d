// `node scripts/keep-data.mjs [--code FOLDER]`: runs the product of a checked-out, installed tree on a new data folder,
// lets people do what every kind of row comes from, and keeps the folder in test/data, for the specs of later versions.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { code = root } = parseArgs({ options: { code: { type: 'string' } } }).values;
const organisation = join(root, 'test/data/strandby.yaml');
const CHAIR = 'vera.dalin@strandby.example';
const MEMBER = 'noel.ahman@strandby.example';
const OWNER = 'olle.grind@strandby.example';
const PEOPLE = [CHAIR, MEMBER, OWNER, 'tyra.ek@strandby.example'];
const SITE = '/sites/samverka-strandby';
/** Says what a folder holds. */
const STATE = 'samverka.json';
/** What a folder is without its keys, its logs and what every start writes anew. */
const KEPT = ['expected.json', STATE, 'clock.json', 'organisations', 'sharepoint', 'teams'];
/** No file of a zip has a time of its own, so that the same data is the same bytes. */
const NO_TIME = new Date(2026, 0, 1);

const data = mkdtempSync(join(tmpdir(), 'samverka-kept-'));
const product = await started();
let expected;
try {
  await useIt();
  expected = await asItIs();
} finally {
  await product.stop();
}
writeFileSync(join(data, 'expected.json'), JSON.stringify(expected));
const { store, lists } = await versions();
const name = `store-${String(store)}-lists-${String(lists)}.zip`;
const zip = zipSync(Object.fromEntries(KEPT.flatMap((one) => filesUnder(join(data, one)))), {
  level: 9,
  mtime: NO_TIME,
});
writeFileSync(join(root, 'test/data', name), zip);
rmSync(data, { recursive: true, force: true });
console.log(`test/data/${name}: ${String(Math.round(zip.length / 1024))} kB. Describe it in test/data/README.md.`);

async function started() {
  const port = await freePort();
  const args = [join(resolve(code), 'start.mjs'), '--organisation', organisation, '--now', '2026-11-20T09:00:00+01:00'];
  const child = spawn(process.execPath, [...args, '--port', String(port), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((done, failed) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      const ready = /Samverka is ready: (\S+)\//.exec(printed)?.[1];
      if (ready !== undefined) done(ready);
    });
    child.once('exit', () => failed(new Error(`The product ended:\n${printed}`)));
  });
  const stop = () =>
    new Promise((done) => {
      child.once('exit', done);
      child.kill('SIGTERM');
    });
  return { url, stop };
}

/** One question from a chat message to published notes; another, left as it was submitted. */
async function useIt() {
  const say = await post('/local/say', {
    as: MEMBER,
    in: 'personal',
    text: 'Kan vi ta upp belysningen vid stationen på nästa möte?',
  });
  const card = say.replies.find((reply) => reply.attachments !== undefined);
  await post('/local/press', { as: MEMBER, in: 'personal', replyTo: card.id, verb: 'confirm', data: {} });
  const body = await get('/api/bodies/strandby-1', CHAIR);
  const meetingId = body.meetings.find(({ day }) => day === '2026-12-10').id;
  const meeting = () => get(`/api/meetings/${meetingId}`, CHAIR);
  const act = async (what, row, fields) => {
    const { id, version } = row;
    const { done } = await post(`/api/acts/${what}`, { id, version, key: `kept-${what}-1`, ...fields }, CHAIR);
    if (done === undefined) throw new Error(`${what} was not done.`);
    return done;
  };
  await act('acceptProposal', (await meeting()).proposals[0], { reason: '' });
  await act('arrangeAgenda', (await meeting()).meeting, {});
  const compiled = await meeting();
  await act('arrangeAgenda', compiled.meeting, { key: 'kept-arrange-2', items: compiled.items.map(filledIn) });
  await pass('sendAgenda', await meeting(), act);
  await post('/local/clock', { now: '2026-12-10T13:30:00+01:00' });
  const met = await meeting();
  await act('recordAttendance', met.meeting, { partyKey: 'omsorg', presence: 'representative', name: 'Noel Åhman' });
  const item = (await meeting()).items.find(({ title }) => /belysning/i.test(title));
  const noted = await act('writeNotes', item, { notes: 'Belysningen ses över i mars.', outcome: 'handled' });
  const decided = await act(
    'recordDecision',
    { ...item, version: noted.version },
    { text: 'Forumet ser över belysningen.' },
  );
  await act(
    'giveAssignment',
    { ...item, version: decided.version },
    { what: 'Boka en vandring', upn: MEMBER, who: 'Noel Åhman', due: '2027-01-15' },
  );
  await pass('publishNotes', await meeting(), act);
  const other = await post('/local/say', {
    as: MEMBER,
    in: 'personal',
    text: 'Kan vi ta upp cykelvägen till skolan på nästa möte?',
  });
  const waiting = other.replies.find((reply) => reply.attachments !== undefined);
  await post('/local/press', { as: MEMBER, in: 'personal', replyTo: waiting.id, verb: 'confirm', data: {} });
  await get('/local/idle');
}

async function pass(what, { meeting, gate }, act) {
  const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Går bra.']));
  await act(what, meeting, { meaningRead: true, passed });
  await get('/local/idle');
}

function filledIn({ id, version, title, description, kind, purpose, theme, parties, presenter, minutes }) {
  return {
    ...{ id, version, title, description, kind, theme, minutes },
    purpose: purpose || 'Gå igenom',
    parties: parties.length === 0 ? ['skola'] : parties,
    presenter: presenter || 'Vera Dalin',
  };
}

/** What later versions must still answer: every row, every document, every group, and what each person may see. */
async function asItIs() {
  const ask = (path, person) => get(`${SITE}/_api/${path}`, undefined, `dev:${person}`);
  const rows = {};
  const { value: lists } = await ask('web/lists?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder', OWNER);
  for (const address of lists.map(({ RootFolder }) => RootFolder.ServerRelativeUrl).sort()) {
    const { value: fields } = await ask(`web/getList('${address}')/fields?$select=InternalName,FromBaseType`, OWNER);
    const names = fields.filter(({ FromBaseType }) => FromBaseType !== true).map(({ InternalName }) => InternalName);
    const asked = [
      'Id',
      'FileRef',
      'Title',
      'Created',
      'Modified',
      'AuthorId',
      ...names.filter((name) => name !== 'Title'),
    ];
    const items = async (person) =>
      (await ask(`web/getList('${address}')/items?$top=5000&$select=${[...new Set(asked)].join(',')}`, person)).value;
    const seenBy = {};
    for (const person of PEOPLE) {
      seenBy[person] = (await items(person).catch(() => [])).map(({ Id }) => Id);
    }
    rows[address] = { asked: [...new Set(asked)], items: await items(OWNER), seenBy };
  }
  const groups = {};
  const { value: found } = await ask('web/siteGroups?$select=Title,Users/LoginName&$expand=Users', OWNER);
  for (const { Title, Users } of found) groups[Title] = (Users.value ?? Users).map(({ LoginName }) => LoginName).sort();
  return { now: (await get('/local/clock')).now, rows, groups };
}

async function tokenOf(person) {
  return person === undefined ? undefined : (await get(`/local/token?as=${person}`)).token;
}

async function get(path, person, token) {
  return answered(path, await fetch(product.url + path, { headers: headers(token ?? (await tokenOf(person))) }));
}

async function post(path, body, person) {
  const init = { method: 'POST', headers: headers(await tokenOf(person)), body: JSON.stringify(body) };
  return answered(path, await fetch(product.url + path, init));
}

function headers(token) {
  const type = { 'Content-Type': 'application/json' };
  return token === undefined ? type : { ...type, Authorization: `Bearer ${token}` };
}

async function answered(path, response) {
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text}`);
  return JSON.parse(text);
}

/** Which versions the folder has: the store's own number, and that of the lists as the site says it. */
async function versions() {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const database = new DatabaseSync(join(data, 'sharepoint/sharepoint.sqlite'));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const { user_version: store } = database.prepare('PRAGMA user_version').get();
  const { lists } = database
    .prepare("SELECT max(vals ->> 'SchemaNr') AS lists FROM items WHERE vals ->> 'SchemaNr' IS NOT NULL")
    .get();
  database.close();
  return { store, lists };
}

function filesUnder(path) {
  if (!existsSync(path) || /(-wal|-shm|\.pem)$/.test(path)) return [];
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => filesUnder(join(path, name)));
  return [
    [relative(data, path), relative(data, path) === STATE ? placeless(path) : new Uint8Array(readFileSync(path))],
  ];
}

/** Where the folder and its organisation file once lay says nothing any more, and the copy for resets is not kept. */
function placeless(path) {
  const state = { ...JSON.parse(readFileSync(path, 'utf8')), organisations: [], prepared: null };
  return new TextEncoder().encode(JSON.stringify(state, null, 2));
}

function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
