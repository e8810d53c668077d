import { day } from '../core/calendar';
import { agendaDocument } from './agendaDocument';
import { readBack } from './readBack';
import { anAgenda, aPrintedItem } from './specimens';
import { supplementDocument } from './supplementDocument';

const agenda = async (differs: Parameters<typeof anAgenda>[0] = {}) =>
  readBack(await agendaDocument(anAgenda(differs)));

describe('The agenda as a document (FSS-02, FSS-10, FSS-16)', () => {
  it('has its parts as headings, and each line under its number', async () => {
    const items = [aPrintedItem(), aPrintedItem({ order: 2, title: 'Skolfrånvaro' })];
    expect((await agenda({ items })).headings).toEqual([
      '1 Dagordning',
      '1 Översikt',
      '1 Punkter',
      '2 1. Trygghetsvandringar',
      '2 2. Skolfrånvaro',
      '1 Kallade',
      '1 Nästa möte',
    ]);
  });

  it('has its sections as headings, where it has more than one (FSS-19)', async () => {
    const items = [
      aPrintedItem({ title: 'Öppnande', begins: 'opening' }),
      aPrintedItem({ order: 2, title: 'Belysning', begins: 'safety' }),
      aPrintedItem({ order: 3, title: 'Vandringar' }),
      aPrintedItem({ order: 4, title: 'Sekretessbelagd punkt', face: 'masked', ground: '26 kap. 1 § OSL' }),
    ];
    const { headings } = await agenda({ items });
    expect(headings.slice(3, 9)).toEqual([
      '2 Inledning',
      '3 1. Öppnande',
      '2 Trygghetsarbete',
      '3 2. Belysning',
      '3 3. Vandringar',
      '3 4. Sekretessbelagd punkt',
    ]);
  });

  it('says under a line which matter it is of, and who is responsible for it (DEC-16)', async () => {
    const { lines } = await agenda({
      items: [aPrintedItem({ registrationNumber: 'SFH 2026-12', caseOfficer: 'Eva' })],
    });
    expect(lines).toEqual(expect.arrayContaining(['Diarienummer\tSFH 2026-12', 'Handläggare\tEva']));
  });

  it('says which meeting it is of, under which agreement and whose record it is', async () => {
    expect((await agenda()).lines.slice(0, 7)).toEqual([
      'Forum för stadsområdessamverkan Hisingen',
      'Tid\ttorsdag 10 december 2026 kl. 13:00–15:00',
      'Plats\tDigitalt möte',
      'Ordförande\tAnna Ek',
      'Överenskommelse\tÖverenskommelse om samverkan i kommungemensamma frågor',
      'Arkivbildare\tSocialförvaltningen Hisingen',
      'Upprättad\ttorsdag 3 december 2026',
    ]);
  });

  it('tells place and register number when there are any', async () => {
    const { lines, part } = await agenda({
      mode: 'hybrid',
      place: 'Lärdomsgatan 3',
      registrationNumber: 'SFH-2026-00123',
    });
    expect(lines).toContain('Plats\tLärdomsgatan 3 (möte på plats och digitalt)');
    expect(lines).toContain('Diarienummer\tSFH-2026-00123');
    expect(part('word/header1.xml')).toContain('Dnr SFH-2026-00123');
  });

  it('shows the whole meeting in one table, with the time each line begins', async () => {
    const items = [aPrintedItem(), aPrintedItem({ order: 2, title: 'Skolfrånvaro', kind: 'decision', presenter: '' })];
    expect((await agenda({ items })).tables[0]).toEqual([
      ['Tid', 'Nr', 'Punkt', 'Typ', 'Föredragande'],
      ['13:00', '1', 'Trygghetsvandringar', 'Diskussion', 'Bo Ström'],
      ['13:15', '2', 'Skolfrånvaro', 'Beslut', ''],
    ]);
  });

  it('says of an annex that is confidential by itself that it is there, and on which ground (design decision 16)', async () => {
    const enclosed = [{ kind: 'annex', ground: '26 kap. 1 § OSL' }] as const;
    expect((await agenda({ items: [aPrintedItem({ enclosed })] })).lines).toContain(
      'Sekretessbelagd bilaga (26 kap. 1 § OSL).',
    );
  });

  it('names a line of horizon scanning as one (PL-06)', async () => {
    const items = [aPrintedItem({ kind: 'horizonScanning', title: 'Nya utlysningar från EU:s fonder' })];
    expect((await agenda({ items })).tables[0]?.[1]?.slice(2, 4)).toEqual([
      'Nya utlysningar från EU:s fonder',
      'Omvärldsspaning',
    ]);
  });

  it('lets each party judge whether to take part: what for, which theme, whom it concerns, where it comes from', async () => {
    const { lines } = await agenda();
    expect(lines).toEqual(
      expect.arrayContaining([
        'Typ\tDiskussion',
        'Syfte\tKomma överens om vandringarna',
        'Tema\tTrygghetsarbete',
        'Berörda parter\tPolisen',
        'Föredragande\tBo Ström',
        'Tid\t15 min',
        'Kommer från\tFörslag från Bo Ström, Polisen',
        'Fler vandringar på kvällstid.',
      ]),
    );
  });

  it('says all parties in two words, and leaves out what is not said', async () => {
    const line = aPrintedItem({ parties: ['Skolan', 'Polisen'], theme: null, purpose: '', description: '' });
    const { lines } = await agenda({ items: [line] });
    expect(lines).toContain('Berörda parter\tAlla parter');
    expect(lines.some((text) => /^(Tema|Syfte)/.test(text))).toBe(false);
  });

  it('names who is called for each party, and the gaps (FSS-14)', async () => {
    expect((await agenda()).tables[1]).toEqual([
      ['Part', 'Representant'],
      ['Polisen', 'Bo Ström'],
      ['Skolan', 'Ingen utsedd'],
    ]);
  });

  it.each([
    [
      { day: day('2027-02-11'), proposalsLastDay: day('2027-01-28') },
      ['Nästa möte är torsdag 11 februari 2027.', 'Sista dag för förslag till det mötet är torsdag 28 januari 2027.'],
    ],
    [{ day: day('2027-02-11'), proposalsLastDay: null }, ['Nästa möte är torsdag 11 februari 2027.']],
    [null, ['Inget nytt möte är planerat ännu.']],
  ])('ends with the next meeting: %j', async (nextMeeting, expected) => {
    expect((await agenda({ nextMeeting })).lines.slice(-expected.length)).toEqual(expected);
  });

  it('has no empty table where nobody is called', async () => {
    expect((await agenda({ receivers: [] })).headings).not.toContain('1 Kallade');
  });

  it('is there in English as well', async () => {
    const english = await readBack(await agendaDocument(anAgenda(), 'en'));
    expect(english.headings).toEqual([
      '1 Agenda',
      '1 Overview',
      '1 Items',
      '2 1. Trygghetsvandringar',
      '1 Called',
      '1 Next meeting',
    ]);
    expect(english.lines).toContain('Time\tThursday 10 December 2026 13:00–15:00');
  });
});

describe('A supplement to the agenda', () => {
  it('is marked as one, says what was added and that the agenda stands, and keeps its numbers', async () => {
    const items = [aPrintedItem({ order: 7, title: 'Brandskydd' })];
    const { headings, lines } = await readBack(await supplementDocument({ ...anAgenda({ items }), edition: 1 }));
    expect(headings).toEqual(['1 Tillägg till dagordning', '1 Tillagt', '1 Punkter', '2 7. Brandskydd', '1 Kallade']);
    expect(lines).toContain('Dagordningen som redan är skickad gäller som den är. Det här har lagts till efteråt.');
    expect(lines).toContain('7. Brandskydd');
  });

  it('says which one it is from the second on', async () => {
    const { headings } = await readBack(await supplementDocument({ ...anAgenda(), edition: 2 }));
    expect(headings[0]).toBe('1 Tillägg 2 till dagordning');
  });
});
