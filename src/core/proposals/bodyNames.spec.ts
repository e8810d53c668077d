import { aBody } from '../specimens';
import { bodyHits, distinct } from './bodyNames';
import { folded } from './plainText';

const named = (text: string, bodies: Parameters<typeof bodyHits>[1]) => distinct(bodyHits(folded(text), bodies));

const lsg = (nr: number, place: string) =>
  aBody({ nr, kind: 'localCollaborationGroup', name: `LSG ${place}`, shortName: place, aliases: ['GNOT'] });
const gnot = [lsg(1, 'Gnesta'), lsg(2, 'Nyköping'), lsg(3, 'Oxelösund'), lsg(4, 'Trosa')];

describe('The names of bodies in Sörmland', () => {
  it.each([
    ['LSG', [1, 2, 3, 4]],
    ['till lokala samverkansgruppen', [1, 2, 3, 4]],
    ['GNOT', [1, 2, 3, 4]],
    ['LSG Nyköping', [2]],
    ['LSG i Nyköping', [2]],
    ['LSG:s möte i Trosa', [4]],
    ['Nyköping och Trosa', [2, 4]],
    ['FSS', []],
  ])('“%s” is bodies %j (LSG-01, PL-18, AMB-01)', (text, numbers) => {
    expect(named(text, gnot)).toEqual(numbers);
  });
});

describe('The names of bodies in a coordination association', () => {
  const body = (nr: number, kind: 'board' | 'workingCommittee' | 'preparatoryGroup' | 'clusterGroup', name: string) =>
    aBody({ nr, kind, name, shortName: name, aliases: [] });
  const bodies = [
    body(1, 'board', 'Förbundsstyrelsen'),
    body(2, 'workingCommittee', 'Styrelsens arbetsutskott'),
    body(3, 'preparatoryGroup', 'Beredningsgruppen'),
    body(4, 'clusterGroup', 'LSG Kluster 1'),
    body(5, 'clusterGroup', 'LSG Kluster 2'),
  ];

  it.each([
    ['AU', [2]],
    ['AU:s nästa möte', [2]],
    ['arbetsutskottet', [2]],
    ['styrelsen', [1]],
    ['the board', [1]],
    ['BG', [3]],
    ['LSG', [4, 5]],
    ['LSG Kluster 2', [5]],
    ['auktion i augusti', []],
  ])('“%s” is bodies %j (LSG-01, AMB-10, SFB-02)', (text, numbers) => {
    expect(named(text, bodies)).toEqual(numbers);
  });
});
