import { addDays, day, instant } from '../calendar';
import type { Person } from '../people/person';
import { aMandate, aMeeting, anAssignment, aProposal, CLAUSE } from '../specimens';
import { handOver, type HandOver, type Handover } from './handOver';
import type { HeldRows } from './holding';
import { letterOf } from './letter';

const now = instant('2026-11-20T09:00:00Z');
const from = day('2026-12-01');
const person = (upn: string, identity: string | null = 't/o'): Person => ({
  key: upn,
  actedBy: 'system',
  upn,
  name: `Namn ${upn}`,
  mail: `${upn}@polisen.example`,
  reach: 'teams',
  language: 'sv',
  identity,
  conversation: null,
  settings: null,
});
const rows: HeldRows = {
  mandates: [
    aMandate('anna', 'jointPreparer', { id: 1, to: day('2028-12-31') }),
    aMandate('anna', 'representative', { id: 2, bodyNr: 3, partyKey: 'sf-hisingen' }),
    aMandate('anna', 'secretary', { id: 3, bodyNr: 4, to: day('2026-11-30') }),
    aMandate('bo', 'substitute', { id: 4, bodyNr: 3, partyKey: 'sf-hisingen' }),
  ],
  meetings: [
    aMeeting({ id: 10, turnOf: 'ANNA', day: day('2026-12-10') }),
    aMeeting({ id: 11, turnOf: 'anna', day: day('2026-11-30') }),
    aMeeting({ id: 12, turnOf: 'anna', day: day('2027-02-10'), stage: 'cancelled' }),
    aMeeting({ id: 13, turnOf: 'bo', day: day('2027-02-11') }),
    aMeeting({ id: 14, turnOf: null, day: day('2027-02-11') }),
  ],
  assignments: [
    anAssignment({ id: 70, upn: 'anna', due: day('2026-12-05') }),
    anAssignment({ id: 71, upn: 'anna', status: 'done' }),
    anAssignment({ id: 72, upn: null }),
  ],
  things: [
    { kind: 'group', id: 5, bodyNr: 3, title: 'Trygga gångvägar', upn: 'anna', day: day('2027-01-15') },
    { kind: 'duty', id: 6, bodyNr: 3, title: 'Lägesrapport', upn: 'anna', day: null },
    { kind: 'delegation', id: 7, bodyNr: 2, title: 'Skicka dagordning', upn: 'anna', day: day('2026-12-31') },
    { kind: 'group', id: 8, bodyNr: 3, title: 'Annan', upn: 'bo', day: null },
  ],
};
const command = (differs: Partial<HandOver> = {}): HandOver => ({
  now,
  leaving: { upn: 'anna', name: 'Anna Ek' },
  successorUpn: 'bo',
  from,
  people: [person('bo'), person('ny', null)],
  rows,
  proposals: [
    aProposal({ id: 100, meetingId: 10 }),
    aProposal({ id: 101, meetingId: 10, status: 'declined' }),
    aProposal({ id: 102, meetingId: 13 }),
  ],
  conflicts: [],
  ...differs,
});
const handedOver = (differs: Partial<HandOver> = {}): Handover => {
  const result = handOver(command(differs));
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};

describe('Handing over everything a leaving person holds', () => {
  it('moves roles, turns, open assignments, groups, duties and delegations, and leaves what is done or ended', () => {
    expect(handedOver().moves.map((move) => `${move.kind} ${move.id}`)).toEqual([
      'mandate 1',
      'mandate 2',
      'turn 10',
      'assignment 70',
      'group 5',
      'duty 6',
      'delegation 7',
    ]);
  });

  it('ends each role the day before and begins it anew, to the same last day, under the successor’s name', () => {
    const { moves, mandates } = handedOver();
    expect(moves[0]).toMatchObject({ lastDay: '2026-11-30', to: '2028-12-31' });
    expect(mandates).toMatchObject([
      {
        key: 'handover:1:bo:2026-12-01',
        upn: 'bo',
        personName: 'Namn bo',
        from,
        to: '2028-12-31',
        role: 'jointPreparer',
      },
      { key: 'handover:2:bo:2026-12-01', bodyNr: 3, role: 'representative', partyKey: 'sf-hisingen' },
    ]);
    expect(mandates[0]).not.toHaveProperty('id');
  });

  it('lets the proposals follow the chair of that very meeting: they are looked up, not moved (AMB-17)', () => {
    expect(handedOver().follow).toEqual([{ proposalId: 100, meetingId: 10, title: 'Trygghetsvandringar' }]);
  });

  it('gives no second mandate to a successor who holds the same', () => {
    const mandates = [...rows.mandates, aMandate('bo', 'jointPreparer', { id: 9 })];
    expect(handedOver({ rows: { ...rows, mandates } }).mandates.map((one) => one.role)).toEqual(['representative']);
  });

  it('twice is once: what has been handed over is not there to hand over again', () => {
    const { moves, mandates } = handedOver();
    const moved = (kind: string, id: number): boolean => moves.some((move) => move.kind === kind && move.id === id);
    const to = <Row extends { readonly id: number }>(kind: string, row: Row, change: Partial<Row>): Row =>
      moved(kind, row.id) ? { ...row, ...change } : row;
    const after: HeldRows = {
      mandates: [
        ...rows.mandates.map((row) => to('mandate', row, { to: addDays(from, -1) })),
        ...mandates.map((mandate, id) => ({ ...mandate, id: 200 + id, version: '1' })),
      ],
      meetings: rows.meetings.map((row) => to('turn', row, { turnOf: 'bo' })),
      assignments: rows.assignments.map((row) => to('assignment', row, { upn: 'bo' })),
      things: rows.things.map((row) => to(row.kind, row, { upn: 'bo' })),
    };
    expect(handedOver({ rows: after })).toMatchObject({ moves: [], mandates: [], follow: [] });
    expect(rows.mandates[0]?.personName).toBe(after.mandates[0]?.personName);
  });
});

describe('A handover is refused', () => {
  const conflicts = [{ roles: ['substitute', 'jointPreparer'], source: CLAUSE }] as const;
  const alsoIn = (bodyNr: number, partyKey: string) => ({
    ...rows,
    mandates: [...rows.mandates, aMandate('bo', 'representative', { id: 9, bodyNr, partyKey })],
  });

  it.each<[string, Partial<HandOver>, object]>([
    ['to oneself', { successorUpn: 'Anna' }, { reason: 'sameSuccessor' }],
    ['from today: it is a day to come', { from: day('2026-11-20') }, { reason: 'fromInThePast', from: '2026-11-20' }],
    ['to somebody nobody knows', { successorUpn: 'ulf' }, { reason: 'successorUnknown', upn: 'ulf' }],
    ['to somebody without an account', { successorUpn: 'ny' }, { reason: 'successorWithoutAccount', name: 'Namn ny' }],
    [
      'to somebody who stands for another party there',
      { rows: alsoIn(3, 'polisen') },
      { reason: 'conflictingRole', bodyNr: 3, holds: 'representative', gets: 'representative', source: null },
    ],
    [
      'to somebody with a role the body keeps apart',
      {
        conflicts: [{ roles: ['substitute', 'representative'], source: CLAUSE }],
      },
      { reason: 'conflictingRole', bodyNr: 3, holds: 'substitute', gets: 'representative', source: CLAUSE },
    ],
  ])('%s', (_what, differs, refusal) => {
    expect(handOver(command(differs))).toEqual({ ok: false, refusal });
  });

  it('not for roles that are not kept apart there, nor for one that has ended', () => {
    expect(handOver(command({ conflicts })).ok).toBe(true);
    const ended = aMandate('bo', 'representative', { id: 9, bodyNr: 3, partyKey: 'polisen', to: day('2026-11-30') });
    expect(handOver(command({ rows: { ...rows, mandates: [...rows.mandates, ended] } })).ok).toBe(true);
  });
});

describe('The handover letter', () => {
  it('says what moves in each body, what follows, and what falls due first', () => {
    const letter = letterOf(handedOver());
    expect(letter).toMatchObject({ leaving: 'Anna Ek', successor: 'Namn bo', from });
    expect(
      letter.bodies.map(({ bodyNr, holdings, proposals, firstDue }) => [
        bodyNr,
        holdings.length,
        proposals.length,
        firstDue,
      ]),
    ).toEqual([
      [2, 4, 1, '2026-12-05'],
      [3, 3, 0, '2027-01-15'],
    ]);
  });

  it('has no first day where nothing falls due', () => {
    const roleAlone = { mandates: rows.mandates, meetings: [], assignments: [], things: [] };
    expect(letterOf(handedOver({ rows: roleAlone })).bodies[0]?.firstDue).toBeNull();
  });
});
