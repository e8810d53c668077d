import fc from 'fast-check';
import { fileName } from './fileName';

describe('The name of a file', () => {
  it.each([
    ['Dagordning Hisingen 2026-03-12.docx', 'Dagordning Hisingen 2026-03-12.docx'],
    ['50 % av #mötet.docx', '50 % av #mötet.docx'],
    ['Anteckningar: "Öst/Väst" <utkast>?*|.docx', 'Anteckningar- -Öst-Väst- -utkast----.docx'],
    ['../../Lists/Journal\\x.docx', '-..-Lists-Journal-x.docx'],
    ['  två   mellanslag .docx ', 'två mellanslag.docx'],
    ['~$lås.docx', 'lås.docx'],
    ['CON.docx', '-CON.docx'],
    ['forms', '-forms'],
    ['a_vti_b.docx', 'a-b.docx'],
    ['rad\r\nbrytning\u202e.docx', 'radbrytning.docx'],
  ])('%p becomes %p', (wanted, name) => {
    expect(fileName(wanted)).toBe(name);
  });

  it('keeps its ending when it is cut', () => {
    expect(fileName(`${'å'.repeat(400)}.docx`)).toHaveLength(133);
    expect(fileName(`${'å'.repeat(400)}.docx`)).toMatch(/\.docx$/);
  });

  it.each(['', '...', '🎉', '<>:'])('cannot be made of %p', (wanted) => {
    expect(() => fileName(wanted)).toThrow(RangeError);
  });

  it('is one SharePoint takes, and the same a second time, whatever was wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (wanted) => {
        const name = fileName(`a${wanted}`);
        expect(name).not.toMatch(/["*:<>?/\\|\u0000-\u001f]|^\s|\s$|^~|_vti_/);
        expect(name.length).toBeLessThan(150);
        expect(fileName(name)).toBe(name);
      }),
    );
  });
});
