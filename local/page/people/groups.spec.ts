import type { LocalBody, LocalPerson } from '../api/model';
import { groupPeople, searchPeople } from './groups';

const body = (address: string, name: string): LocalBody => ({ address, name, site: 'goteborg', channel: null });
const person = (name: string, ...bodies: LocalPerson['bodies'][number][]): LocalPerson => ({
  id: name,
  name,
  upn: `${name.toLowerCase()}@example.com`,
  mail: `${name.toLowerCase()}@example.com`,
  teamsId: `29:${name}`,
  reached: 'inTeams',
  bodies,
});

const bodies = [body('g-1', 'Hisingen'), body('g-2', 'Nordost')];
const people = [
  person('Örjan', { body: 'g-1', role: 'representative', party: 'polisen', to: null }),
  person('Åsa', { body: 'g-1', role: 'representative', party: 'skolan', to: null }),
  person(
    'Bo',
    { body: 'g-1', role: 'chair', party: null, to: null },
    { body: 'g-2', role: 'secretary', party: null, to: null },
  ),
  person('Cia'),
];
const names = (groups: ReturnType<typeof groupPeople>) =>
  groups.map((group) => [group.name, ...group.standings.map((one) => one.person.name)]);

describe('Picking a person', () => {
  it('lists people under each of their bodies, chairs first, then in Swedish order', () => {
    expect(names(groupPeople(people, bodies))).toEqual([
      ['Hisingen', 'Bo', 'Åsa', 'Örjan'],
      ['Nordost', 'Bo'],
      ['Utan uppdrag', 'Cia'],
    ]);
  });

  it.each([
    ['öRJ', [['Hisingen', 'Örjan']]],
    ['nordost sekreterare', [['Nordost', 'Bo']]],
    ['skolan', [['Hisingen', 'Åsa']]],
    ['ingen sådan', []],
  ])('finds by name, role, party and body: %s', (search, expected) => {
    expect(names(searchPeople(groupPeople(people, bodies), search))).toEqual(expected);
  });
});
