import type { GroupsView } from '../../src/api/groupsView';
import type { PreviewView } from '../../src/api/previewView';
import { asPerson, type AsPerson } from '../../test/bot/asking';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';

jest.setTimeout(240_000);

let machine: OneMachine;
let disa: AsPerson;
let agneta: AsPerson;

beforeAll(async () => {
  machine = await startOneMachine('2026-09-01T09:00:00+02:00', ['sormland']);
  disa = asPerson(machine, 'disa.malmgren');
  agneta = asPerson(machine, 'agneta.fridell');
});
afterAll(() => machine.stop());

describe('How teams, steering group and local groups hang together', () => {
  const told = async (who: AsPerson, body: string) =>
    ((await who.get(`/bodies/${body}/groups`)).body as GroupsView).cards.flatMap(({ rows }) => rows);

  it('is seen by the process leader who is the link between them (PL-09)', async () => {
    const [tris] = await told(disa, 'sormland-1');
    expect(tris).toMatchObject({ title: 'TRIS' });
    expect(tris?.lines).toEqual([
      'Team: TRIS-teamet i Gnesta, TRIS-teamet i Nyköping, TRIS-teamet i Oxelösund, TRIS-teamet i Trosa.',
      'Samordnar projektet: Moa Lindhult.',
      'Styrgrupp: Styrgruppen för TRIS.',
      'Lokala samverkansgrupper: LSG Gnesta, LSG Nyköping, LSG Oxelösund, LSG Trosa.',
      'Disa Malmgren är processledare och länken mellan LSG Gnesta, LSG Nyköping, LSG Oxelösund, LSG Trosa, Styrgruppen för TRIS.',
    ]);
    expect(await told(disa, 'sormland-2')).toHaveLength(4);
  });

  it('names people to others from the bodies where they have a role (PL-09)', async () => {
    const [tris] = await told(agneta, 'sormland-1');
    expect(tris?.lines.at(-1)).toBe(
      'Disa Malmgren är processledare och länken mellan LSG Gnesta, Styrgruppen för TRIS.',
    );
    expect((await agneta.get('/bodies/sormland-2/groups')).status).toBe(404);
  });
});

describe('The agenda of a group that is a steering group as well', () => {
  it('keeps its own matters and its steering apart, where it is prepared and where it is read (LSG-22)', async () => {
    await disa.line('sormland-1', '2026-11-10', 'Laget runt');
    await disa.line('sormland-1', '2026-11-10', 'Budget för TRIS', { concern: 'steering' });
    const { items, meeting, concerns } = await disa.meeting('sormland-1', '2026-11-10');
    expect(concerns).toBe('steers');
    const told = items.map(({ title, concern }) => [title, concern]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Laget runt', 'own'],
        ['Budget för TRIS', 'steering'],
      ]),
    );
    const { blocks } = (await disa.get(`/meetings/${meeting.id}/preview`)).body as PreviewView;
    const said = JSON.stringify(blocks);
    const order = ['. Laget runt', 'Frågor som styrgrupp', '. Budget för TRIS'].map((words) => said.lastIndexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
  });
});
