import { changesIn, describeSummary } from '../../../src/storage/provisioning/summary';
import { emptySites, type Provisioned, type Sites } from './sites';

jest.setTimeout(120_000);

let sites: Sites;
let site: Provisioned;
let before: readonly string[];
let said: string;
const root = () => new URL(site.url).pathname;
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
const DELETE = { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' };

/** What an owner of the site has done by hand, before it is provisioned once more. */
beforeAll(async () => {
  sites = await emptySites(1);
  site = sites.next();
  await site.run();
  await site.byHand('web/lists', { Title: 'Fikalistan', BaseTemplate: 100 });
  await site.byHand(`web/getList('${root()}/Lists/Meetings')/fields`, { Title: 'Kaka', FieldTypeKind: 2 });
  await site.byHand(`web/getList('${root()}/Lists/Decisions')`, { Title: 'Våra beslut' }, MERGE);
  await site.byHand(
    `web/getList('${root()}/Lists/Decisions')/fields/getByInternalNameOrTitle('DecisionText')`,
    { Title: 'Så blev det' },
    MERGE,
  );
  const group = (await site.byHand('web/siteGroups', { Title: 'Kaffekokarna' })) as { Id: number };
  const folder = `web/getFolderByServerRelativePath(decodedurl='${root()}/Lists/Meetings/0002')/listItemAllFields`;
  await site.byHand(`${folder}/roleAssignments/addRoleAssignment(principalid=${group.Id},roledefid=1073741826)`, {});
  before = await site.state();
  said = describeSummary(await site.run());
});
afterAll(() => sites.stop());

it('what others have made or renamed in the site is as it was after another provisioning', async () => {
  expect(await site.state()).toEqual(before);
  expect(before.some((line) => line.startsWith('folder /Lists/Meetings/0002') && line.includes('Kaffekokarna'))).toBe(
    true,
  );
});

it('and is told by its name', () => {
  expect(said).toContain('Webbplatsen var redan som den ska');
  for (const name of ['Fikalistan', 'Möten: Kaka', 'Kaffekokarna', 'Våra beslut (Beslut)'])
    expect(said).toContain(name);
});

it('a column and a list that somebody has deleted come back when it is provisioned, and not before', async () => {
  await site.byHand(`web/getList('${root()}/Lists/Meetings')/fields/getByInternalNameOrTitle('Place')`, {}, DELETE);
  await site.byHand(`web/getList('${root()}/Lists/Attendance')`, {}, DELETE);
  expect(
    (await site.state()).filter((line) => /^list .Lists.Attendance|^column .Lists.Meetings Place/.test(line)),
  ).toEqual([]);
  const summary = await site.run();
  expect([summary.lists, changesIn(summary) > 1]).toEqual([1, true]);
  const missing = before.filter((line) => /Attendance|Meetings Place/.test(line));
  const now = await site.state();
  expect(missing.filter((line) => !now.includes(line))).toEqual([]);
});
