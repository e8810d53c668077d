import { day, instant } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { documentAlarms, meetingAlarms, wheelMissing, type MeetingInWheel } from './alarms';
import { sendLogOf, type Sending } from './sendLog';
import { boardWheel, BUDGET_CLAUSE, entryOf } from './specimens';
import { checkThreeYearPlan, type PlannedYear } from './threeYearPlan';

const quorum = decided({ seats: 4, needed: 3 });
const meeting = (on: string, differs: Partial<MeetingInWheel> = {}): MeetingInWheel => ({
  meetingId: 1,
  day: day(on),
  takesUp: ['budget'],
  coming: 3,
  ...differs,
});

describe('The alarm for the budget', () => {
  it.each([
    ['on the last day', [meeting('2026-11-30')], 'quiet'],
    ['the day after the last day', [meeting('2026-12-01')], 'noQuorateMeeting'],
    ['when none is planned', [], 'noQuorateMeeting'],
    ['with two of four coming', [meeting('2026-11-19', { coming: 2 })], 'noQuorateMeeting'],
    ['with all four coming', [meeting('2026-11-19', { coming: 4 })], 'quiet'],
    ['without a line for it', [meeting('2026-11-19', { takesUp: [] })], 'noQuorateMeeting'],
    ['where one of two will do', [meeting('2026-05-01', { takesUp: [] }), meeting('2026-11-19')], 'quiet'],
  ] as const)('%s is %s (FIN-01)', (_when, meetings, expected) => {
    const [alarm] = meetingAlarms(boardWheel(2026), meetings, quorum);
    expect(alarm?.alarm ?? 'quiet').toBe(expected);
  });

  it('says what each meeting lacks, of how many seats, and the clause (FIN-01)', () => {
    const meetings = [
      meeting('2026-09-10', { meetingId: 7, takesUp: [] }),
      meeting('2026-11-10', { meetingId: 8, coming: 2 }),
      meeting('2026-11-19', { meetingId: 9, takesUp: [], coming: 1 }),
    ];
    const unfit = { seats: 4, needed: 3 };
    expect(meetingAlarms(boardWheel(2026), meetings, quorum)).toEqual([
      {
        alarm: 'noQuorateMeeting',
        duty: 'budget',
        title: 'budget',
        lastDay: '2026-11-30',
        source: BUDGET_CLAUSE,
        meetings: [
          { ...unfit, meetingId: 7, day: '2026-09-10', lacks: 'line', coming: 3 },
          { ...unfit, meetingId: 8, day: '2026-11-10', lacks: 'quorum', coming: 2 },
          { ...unfit, meetingId: 9, day: '2026-11-19', lacks: 'both', coming: 1 },
        ],
      },
    ]);
  });

  it('says that the quorum is not decided instead of guessing it, and only where one is needed', () => {
    expect(meetingAlarms(boardWheel(2026), [], null)).toEqual([{ alarm: 'notDecided', rule: 'quorum' }]);
    expect(meetingAlarms([entryOf('interim')], [], null)).toEqual([]);
  });
});

describe('The annual report and the auditors’ report', () => {
  const annual = { kind: 'annualReport', presentedOn: day('2026-03-20') } as const;
  const audit = { kind: 'auditReport', presentedOn: day('2026-03-25') } as const;

  it.each([
    ['neither', [], '2026-03-31', ['annualReport', 'auditReport'], 'ahead'],
    ['one alone', [annual], '2026-03-31', ['auditReport'], 'ahead'],
    ['one alone the day after', [annual], '2026-04-01', ['auditReport'], 'overdue'],
    ['the other alone', [audit], '2026-04-01', ['annualReport'], 'overdue'],
  ] as const)('%s is there on %s: alarm (FIN-03)', (_which, documents, today, missing, standing) => {
    expect(documentAlarms(boardWheel(2026), documents, day(today))).toMatchObject([
      { alarm: 'documentsMissing', missing, standing, lastDay: '2026-03-31', source: BUDGET_CLAUSE },
    ]);
  });

  it('are both there: quiet (FIN-03)', () => {
    expect(documentAlarms(boardWheel(2026), [annual, audit], day('2026-04-01'))).toEqual([]);
  });
});

describe('A forum that is to follow a year wheel', () => {
  it.each([
    ['without one warns with the clause', [], { alarm: 'noWheel', year: 2026, source: CLAUSE }],
    ['with one is quiet', [entryOf('interim')], null],
  ])('%s (FSS-07)', (_how, entries, expected) => {
    expect(wheelMissing(2026, entries, decided('follows'))).toEqual(expected);
  });

  it('is not decided: said so', () => {
    expect(wheelMissing(2026, [], null)).toEqual({ alarm: 'notDecided', rule: 'yearWheel' });
  });
});

describe('The send log of an interim follow-up', () => {
  const interim = entryOf('interim');
  const sent = (partyKey: string, at: string, forecast: Sending['forecast'] = 'with'): Sending => ({
    key: `${partyKey}:${at}`,
    actedBy: 'chef',
    bodyNr: 1,
    entry: interim.key,
    partyKey,
    sentAt: instant(at),
    forecast,
  });

  it('has every member: sent in time, late, without its forecast, or not at all (FIN-04)', () => {
    const log = sendLogOf(
      interim,
      ['stad', 'fk', 'af', 'region'],
      [
        sent('stad', '2026-05-31T21:59:00Z'),
        sent('fk', '2026-05-31T22:00:00Z'),
        sent('af', '2026-05-20T10:00:00Z', 'without'),
      ],
    );
    expect(log.members).toEqual([
      { partyKey: 'stad', standing: 'inTime', sentOn: '2026-05-31', daysLate: 0 },
      { partyKey: 'fk', standing: 'late', sentOn: '2026-06-01', daysLate: 1 },
      { partyKey: 'af', standing: 'withoutForecast', sentOn: '2026-05-20' },
      { partyKey: 'region', standing: 'missing' },
    ]);
    expect([log.sent, log.of]).toEqual([2, 4]);
  });

  it('keeps the first complete sending when it is sent again', () => {
    const again = [
      sent('stad', '2026-06-10T10:00:00Z'),
      sent('stad', '2026-05-10T10:00:00Z', 'without'),
      sent('stad', '2026-05-30T10:00:00Z'),
    ];
    expect(sendLogOf(interim, ['stad'], again).members).toMatchObject([{ standing: 'inTime', sentOn: '2026-05-30' }]);
  });

  it('of the yearly outcome asks for no forecast, and takes nothing sent for another entry (FIN-05)', () => {
    const outcome = entryOf('outcome');
    const report = { ...sent('stad', '2026-03-30T10:00:00Z', 'without'), entry: outcome.key };
    expect(sendLogOf(outcome, ['stad', 'fk'], [report, sent('fk', '2026-03-30T10:00:00Z')]).members).toMatchObject([
      { standing: 'inTime' },
      { standing: 'missing' },
    ]);
  });
});

describe('The plan for the three coming years', () => {
  const year = (of: number, differs: Partial<PlannedYear> = {}): PlannedYear => ({
    year: of,
    budget: 5840,
    goals: ['Fler i arbete'],
    standing: 'precise',
    ...differs,
  });
  const later = [year(2028, { standing: 'preliminary' }), year(2029, { budget: null, goals: [] })];

  it.each([
    ['complete', [year(2027), ...later], []],
    ['without a budget the first year', [year(2027, { budget: null }), ...later], ['2027 budget']],
    ['without goals the first year', [year(2027, { goals: [' '] }), ...later], ['2027 goals']],
    ['with a preliminary first year', [year(2027, { standing: 'preliminary' }), ...later], ['2027 precision']],
    ['of two years', [year(2027), ...later.slice(0, 1)], ['2029 year']],
    ['of nothing', [], ['2027 year', '2028 year', '2029 year']],
  ])('%s (FIN-06)', (_how, years, lacking) => {
    const checked = checkThreeYearPlan(2027, years, BUDGET_CLAUSE);
    expect(checked.ok ? [] : checked.refusal.lacking.map((one) => `${one.year} ${one.lacks}`)).toEqual(lacking);
  });

  it('says which years are preliminary, and the clause where it is not complete (FIN-06)', () => {
    expect(checkThreeYearPlan(2027, [year(2027), ...later], BUDGET_CLAUSE)).toEqual({
      ok: true,
      value: { precise: 2027, preliminary: [2028, 2029] },
    });
    expect(checkThreeYearPlan(2027, [], BUDGET_CLAUSE)).toMatchObject({ refusal: { source: BUDGET_CLAUSE } });
  });
});
