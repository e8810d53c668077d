import { folded, wordsOf } from '../text/phrase';
import { aKnownBody, aPlace } from '../specimens';
import { placeNames } from './placeNames';
import type { KnownBody } from '../reading';

const named = (text: string, bodies: readonly KnownBody[]) => [
  ...new Set(placeNames(wordsOf(folded(text)), aPlace({ bodies })).bodies.map(({ key }) => key)),
];

const lsg = (address: string, place: string) =>
  aKnownBody({ address, kind: 'localCollaborationGroup', name: `LSG ${place}`, shortName: place, aliases: ['GNOT'] });
const gnot = [lsg('1', 'Gnesta'), lsg('2', 'Nyköping'), lsg('3', 'Oxelösund'), lsg('4', 'Trosa')];

describe('The names of bodies in Sörmland', () => {
  it.each([
    ['LSG', ['1', '2', '3', '4']],
    ['till lokala samverkansgruppen', ['1', '2', '3', '4']],
    ['GNOT', ['1', '2', '3', '4']],
    ['LSG Nyköping', ['2']],
    ['LSG i Nyköping', ['2']],
    ['LSG:s möte i Trosa', ['4']],
    ['Nyköping och Trosa', ['2', '4']],
    ['FSS', []],
  ])('“%s” is bodies %j (LSG-01, PL-18, AMB-01)', (text, addresses) => {
    expect(named(text, gnot)).toEqual(addresses);
  });

  it.each([
    ['nykoping', ['2']],
    ['Nykjöping', ['2']],
    ['oxelösunds möte', ['3']],
    ['Oxelösnd', ['3']],
    ['ny köping', ['2']],
    ['Norrköping', []],
    ['rosa', []],
  ])('“%s”, as people misspell them, is bodies %j', (text, addresses) => {
    expect(named(text, gnot)).toEqual(addresses);
  });
});

describe('The names of bodies in a coordination association', () => {
  const body = (address: string, kind: KnownBody['kind'], name: string) =>
    aKnownBody({ address, kind, name, shortName: name });
  const bodies = [
    body('1', 'board', 'Förbundsstyrelsen'),
    body('2', 'workingCommittee', 'Styrelsens arbetsutskott'),
    body('3', 'preparatoryGroup', 'Beredningsgruppen'),
    body('4', 'clusterGroup', 'LSG Kluster 1'),
    body('5', 'clusterGroup', 'LSG Kluster 2'),
  ];

  it.each([
    ['AU', ['2']],
    ['AU:s nästa möte', ['2']],
    ['arbetsutskottet', ['2']],
    ['styrelsen', ['1']],
    ['the board', ['1']],
    ['BG', ['3']],
    ['LSG', ['4', '5']],
    ['LSG Kluster 2', ['5']],
    ['auktion i augusti', []],
  ])('“%s” is bodies %j (LSG-01, AMB-10, SFB-02)', (text, addresses) => {
    expect(named(text, bodies)).toEqual(addresses);
  });
});

describe('The groups and parties a message names', () => {
  const place = aPlace({
    groups: [
      { id: '7', name: 'Sommarlov i Nordost', address: 'staden-3' },
      { id: '8', name: 'Säkra skolvägar', address: 'staden-4' },
    ],
    parties: [{ key: 'fk', names: ['Försäkringskassan', 'FK'] }],
  });
  const found = (text: string) => placeNames(wordsOf(folded(text)), place);

  it.each([
    ['hur går det för Säkra skolvägar', ['8']],
    ['sommarlovsgruppen', ['7']],
    ['skolvägsgruppens rapport', ['8']],
    ['arbetsgruppen', []],
  ])('“%s” is groups %j', (text, ids) => {
    expect(found(text).groups.map(({ key }) => key)).toEqual(ids);
  });

  it.each(['FK', 'fk:s ledamot', 'försäkringskasan', 'Försäkringskassans'])('“%s” is a party', (text) => {
    expect(found(text).parties.map(({ key }) => key)).toEqual(['fk']);
  });
});
