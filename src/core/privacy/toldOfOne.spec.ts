import { toldOfOne } from './toldOfOne';

describe('What has befallen one person', () => {
  it.each([
    'kan forumet kolla hur långt utredningen om flickan har kommit',
    'pojken i 4b sover på lektionerna',
    'tjejen kommer inte hem om kvällarna',
    'Min sonson har blivit nekad plats på boendet',
    'hans pappa slår honom',
    'jag skriver om en enskild deltagares fortsatta stöd',
    'grabben far illa och ingen gor nagot',
  ])('is told: %s (SFB-12)', (text) => {
    expect(toldOfOne(text)).toBe('individual');
  });

  it('may be told of any (SFB-12)', () => {
    expect(toldOfOne('en ung kvinna har blivit vräkt')).toBe('maybe');
  });

  it.each([
    'Barn som far illa i stadsområdet',
    'Många unga står utan bostad',
    'Vår förening behöver hjälp med lokaler',
    'Kvinnojouren behöver stöd',
    'Stöd till enskilda deltagare i insatsen',
  ])('is not told in the daily work: %s (SFB-12)', (text) => {
    expect(toldOfOne(text)).toBe('none');
  });
});
