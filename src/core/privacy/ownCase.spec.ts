import { tellsOfSelf } from './ownCase';

describe('The writer’s own case with those who decide on it is asked about', () => {
  it.each([
    'varför fick just jag nej? Undrar varför jag fick nej på lönebidrag',
    'Jag vill överklaga att jag inte fick färdtjänst',
    'Kan min ansökan om försörjningsstöd tas upp i styrelsen',
    'ta upp mitt fall',
    'Vad står i journalen om min pappa?',
    'Mitt barns utredning på BUP',
    'Jag är hemlös sedan i våras',
    'Prata med värden så att jag får bo kvar',
    'de har dragit in pengarna för mig',
    'Jag har asperger och blev utskrattad',
    'My case worker never answers',
    'hon har behandlat mig illa',
  ])('%s', (text) => {
    expect([text, tellsOfSelf(text)]).toEqual([text, 'maybe']);
  });

  it.each([
    'Ta mitt ärende i arbetsutskottet i stället',
    'Dra in min punkt',
    'Byt ut texten i min anmälan',
    'Case workers never answer the phone',
    'Vi ansöker om medel för hemlösa',
  ])('but not a matter of all: %s', (text) => {
    expect([text, tellsOfSelf(text)]).toEqual([text, 'none']);
  });
});
