import { places, scratchName, type Place } from './places';
import { addRow, ask, rowsOf, withList } from './workbench';

const READ = 1073741826;

describe.each(places)('Rights, on $name', ({ open }) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.close());

  const withGroup = async (work: (id: number) => Promise<void>) => {
    const made = await ask(place, 'web/siteGroups', { body: { Title: scratchName() } });
    expect(made.status).toBe(201);
    const id = Number(made.json['Id']);
    try {
      await work(id);
    } finally {
      await ask(place, `web/siteGroups/removeById(${String(id)})`, { body: {} });
    }
  };

  it('C40 a folder whose inheritance is broken holds the one who broke it and who is given rights, and nobody else', () =>
    withList(place, 'list', ({ path }) =>
      withGroup(async (group) => {
        await ask(place, `${path}/rootFolder/folders/addUsingPath(decodedurl='0012')`, { body: {} });
        const item = `${path}/rootFolder/folders('0012')/listItemAllFields`;
        const broken = await ask(place, `${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, {
          body: {},
        });
        expect(broken.status).toBe(200);
        await ask(
          place,
          `${item}/roleassignments/addroleassignment(principalid=${String(group)},roledefid=${String(READ)})`,
          { body: {} },
        );
        const held = rowsOf(await ask(place, `${item}/roleassignments`)).map((one) => one['PrincipalId']);
        expect(held).toContain(group);
        expect(held).toHaveLength(2);
      }),
    ));

  it('C41 the service, with write alone, keeps the members of a group it owns', async () => {
    const { service, serviceAppId, reader, tenant } = place;
    if (service === null || serviceAppId === null || reader === null) {
      throw new Error('C41 needs SERVICE_APP_ID, SERVICE_KEY_FILE, SERVICE_THUMBPRINT and CONTRACT_READER.');
    }
    await withGroup(async (group) => {
      const users = `web/siteGroups(${String(group)})/users`;
      const app = await ask(place, 'web/ensureUser', {
        body: { logonName: `i:0i.t|ms.sp.ext|${serviceAppId}@${tenant}` },
      });
      expect(app.status).toBe(200);
      await ask(place, `web/siteGroups(${String(group)})/setUserAsOwner(${String(app.json['Id'])})`, { body: {} });
      const added = await ask(place, users, { body: { LoginName: reader }, as: service });
      expect(added.status).toBe(201);
      const removed = await ask(place, `${users}/removeById(${String(added.json['Id'])})`, { body: {}, as: service });
      expect(removed.status).toBe(200);
      expect(rowsOf(await ask(place, users)).some((user) => user['LoginName'] === reader)).toBe(false);
    });
  });

  it('C42 the service reads and writes in a scope that does not name it, and sets no rights', async () => {
    const { service } = place;
    if (service === null) throw new Error('C42 needs SERVICE_APP_ID, SERVICE_KEY_FILE and SERVICE_THUMBPRINT.');
    await withList(place, 'list', async ({ path }) => {
      await ask(place, `${path}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, { body: {} });
      await addRow(place, path, { Title: 'x', Key: 'a' });
      expect((await ask(place, `${path}/items`, { body: { Title: 'y', Key: 'b' }, as: service })).status).toBe(201);
      expect(rowsOf(await ask(place, `${path}/items?$select=Id`, { as: service }))).toHaveLength(2);
      const rights = await ask(place, `${path}/resetroleinheritance`, { body: {}, as: service });
      expect([401, 403]).toContain(rights.status);
    });
  });
});
