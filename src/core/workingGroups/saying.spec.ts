import { groupsMeant, readReport, titleOfReport } from './saying';

describe('A message that reports for a group', () => {
  it.each([
    ['rapport', { group: '', text: '' }],
    ['Rapport: Allt går bra.', { group: '', text: 'Allt går bra.' }],
    ['rapport från arbetsgruppen Trygghet: Två av fyra.', { group: 'Trygghet', text: 'Två av fyra.' }],
    ['Lägesrapport från gruppen Sommarlov i Nordost:\nKlart.', { group: 'Sommarlov i Nordost', text: 'Klart.' }],
    ['rapport från Trygghet\nTvå av fyra: bra', { group: 'Trygghet', text: 'Två av fyra: bra' }],
    ['Report from the working group Safety: Two of four.', { group: 'Safety', text: 'Two of four.' }],
  ])('%s', (message, said) => {
    expect(readReport(message)).toEqual(said);
  });

  it.each(['Rapporten om buller behöver tas upp', 'Kan vi ta upp rapporten?', 'rapport om buller', ''])(
    'is not %s',
    (message) => {
      expect(readReport(message)).toBeUndefined();
    },
  );
});

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
