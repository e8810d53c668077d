import { findOneClient } from './oneClient';

describe('Somebody whom the parties meet in their work', () => {
  it.each([
    'Vår hyresgäst på tredje våningen ska vräkas',
    'min klient väntar fortfarande på besked',
    'ett av våra barn på förskolan verkar fara illa',
    'Jag har en brukare som inte får hemtjänst',
    'vi möter en familj som lever i bilen',
    'one of our pupils never comes',
    'Vår elev Omar vägrar gå till skolan',
    'killen Kim i kvarteret',
    'Min mamma får ingen plats på äldreboendet',
    'hennes son har förlorat sin lägenhet',
    'mitt ärende hos arbetsförmedlingen har fastnat',
    'Kan ni skynda på min ansökan om bygglov?',
    'Eleven vi jobbar med vill byta skola',
    'kan ni ta upp mitt fall',
    'they said no to my benefits',
    'Socialtjänsten vägrar hjälpa mig',
    'a boy called Omar hangs around the shop',
  ])('is one person: %s (SFB-12)', (text) => {
    expect(findOneClient(text)).toBe('individual');
  });

  it.each([
    'en elev på min skola har blivit slagen',
    'Pojken i min klass har blåmärken',
    'deltagaren jag har hos mig har fått nej',
    'en kvinna i vårt område har förlorat sin lägenhet',
    'Kan forumet hjälpa mannen som sover utanför affären?',
    'det är en gubbe i min port som skriker',
    'Vad gör vi med 17-åringen som släpptes i går',
  ])('may be one person: %s (SFB-12)', (text) => {
    expect(findOneClient(text)).toBe('maybe');
  });

  it.each([
    'Elever på min skola mår dåligt',
    'vår elevhälsa behöver stärkas',
    'Hur möter vi en elev som inte kommer till skolan?',
    'Vi har en man som leder gruppen',
    'Mitt ärende om lekplatsen',
    'min ansökan om mer tid',
    'En lekplats i vårt område är trasig',
    'Sätt patienten i centrum',
    'Min man kommer och hämtar mig',
    'Eleven Äpplet är en skolpjäs',
    'Barnet i centrum i vår plan',
    'Klienter som faller mellan stolarna',
    'En av våra parter saknar representant',
    'Familjen som arena för hälsa',
    'Kommunen vill inte hjälpa oss med lokaler',
    'Kan ni ta upp mitt förslag?',
    'Deltagaren i centrum',
    'Metoden som vi arbetar med, med eleven i fokus',
  ])('is not in the daily work: %s (SFB-12)', (text) => {
    expect(findOneClient(text)).toBe('none');
  });
});
