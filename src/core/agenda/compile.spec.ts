import { day } from '../calendar';
import { aBody, aMandate, aMeeting, anAssignment, anItem, aProposal, aWheelEntry, FORUM_RULES } from '../specimens';
import type { New, Stored } from '../stored';
import { compileAgenda, wheelOfPeriod, type CompileAgenda } from './compile';
import type { AgendaItem } from './item';
import { itemOfCarriedOver } from './lines';

const nothing: CompileAgenda = {
  body: aBody({ rules: { ...FORUM_RULES, mayAppointGroups: null } }),
  meeting: aMeeting(),
  previous: { day: day('2026-10-15') },
  existing: [],
  wheel: [],
  accepted: [],
  assignments: [],
  carriedOver: [],
  mandates: [aMandate('bo', 'representative', { partyKey: 'polisen' })],
  actedBy: 'anna',
};
const compiled = (from: Partial<CompileAgenda> = {}) => compileAgenda({ ...nothing, ...from }).added;
const titles = (items: readonly New<AgendaItem>[]) => items.map((item) => item.title);
const stored = (items: readonly New<AgendaItem>[]): readonly Stored<AgendaItem>[] =>
  items.map((item, index) => ({ ...item, id: 500 + index, version: '1' }));

describe('The agenda compiles itself (FSS-09, FSG-04)', () => {
  it('begins with what was said last and ends with the next meeting', () => {
    expect(titles(compiled())).toEqual([
      'Föregående anteckningar och uppföljning av beslut',
      'Övrigt',
      'Nästa möte och sista dag för förslag',
    ]);
  });

  it('has the reports of working groups where the body may appoint them (WG-01, WG-03)', () => {
    expect(titles(compiled({ body: aBody() }))).toContain('Rapporter från arbetsgrupper');
  });

  it('takes up open assignments, what was carried over, the year wheel and accepted proposals, in that order', () => {
    const lines = compiled({
      wheel: [aWheelEntry()],
      accepted: [aProposal()],
      assignments: [anAssignment()],
      carriedOver: [anItem({ id: 44, title: 'Skolfrånvaro', meetingId: 9 })],
    });
    expect(lines.map((line) => line.origin)).toEqual([
      'standing',
      'assignment',
      'carriedOver',
      'yearWheel',
      'proposal',
      'standing',
      'standing',
    ]);
    expect(lines.map((line) => line.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('groups by theme in the order of the agreement, what has no theme last (FSS-03, FSS-19, FSG-13)', () => {
    const wheel = [
      aWheelEntry({ id: 1, title: 'Utan tema', theme: null }),
      aWheelEntry({ id: 2, title: 'Civilsamhälle', theme: 'civilSociety' }),
      aWheelEntry({ id: 3, title: 'Trygghet', theme: 'safety' }),
      aWheelEntry({ id: 4, title: 'Folkhälsa', theme: 'publicHealth' }),
    ];
    expect(titles(compiled({ wheel })).slice(1, 5)).toEqual(['Trygghet', 'Folkhälsa', 'Civilsamhälle', 'Utan tema']);
  });

  it('takes what is brought from elsewhere after the rest, before what closes the meeting (WG-03, ORG-02)', () => {
    const { name, ...facts } = itemOfCarriedOver(anItem({ id: 44, title: 'Rapport' }));
    const brought = [{ ...facts, name, origin: 'report', originId: 7 } as const];
    const lines = compiled({ accepted: [aProposal()], brought });
    expect(lines.map(({ origin }) => origin)).toEqual(['standing', 'proposal', 'report', 'standing', 'standing']);
  });

  it('says of each line where it comes from, with the row it comes from', () => {
    const [, line] = compiled({ accepted: [aProposal({ id: 103 })] });
    expect(line).toMatchObject({ key: 'item:10:proposal:103', origin: 'proposal', originId: 103, standing: 'draft' });
    expect(compiled()[0]).toMatchObject({ key: 'item:10:standing:previousNotes', originId: null });
  });

  it('gives each line purpose, kind, parties, presenter and minutes (FSS-16)', () => {
    const lines = compiled({ wheel: [aWheelEntry()], accepted: [aProposal()], assignments: [anAssignment()] });
    for (const line of lines) {
      expect(line.purpose).not.toBe('');
      expect(line.parties.length).toBeGreaterThan(0);
      expect(line.presenter).not.toBe('');
      expect(line.minutes).toBeGreaterThan(0);
    }
  });
});

describe('A line', () => {
  it('from the year wheel concerns the parties it names, otherwise all that staff the body', () => {
    const wheel = [aWheelEntry({ parties: ['polisen'] }), aWheelEntry({ id: 31 })];
    expect(
      compiled({ wheel })
        .slice(1, 3)
        .map((line) => line.parties),
    ).toEqual([['polisen'], ['sf-hisingen', 'polisen']]);
  });

  it.each([
    ['theme', 'discussion'],
    ['datedDuty', 'information'],
    ['event', 'information'],
  ] as const)('from a %s of the year wheel is for %s', (kind, expected) => {
    expect(compiled({ wheel: [aWheelEntry({ kind })] })[1]?.kind).toBe(expected);
  });

  it.each([
    ['question', 'discussion'],
    ['measure', 'decision'],
  ] as const)('from a proposed %s is for %s, presented by who proposed it (FSS-04)', (kind, expected) => {
    expect(compiled({ accepted: [aProposal({ kind })] })[1]).toMatchObject({
      kind: expected,
      presenter: 'Bo Ström',
      matterId: 7,
    });
  });

  it('from an assignment is presented by the one who has it, and concerns their party', () => {
    const expected = { title: 'Uppföljning: Kartlägga mörka gångvägar', presenter: 'Bo Ström', parties: ['polisen'] };
    expect(compiled({ assignments: [anAssignment()] })[1]).toMatchObject(expected);
  });

  it('from an assignment of someone who stands for no party concerns all', () => {
    const mandates = [aMandate('bo', 'processLeader')];
    expect(compiled({ mandates, assignments: [anAssignment()] })[1]?.parties).toEqual(['sf-hisingen', 'polisen']);
  });

  it('from an assignment of someone outside concerns all, and its title fits a column', () => {
    const [, line] = compiled({ assignments: [anAssignment({ upn: null, what: 'a'.repeat(255) })] });
    expect(line?.parties).toEqual(['sf-hisingen', 'polisen']);
    expect(line?.title).toHaveLength(255);
  });

  it('is confidential where what it comes from is: in the same room, on the same ground (design decision 16)', () => {
    const within = { room: 'S01', ground: '26 kap. 1 § OSL' };
    const lines = compiled({
      accepted: [aProposal(within)],
      assignments: [anAssignment(within)],
      carriedOver: [anItem({ ...within, meetingId: 9 })],
    });
    const origins = lines.filter(({ room }) => room === 'S01').map(({ origin }) => origin);
    expect(origins).toEqual(['assignment', 'carriedOver', 'proposal']);
    expect(lines.every(({ room, ground }) => (room === 'S01') === (ground === within.ground))).toBe(true);
  });

  it('carried over is as it stood, and begins anew', () => {
    const left = anItem({
      id: 44,
      meetingId: 9,
      minutes: 25,
      outcome: 'carriedOver',
      notes: 'Hann inte',
      standing: 'sent',
    });
    expect(compiled({ carriedOver: [left] })[1]).toMatchObject({
      title: left.title,
      minutes: 25,
      outcome: 'open',
      notes: '',
      standing: 'draft',
      originId: 44,
    });
  });

  it('carried over is still of the steering group where it was, and nothing is said of it where nothing was (LSG-22)', () => {
    const [, line] = compiled({ carriedOver: [anItem({ id: 44, concern: 'steering' })] });
    expect(line?.concern).toBe('steering');
    expect(compiled({ carriedOver: [anItem({ id: 45 })] })[1]).not.toHaveProperty('concern');
  });
});

describe('Compiling again', () => {
  const from = { wheel: [aWheelEntry()], accepted: [aProposal()] };

  it('adds nothing and moves nothing', () => {
    const existing = stored(compiled(from));
    expect(compileAgenda({ ...nothing, ...from, existing })).toEqual({ added: [], moved: [] });
  });

  it('adds what has come since, before the lines that close the meeting', () => {
    const existing = stored(compiled(from));
    const { added, moved } = compileAgenda({ ...nothing, ...from, existing, assignments: [anAssignment()] });
    expect(added.map((line) => [line.order, line.origin])).toEqual([[4, 'assignment']]);
    expect(moved.map(({ item, order }) => [item.title, order])).toEqual([
      ['Övrigt', 5],
      ['Nästa möte och sista dag för förslag', 6],
    ]);
  });

  it('keeps the order somebody has given', () => {
    const [first, second, ...rest] = stored(compiled(from));
    const existing = [{ ...second, order: 1 }, { ...first, order: 2 }, ...rest] as Stored<AgendaItem>[];
    const { moved } = compileAgenda({ ...nothing, ...from, existing, assignments: [anAssignment()] });
    expect(moved.map(({ item }) => item.origin)).toEqual(['standing', 'standing']);
  });

  it('puts new lines after the first standing line where standing lines are all there is', () => {
    const { added } = compileAgenda({ ...nothing, ...from, existing: stored(compiled()) });
    expect(added.map((line) => line.order)).toEqual([2, 3]);
  });

  it('does not bring back what was removed', () => {
    const existing = stored(compiled(from)).map((item) =>
      item.origin === 'proposal' ? { ...item, standing: 'removed' as const } : item,
    );
    expect(compileAgenda({ ...nothing, ...from, existing }).added).toEqual([]);
  });
});

describe('What is not taken up', () => {
  it('is an assignment that is done, or given at this very meeting', () => {
    const assignments = [anAssignment({ status: 'done' }), anAssignment({ meetingId: 10 })];
    expect(compiled({ assignments })).toHaveLength(3);
  });

  it('is a standing line or a report-back that was carried over: they come again by themselves', () => {
    const carriedOver = [anItem({ origin: 'standing' }), anItem({ origin: 'assignment' })];
    expect(compiled({ carriedOver })).toHaveLength(3);
  });
});

describe('The period of a meeting in the year wheel (FSS-09)', () => {
  const wheel = [
    aWheelEntry({ id: 1, month: 10 }),
    aWheelEntry({ id: 2, month: 12 }),
    aWheelEntry({ id: 3, month: 11 }),
    aWheelEntry({ id: 4, month: 1, bodyYear: '0002-2027' }),
    aWheelEntry({ id: 5, month: 11, bodyYear: '0002-2025' }),
  ];
  const taken = (on: string, previous?: string) =>
    wheelOfPeriod(wheel, { day: day(on) }, previous === undefined ? undefined : { day: day(previous) }).map(
      (entry) => entry.id,
    );

  it('is its own month and those since the meeting before, in order', () => {
    expect(taken('2026-12-10', '2026-10-15')).toEqual([3, 2]);
  });

  it('is its own month alone where the meeting before was the month before', () => {
    expect(taken('2026-12-10', '2026-11-12')).toEqual([2]);
  });

  it('is empty for a second meeting in the same month', () => {
    expect(taken('2026-12-17', '2026-12-10')).toEqual([]);
  });

  it('begins in January where there was no meeting before', () => {
    expect(taken('2026-12-10')).toEqual([1, 3, 2]);
  });

  it('goes over the turn of the year', () => {
    expect(taken('2027-01-21', '2026-11-12')).toEqual([2, 4]);
  });
});
