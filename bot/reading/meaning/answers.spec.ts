import { aKnownBody, aPlace } from '../specimens';
import { readMessage } from '../readMessage';
import type { ReadingPlace } from '../reading';

const forum = (address: string, shortName: string) => aKnownBody({ address, shortName, name: `Forum ${shortName}` });
const bodies = [forum('s-1', 'Centrum'), forum('s-2', 'Hisingen'), forum('s-4', 'Sydväst'), forum('s-5', 'FSG')];

const read = (text: string, awaiting: ReadingPlace['awaiting'] = 'draft') =>
  readMessage(text, aPlace({ bodies, awaiting }));

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
  ])('%j is a yes where one is waited for, and to nothing none', (text) => {
    expect(read(text).intent).toBe('yes');
    expect(read(text, null).intent).toBe('smallTalk');
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
    expect(read(text).intent).toBe('thanks');
  });

  it.each(['stämmer det?', 'ok?', 'ja?', 'Är det rätt?'])('%j is a question and no yes', (text) => {
    expect(read(text).intent).not.toBe('yes');
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
    expect(read(text)).toMatchObject({ intent: 'no', rest });
  });

  it.each([
    ['Hisingen', 2],
    ['till Sydväst', 4],
    ['Det gäller FSG, tack', 5],
  ])('%j names a body and says no more', (text, nr) => {
    expect(read(text)).toMatchObject({ intent: 'body', body: { address: `s-${String(nr)}` } });
  });

  it('that names two bodies leaves it open between them', () => {
    expect(read('Hisingen, Centrum')).toMatchObject({
      intent: 'body',
      body: { address: null, candidates: ['s-2', 's-1'] },
    });
  });
});

describe('Small talk and questions', () => {
  it.each(['hej', 'Hej på dig!', 'God morgon', 'tjena', 'hello there'])('%j is a greeting', (text) => {
    expect(read(text).intent).toBe('greeting');
  });

  it.each(['hjälp', '?', 'Vad kan du?', 'hur lämnar jag ett förslag?', 'kan du hjälpa mig', 'what can you do?'])(
    '%j asks for help',
    (text) => {
      expect(read(text).intent).toBe('help');
    },
  );

  it.each(['när är nästa möte?', 'nästa möte', 'När träffas vi?', 'When is the next meeting?'])(
    '%j asks for the next meeting',
    (text) => {
      expect(read(text)).toMatchObject({
        intent: 'nextMeeting',
        body: { address: null, candidates: ['s-1', 's-2', 's-4', 's-5'] },
      });
    },
  );

  it('asks for the next meeting of the body it names', () => {
    expect(read('Vilket datum är nästa FSG?')).toMatchObject({ intent: 'nextMeeting', body: { address: 's-5' } });
  });
});
