import fc from 'fast-check';
import { atTheDoor } from './door';
import { GIVEN_NAMES } from './givenNames';

const known = ['Anna Ek', 'Karim Haddad', 'Forum Hisingen', 'Polisen', 'Karin'];
const at = (text: string) => {
  const result = atTheDoor(text, known);
  return result.ok ? 'passes' : 'because' in result.refusal ? result.refusal.because : result.refusal.reason;
};
const cases = (outcome: string) => (text: string) => expect([text, at(text)]).toEqual([text, outcome]);

describe('At the door', () => {
  it('a personal identity number goes before all else (BAD-17)', () => {
    expect(atTheDoor('Bevilja Eva Lindkvist, 811218-9876, sjukpenning', known)).toEqual({
      ok: false,
      refusal: { reason: 'personalId' },
    });
  });

  it('an individual’s case is refused, and who decides is told (SFB-12, BAD-17)', () => {
    expect(atTheDoor('Bevilja Eva Lindkvist sjukpenning', known)).toEqual({
      ok: false,
      refusal: { reason: 'individualCase', turnTo: ['socialInsurance'] },
    });
  });

  it('nothing of the text is in a refusal, whoever it is about (SFB-12, BAD-17)', () => {
    const given = fc.constantFrom(...GIVEN_NAMES).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const family = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{6,12}q$/);
    fc.assert(
      fc.property(given, family, (one, other) => {
        const result = atTheDoor(`Bevilja ${one} ${other} sjukpenning`, known);
        expect(result).toEqual({ ok: false, refusal: { reason: 'individualCase', turnTo: ['socialInsurance'] } });
      }),
    );
  });

  it('a longer list of known names never refuses more', () => {
    const words = fc.constantFrom(
      'Eva',
      'Lindkvist',
      'Anna',
      'Ek',
      'har',
      'sjukpenning',
      'för',
      'Bevilja',
      'adhd',
      '.',
    );
    const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.subarray(['Eva Lindkvist', 'Anna Ek', 'Eva Ek']), (said, names) => {
        if (atTheDoor(said, []).ok) expect(atTheDoor(said, names).ok).toBe(true);
      }),
    );
  });
});

describe('Somebody’s health is asked to be left out (reliability I4)', () => {
  it.each([
    'Min son har adhd och får inget stöd',
    'Hon är gravid',
    'Grannens missbruk stör hela trappen',
    'Kalle har fått diagnosen autism',
    'Kalles depression har blivit värre',
    'Enhetschef Eva Lindkvist har cancer',
    'Anna Ek har fått en depression',
    'Eva Lindkvists missbruk måste upp på mötet',
    'Vi ser missbruk hos Eva Lindkvist',
    'My neighbour’s addiction. She is suicidal',
    'hennes ångest',
    'Ordförandens fru har cancer',
    'Min kollega Stefan är inlagd',
    'Emma i vår grupp är deprimerad',
    'Hon på kontoret är gravid',
    'mormor är dement',
    'My neighbour has schizophrenia',
    'en av eleverna har hiv',
    'vi har en deltagare med borderline',
    'vår medarbetare Emma är sjukskriven för depression',
    'jag har adhd och får ingen hjälp',
    'hon den där i kassan är ju alkis',
    'Anna på kontoret dricker för mycket',
  ])('%s', cases('health'));

  it.each([
    'Psykisk ohälsa bland unga i Biskopsgården',
    'Kan vi ta upp missbruk och beroende på nästa möte?',
    'Lisa har en punkt om missbruk',
    'Karin har ansvar för självmordsprevention',
    'Anna Ek berättar om demensvården',
    'Jag är sjuk och kan inte komma på torsdag',
    'Karin är sjuk, Karim Haddad kommer i stället',
    'Suicidprevention, 15 minuter',
    'När en mamma är deprimerad, hur når vi barnen?',
    'Psychosis and schizophrenia among young adults',
  ])('but not in the daily work: %s', cases('passes'));
});

describe('A private person’s name is asked to be left out (reliability I4)', () => {
  it.each([
    'Kan vi ta upp Eva Lindkvist?',
    'Grannen Sven Karlsson stör hela kvarteret',
    'Vad gör vi åt eva lindkvist på Storgatan 5',
    'Eva von Lindkvist i Biskopsgården behöver hjälp',
    'EVA LINDKVIST BRÅKAR',
    'Vid Eva Lindkvists bil är det mörkt',
    'familjen Petrovic stör grannarna',
    'Klagomål på hur änkan Berg bemöts',
    'Varför får inte Eva Lindkvist komma till samordnaren',
    'Eva Lindkvist\n\när omöjlig att ha med att göra. Vi behöver göra något.\nNu.\nGenast.\nI dag.\nHela gruppen.',
  ])('%s', cases('privatePerson'));

  it.each(['Kan vi prata om Fatima L?', 'klagomål på handläggare Pia', 'Mrs Andersson at number 7'])(
    'also where it is kept back: %s',
    cases('privatePerson'),
  );

  it.each([
    'Sjukskrivning och Eva Lindkvist',
    'Min kusin har gått in i väggen',
    'Varför fick just jag nej? Undrar varför jag fick nej',
    'Kan vi ta upp honom?',
  ])('or perhaps a case: %s', cases('maybeIndividualCase'));

  it.each([
    'Anna Ek tar punkten',
    'Anna Eks förslag från förra mötet',
    'Enhetschef Eva Lindkvist vill ha en punkt',
    'Eva Lindkvist, verksamhetschef, vill ha en punkt',
    'Eva Lindkvist på socialförvaltningen vill ha en punkt',
    'Eva Lindkvist från Försäkringskassan',
    'Polisens Eva Lindkvist om sommarens läge',
    'Eva Lindkvist (Arbetsförmedlingen)',
    'Eva Lindkvist föredrar',
    'Jag kan inte komma, Eva Lindkvist ersätter mig',
    'Kan vi bjuda in Eva Lindkvist?',
    'Från: Eva Lindkvist <eva@goteborg.example>\nÄmne: Bänkar',
    'Kan vi ta upp bänkarna?\n\nMvh\nEva Lindkvist',
    'Eva Lindkvist <eva.lindkvist@goteborg.example> skrev:',
    'Hej!\n\nKan vi ta upp bänkarna?\n\nMed vänlig hälsning\nEva Lindkvist\nför gruppen',
    'Vi återkallar punkten.\n\nHälsningar\nSocialförvaltningen genom\nEva Lindkvist',
    'Bänkarna, tack.\n\nEva Lindkvist',
    'Vår nya enhetschef heter Eva Lindkvist',
    'Belysningen vid Selma Lagerlöfs torg',
    'Bråk på Axel Dahlströms Torg och Karl Johansgatan',
    'Nya Lundby möter Forum Hisingen i Västra Göteborg',
    'En Väg In för Vuxna',
    'dag berg och per berg',
    'Sofia Rydell tar mitt uppdrag',
    'Trasiga lampor vid Axel Dahlströms, kan man lyfta det?',
    'Cykelbanan längs Dag Hammarskjöldsleden',
  ])('but not a role, a place or an organisation: %s', cases('passes'));
});
