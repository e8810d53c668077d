import { NOTHING_READ } from '../nothingRead';
import type { IntentName, Reading } from '../reading';
import { weigh } from './weighing';

const ruled = (intent: IntentName, confidence: number): Reading => ({ ...NOTHING_READ, intent, confidence });
const like = (intent: IntentName, share: number) => ({ intent, share, why: [] });

describe('What rules and likeness together take a message for', () => {
  it('is what the rules say where likeness says the same or nothing', () => {
    expect(weigh(ruled('agenda', 0.9), [like('agenda', 0.4), like('notes', 0.3)])).toBeUndefined();
    expect(weigh(ruled('agenda', 0.9), [])).toBeUndefined();
    expect(weigh(ruled('agenda', 0.95), [like('notes', 0.35), like('agenda', 0.3)])).toBeUndefined();
  });

  it('is a proposal where it is said in so many words, unless it is far more like a change of one', () => {
    expect(weigh(ruled('propose', 0.92), [like('changeProposal', 0.6), like('propose', 0.3)])).toBeUndefined();
    expect(weigh(ruled('propose', 0.92), [like('changeProposal', 0.8)])).toMatchObject({ kind: 'other' });
    expect(weigh(ruled('propose', 0.92), [like('notes', 0.6)])).toMatchObject({ kind: 'other' });
  });

  it('is another language only where it is mostly like one', () => {
    expect(weigh(ruled('lastDay', 0.7), [like('otherLanguage', 0.4), like('lastDay', 0.3)])).toBeUndefined();
    expect(weigh(ruled('lastDay', 0.7), [like('otherLanguage', 0.8)])).toMatchObject({ kind: 'other' });
  });

  it('is what it is like where the rules say another thing or nothing, and what the rules said is offered', () => {
    const likes = [like('absence', 0.8), like('notes', 0.1)];
    expect(weigh(ruled('agenda', 0.6), likes)).toMatchObject({
      kind: 'other',
      like: likes[0],
      otherwise: ['agenda', 'notes'],
    });
    expect(weigh(ruled('unclear', 0), likes)).toMatchObject({ kind: 'other', like: likes[0], otherwise: ['notes'] });
  });

  it('is unclear where it is like nothing, and the likeliest two are offered, never small talk', () => {
    const likes = [like('smallTalk', 0.2), like('propose', 0.15), like('agenda', 0.1)];
    expect(weigh(ruled('unclear', 0), likes)).toEqual({ kind: 'unclear', otherwise: ['propose', 'agenda'] });
    expect(weigh(ruled('propose', 0.6), [like('unclear', 0.9), like('propose', 0.05)])).toMatchObject({
      kind: 'unclear',
    });
  });

  it('is no proposal where nothing says so and only half looks like one', () => {
    expect(weigh(ruled('unclear', 0), [like('propose', 0.4), like('agenda', 0.1)])).toMatchObject({ kind: 'unclear' });
    expect(weigh(ruled('unclear', 0), [like('propose', 0.6)])).toMatchObject({ kind: 'other' });
  });

  it('is never a yes, a no or a body by likeness, which words alone say', () => {
    expect(weigh(ruled('unclear', 0), [like('yes', 0.9), like('no', 0.05)])).toEqual({
      kind: 'unclear',
      otherwise: [],
    });
    expect(weigh(ruled('no', 1), [like('propose', 0.9)])).toBeUndefined();
  });
});
