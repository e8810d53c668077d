import { meantBy } from './meant';

const assignments = ['Kartlägga belysningen', 'Trygghetsvandring i Lundby', 'Belysning vid skolan i Lundby'];
const meant = (words: string | null) => meantBy(words, assignments, (one) => one);

describe('Which one is meant', () => {
  it('is the one with the most of the words, however they end and whether with dots or not', () => {
    expect(meant('trygghetsvandringen')).toEqual(['Trygghetsvandring i Lundby']);
    expect(meant('kartlagga')).toEqual(['Kartlägga belysningen']);
    expect(meant('belysningen vid skolan')).toEqual(['Belysning vid skolan i Lundby']);
  });

  it('is open where several fit alike, and where no words or other words are given', () => {
    expect(meant('belysning')).toEqual([assignments[0], assignments[2]]);
    expect(meant(null)).toEqual(assignments);
    expect(meant('cykelbanan')).toEqual(assignments);
    expect(meantBy('x', [], String)).toEqual([]);
  });
});
