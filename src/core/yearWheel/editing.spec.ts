import { day } from '../calendar';
import { decided } from '../specimens';
import { addEntry, changeEntry, copiedYear, markEntryDone, takeOut, type WheelWish } from './editing';
import { datedOf, datedRow, plannedDutyRow, standingRows, themeRow, type WheelRow } from './row';
import { aYearlyDuty, boardWheel, BOARD_DUTIES, BUDGET_CLAUSE } from './specimens';

const board: readonly WheelRow[] = boardWheel(2026).map(datedRow);
const dutyIn = (key: string): WheelRow => {
  const found = board.find(({ duty }) => duty?.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
};
const wish = (differs: Partial<WheelWish> = {}): WheelWish => ({
  title: ' Trygghet ',
  about: '',
  month: 3,
  day: null,
  theme: 'safety',
  parties: [],
  ...differs,
});
const place = { kind: 'theme', year: 2026, bodyNr: 2 } as const;
const row = { key: 'wheel:2:2026:x', actedBy: 'anna' };
const theme = (differs: Partial<WheelRow> = {}): WheelRow => ({
  ...themeRow({
    ...row,
    ...wish({ title: 'Trygghet' }),
    bodyNr: 2,
    bodyYear: '0002-2026',
    kind: 'theme',
    source: null,
  }),
  ...differs,
});

describe('An entry put in the wheel by hand', () => {
  it('belongs to its month, or to that of its day', () => {
    expect(addEntry({ ...place, ...wish() }, row)).toMatchObject({
      ok: true,
      value: { month: 3, day: null, title: 'Trygghet', bodyYear: '0002-2026', duty: null, standing: 'stands' },
    });
    expect(addEntry({ ...place, ...wish({ day: day('2026-05-04') }) }, row)).toMatchObject({ value: { month: 5 } });
  });

  it.each([
    ['without a title', { title: ' ' }, 'titleMissing'],
    ['with a personal identity number', { about: '19121212-1212' }, 'personalId'],
    ['for a day of another year', { day: day('2027-01-02') }, 'otherYear'],
  ])('%s is refused', (_how, differs, reason) => {
    expect(addEntry({ ...place, ...wish(differs) }, row)).toMatchObject({ refusal: { reason } });
    expect(changeEntry(theme(), wish(differs), [])).toMatchObject({ refusal: { reason } });
  });
});

describe('Changing an entry', () => {
  it('that is a theme changes all that is written on it', () => {
    const changed = changeEntry(theme(), wish({ title: 'Belysning ', month: 4 }), []);
    expect(changed).toMatchObject({ value: { title: 'Belysning', month: 4, day: null } });
    expect(changeEntry(theme(), wish({ day: day('2026-06-01') }), [])).toMatchObject({ value: { month: 6 } });
  });

  it('that is a locked duty moves it to an earlier day and never past its last, with the clause (FIN-01)', () => {
    const budget = dutyIn('budget');
    const earlier = changeEntry(budget, wish({ title: 'Annat', day: day('2026-11-19') }), board);
    expect(earlier).toMatchObject({ ok: true, value: { day: '2026-11-19', month: 11 } });
    expect(earlier).not.toHaveProperty('value.title');
    expect(changeEntry(budget, wish({ day: day('2026-12-01') }), board)).toMatchObject({
      refusal: { reason: 'locked', lastDay: '2026-11-30', daysLate: 1, source: BUDGET_CLAUSE },
    });
    expect(changeEntry(budget, wish(), board)).toMatchObject({ refusal: { reason: 'dayMissing' } });
  });

  it('that has been taken out is refused', () => {
    expect(changeEntry(theme({ standing: 'removed' }), wish(), [])).toMatchObject({
      refusal: { reason: 'alreadyRemoved' },
    });
  });
});

describe('Taking an entry out', () => {
  it('is done for a theme, and for a duty that nothing waits for', () => {
    expect(takeOut(theme(), [])).toEqual({ ok: true, value: { standing: 'removed' } });
    expect(takeOut(dutyIn('interim'), [...board, theme()])).toMatchObject({ ok: true });
  });

  it('is refused for a locked duty and for what it waits for, and twice (FIN-02)', () => {
    expect(takeOut(dutyIn('budget'), board)).toMatchObject({ refusal: { reason: 'locked', daysLate: null } });
    expect(takeOut(dutyIn('consultation'), board)).toMatchObject({ refusal: { reason: 'locked' } });
    expect(takeOut(theme({ standing: 'removed' }), [])).toMatchObject({ refusal: { reason: 'alreadyRemoved' } });
  });
});

describe('What is done', () => {
  const today = day('2026-03-31');
  it('is noted with its day, once, and not ahead (FIN-03)', () => {
    expect(markEntryDone(dutyIn('annualReport'), today, today)).toEqual({ ok: true, value: { doneOn: today } });
    expect(markEntryDone(theme({ doneOn: today }), today, today)).toMatchObject({ refusal: { reason: 'alreadyDone' } });
    expect(markEntryDone(theme(), day('2026-04-02'), today)).toMatchObject({
      refusal: { reason: 'notYet', daysAhead: 2 },
    });
    expect(markEntryDone(theme({ standing: 'removed' }), today, today)).toMatchObject({
      refusal: { reason: 'alreadyRemoved' },
    });
  });
});

describe('A copied year', () => {
  const to = { bodyNr: 1, year: 2027, duties: decided(BOARD_DUTIES, BUDGET_CLAUSE), actedBy: 'anna' };
  const before = [theme(), theme({ title: 'Soppa', kind: 'event', day: day('2026-02-28'), month: 2 }), ...board];

  it('has the themes in the same months and the duties the rules have now (FSS-07, FIN-01)', () => {
    const copied = copiedYear({ year: 2026, rows: before }, to, []);
    const rows = copied.ok ? copied.value : [];
    expect(rows.map(({ title, kind, day: on, bodyYear }) => [title, kind, on, bodyYear]).slice(0, 3)).toEqual([
      ['Trygghet', 'theme', null, '0001-2027'],
      ['Soppa', 'event', '2027-02-28', '0001-2027'],
      ['annualReport', 'datedDuty', '2027-03-31', '0001-2027'],
    ]);
    expect(rows).toHaveLength(8);
  });

  it('leaves an entry of the same month that is about something else alone, and copies beside it', () => {
    const other = theme({ title: 'Något annat' });
    const again = copiedYear({ year: 2026, rows: before }, to, [other]);
    expect(again.ok && again.value.some(({ title }) => title === 'Trygghet')).toBe(true);
  });

  it('leaves what the year has, taken out or not, and says when nothing is new', () => {
    const again = copiedYear({ year: 2026, rows: before }, to, [theme({ standing: 'removed' })]);
    expect(again.ok && again.value.some(({ title }) => title === 'Trygghet')).toBe(false);
    const nothing = copiedYear(
      { year: 2026, rows: [] },
      { ...to, duties: decided([aYearlyDuty('x', 'other', [])]) },
      [],
    );
    expect(nothing).toEqual({ ok: false, refusal: { reason: 'nothingToCopy', year: 2026 } });
    expect(copiedYear({ year: 2026, rows: [] }, { ...to, year: 2026 }, board)).toMatchObject({ ok: false });
  });
});

describe('A duty as the plan of a year has it', () => {
  const planned = (month: number, dates: readonly string[], differs = {}) =>
    plannedDutyRow(theme({ month }), aYearlyDuty('samrad', 'consultation', dates, differs), BUDGET_CLAUSE);

  it.each([
    ['in the month of its day', 11, ['11-30'], '2026-11-30', '2026-11-30'],
    ['a month ahead of its day', 10, ['11-30'], '2026-10-31', '2026-11-30'],
    ['without a day of its own', 6, [], '2026-06-30', '2026-06-30'],
    ['the second of two', 9, ['06-30', '12-31'], '2026-09-30', '2026-12-31'],
    ['with a day that is none', 6, ['13-45'], '2026-06-30', '2026-06-30'],
    ['after its only day', 4, ['03-31'], '2026-04-30', '2026-04-30'],
  ])('%s is planned for the end of the month at the latest (FIN-02, FIN-04)', (_how, month, dates, on, lastDay) => {
    expect(planned(month, dates)).toMatchObject({ day: on, lastDay, duty: { key: 'samrad', lock: 'open' } });
  });

  it('rests on the clause the plan gives, where it gives one', () => {
    const own = { document: 'Årsplan', clause: 'Juni' };
    const row = plannedDutyRow(theme({ source: own }), aYearlyDuty('samrad', 'consultation', []), BUDGET_CLAUSE);
    expect(row.source).toEqual(own);
  });

  it('keeps what its statutes ask', () => {
    const locked = planned(11, ['11-30'], { locked: true, needsQuorum: true, source: BUDGET_CLAUSE });
    expect(locked).toMatchObject({ source: BUDGET_CLAUSE, duty: { lock: 'locked', needs: 'quorateMeeting' } });
  });
});

describe('A row of the wheel', () => {
  it('is the dated entry it was made from, and a theme is none', () => {
    const [entry] = boardWheel(2026);
    expect(entry && datedOf(datedRow(entry))).toMatchObject(entry ?? {});
    expect(datedOf(theme())).toBeUndefined();
    expect(standingRows([theme(), theme({ standing: 'removed' })])).toHaveLength(1);
  });
});
