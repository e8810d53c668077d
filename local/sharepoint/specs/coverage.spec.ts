import { join } from 'node:path';
import { coverage } from '../coverage/describe';
import { calledBy } from './called';
import { pnp } from './pnp';
import { OWNER, running, SITE, type Running } from './running';
import { clientSurface } from './surface';

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe('The table of what is covered', () => {
  it('has every method of the client once, and no other', async () => {
    const surface = await clientSurface();
    const table = [...coverage].map(([name, methods]) => [name, sorted(methods.map(({ method }) => method))] as const);
    expect(Object.fromEntries(table)).toEqual(
      Object.fromEntries([...surface].map(([name, methods]) => [name, sorted(methods)])),
    );
  });

  it('names specs that call what they are said to show, on what it is said of', () => {
    const all = [...coverage].flatMap(([name, methods]) =>
      methods.filter(({ how }) => how === 'covered').map(({ method, by }) => ({ name, method, by })),
    );
    const fileOf = (by: string): string => join(__dirname, `${by}.spec.ts`);
    const called = calledBy([...new Set(all.map(({ by }) => fileOf(by)))], new Set(all.map(({ method }) => method)));
    const silent = all
      .filter(({ name, method, by }) => called.get(fileOf(by))?.has(`${name}.${method}`) !== true)
      .map(({ name, method, by }) => `${name}.${method} (${by})`);
    expect(silent).toEqual([]);
  });
});

describe('What is not covered', () => {
  let sp: Running;
  beforeAll(async () => {
    sp = await running();
    await pnp(sp.sharePoint.url + SITE, OWNER).web.lists.add('Proposals');
  });
  afterAll(() => sp.stop());
  const list = "web/lists/getByTitle('Proposals')";

  it.each([
    ['POST', 'site/registerHubSite', 'site/registerHubSite', 'hub sites'],
    ['GET', "hubsites/GetById?hubSiteId='x'", 'hubsites/GetById', 'hub sites'],
    ['GET', 'web/hubSiteData(false)', 'web/hubSiteData', 'hub sites'],
    [
      'POST',
      'Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility.GetSiteDesigns',
      'GetSiteDesigns',
      'site designs',
    ],
    ['GET', 'v2.1/termStore', 'v2.1/termStore', 'term store'],
    ['GET', `${list}/items(1)/Comments`, 'Comments', 'comments'],
    ['POST', 'SP.Web.ShareObject', 'SP.Web.ShareObject', 'sharing'],
    ['POST', 'SP.RelatedItemManager.GetRelatedItems', 'SP.RelatedItemManager.GetRelatedItems', 'related items'],
    ['POST', 'SP.Utilities.Utility.SendEmail', 'SP.Utilities.Utility.SendEmail', 'mail'],
    ['POST', 'sp.userprofiles.profileloader.getprofileloader/getuserprofile', 'getprofileloader', 'directory'],
    ['GET', 'social.following/my', 'social.following', 'follow'],
    ['GET', 'web/tenantappcatalog/AvailableApps', 'web/tenantappcatalog', 'apps'],
    ['GET', `${list}/InformationRightsManagementSettings`, 'InformationRightsManagementSettings', 'rights management'],
    ['POST', `${list}/reservelistitemid`, 'reservelistitemid', 'number'],
    ['POST', `${list}/titleResource/getValueForUICulture`, 'titleResource', 'language'],
    ['POST', 'web/lists/ensureSitePagesLibrary', 'ensureSitePagesLibrary', 'pages'],
    ['POST', 'GroupSiteManager/CreateGroupEx', 'GroupSiteManager', 'configuration'],
  ])('%s %s answers 501, names the route and says why', async (method, path, route, why) => {
    await pnp(sp.sharePoint.url + SITE, OWNER)
      .web.lists.getByTitle('Proposals')
      .items.add({ Title: 'x' });
    const { status, text } = await sp.ask(OWNER, path, { method });
    expect([status, text]).toEqual([501, expect.stringContaining(route)]);
    expect(text).toContain(why);
  });

  it.each([
    ['POST', 'web/userCustomActions', 501],
    ['DELETE', 'web/navigation/quicklaunch', 501],
    ['PUT', 'web', 501],
    ['GET', 'web/nothingOfTheKind', 404],
    ['POST', `${list}/nothingOfTheKind`, 404],
    ['GET', 'Nothing.Of.The.Kind', 404],
  ])('%s %s is said not to be there, with the route', async (method, path, expected) => {
    const { status, text } = await sp.ask(OWNER, path, { method });
    expect([status, text]).toEqual([expected, expect.stringContaining(path.split('/').at(-1) ?? '')]);
  });
});
