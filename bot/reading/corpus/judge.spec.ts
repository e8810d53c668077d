import type { Reading } from '../reading';
import { readPart, type Utterance } from './corpus';
import { judged } from './judge';
import { hardFailuresOf, reportOf, shareRight, wrongOf } from './report';

const tuning = readPart('tuning');

function saying(text: string): Utterance {
  const found = tuning.find((one) => one.text.startsWith(text));
  if (found === undefined) throw new Error(`Nobody says: ${text}`);
  return found;
}

const nowhere = { address: null, candidates: [], other: null };
const nothing: Reading = {
  intent: 'unclear',
  confidence: 0,
  why: [],
  otherwise: [],
  body: nowhere,
  when: null,
  proposals: [],
  topic: null,
  groupId: null,
  party: null,
  person: null,
  section: null,
  rest: '',
};
const proposing = (title: string, body: Reading['body']): Reading => ({
  ...nothing,
  intent: 'propose',
  body,
  proposals: [{ title, description: '', kind: 'question', body, when: null }],
});
const sydvast = { ...nowhere, address: 'goteborg-4' };

const lighting = saying('Jag vill ta upp belysningen vid Frölunda torg');
const open = saying('Jag vill ta upp gatumusikanter');
const foreign = saying('anmäl en fråga om trafiken till Nordost');
const nobodyAsked = saying('Ja.');
const refused = saying('gäller 811228-9874');
const clause = saying('visa paragraf 34/2025');
const ruled = saying('Vem är ordförande?');
const vague = saying('belysning');

describe('a reading judged', () => {
  it.each<[string, Utterance, Reading]>([
    ['the proposal it is, in its body', lighting, proposing('Belysningen vid Frölunda torg', sydvast)],
    ['open between two', open, proposing('Gatumusik', { ...nowhere, candidates: ['goteborg-4', 'goteborg-1'] })],
    ['said to be of another body', foreign, proposing('Trafiken', { ...nowhere, other: 'goteborg-3' })],
    ['nothing, where nothing was asked', nobodyAsked, nothing],
    ['a paragraph of a year', clause, { ...nothing, intent: 'decisions', section: { number: 34, year: 2025 } }],
    ['unclear, with what it may be', vague, { ...nothing, otherwise: ['propose'] }],
  ])('is right when it is read as %s', (_, utterance, reading) => {
    expect(judged(utterance, reading, 'none')).toEqual({ kind: 'right', why: [] });
  });

  it.each<[string, Utterance, Reading, string]>([
    ['of another intent', ruled, { ...nothing, intent: 'agenda', body: sydvast }, 'intent is not whoChairs'],
    ['of no body', ruled, { ...nothing, intent: 'whoChairs' }, 'body is not goteborg-4'],
    [
      'of another paragraph',
      clause,
      { ...nothing, intent: 'decisions', section: { number: 34, year: null } },
      'section is not 34/2025',
    ],
    ['about something else', lighting, proposing('Ett torg', sydvast), '"Ett torg" has not belysning'],
    [
      'as two',
      lighting,
      {
        ...proposing('', sydvast),
        proposals: [...proposing('A', sydvast).proposals, ...proposing('B', sydvast).proposals],
      },
      '2 proposals, not 1: A | B',
    ],
    ['unclear without what was likely', vague, nothing, 'offered is not propose,decisions,matterStatus'],
  ])('is wrong when it is %s, and says why', (_, utterance, reading, why) => {
    expect(judged(utterance, reading, 'none')).toEqual({ kind: 'wrong', why: [why] });
  });

  it('is wrong on another day, or on none', () => {
    const onTheNinth = saying('Önskar ta upp planeringen av nya förskolor');
    const reading = (days: Reading['when']): Reading => {
      const one = proposing('Nya förskolor', sydvast);
      return { ...one, proposals: one.proposals.map((proposal) => ({ ...proposal, when: days })) };
    };
    expect(judged(onTheNinth, reading(null), 'none').why).toEqual(['when is none, not 2026-12-09']);
  });

  it.each<[string, Utterance, Reading, string]>([
    ['a yes where nothing was asked', nobodyAsked, { ...nothing, intent: 'yes' }, 'a yes to nothing'],
    [
      'a body chosen that is open',
      open,
      proposing('Gatumusik', sydvast),
      'goteborg-4, goteborg-4 silently chosen of goteborg-1, goteborg-4',
    ],
    [
      'a body the person has no part in',
      foreign,
      proposing('Trafiken', { ...nowhere, address: 'goteborg-3' }),
      "goteborg-3 taken for the person's own",
    ],
    ['what the door let by', refused, nothing, 'the door let by what is personalId'],
  ])('is a hard failure with %s', (_, utterance, reading, why) => {
    expect(judged(utterance, reading, 'none')).toEqual({ kind: 'hard', why: [why] });
  });

  it('asks for no reading where the door refuses, only for the right refusal', () => {
    expect(judged(refused, nothing, 'personalId').kind).toBe('right');
    expect(judged(refused, nothing, 'health').why).toEqual(['the door said health, not personalId']);
    expect(judged(lighting, nothing, 'health').kind).toBe('wrong');
  });

  it('is counted by what is right, and what was wrong is told with the sentence', () => {
    const scored = [
      { utterance: lighting, reading: proposing('Belysning', sydvast) },
      { utterance: ruled, reading: { ...nothing, intent: 'agenda' as const, body: sydvast } },
      { utterance: nobodyAsked, reading: { ...nothing, intent: 'yes' as const } },
    ].map((one) => ({ ...one, verdict: judged(one.utterance, one.reading, 'none') }));
    expect(shareRight(scored)).toBeCloseTo(1 / 3);
    expect(wrongOf(scored)).toEqual(['agenda: intent is not whoChairs: Vem är ordförande?']);
    expect(hardFailuresOf(scored)).toEqual(['a yes to nothing: Ja.']);
    expect(reportOf(scored)).toContain('    1  whoChairs → agenda');
  });
});
