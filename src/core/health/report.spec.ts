import fc from 'fast-check';
import { addDays, day } from '../calendar';
import { draftReport, halfYear, type RecordedRow, type ReportPart } from './report';

const row = (id: number, part: ReportPart, on: string, differs: Partial<RecordedRow> = {}): RecordedRow => ({
  list: 'Decisions',
  id,
  bodyNr: 11,
  part,
  day: day(on),
  text: `Rad ${id}`,
  ...differs,
});
const first = halfYear(2026, 'first');

describe('A half-year', () => {
  it.each([
    ['first', '2026-01-01', '2026-06-30'],
    ['second', '2026-07-01', '2026-12-31'],
  ] as const)('the %s is from %s to %s', (half, from, to) => {
    expect(halfYear(2026, half)).toEqual({ from, to });
  });
});

describe('The half-yearly report and the status report', () => {
  it('are drafted from the records of the period, each line with its row (PL-11, PL-13)', () => {
    const rows = [
      row(1, 'decisions', '2026-06-30'),
      row(2, 'decisions', '2026-01-01', { bodyNr: 12 }),
      row(3, 'decisions', '2026-01-01'),
      row(4, 'decisions', '2026-07-01'),
      row(5, 'decisions', '2025-12-31'),
      row(6, 'assignmentsOpen', '2026-09-01', { list: 'Assignments' }),
    ];
    const draft = draftReport('halfYearReport', first, rows);
    const lines = draft.parts.flatMap(({ part, lines: of }) =>
      of.map((one) => `${part} ${one.from.list} ${one.from.id}`),
    );
    expect(lines).toEqual([
      'decisions Decisions 3',
      'decisions Decisions 2',
      'decisions Decisions 1',
      'assignmentsOpen Assignments 6',
    ]);
    expect(draft).toMatchObject({ kind: 'halfYearReport', from: '2026-01-01', to: '2026-06-30' });
  });

  it('say of a part without records that nothing is recorded: nothing is invented (PL-11, PL-13)', () => {
    const { parts } = draftReport('statusReport', first, []);
    expect(parts.every(({ lines, state }) => lines.length === 0 && state === 'nothingRecorded')).toBe(true);
  });

  it('have the same parts in the same order whoever writes them (PL-14)', () => {
    const parts = [
      'meetings',
      'attendance',
      'proposals',
      'decisions',
      'assignmentsDone',
      'assignmentsOpen',
      'groupReports',
    ];
    expect(draftReport('statusReport', first, []).parts.map((one) => one.part)).toEqual(parts);
    const some = draftReport('halfYearReport', first, [row(1, 'groupReports', '2026-03-01')]);
    expect(some.parts.map((one) => one.part)).toEqual(parts);
  });

  it('hold no line that is not a row, and no row twice', () => {
    const some = fc.array(
      fc.tuple(fc.integer({ min: -200, max: 400 }), fc.constantFrom('meetings' as const, 'decisions' as const)),
    );
    fc.assert(
      fc.property(some, (given) => {
        const rows = given.map(([offset, part], id) => ({
          ...row(id, part, '2026-01-01'),
          day: addDays(day('2026-01-01'), offset),
        }));
        const lines = draftReport('statusReport', first, rows).parts.flatMap((part) => part.lines);
        const inPeriod = rows.filter((one) => one.day >= first.from && one.day <= first.to);
        expect(lines.map((one) => one.from.id).sort()).toEqual(inPeriod.map((one) => one.id).sort());
        expect(lines.every((line) => rows[line.from.id]?.text === line.text)).toBe(true);
      }),
    );
  });
});
