import { findSecrecyMark, scanForPublishing } from './scan';

describe('What is scanned before it becomes a public record (domain N14)', () => {
  it.each([
    'SEKRETESS',
    'Bilagan är stämplad HEMLIG och lämnas inte ut.',
    'Sekretessbelagd uppgift enligt 26 kap. 1 § OSL.',
    'Sekretess gäller enligt 35 kap. 1 § offentlighets- och sekretesslagen',
    'Uppgiften omfattas av 18:1 OSL',
    'Sekretessmarkerad enligt offentlighets- och sekretesslagen',
  ])('a secrecy mark stands out: %s', (text) => {
    expect(findSecrecyMark(text)).toBe('found');
  });

  it.each([
    'Vi talade om sekretess mellan myndigheter.',
    'Föreläsning om offentlighets- och sekretesslagen',
    'Sekretessbrytande bestämmelser är temat i mars.',
    'Tid: 13:10 i sal OSLO',
    'Beslutet fattas enligt 5 kap. 2 § kommunallagen.',
  ])('to speak of secrecy is no mark: %s', (text) => {
    expect(findSecrecyMark(text)).toBe('none');
  });

  it('finds a personal identity number, a mark and a private person, each told once', () => {
    const texts = ['Gäller 811228-9874', 'SEKRETESS', 'Vi hjälpte Karin Dahl med bostad.', 'Karin Dahl igen'];
    expect(scanForPublishing(texts, [])).toEqual(['personalId', 'secrecyMark', 'privatePerson']);
  });

  it('lets names pass that are known, and people in their role', () => {
    expect(scanForPublishing(['Karin Dahl berättade om läget.'], ['Karin Dahl'])).toEqual([]);
    expect(scanForPublishing(['Kommunpolis Karin Dahl föredrar.'], [])).toEqual([]);
  });
});
