import {
  ASSOCIATION_DOCUMENTS,
  emptyHeadings,
  GUIDING_POINTS,
  signatureBlock,
  STATEMENT_HEADINGS,
  type DocumentFacts,
} from './kinds';

describe('The documents of an association', () => {
  it('are fourteen kinds, each once (SFB-17)', () => {
    expect(new Set(ASSOCIATION_DOCUMENTS).size).toBe(14);
    expect(ASSOCIATION_DOCUMENTS).toEqual(
      expect.arrayContaining(['associationOrdinance', 'delegationOrder', 'minutes']),
    );
  });

  it('hold an official’s statement under its headings, with consequences for economy, safety, equality and environment (DEC-15)', () => {
    expect(emptyHeadings('officialStatement', {})).toEqual(STATEMENT_HEADINGS);
    expect(STATEMENT_HEADINGS.slice(5, 9)).toEqual([
      'economicConsequences',
      'patientSafety',
      'equality',
      'environment',
    ]);
  });

  it('tell which headings nothing is written under (DEC-15)', () => {
    const written = Object.fromEntries(STATEMENT_HEADINGS.map((heading) => [heading, 'Text']));
    expect(emptyHeadings('officialStatement', written)).toEqual([]);
    expect(emptyHeadings('officialStatement', { ...written, environment: ' ' })).toEqual(['environment']);
  });

  it('hold an annual report that answers to the eight guiding points (SFB-24)', () => {
    expect(GUIDING_POINTS).toHaveLength(8);
    expect(emptyHeadings('annualReport', { followedUp: 'SUS' })).toHaveLength(7);
  });

  it('need no headings where none are written in the texts (SFB-17)', () => {
    expect(emptyHeadings('letterOfIntent', {})).toEqual([]);
  });

  it('are signed by name and title on lines of their own (SFB-27)', () => {
    expect(
      signatureBlock([
        { name: 'Barbro Alm', title: 'Hälso- och sjukvårdsdirektör' },
        { name: 'Olle Ek', title: 'Avdelningschef' },
      ]),
    ).toEqual(['Barbro Alm', 'Hälso- och sjukvårdsdirektör', '', 'Olle Ek', 'Avdelningschef']);
    expect(signatureBlock([])).toEqual([]);
  });

  it('name their case officer, who has looked them through, and what they follow (SFB-27, SFB-28)', () => {
    const facts: DocumentFacts = {
      caseOfficer: 'Eva Sand',
      signers: [],
      reviewedBy: [{ by: 'Stadens jurister', on: null }],
      follows: ['Nationella rådets rekommendationer'],
    };
    expect(facts.reviewedBy.map(({ by }) => by)).toEqual(['Stadens jurister']);
  });
});
