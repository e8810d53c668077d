import type { ReceivedCommission } from '../assignments/commission';
import { day } from '../calendar';
import { aPlace } from '../matters/specimens';
import { aMandate, anAssignment } from '../specimens';
import type { Stored } from '../stored';
import { BEFORE_THE_CHARTER, type WorkingGroup } from '../workingGroups/workingGroup';
import { overdueOn } from './overdue';

const today = day('2026-12-10');
const aGroup = (differs: Partial<Stored<WorkingGroup>> = {}): Stored<WorkingGroup> => ({
  ...BEFORE_THE_CHARTER,
  ...{ id: 3, version: '"1"', key: 'group:2:trygg', actedBy: 'system', bodyNr: 2, name: 'Trygg' },
  ...{ purpose: '', assignment: '', parties: ['fk', 'af'], scopeTime: '', scopeResources: '', followUp: '' },
  horizon: 'short',
  status: 'active',
  nextReport: day('2026-12-09'),
  ...differs,
});
const mandates = [
  aMandate('Eva', 'representative', { partyKey: 'fk' }),
  aMandate('Disa', 'secretary', { partyKey: null }),
  aMandate('Disa', 'jointPreparer', { partyKey: null }),
];
const commission = (differs: Partial<Stored<ReceivedCommission>> = {}): Stored<ReceivedCommission> => ({
  ...{ id: 12, version: '"1"', key: 'received:7', actedBy: 'eva', bodyNr: 2, assignmentId: 7, kind: 'task' },
  ...{ what: 'Beskriv läget', from: aPlace(1, 'Styrelsen'), to: aPlace(2, 'Beredningsgruppen') },
  ...{ due: day('2026-12-09'), receivedOn: day('2026-09-01'), report: null },
  ...differs,
});
const overdue = (
  groups: readonly Stored<WorkingGroup>[],
  assignments = [anAssignment({ due: today })],
  received: readonly Stored<ReceivedCommission>[] = [],
) => overdueOn(today, { assignments, received, groups, mandates });

describe('What is overdue', () => {
  it('is an open assignment from the day after its own, told to its holder that morning (LSG-14)', () => {
    const due = day('2026-12-09');
    const open = anAssignment({ id: 7, due, upn: 'Karim', status: 'open' });
    expect(overdue([], [open])).toMatchObject([
      { kind: 'assignmentOverdue', id: 7, day: due, to: ['karim'], dueAt: Date.parse('2026-12-10T07:00:00Z') },
    ]);
    const others = [
      { ...open, due: today },
      { ...open, status: 'done' as const },
      { ...open, upn: null },
    ];
    expect(overdue([], others)).toEqual([]);
  });

  it('is an assignment given to another body, told to those who prepare there until it is reported (BAD-05, PL-07)', () => {
    const due = day('2026-12-09');
    const open = anAssignment({ id: 7, due, upn: null });
    expect(overdue([], [open], [commission()])).toEqual([
      {
        ...{ kind: 'commissionOverdue', bodyNr: 2, id: 12, day: due, to: ['disa'] },
        dueAt: Date.parse('2026-12-10T07:00:00Z'),
      },
    ]);
    const report = { on: due, by: 'Disa', text: 'Klart.' };
    expect(overdue([], [open], [commission({ report }), commission({ bodyNr: 9 })])).toEqual([]);
    expect(overdue([], [{ ...open, due: today }], [commission()])).toEqual([]);
  });

  it('is a report of a group, told to those who sit in it, else to its parties’ representatives (WG-08)', () => {
    const seat = { partyKey: 'fk', name: 'Siv' };
    expect(
      overdue([
        aGroup({
          staffing: [
            { ...seat, upn: 'Siv' },
            { ...seat, upn: null },
          ],
        }),
      ]),
    ).toMatchObject([{ kind: 'groupReportOverdue', id: 3, day: '2026-12-09', to: ['siv'] }]);
    expect(overdue([aGroup()])).toMatchObject([{ to: ['eva'] }]);
  });

  it.each([
    ['has ended', { status: 'ended' }],
    ['has no day decided', { nextReport: null }],
    ['has its day today', { nextReport: today }],
    ['has nobody to tell', { parties: ['af'] }],
  ] as const)('is not the report of a group that %s (WG-08)', (_what, differs) => {
    expect(overdue([aGroup(differs)])).toEqual([]);
  });
});
