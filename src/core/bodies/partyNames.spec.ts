import { day } from '../calendar';
import { aParty } from '../specimens';
import { nameOn, namesOf, partiesCalled } from './partyNames';

const region = {
  ...aParty('region', 'Region Stockholm'),
  aliases: ['RS'],
  names: [
    { name: 'Stockholms läns landsting', from: null, to: day('2018-12-31') },
    { name: 'Region Stockholm', from: day('2019-01-01'), to: null },
  ],
};
const city = aParty('staden', 'Stockholms stad');

describe('The names of a party', () => {
  it.each([
    ['2015-06-15', 'Stockholms läns landsting'],
    ['2018-12-31', 'Stockholms läns landsting'],
    ['2019-01-01', 'Region Stockholm'],
  ])('on %s: %s (AMB-12)', (on, name) => {
    expect(nameOn(region, day(on))).toBe(name);
  });

  it('is its own where no other is known for the day (AMB-12)', () => {
    expect(nameOn(city, day('1999-01-01'))).toBe('Stockholms stad');
    expect(nameOn({ ...region, names: region.names.slice(0, 1) }, day('2026-01-01'))).toBe('Region Stockholm');
  });

  it('are all of them, each once (AMB-12)', () => {
    expect(namesOf(region)).toEqual(['Region Stockholm', 'RS', 'Stockholms läns landsting']);
  });

  it.each([
    ['beslut i Stockholms läns landsting 2015', ['region']],
    ['STOCKHOLMS LANS LANDSTING', ['region']],
    ['Region Stockholm och Stockholms stad', ['region', 'staden']],
    ['landstinget i Värmland', []],
  ])('are found in a search: %s (AMB-12)', (text, found) => {
    expect(partiesCalled(text, [region, city]).map(({ partyKey }) => partyKey)).toEqual(found);
  });
});
