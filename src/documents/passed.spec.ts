import { agendaDocument } from './agendaDocument';
import { notesDocument } from './notesDocument';
import { readBack } from './readBack';
import { anAgenda, someNotes } from './specimens';

const passed = [
  { reason: 'sentLate', why: 'Ordföranden var sjuk.' },
  { reason: 'privatePerson', why: 'Namnet är stiftelsens.' },
] as const;

describe('What was passed by at a gate', () => {
  it.each([
    ['an agenda', () => agendaDocument(anAgenda({ passed }))],
    ['notes', () => notesDocument(someNotes({ passed }))],
  ])('is printed last in %s, with the reason given', async (_what, written) => {
    const { headings, lines } = await readBack(await written());
    expect(headings.at(-1)).toBe('1 Godtagna avvikelser');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Dagordningen skickades senare än regeln säger. Skäl: Ordföranden var sjuk.',
        'Texten ser ut att nämna en privatperson vid namn. Skäl: Namnet är stiftelsens.',
      ]),
    );
  });

  it('is nothing where nothing was', async () => {
    expect((await readBack(await agendaDocument(anAgenda()))).headings).not.toContain('1 Godtagna avvikelser');
  });
});
