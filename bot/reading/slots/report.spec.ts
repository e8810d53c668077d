import { reportIn } from './report';

const groups = ['Trygghet', 'Trygghet i Lundby', 'Sommarlov'].map((name) => ({ id: name, name, address: 'staden-2' }));

describe('A message that reports for a group (WG-08)', () => {
  it.each([
    ['rapport', { group: null, text: '' }],
    ['Rapport: Allt går bra.', { group: null, text: 'Allt går bra.' }],
    [
      'rapport från arbetsgruppen Trygghet: Två av fyra.',
      { group: 'Trygghet', groupId: 'Trygghet', text: 'Två av fyra.' },
    ],
    ['Lägesrapport från gruppen Sommarlov i Nordost:\nKlart.', { group: 'Sommarlov i Nordost', text: 'Klart.' }],
    ['rapport från Trygghet\nTvå av fyra: bra', { group: 'Trygghet', text: 'Två av fyra: bra' }],
    ['Report from the working group Safety: Two of four.', { group: 'Safety', groupId: null, text: 'Two of four.' }],
    ['rapport från trygg: bra', { group: 'trygg', groupId: null, text: 'bra' }],
    ['rapport sommarlov: bra', { group: 'sommarlov', groupId: 'Sommarlov', text: 'bra' }],
  ])('%s', (message, said) => {
    expect(reportIn(message, groups)).toMatchObject(said);
  });

  it.each(['Rapporten om buller behöver tas upp', 'Kan vi ta upp rapporten?', 'rapport om buller', ''])(
    'is not %s',
    (message) => {
      expect(reportIn(message, groups)).toBeUndefined();
    },
  );
});
