import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint, type SharePoint } from '../../../local/sharepoint/server';
import { instant } from '../../core/calendar';
import { allLists, bodies, meetings, people, SCHEMA, schema } from '../lists';
import { openSite } from '../openSite';
import { describeFault } from '../organisation/fault';
import { readOrganisation } from '../organisation/readOrganisation';
import type { OrganisationFile } from '../organisation/schema';
import { placeOf } from '../sharepoint/access';
import { provision } from './provision';
import { describeRefusal } from './refusal';
import { changesIn, describeSummary, type ProvisioningSummary } from './summary';

const SITE = '/sites/samverka-goteborg';
const OWNER = 'ulf.garbo@goteborg.example';
/** A representative in Centrum and Hisingen, and in the city-wide forum. */
const MEMBER = 'maria.soderqvist@goteborg.example';
/** A representative in Sydväst, whose forum is open to its members only. */
const SYDVAST = 'andrej.novak@goteborg.example';
/** The app that the service signs in as. */
const SERVICE = '5f0e9d3a-1c2b-4a87-9e65-7d1f3b2a4c80';
/** Works in the city, in no forum. */
const COLLEAGUE = 'per.hellman@goteborg.example';

const goteborg = read(join(__dirname, '../../../local/examples/goteborg.yaml'));

// A whole site is made and read again in several of these.
jest.setTimeout(60_000);

let dataDir: string;
let sharePoint: SharePoint;
let first: ProvisioningSummary;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'provisioning-'));
  sharePoint = await start(dataDir);
  first = await provisioned(goteborg);
});

afterAll(async () => {
  await sharePoint.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('A site that has been provisioned', () => {
  it('has every list at its English address, with its Swedish title and all its columns', async () => {
    for (const list of allLists) {
      const there = await asked(OWNER, `web/getlist('${SITE}/${placeOf(list)}')?$select=Title&$expand=Fields`);
      const fields = (there.json['Fields'] as { InternalName: string }[]).map(({ InternalName }) => InternalName);
      expect(there.json['Title']).toBe(list.displayTitle);
      expect(fields).toEqual(expect.arrayContaining(Object.values(list.columns).map(({ name }) => name)));
    }
  });

  it('has the rows of the organisation file', async () => {
    const site = openSite({ organisation: 'goteborg', url: address(), token: token(OWNER) });
    const rows = await site.read({
      bodies: { list: bodies, where: {} },
      hisingen: { list: meetings, where: { bodyYear: '0002-2026' } },
      helena: { list: people, where: { upn: 'helena.sandstrom@goteborg.example' } },
      schema: { list: schema, where: {} },
    });
    expect(rows.bodies.rows.map(({ nr, shortName }) => [nr, shortName])).toContainEqual([2, 'Hisingen']);
    expect(rows.bodies.rows[0]?.rules.proposalDaysBefore?.value).toBe(14);
    expect(rows.hisingen.rows.map(({ day }) => day)).toContain('2026-12-10');
    expect(rows.helena.rows).toHaveLength(1);
    expect(rows.schema.rows[0]?.schema).toBe(SCHEMA);
    expect(Object.values(rows).flatMap(({ unreadable }) => unreadable)).toEqual([]);
  });

  it('changes nothing when it is provisioned again', async () => {
    const again = await provisioned(goteborg);
    expect(changesIn(again)).toBe(0);
    expect(describeSummary(again)).toMatch(/^Webbplatsen var redan som den ska/);
  });

  it('shows a member the own forums and those open to the organisation', async () => {
    expect(await forumsSeenBy(MEMBER)).toEqual([1, 2, 3, 5]);
    expect(await forumsSeenBy(SYDVAST)).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows a colleague in no forum what is open to the organisation, and no more', async () => {
    expect(await forumsSeenBy(COLLEAGUE)).toEqual([1, 2, 3, 5]);
    const closed = await asked(
      COLLEAGUE,
      `web/getFolderByServerRelativePath(decodedurl='${SITE}/Documents/0004')/Files`,
    );
    expect(closed.status).not.toBe(200);
  });

  it.each(allLists.filter(({ zone }) => zone === 'workshop').map((list) => [list.displayTitle, list] as const))(
    'hides the workshop list %s from all but the owners',
    async (_title, list) => {
      const items = `web/getlist('${SITE}/${placeOf(list)}')/items?$top=1`;
      expect((await asked(OWNER, items)).status).toBe(200);
      expect((await asked(MEMBER, items)).status).not.toBe(200);
    },
  );

  it('lets nobody but the owners write', async () => {
    const body = { Title: 'x', Key: 'x' };
    for (const who of [MEMBER, COLLEAGUE]) {
      expect((await asked(who, `web/getlist('${SITE}/Lists/Parties')/items`, body)).status).toBe(403);
    }
  });

  it('keeps what has been changed in it', async () => {
    const site = openSite({ organisation: 'goteborg', url: address(), token: token(OWNER) });
    const { found } = await site.read({ found: { list: meetings, where: { key: 'meeting:2:2026-12-10:13:00' } } });
    const [meeting] = found.rows;
    if (meeting === undefined) throw new Error('The meeting is there.');
    await site.change(meetings, meeting, { place: 'Biskopsgårdens bibliotek' });
    const again = await provisioned(goteborg);
    const { kept } = await site.read({ kept: { list: meetings, where: { id: meeting.id } } });
    expect(kept.rows[0]?.place).toBe('Biskopsgårdens bibliotek');
    expect(changesIn(again)).toBe(0);
  });

  it('takes up what is new in the file', async () => {
    const [any] = goteborg.meetings;
    if (any === undefined) throw new Error('There are meetings.');
    const more = { ...goteborg, meetings: [...goteborg.meetings, { ...any, day: '2027-12-07' }] };
    expect(changesIn(await provisioned(more))).toBe(1);
  });

  it('lets the service keep the groups of readers', async () => {
    const groups = await asked(OWNER, 'web/sitegroups?$select=Title,OwnerTitle');
    const owners = (groups.json['value'] as { Title: string; OwnerTitle: string }[])
      .filter(({ Title }) => Title.endsWith('äsare'))
      .map(({ OwnerTitle }) => OwnerTitle);
    expect(owners).toEqual(Array.from({ length: 6 }, () => 'Samverka'));
  });

  it('lets a reader whose mandate has ended go', async () => {
    const later = await provisionSite(goteborg, '2027-01-01T00:00:00Z');
    const earlier = await provisionSite(goteborg, '2026-06-30T12:00:00Z');
    const removed = [later, earlier].map((result) => (result.ok ? result.value.members.removed : undefined));
    // Margareta Stenfors stood for the schools in Hisingen until midsummer; Peter Hallgren follows her.
    expect(removed).toEqual([0, 1]);
    expect(changesIn(await provisioned(goteborg))).toBe(2);
  });

  it('tells what it did', () => {
    expect(describeSummary(first)).toMatch(new RegExp(`${allLists.length} listor`));
    expect(first.members.unknown).toEqual([]);
  });
});

describe('A site is refused', () => {
  it('when it belongs to a team', async () => {
    const connected: typeof fetch = (input, init) =>
      (input as string).includes('/_api/site?')
        ? Promise.resolve(Response.json({ GroupId: '0d1c2b3a-4f5e-4a6b-8c7d-9e0f1a2b3c4d' }))
        : fetch(input, init);
    const result = await provisionSite(goteborg, undefined, connected);
    expect(result.ok ? '' : describeRefusal(result.refusal)).toMatch(/hör till ett team/);
  });

  it('when somebody but the owners may write in it', async () => {
    const group = await asked(OWNER, 'web/associatedMemberGroup');
    const id = String(group.json['Id']);
    await asked(OWNER, `web/sitegroups(${id})/users`, { LoginName: `i:0#.f|membership|${COLLEAGUE}` });
    await asked(OWNER, `web/roleassignments/addroleassignment(principalid=${id},roledefid=1073741830)`, {});
    const result = await provisionSite(goteborg);
    expect(result.ok ? '' : describeRefusal(result.refusal)).toMatch(/Members\. Ge dem läsbehörighet/);
    await asked(OWNER, `web/roleassignments/removeroleassignment(principalid=${id},roledefid=1073741830)`, {});
  });

  it('when it follows newer declarations than this code', async () => {
    const site = openSite({ organisation: 'goteborg', url: address(), token: token(OWNER) });
    const { there } = await site.read({ there: { list: schema, where: {} } });
    const [row] = there.rows;
    if (row === undefined) throw new Error('The schema is written.');
    await site.change(schema, row, { schema: SCHEMA + 1 });
    expect(await provisionSite(goteborg)).toEqual({
      ok: false,
      refusal: { reason: 'newerSchema', there: SCHEMA + 1, ours: SCHEMA },
    });
  });
});

function read(file: string): OrganisationFile {
  const result = readOrganisation(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(result.refusal.map(describeFault).join('\n'));
  return result.value;
}

function start(folder: string): Promise<SharePoint> {
  return startSharePoint({
    port: 0,
    dataDir: folder,
    sites: [{ url: SITE, title: 'Samverka Göteborg', owners: [OWNER] }],
    people: goteborg.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [{ appId: SERVICE, title: 'Samverka', sites: { [SITE]: 'write' } }],
    keys: null,
    now: () => Date.parse('2026-11-20T08:00:00Z'),
    faults: 'off',
  });
}

function address(): string {
  return `${sharePoint.url}${SITE}`;
}

function token(upn: string): () => Promise<string> {
  return () => Promise.resolve(`dev:${upn}`);
}

function provisionSite(
  organisation: OrganisationFile,
  now = '2026-11-20T08:00:00Z',
  answering?: typeof fetch,
): ReturnType<typeof provision> {
  return provision({
    url: address(),
    token: token(OWNER),
    organisation,
    serviceAppId: SERVICE,
    now: instant(now),
    ...(answering === undefined ? {} : { fetch: answering }),
  });
}

async function provisioned(organisation: OrganisationFile): Promise<ProvisioningSummary> {
  const result = await provisionSite(organisation);
  if (!result.ok) throw new Error(describeRefusal(result.refusal));
  return result.value;
}

async function asked(
  who: string,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly json: Readonly<Record<string, unknown>> }> {
  const response = await fetch(`${address()}/_api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer dev:${who}`, Accept: 'application/json', 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

/** The numbers of the forums whose meetings somebody finds with their own token. */
async function forumsSeenBy(who: string): Promise<readonly number[]> {
  const site = openSite({ organisation: 'goteborg', url: address(), token: token(who) });
  const { seen } = await site.read({ seen: { list: meetings, where: { bodyNr: [1, 2, 3, 4, 5] } } });
  return [...new Set(seen.rows.map(({ bodyNr }) => bodyNr))].sort();
}
