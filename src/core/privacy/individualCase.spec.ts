import { findIndividualCase, whoDecides } from './individualCase';

const known = ['Anna Ek', 'Hisingen', 'Region Stockholm', 'Samordningsförbundet Sydnärke'];

describe('A question about one person’s benefit or case', () => {
  it.each([
    'Kan vi ta upp sjukpenning för Eva Lindkvist?',
    'Eva Lindkvists aktivitetsersättning behöver ordnas',
    'Bevilja Eva Lindkvist ekonomiskt bistånd',
    'Eva Lindkvist har fått avslag på försörjningsstöd',
    'Jag vill överklaga mitt beslut om sjukersättning',
    'Hennes sjukpenning är indragen',
    'Klienten har fått nej till färdtjänst',
    'Gäller 19121212-1212',
    'Grant income support for Eva Lindkvist',
    'bevilja eva lindkvist sjukpenning',
    'Sjukpenning för Xhevdet Krasniqi',
    'Min sjukpenning dras in. Vad gör jag?',
    'Kan vi ta upp Kim i 7B som inte kommer till skolan',
    'en klient som heter Lena får inget stöd',
    'vår brukare på Opalgatan har ramlat',
    'En av våra deltagare har inte fått svar',
    'eleven har fått tre varningar, hans mamma vill ha ett möte',
    'patienten som skrevs ut i fredags behöver en plan',
    'familjen Petrovic har fått avslag på försörjningsstöd',
    'Kan ni hjälpa mig med mitt ärende om försörjningsstöd?',
  ])('is recognised: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('individual');
  });

  it.each([
    'Ansökan från Eva Lindkvist om processledare',
    'Rätt till rehabilitering: hans fall',
    'Sjukskrivning och Eva Lindkvist',
    'Försörjningsstöd för Eva',
    'En kvinna som inte får sjukpenning',
    'Patienten har fått fel besked',
  ])('is asked about where it cannot be told: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('maybe');
  });

  it.each([
    'Samverkan om sjukpenning i Västra Götaland',
    'Sjukskrivning bland unga i Region Stockholm',
    'Anna Ek föredrar läget för försörjningsstöd',
    'Ansökan från Samordningsförbundet Sydnärke',
    'Ansökan om medel för Praktikstöd',
    'Trygghetsvandringar med Eva Lindkvist',
    'Sjukskrivning bland unga, 15 min',
    'Försörjningsstöd för Hisingen och för Region Stockholm',
    'Försörjningsstöd för Stockholms stad',
    'Hur många har rätt till aktivitetsersättning?',
    'Eva Lindkvist talar om sjukskrivning',
    'Min förvaltning vill lyfta sjukskrivningar bland unga',
    'Många får avslag på försörjningsstöd i Östra Hisingen',
    'Sjukpenning för Nordöstra Göteborg',
    'Omprövning av sjukpenning tar lång tid',
    'Sjukpenning och Xhevdet Krasniqi',
    'Sjukpenning och Xhevdet Krasniqis förslag till mötet',
    'Sätt patienten i centrum',
    'Ta upp punkt 3 i 2 b',
    'Försörjningsstöd för Region Hisingen',
    'Våra deltagare har fått svar i fredags',
    'Ansökan från Bostads AB Poseidon',
    'Ansökan om medel till En Väg In för Vuxna',
    'Uppdrag till enhetschef Eva Lindkvist att följa försörjningsstöd',
    'Försörjningsstöd för Anna Ek och Hisingen. Eva Lindkvist berättar om projektet.',
    'Sjukskrivning och Eva Lindkvist från socialförvaltningen',
  ])('is not seen in a question of the collaboration: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('none');
  });

  it.each([
    ['Sjukpenning för Eva Lindkvist', ['socialInsurance']],
    ['Klienten har fått nej till försörjningsstöd och aktivitetsstöd', ['socialServices', 'employmentService']],
    ['Min a-kassa', ['unemploymentFund']],
    ['Hennes ärende', []],
  ])('is decided by others, who are named: %s (SFB-12)', (text, deciders) => {
    expect(whoDecides(text)).toEqual(deciders);
  });
});
