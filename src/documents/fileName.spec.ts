import fc from 'fast-check';
import { day } from '../core/calendar';
import { DOCUMENT_KINDS } from '../core/documents/document';
import { documentFileName } from './fileName';

const nameOf = (bodyName: string, differs: Partial<Parameters<typeof documentFileName>[0]> = {}) =>
  documentFileName({ kind: 'agenda', bodyName, day: day('2026-12-10'), edition: 1, ...differs });

describe('The name of a published file (reliability T6)', () => {
  it.each([
    ['agenda', 1, '2026-12-10 Dagordning Hisingen.docx'],
    ['supplement', 1, '2026-12-10 Tillägg till dagordning Hisingen.docx'],
    ['supplement', 2, '2026-12-10 Tillägg till dagordning Hisingen version 2.docx'],
    ['notes', 1, '2026-12-10 Anteckningar Hisingen.docx'],
  ] as const)('of %s %i is %s', (kind, edition, expected) => {
    expect(nameOf('Hisingen', { kind, edition })).toBe(expected);
  });

  it.each([
    ['Norr/Söder: "AB" *?<>|\\', '2026-12-10 Dagordning Norr Söder AB.docx'],
    ['100 % #1 & {x} ~$', '2026-12-10 Dagordning 100 1 x $.docx'],
    [' .. ../../etc/passwd ', '2026-12-10 Dagordning etc passwd.docx'],
    ['CON', '2026-12-10 Dagordning.docx'],
    ['_vti_cnf', '2026-12-10 Dagordning cnf.docx'],
    ['forms', '2026-12-10 Dagordning.docx'],
    ['', '2026-12-10 Dagordning.docx'],
    ['a\u0000\u200b\u202eb', '2026-12-10 Dagordning a b.docx'],
    ['Å\u030a', '2026-12-10 Dagordning Å\u030a.docx'],
  ])('has nothing of %j that SharePoint or Windows forbids', (bodyName, expected) => {
    expect(nameOf(bodyName)).toBe(expected);
  });

  it('is safe whatever the body is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...DOCUMENT_KINDS),
        (bodyName, kind) => {
          const name = nameOf(bodyName, { kind });
          expect(name).not.toMatch(/["*:<>?/\\|#%&{}~\p{Cc}\p{Cf}\p{Cs}]|\.\.|_vti_|^[\s.]|[\s.]\.docx$/iu);
          expect(name).toMatch(/^2026-12-10 .*\.docx$/);
          expect(name.length).toBeLessThan(140);
        },
      ),
    );
  });
});
