import { aBody } from '../specimens';
import { relationsOf } from './relations';

const body = (nr: number, name: string, kind: 'localCollaborationGroup' | 'steeringGroup', steers: readonly string[]) =>
  aBody({ nr, name, kind, steers });
const gnesta = body(1, 'LSG Gnesta', 'localCollaborationGroup', ['tris']);
const trosa = body(4, 'LSG Trosa', 'localCollaborationGroup', ['tris']);
const other = body(6, 'LSG Flen', 'localCollaborationGroup', []);
const steering = body(5, 'Styrgruppen för TRIS', 'steeringGroup', ['tris']);
const TRIS = { projectKey: 'tris', name: 'TRIS' };
const held = (bodyNr: number, upn: string, role: 'processLeader' | 'coordinator') => ({
  ...{ bodyNr, upn, role, personName: upn === 'disa' ? 'Disa Malmgren' : 'Moa Lindhult' },
});

describe('Those around a project', () => {
  const bodies = [gnesta, trosa, other, steering];

  it('hang together: teams, who coordinates, the steering group, the local groups and their process leader (PL-09)', () => {
    const working = [
      { bodyNr: 5, name: 'TRIS-teamet i Gnesta', status: 'active' },
      { bodyNr: 5, name: 'TRIS-teamet i Flen', status: 'ended' },
      { bodyNr: 1, name: 'Ungdomsgruppen', status: 'active' },
    ] as const;
    const roles = [
      held(1, 'disa', 'processLeader'),
      held(5, 'disa', 'processLeader'),
      held(6, 'disa', 'processLeader'),
      held(5, 'moa', 'coordinator'),
      held(1, 'moa', 'coordinator'),
    ];
    expect(relationsOf(TRIS, bodies, working, [...roles, held(5, 'moa', 'coordinator')])).toEqual({
      project: 'TRIS',
      teams: ['TRIS-teamet i Gnesta'],
      coordinators: ['Moa Lindhult'],
      steering: ['Styrgruppen för TRIS'],
      groups: ['LSG Gnesta', 'LSG Trosa'],
      processLeaders: [{ name: 'Disa Malmgren', bodies: ['LSG Gnesta', 'Styrgruppen för TRIS'] }],
    });
  });

  it('are named by body alone where the roles are not known to the one who looks', () => {
    const told = relationsOf(TRIS, bodies, [], []);
    expect([told.teams, told.coordinators, told.processLeaders]).toEqual([[], [], []]);
    expect(told.groups).toHaveLength(2);
  });
});
