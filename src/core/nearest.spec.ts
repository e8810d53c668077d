import { nearest } from './nearest';

describe('The nearest known word', () => {
  it('is the one with the fewest letters to change, whatever the case', () => {
    expect(nearest('hisngen', ['Centrum', 'Hisingen', 'Nordost'])).toBe('Hisingen');
  });

  it('is none where none is near, or none is known', () => {
    expect(nearest('Atlantis', ['Centrum', 'Hisingen'])).toBeUndefined();
    expect(nearest('Hisingen', [])).toBeUndefined();
  });

  it('may be asked to be nearer than two fifths of the word', () => {
    expect(nearest('anna.berg', ['anna.borgman'], 1)).toBeUndefined();
    expect(nearest('anna.berg', ['anna.borg'], 1)).toBe('anna.borg');
  });
});
