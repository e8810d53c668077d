import { day } from '../calendar';
import { aMandate } from '../specimens';
import type { Stored } from '../stored';
import { BEFORE_THE_CHARTER, type WorkingGroup } from '../workingGroups/workingGroup';
import { groupDutiesOn } from './groupDuties';

const seat = { partyKey: 'fk', name: 'Siv', upn: 'Siv' };
const aGroup = (differs: Partial<Stored<WorkingGroup>> = {}): Stored<WorkingGroup> => ({
  ...BEFORE_THE_CHARTER,
  ...{ id: 3, version: '"1"', key: 'group:2:trygg', actedBy: 'system', bodyNr: 2, name: 'Trygg' },
  ...{ purpose: '', assignment: '', parties: ['fk'], scopeTime: '', scopeResources: '', followUp: '' },
  ...{ horizon: 'short', status: 'active', nextReport: day('2026-12-10'), staffing: [seat] },
  ...differs,
});
const mandates = [
  aMandate('Karim', 'chair'),
  aMandate('Eva', 'representative', { partyKey: 'fk' }),
  aMandate('Jan', 'jointPreparer'),
];
const on = (today: string, differs: Partial<Stored<WorkingGroup>> = {}, held = mandates) =>
  groupDutiesOn(day(today), { groups: [aGroup(differs)], mandates: held });

describe('A working group', () => {
  it('is reminded of its report from a week before until the day itself (WG-08)', () => {
    const reminder = { kind: 'groupReportSoon', id: 3, about: '2026-12-10', to: ['siv'] };
    expect(on('2026-12-02')).toEqual([]);
    expect(on('2026-12-03')).toMatchObject([{ ...reminder, dueAt: Date.parse('2026-12-03T07:00:00Z') }]);
    expect(on('2026-12-09')).toMatchObject([reminder]);
    expect(on('2026-12-10')).toEqual([]);
    expect(on('2026-12-05', { nextReport: null })).toEqual([]);
    expect(on('2026-12-05', { status: 'ended' })).toEqual([]);
  });

  it('whose report did not come is told of to the forum’s chair the day after (WG-08)', () => {
    expect(on('2026-12-12')).toMatchObject([
      { kind: 'groupReportMissing', about: '2026-12-10', to: ['karim'], dueAt: Date.parse('2026-12-11T07:00:00Z') },
    ]);
  });

  it('in which nobody stands for a party is told of to who leads the forum, once for the same gap (WG-06)', () => {
    const gap = { kind: 'groupUnstaffed', about: 'fk,af' };
    const unstaffed = { staffing: [], parties: ['fk', 'af'], nextReport: null };
    expect(on('2026-12-01', unstaffed)).toMatchObject([{ ...gap, to: ['karim'] }]);
    expect(on('2026-12-01', unstaffed, mandates.slice(1))).toMatchObject([{ ...gap, to: ['jan'] }]);
    expect(on('2026-12-01', unstaffed, [])).toEqual([]);
    expect(on('2026-12-05', { staffing: [] })).toMatchObject([{ to: ['eva'] }, { to: ['karim'] }]);
  });
});
