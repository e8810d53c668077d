import { groupsMeant, titleOfReport } from './saying';

describe('The group that is meant', () => {
  const groups = [{ name: 'Trygghet' }, { name: 'Trygghet i Lundby' }, { name: 'Sommarlov' }];

  it.each([
    ['', 3],
    ['trygghet', 1],
    ['Trygghet i', 1],
    ['sommarlov i Nordost', 1],
    ['lov', 1],
    ['trygg', 2],
    ['Skola', 0],
  ])('by “%s” is one of %i', (wanted, count) => {
    expect(groupsMeant(wanted, groups)).toHaveLength(count);
  });
});

describe('How things stand in one line', () => {
  it.each([
    ['Två är gjorda. Två är kvar.', 'Två är gjorda.'],
    ['Två är gjorda\nTvå är kvar', 'Två är gjorda'],
    ['', ''],
    ['x'.repeat(300), `${'x'.repeat(254)}…`],
  ])('is the first of %s', (text, title) => {
    expect(titleOfReport(text)).toBe(title);
  });
});
