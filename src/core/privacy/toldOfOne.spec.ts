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
    'gamle Axel har blivit ensam och behöver plats på hemmet',
    'en ung kvinna har skrivit till mig, hon har blivit nekad barnomsorg',
    'jag har blivit utkastad från mitt boende',
    'ska vi avgöra om pojken i sexan ska få byta skola',
    'pojken i årskurs fem slåss',
    'jag har fått avslag på sjukpenningen',
    'min son har blivit mobbad i två år',
    'personen i lägenhet 1203 skriker',
    'tanten i vår port är senil',
    'min handläggare på Försäkringskassan svarar inte',
    'ta upp vårt barns skolgång',
    'det bor en pedofil på Storgatan 4',
    'den där alkisen vid kiosken måste bort',
    'my neighbour beats his wife',
    'LVU på tvillingarna',
  ])('is told: %s (SFB-12)', (text) => {
    expect(toldOfOne(text)).toBe('individual');
  });

  it.each([
    'en ung kvinna har blivit vräkt',
    'mormor ramlar hela tiden',
    'en 16-årig pojke som inget har',
    'min kompis har fått sparken och får ingen hjälp',
  ])('may be told of any: %s (SFB-12)', (text) => {
    expect(toldOfOne(text)).toBe('maybe');
  });

  it.each([
    'Barn som far illa i stadsområdet',
    'jag har fått avslag på mitt förslag',
    'det bor en massa folk i stadsdelen',
    'en 16-årig tradition',
    'Många unga står utan bostad',
    'Vår förening behöver hjälp med lokaler',
    'Kvinnojouren behöver stöd',
    'Stöd till enskilda deltagare i insatsen',
    'Gamla stan behöver bättre belysning',
    'Mormorsskolan och farmorsgruppen',
    'Jag har blivit ny ledamot och behöver hjälp med dagordningen',
    'Hur avgör vi om barn ska få byta skola?',
  ])('is not told in the daily work: %s (SFB-12)', (text) => {
    expect(toldOfOne(text)).toBe('none');
  });
});
