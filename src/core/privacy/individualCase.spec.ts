import fc from 'fast-check';
import { decided } from '../specimens';
import { checkIndividualCase, findIndividualCase } from './individualCase';

const source = { document: 'Förbundsordning', clause: '7 §' };
const rule = decided({ turnTo: ['Försäkringskassan', 'Stockholms stad'] }, source);
const known = ['Anna Ek', 'Hisingen', 'Region Stockholm', 'Samordningsförbundet Sydnärke'];

describe('A question about one person’s benefit or case', () => {
  it.each([
    'Kan vi ta upp sjukpenning för Eva Lindkvist?',
    'Eva Lindkvists aktivitetsersättning behöver ordnas',
    'Bevilja Eva Lindkvist ekonomiskt bistånd',
    'Eva Lindkvist har fått avslag på försörjningsstöd',
    'Jag vill överklaga mitt beslut om sjukersättning',
    'Hennes sjukpenning är indragen',
    'Klienten har fått nej till färdtjänst',
    'Gäller 19121212-1212',
    'Grant income support for Eva Lindkvist',
  ])('is recognised: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('individual');
  });

  it.each([
    'Ansökan från Eva Lindkvist om processledare',
    'Eva Lindkvist talar om sjukskrivning',
    'Rätt till rehabilitering: hans fall',
    'bevilja eva lindkvist sjukpenning',
    'Försörjningsstöd för Eva',
    'En kvinna som inte får sjukpenning',
  ])('is asked about where it cannot be told: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('maybe');
  });

  it.each([
    'Samverkan om sjukpenning i Västra Götaland',
    'Sjukskrivning bland unga i Region Stockholm',
    'Anna Ek föredrar läget för försörjningsstöd',
    'Ansökan från Samordningsförbundet Sydnärke',
    'Ansökan om medel för Praktikstöd',
    'Trygghetsvandringar med Eva Lindkvist',
    'Sjukskrivning bland unga, 15 min',
    'Försörjningsstöd för Hisingen och för Region Stockholm',
    'Försörjningsstöd för Stockholms stad',
    'Hur många har rätt till aktivitetsersättning?',
  ])('is not seen in a question of the collaboration: %s (SFB-12)', (text) => {
    expect(findIndividualCase(text, known)).toBe('none');
  });

  it('is refused, and the refusal says where to turn (SFB-12)', () => {
    expect(checkIndividualCase('Sjukpenning för Eva Lindkvist', known, 'general', rule)).toEqual({
      ok: false,
      refusal: { reason: 'individualCase', turnTo: ['Försäkringskassan', 'Stockholms stad'], source },
    });
  });

  it('that may be one is asked about first, and the answer stands (SFB-12)', () => {
    const text = 'Ansökan från Eva Lindkvist';
    expect(checkIndividualCase(text, known, 'nothing', rule)).toEqual({
      ok: false,
      refusal: { reason: 'askWhetherIndividual', source },
    });
    expect(checkIndividualCase(text, known, 'general', rule)).toEqual({ ok: true, value: 'general' });
    expect(checkIndividualCase(text, known, 'individual', rule)).toMatchObject({
      refusal: { reason: 'individualCase' },
    });
    expect(checkIndividualCase('Trygghet', known, 'nothing', rule).ok).toBe(true);
  });

  it('is refused with nothing of its text in the refusal, whoever it is about (SFB-12)', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{6,12}q$/);
    fc.assert(
      fc.property(name, name, (given, family) => {
        const result = checkIndividualCase(`Bevilja ${given} ${family} sjukpenning`, known, 'nothing', rule);
        expect(result.ok).toBe(false);
        const said = JSON.stringify(result);
        expect(said.includes(given) || said.includes(family) || said.includes('sjukpenning')).toBe(false);
      }),
    );
  });

  it('is not refused by a body that has no such rule', () => {
    expect(checkIndividualCase('Sjukpenning för Eva Lindkvist', known, 'nothing', null).ok).toBe(true);
  });
});
