import { day } from '../calendar';
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
const mandates = [aMandate('Eva', 'representative', { partyKey: 'fk' })];
const overdue = (groups: readonly Stored<WorkingGroup>[], assignments = [anAssignment({ due: today })]) =>
  overdueOn(today, { assignments, groups, mandates });

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
