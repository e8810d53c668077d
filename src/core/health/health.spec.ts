import fc from 'fast-check';
import { addDays, day, instant } from '../calendar';
import { CLAUSE, decided } from '../specimens';
import { driftOf } from './drift';
import { agendasInTime, leadTimesOf, openDecisions, type FollowedDecision } from './lead';
import { presenceBy, presenceTrends, type PresenceAtMeeting } from './presence';

const at = (meetingId: number, partyKey: string, was: PresenceAtMeeting['was'], bodyNr = 1): PresenceAtMeeting => ({
  bodyNr,
  level: bodyNr === 1 ? 'decision' : null,
  partyKey,
  meetingId,
  day: addDays(day('2026-01-15'), 30 * meetingId),
  was,
});

describe('Attendance against 100 per cent', () => {
  const records = [at(1, 'fk', 'present'), at(2, 'fk', 'present'), at(3, 'fk', 'absent'), at(1, 'af', 'present', 2)];

  it.each([
    ['partyKey', ['fk 2/3 66', 'af 1/1 100']],
    ['bodyNr', ['1 2/3 66', '2 1/1 100']],
    ['level', ['decision 2/3 66', '– 1/1 100']],
  ] as const)('is told by %s: %j (BAD-03)', (by, expected) => {
    const shares = presenceBy(by, records);
    expect(shares.map((one) => `${one.of} ${one.present}/${one.called} ${String(one.percent)}`)).toEqual(expected);
    expect(shares.map((one) => one.target)).toEqual([100, 100]);
  });

  it('has no share for a party that was never called (BAD-03)', () => {
    expect(presenceBy('partyKey', [], ['stad'])).toEqual([
      { of: 'stad', present: 0, called: 0, percent: null, target: 100 },
    ]);
  });

  it('is 100 only when everybody came every time (BAD-03)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('present' as const, 'absent' as const), { minLength: 1 }), (all) => {
        const [share] = presenceBy(
          'partyKey',
          all.map((was, index) => at(index, 'fk', was)),
        );
        expect(share?.percent === 100).toBe(all.every((was) => was === 'present'));
      }),
    );
  });
});

describe('The alarm for absence', () => {
  const rule = decided({ absences: 2, among: 3 });
  const run = (...was: readonly PresenceAtMeeting['was'][]) => was.map((one, index) => at(index, 'fk', one));

  it.each([
    ['two of the latest three', run('present', 'absent', 'absent'), [2, 1]],
    ['two of which one is long ago', run('absent', 'present', 'present', 'absent'), null],
    ['one of three', run('present', 'absent', 'present'), null],
    ['two of the only two', run('absent', 'absent'), [1, 0]],
  ])('%s away (BAD-15)', (_which, records, meetings) => {
    const told = presenceTrends(records, rule);
    expect(told.state === 'decided' ? (told.trends[0]?.meetings ?? null) : 'x').toEqual(meetings);
  });

  it('is of a party in a body, with the arithmetic and the clause (BAD-15)', () => {
    const elsewhere = [at(1, 'fk', 'absent', 2), at(2, 'fk', 'present', 2), at(1, 'af', 'absent')];
    expect(presenceTrends([...run('present', 'absent', 'absent'), ...elsewhere], rule)).toEqual({
      state: 'decided',
      trends: [{ bodyNr: 1, partyKey: 'fk', absences: 2, among: 3, meetings: [2, 1], source: CLAUSE }],
    });
  });

  it('is none where no rule is decided, and that is told', () => {
    expect(presenceTrends(run('absent', 'absent', 'absent'), null)).toEqual({ state: 'notDecided' });
  });
});

describe('Collaboration of two instead of four', () => {
  const four = ['stad', 'fk', 'af', 'region'];
  const item = (id: number, ...parties: string[]) => ({ kind: 'measure', id, title: 'Insats', parties }) as const;

  it('lists what fewer than all take part in, who does not, and how much of it is of two (BAD-16)', () => {
    const drift = driftOf([item(1, ...four), item(2, 'stad', 'fk', 'af'), item(3, 'stad', 'fk'), item(4, 'af')], four);
    expect(drift).toMatchObject({ all: 4, twoParty: 2 });
    expect(drift.fewer.map((one) => [one.id, one.missing])).toEqual([
      [2, ['region']],
      [3, ['af', 'region']],
      [4, ['stad', 'fk', 'region']],
    ]);
  });

  it('counts no outsider as a party (BAD-16)', () => {
    expect(driftOf([item(1, 'stad', 'fk', 'förening')], four).twoParty).toBe(1);
  });
});

describe('The time from proposal to decision', () => {
  const matter = (proposalId: number, from: string, decidedOn: string | null) => ({
    proposalId,
    submittedAt: instant(from),
    decidedOn: decidedOn === null ? null : day(decidedOn),
  });
  const today = day('2026-06-30');

  it('is in calendar days, the middle and the longest told, what waits told apart (LSG-13)', () => {
    const matters = [
      matter(1, '2026-01-31T22:30:00Z', '2026-02-10'),
      matter(2, '2026-01-31T23:30:00Z', '2026-02-10'),
      matter(3, '2026-01-01T09:00:00Z', '2026-03-01'),
      matter(4, '2026-06-01T09:00:00Z', null),
    ];
    expect(leadTimesOf(matters, today)).toEqual({
      decided: [
        { proposalId: 1, days: 10 },
        { proposalId: 2, days: 9 },
        { proposalId: 3, days: 59 },
      ],
      median: 10,
      longest: 59,
      waiting: [{ proposalId: 4, days: 29 }],
    });
    expect(leadTimesOf(matters.slice(0, 2), today).median).toBe(9.5);
  });

  it('is not told where nothing is decided (LSG-13)', () => {
    expect(leadTimesOf([], today)).toEqual({ decided: [], median: null, longest: null, waiting: [] });
  });
});

describe('Agendas sent in time', () => {
  const due = day('2026-12-03');

  it.each([
    ['the day before', '2026-12-02', 1, []],
    ['on the day', '2026-12-03', 1, []],
    ['the day after', '2026-12-04', 0, [{ meetingId: 1, daysLate: 1 }]],
    ['never', null, 0, [{ meetingId: 1, daysLate: null }]],
  ])('%s (FSS-10, FSG-05)', (_when, sentOn, inTime, late) => {
    const agenda = { meetingId: 1, sentOn: sentOn === null ? null : day(sentOn), dueDay: due };
    expect(agendasInTime([agenda], due)).toEqual({ inTime, of: 1, late, withoutDay: 0, notFollowed: 0 });
  });

  it('are not asked of bodies that have decided no day (AMB-14)', () => {
    expect(agendasInTime([{ meetingId: 1, sentOn: due, dueDay: null }], null)).toEqual({
      inTime: 0,
      of: 0,
      late: [],
      withoutDay: 1,
      notFollowed: 0,
    });
  });

  it.each([
    ['on the day anything of the body was first recorded', due, 1, 0],
    ['the day before', addDays(due, 1), 0, 1],
    ['while nothing has been recorded', null, 0, 1],
  ])('are known of from then on: a day %s', (_when, followedSince, of, notFollowed) => {
    expect(agendasInTime([{ meetingId: 1, sentOn: null, dueDay: due }], followedSince)).toMatchObject({
      of,
      notFollowed,
    });
    expect(agendasInTime([{ meetingId: 1, sentOn: due, dueDay: due }], followedSince)).toMatchObject({ of: 1 });
  });
});

describe('What has been decided is followed up', () => {
  const decision = (decisionId: number, due: string | null, status: 'open' | 'done' = 'open'): FollowedDecision => ({
    decisionId,
    text: 'Anordna trygghetsvandring',
    responsible: 'Bo Ström',
    due: due === null ? null : day(due),
    status,
  });

  it('until it is done, those most past their day first, those without a day last (LSG-14)', () => {
    const all = [
      decision(1, null),
      decision(2, '2026-11-23'),
      decision(3, '2026-11-22'),
      decision(4, '2026-11-21'),
      decision(5, '2026-10-01', 'done'),
      decision(6, '2026-10-01'),
      decision(7, null),
    ];
    const open = openDecisions(all, day('2026-11-22'));
    expect(open.map((one) => `${one.decisionId} ${one.standing} ${String(one.daysPast)}`)).toEqual([
      '6 pastDue 52',
      '4 pastDue 1',
      '3 ahead 0',
      '2 ahead -1',
      '1 withoutDay null',
      '7 withoutDay null',
    ]);
  });
});
