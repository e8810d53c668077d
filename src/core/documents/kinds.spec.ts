import { ASSOCIATION_DOCUMENTS, emptyHeadings, GUIDING_POINTS, signatureBlock, type DocumentFacts } from './kinds';

describe('The documents of an association', () => {
  it('are fourteen kinds, each once (SFB-17)', () => {
    expect(new Set(ASSOCIATION_DOCUMENTS).size).toBe(14);
    expect(ASSOCIATION_DOCUMENTS).toEqual(
      expect.arrayContaining(['associationOrdinance', 'delegationOrder', 'minutes']),
    );
  });

  it('tell which headings of an official’s statement nothing is written under, in their order (DEC-15)', () => {
    const all = emptyHeadings('officialStatement', {});
    const written = Object.fromEntries(all.map((heading) => [heading, 'Text']));
    expect(emptyHeadings('officialStatement', written)).toEqual([]);
    const some = { ...written, environment: ' ', economy: '', patientSafety: 'Ingen.' };
    expect(emptyHeadings('officialStatement', some)).toEqual(['economy', 'environment']);
    const without = Object.fromEntries(Object.entries(written).filter(([heading]) => heading !== 'reasons'));
    expect(emptyHeadings('officialStatement', without)).toEqual(['reasons']);
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
