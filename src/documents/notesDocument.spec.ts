import { day, type ClockTime } from '../core/calendar';
import { notesDocument } from './notesDocument';
import { readBack } from './readBack';
import { noted, someNotes } from './specimens';

const notes = async (differs: Parameters<typeof someNotes>[0] = {}) =>
  readBack(await notesDocument(someNotes(differs)));
const assignment = { who: 'Bo Ström', what: 'Kalla till vandring', due: day('2027-01-15') };

describe('The notes of a meeting as a document (FSS-13, domain §3)', () => {
  it('go from who was there, through the lines, to the next meeting and whom they are sent to', async () => {
    const { headings } = await notes({
      items: [noted({ assignments: [assignment], decisions: ['Vi startar i mars.'] })],
    });
    expect(headings).toEqual([
      '1 Anteckningar',
      '1 Närvaro',
      '1 Punkter',
      '2 1. Trygghetsvandringar',
      '3 Bakgrund',
      '3 Beslut och överenskommelser',
      '3 Uppdrag',
      '1 Uppdragen samlade',
      '1 Nästa möte',
      '1 Skickas till',
    ]);
  });

  it('tell the attendance of every party, and of those invited from outside', async () => {
    const attendance = [
      { party: 'Polisen', presence: 'representative', name: 'Bo Ström' },
      { party: 'Skolan', presence: 'other', name: 'Eva Sand' },
      { party: 'Kyrkan', presence: 'absent', name: '' },
      { party: 'Fritid', presence: null, name: '' },
      { party: null, presence: 'guest', name: 'Ulf Berg' },
    ] as const;
    expect((await notes({ attendance })).tables[0]).toEqual([
      ['Part', 'Närvaro', 'Namn'],
      ['Polisen', 'Representant', 'Bo Ström'],
      ['Skolan', 'Annan företrädare', 'Eva Sand'],
      ['Kyrkan', 'Frånvarande', ''],
      ['Fritid', 'Inte noterat', ''],
      ['Inbjuden utanför parterna', 'Inbjuden', 'Ulf Berg'],
    ]);
  });

  it.each([
    ['name who took them', 'Eva Sand', /Anteckningarna fördes av[^]*Eva Sand/],
    ['name nobody where it is not known', null, /Ordförande(?![^]*Anteckningarna fördes av)/],
  ])('%s', async (_what, noteTaker, said) => {
    expect((await notes({ noteTaker })).html).toMatch(said);
  });

  it('keep the paragraphs and line breaks of what was written', async () => {
    const { lines } = await notes({ items: [noted({ notes: 'Första raden\nandra raden\n\nNytt stycke' })] });
    expect(lines).toContain('Första raden\nandra raden');
    expect(lines).toContain('Nytt stycke');
  });

  it('have each decision as a line of its own, and who does what by when', async () => {
    const { lines, tables } = await notes({
      items: [noted({ decisions: ['Vi startar i mars.', 'Polisen kallar.'], assignments: [assignment] })],
    });
    expect(lines).toEqual(expect.arrayContaining(['Vi startar i mars.', 'Polisen kallar.']));
    expect(tables[1]).toEqual([
      ['Vem', 'Vad', 'Klart senast'],
      ['Bo Ström', 'Kalla till vandring', 'fredag 15 januari 2027'],
    ]);
  });

  it('say who left the room for a line, also where the line is masked (design decision 16)', async () => {
    const leftRoom = [
      { name: 'Gun Hed', left: '13:40' as ClockTime, back: '14:00' as ClockTime },
      { name: 'Bo Ström', left: '13:45' as ClockTime, back: null },
    ];
    const masked = noted({ order: 2, title: 'Sekretessbelagd punkt', face: 'masked', ground: 'OSL', leftRoom });
    const { html } = await notes({ items: [noted({ leftRoom: leftRoom.slice(1) }), masked] });
    const [, first = '', second = ''] = html.split('<h2>');
    expect(first).toContain('Bo Ström lämnade rummet kl. 13:45.');
    expect(first).not.toContain('Gun Hed');
    expect(second).toContain('Gun Hed lämnade rummet kl. 13:40 och kom tillbaka kl. 14:00.');
  });

  it('gather the assignments with the line each came from', async () => {
    const items = [
      noted({ assignments: [assignment] }),
      noted({ order: 2, assignments: [{ ...assignment, who: 'Eva' }] }),
    ];
    expect((await notes({ items })).tables[3]).toEqual([
      ['Punkt', 'Vem', 'Vad', 'Klart senast'],
      ['1', 'Bo Ström', 'Kalla till vandring', 'fredag 15 januari 2027'],
      ['2', 'Eva', 'Kalla till vandring', 'fredag 15 januari 2027'],
    ]);
  });

  it('gather none where none was given', async () => {
    expect((await notes()).headings).not.toContain('1 Uppdragen samlade');
  });

  it.each([
    ['where nothing was noted', { notes: ' ' }, 'Inget antecknades.'],
    [
      'of what was carried over',
      { notes: '', outcome: 'carriedOver' },
      'Punkten blev inte klar och tas upp på nästa möte.',
    ],
    ['of what was added after sending', { supplement: 'supplement' }, 'Tillagd efter att dagordningen skickades.'],
  ] as const)('say so %s', async (_when, differs, sentence) => {
    expect((await notes({ items: [noted(differs)] })).lines).toContain(sentence);
  });

  it('do not say that nothing was noted of what was carried over', async () => {
    const { lines } = await notes({
      items: [noted({ notes: '', outcome: 'carriedOver', description: '', theme: null })],
    });
    expect(lines).not.toContain('Inget antecknades.');
  });

  it('are there in English as well', async () => {
    const { headings } = await readBack(await notesDocument(someNotes(), 'en'));
    expect(headings.slice(0, 3)).toEqual(['1 Notes', '1 Attendance', '1 Items']);
  });
});
