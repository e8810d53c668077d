import { day } from '../calendar';
import type { WheelAlarm } from './alarms';
import { datedRow, themeRow } from './row';
import { BUDGET_CLAUSE, boardWheel } from './specimens';
import { stateOf } from './state';

const wheel = boardWheel(2026).map((entry) => datedRow(entry));
const duty = (key: string) => {
  const found = wheel.find((row) => row.duty?.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
const NO_MEETING: WheelAlarm = {
  ...{ alarm: 'noQuorateMeeting', duty: 'budget', title: 'budget', source: BUDGET_CLAUSE, meetings: [] },
  lastDay: day('2026-11-30'),
};
const NO_REPORT: WheelAlarm = {
  ...{ alarm: 'documentsMissing', missing: ['annualReport'], present: [], standing: 'ahead', source: BUDGET_CLAUSE },
  lastDay: day('2026-03-31'),
};
const theme = (on: string | null) =>
  themeRow(
    {
      ...{ key: 'k', actedBy: 'system', bodyNr: 1, bodyYear: '0001-2026', month: 2, kind: 'theme', title: 'Trygghet' },
      ...{ about: '', theme: null, parties: [], source: null },
    },
    on === null ? null : day(on),
  );

describe('An entry of the wheel', () => {
  it.each([
    ['budget', '2026-11-30', [], 'planned'],
    ['budget', '2026-12-01', [], 'overdue'],
    ['budget', '2026-01-02', [NO_MEETING], 'missing'],
    ['budget', '2026-12-01', [NO_MEETING], 'overdue'],
    ['consultation', '2026-01-02', [NO_MEETING], 'planned'],
    ['annualReport', '2026-01-29', [NO_REPORT], 'planned'],
    ['annualReport', '2026-01-30', [NO_REPORT], 'missing'],
    ['budget', '2026-03-01', [NO_REPORT], 'planned'],
  ] as const)('that is the duty %s is, on %s: %#', (key, on, alarms, state) => {
    expect(stateOf(duty(key), 2026, alarms, day(on))).toBe(state);
  });

  it('that has been noted as done is done, whatever is said of it', () => {
    const done = { ...duty('budget'), doneOn: day('2026-11-20') };
    expect(stateOf(done, 2026, [NO_MEETING], day('2026-12-24'))).toBe('done');
  });

  it.each([
    ['planned', '2026-06-10', null],
    ['overdue', '2026-06-11', null],
    ['planned', '2026-11-30', undefined],
  ] as const)(
    'that is a duty without a last day is %s on %s by the day it is planned for or its month',
    (state, on, none) => {
      const planned = none === null ? day('2026-06-10') : null;
      expect(stateOf({ ...duty('budget'), lastDay: null, day: planned }, 2026, [], day(on))).toBe(state);
    },
  );

  it.each([
    [null, '2026-02-28', 'planned'],
    [null, '2026-03-01', 'past'],
    ['2026-02-10', '2026-02-10', 'planned'],
    ['2026-02-10', '2026-02-11', 'past'],
  ] as const)('that is a theme on %s is, on %s, %s: its month counts whole', (on, today, state) => {
    expect(stateOf(theme(on), 2026, [], day(today))).toBe(state);
  });
});
