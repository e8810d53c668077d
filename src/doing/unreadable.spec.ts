import { startGoteborg, type Goteborg } from '../../test/doing/goteborg';
import * as lists from '../storage/lists';
import { viewBodies } from './views/bodies';

jest.setTimeout(120_000);

const OWNER = 'ulf.garbo@goteborg.example';

let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());

/** What somebody with full control does to a row in the list view. */
const spoil = async (id: number) => {
  const response = await fetch(
    `${goteborg.site.url}/_api/web/getlist('/sites/goteborg/Lists/Meetings')/items(${String(id)})`,
    {
      method: 'POST',
      headers: {
        ...{ Authorization: `Bearer dev:${OWNER}`, 'Content-Type': 'application/json', Accept: 'application/json' },
        ...{ 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      },
      body: JSON.stringify({ Day: 'på torsdag' }),
    },
  );
  expect(response.status).toBe(204);
};

describe('A row changed by hand so that it cannot be read', () => {
  it('is told with a link in the view of one’s bodies, and hides no other row', async () => {
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    const held = meetings.rows.find(({ day }) => day < '2026-11-20');
    await spoil(held?.id ?? 0);
    const karim = await goteborg.member('karim.haddad@goteborg.example');
    const view = await viewBodies(goteborg.world, { members: [karim], down: [] });
    expect(view.unreadable).toEqual([
      { list: 'Meetings', id: held?.id, link: expect.stringContaining(`Lists/Meetings/DispForm.aspx?ID=`) as string },
    ]);
    expect(view.bodies.map(({ nr }) => nr)).toEqual(['goteborg-2', 'goteborg-5']);
    expect(view.bodies[0]?.nextMeeting?.day).toBe('2026-12-10');
  });
});
