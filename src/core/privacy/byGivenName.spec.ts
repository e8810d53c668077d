import { toldByGivenName } from './byGivenName';

describe('What is told by a given name alone', () => {
  it.each([
    'vi måste prata om Johan på gruppboendet',
    'Olle 14 år säljer knark utanför affären',
    'Vill ta upp en deltagare, hon heter Sara',
    'Kim har slutat ta sin medicin',
    'Peters mamma vägrar öppna för hemtjänsten',
    'vad händer med Evas ärende hos soc',
    'ge Kalle en plats på jobbspåret',
    'Vi behöver diskutera Ali, han rymde',
    'utredning av Lisa har dragit ut på tiden',
    'Jonas fick sparken igår',
  ])('may be one person’s own: %s (SFB-12)', (text) => {
    expect(toldByGivenName(text)).toBe('maybe');
  });

  it.each([
    'Karin kommer i stället för mig',
    'påminn Johan på polisen om rapporten',
    'Evas ärende om belysningen',
    'Evas mamma kommer och berättar',
    'Kan Lars ta över min uppgift',
    'Söder 14 år senare',
    'Vi behöver diskutera Lundby, han eller hon får bestämma',
    'Hisingen får inget stöd',
  ])('is the daily work: %s (SFB-12)', (text) => {
    expect(toldByGivenName(text)).toBe('none');
  });
});
