import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint, type SharePoint } from '../../../local/sharepoint/server';
import { day, instant } from '../../core/calendar';
import type { Row, Stored } from '../../core/stored';
import type { List } from '../list';
import { bodies, mandates, meetings, people, yearWheel } from '../lists';
import { openSite } from '../openSite';
import { readOrganisation } from '../organisation/readOrganisation';
import type { OrganisationFile } from '../organisation/schema';
import type { Site } from '../site';
import { provision } from './provision';

const OWNER = 'ulf.garbo@goteborg.example';
const token = () => Promise.resolve(`dev:${OWNER}`);
const LATER = day('2026-12-17');
const goteborg = fileAt('local/examples/goteborg.yaml');

jest.setTimeout(120_000);

let dataDir: string;
let sharePoint: SharePoint;
let site: Site;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'keeping-'));
  sharePoint = await startSharePoint({
    port: 0,
    dataDir,
    sites: [{ url: '/sites/goteborg', title: 'Göteborg', owners: [OWNER] }],
    people: goteborg.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [],
    keys: null,
    now: () => Date.parse('2026-11-20T08:00:00Z'),
    faults: 'off',
  });
  await provisioned(goteborg);
  site = openSite({ organisation: 'goteborg', url: address(), token });
});
afterAll(async () => {
  await sharePoint.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('Provisioning again', () => {
  it.each([
    ['a body with another name', () => changed(bodies, 'body:2', { shortName: 'Hisingens forum' })],
    [
      'a mandate that was ended',
      () => changed(mandates, 'mandate:1:maria.soderqvist@goteborg.example:representative:2025-01-01', { to: LATER }),
    ],
    [
      'a meeting that was moved',
      () => changed(meetings, 'meeting:2:2026-12-10:13:00', { day: LATER, place: 'Biblioteket' }),
    ],
    ['a person reached another way', () => changed(people, 'person:karim.haddad@goteborg.example', { reach: 'both' })],
  ] as const)('leaves %s as it was made in the product', async (_what, change) => {
    const kept = await change();
    await provisioned(goteborg);
    expect(await kept.now()).toEqual(kept.after);
    await provisioned(differing(goteborg));
    expect(await kept.now()).toEqual(kept.after);
  });

  it('adds what is new in the file, and leaves what has gone out of it', async () => {
    const [entry, ...others] = goteborg.yearWheel;
    if (entry === undefined) throw new Error('There is a year wheel.');
    const count = async () =>
      (await site.read({ all: { list: yearWheel, where: { bodyNr: [1, 2, 3, 4, 5] } } })).all.rows.length;
    const before = await count();
    await provisioned({ ...goteborg, yearWheel: others });
    expect(await count()).toBe(before);
    const one = { ...entry, body: 2, bodies: undefined, title: 'Något alldeles nytt' };
    await provisioned({ ...goteborg, yearWheel: [...others, one] });
    expect(await count()).toBe(before + 1);
  });
});

/** Changes a row as the product does, and tells what it then is. */
async function changed<Entity extends Row>(list: List<Entity>, key: string, to: Partial<Omit<Entity, 'key'>>) {
  const now = async (): Promise<Stored<Entity>> => {
    const { found } = await site.read({ found: { list, where: { key } as never } });
    const [row] = found.rows;
    if (row === undefined) throw new Error(`${key} is there.`);
    return row;
  };
  const outcome = await site.change(list, await now(), to);
  if (!outcome.ok) throw new Error('Nobody else is there.');
  return { now, after: await now() };
}

/** The same file with other names, days' ends and places in every row. */
function differing(file: OrganisationFile): OrganisationFile {
  return {
    ...file,
    bodies: file.bodies.map((body) => ({ ...body, shortName: `${body.shortName} enligt filen` })),
    mandates: file.mandates.map((mandate) => ({ ...mandate, to: mandate.to ?? '2030-12-31' })),
    meetings: file.meetings.map((meeting) => ({ ...meeting, place: 'Enligt filen' })),
    people: file.people.map((person) => ({ ...person, reach: 'mail' })),
  };
}

function fileAt(path: string): OrganisationFile {
  const read = readOrganisation(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

async function provisioned(organisation: OrganisationFile): Promise<void> {
  const result = await provision({ url: address(), token, organisation, now: instant('2026-11-20T08:00:00Z') });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

function address(): string {
  return `${sharePoint.url}/sites/goteborg`;
}
