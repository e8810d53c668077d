import { aBody } from '../specimens';
import { readMessage } from './reading';

const forum = (nr: number, shortName: string) => aBody({ nr, shortName, name: `Forum ${shortName}`, aliases: [] });
const bodies = [forum(1, 'Centrum'), forum(2, 'Hisingen'), forum(4, 'Sydväst'), forum(5, 'FSG')];

const read = (text: string) => readMessage(text, { bodies, channelBodyNr: null });

describe('An answer to a draft (design decision 10)', () => {
  it.each([
    'ja',
    'Ja!',
    'japp',
    'jadå',
    'ok',
    'Okej då',
    'stämmer',
    'Ja, det stämmer bra',
    'ja tack',
    'ja, skicka in det',
    'yes please',
    'Ja, ta upp det',
  ])('%j is a yes', (text) => {
    expect(read(text)).toEqual({ kind: 'yes' });
  });

  it.each([
    'tack',
    'Tack så mycket!',
    'ok tack',
    'Ok, tack för svaret',
    'Toppen, tack',
    'Tack, det var snällt',
    'thanks a lot',
  ])('%j is thanks and no yes', (text) => {
    expect(read(text)).toEqual({ kind: 'thanks' });
  });

  it.each(['stämmer det?', 'ok?', 'ja?', 'Är det rätt?'])('%j is a question and no yes', (text) => {
    expect(read(text).kind).toBe('unclear');
  });

  it.each([
    ['nej', ''],
    ['Nej tack!', ''],
    ['Nej vänta', ''],
    ['avbryt', ''],
    ['skicka inte', ''],
    ['nej, Sydväst', 'Sydväst'],
    ['nej jag menade FSG', 'FSG'],
    ['nej det är fel forum, jag menade FSG', 'FSG'],
    ['Nej, det ska vara Hisingen', 'Hisingen'],
    ['Fel, Sydväst', 'Sydväst'],
    ['Ja, men till Sydväst', 'till Sydväst'],
    ['Inte Hisingen utan Sydväst', 'Sydväst'],
    ['No, I meant Sydväst', 'Sydväst'],
    ['nej, kan vi ta upp skadegörelse i stället', 'kan vi ta upp skadegörelse i stället'],
  ])('%j is a no with %j', (text, rest) => {
    expect(read(text)).toEqual({ kind: 'no', rest });
  });

  it.each([
    ['Hisingen', 2],
    ['till Sydväst', 4],
    ['Det gäller FSG, tack', 5],
  ])('%j names a body and says no more', (text, nr) => {
    expect(read(text)).toEqual({ kind: 'body', bodyNr: nr, candidates: [nr] });
  });

  it('that names two bodies leaves it open between them', () => {
    expect(read('Hisingen, Centrum')).toEqual({ kind: 'body', bodyNr: null, candidates: [1, 2] });
  });
});

describe('Small talk and questions', () => {
  it.each(['hej', 'Hej på dig!', 'God morgon', 'tjena', 'hello there'])('%j is a greeting', (text) => {
    expect(read(text)).toEqual({ kind: 'greeting' });
  });

  it.each(['hjälp', '?', 'Vad kan du?', 'hur lämnar jag ett förslag?', 'kan du hjälpa mig', 'what can you do?'])(
    '%j asks for help',
    (text) => {
      expect(read(text)).toEqual({ kind: 'help' });
    },
  );

  it.each([
    'när är nästa möte?',
    'nästa möte',
    'När träffas vi?',
    'Vad är sista dag för förslag?',
    'Hur sent kan jag lämna förslag?',
    'When is the next meeting?',
  ])('%j asks for the next meeting', (text) => {
    expect(read(text)).toMatchObject({ kind: 'nextMeeting', bodyNr: null, candidates: [1, 2, 4, 5] });
  });

  it('asks for the next meeting of the body it names', () => {
    expect(read('Vilket datum är nästa FSG?')).toEqual({ kind: 'nextMeeting', bodyNr: 5, candidates: [5] });
  });
});
