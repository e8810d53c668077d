import { createActKeys } from './actKeys';
import { readActAnswer, troubleOf } from './answer';

describe('The key of an act', () => {
  const keys = () => {
    let count = 0;
    return createActKeys(() => `key-${String((count += 1))}`);
  };

  it('is the same while the act has not been answered, so that pressing again does it once', () => {
    const { keyFor } = keys();
    expect(keyFor('acceptProposal', { id: 'g-1' })).toBe(keyFor('acceptProposal', { id: 'g-1' }));
  });

  it('is another for other fields, and for the same act done anew', () => {
    const { keyFor, answered } = keys();
    const first = keyFor('recordAttendance', { name: 'A' });
    expect(keyFor('recordAttendance', { name: 'B' })).not.toBe(first);
    answered('recordAttendance', { name: 'A' });
    expect(keyFor('recordAttendance', { name: 'A' })).not.toBe(first);
  });
});

describe('The answer to an act', () => {
  it.each([
    [200, { done: { text: 'Klart.', id: null, version: null } }, 'done'],
    [409, { refused: { reason: 'x', clause: null, text: 'Nej.' } }, 'refused'],
    [412, { changedByOther: { text: 'Ändrat.' } }, 'changedByOther'],
    [400, { invalid: { text: 'Fel.', fields: [] } }, 'invalid'],
    [503, { error: 'away' }, 'unanswered'],
    [502, undefined, 'unanswered'],
    [401, undefined, 'trouble'],
    [404, { error: 'none' }, 'trouble'],
  ])('%i is read as what it says', (status, body, kind) => {
    expect(readActAnswer(status, body).kind).toBe(kind);
  });

  it('tells apart not signed in, not yours, not there and out of order', () => {
    expect([401, 403, 404, 500, 429].map(troubleOf)).toEqual([
      'notSignedIn',
      'notYours',
      'notFound',
      'outage',
      'outage',
    ]);
  });
});
