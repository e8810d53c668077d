import { day } from '../calendar';
import { groupStanding, lineOfReport, setReportDay, takeReport, type GroupReport } from './reporting';
import { aCharter } from './specimens';
import type { Stored } from '../stored';

const aReport = (differs: Partial<Stored<GroupReport>> = {}): Stored<GroupReport> => ({
  key: 'rapport:1',
  actedBy: 'bo',
  id: 11,
  version: '1',
  groupKey: 'grupp:3',
  bodyNr: 2,
  day: day('2027-02-01'),
  title: 'Kartläggning klar',
  text: 'Sex platser är kartlagda.',
  by: 'Bo Ström',
  ...differs,
});
const charter = aCharter({ status: 'active' });

describe('The reports of a working group', () => {
  it.each([
    ['2027-02-28', 'notDue', 0],
    ['2027-03-01', 'dueToday', 0],
    ['2027-03-02', 'overdue', 1],
    ['2027-04-01', 'overdue', 31],
  ])('are due on 1 March: on %s the report is %s, %i days past (WG-08)', (today, report, daysOverdue) => {
    expect(groupStanding(charter, [], day(today))).toEqual({
      status: 'active',
      lastReport: null,
      nextDue: '2027-03-01',
      report,
      daysOverdue,
    });
  });

  it('show the last one of the group itself (WG-08)', () => {
    const reports = [
      aReport(),
      aReport({ day: day('2026-11-01') }),
      aReport({ groupKey: 'grupp:9', day: day('2027-02-20') }),
    ];
    expect(groupStanding(charter, reports, day('2027-02-21'))).toMatchObject({ lastReport: '2027-02-01' });
  });

  it('are not asked for where no day is decided, nor of a group that has ended (WG-08)', () => {
    const none = aCharter({ nextReport: null });
    const ended = aCharter({ status: 'ended' });
    expect(groupStanding(none, [], day('2027-04-01'))).toMatchObject({ report: 'noDayDecided', daysOverdue: 0 });
    expect(groupStanding(ended, [], day('2027-04-01'))).toMatchObject({ report: 'ended', daysOverdue: 0 });
  });

  it('are taken from an active group, and the next day due is set with them (WG-08)', () => {
    const next = day('2027-05-01');
    expect(takeReport(charter, aReport(), next)).toEqual({ ok: true, value: { nextReport: next } });
    expect(takeReport(charter, aReport(), null)).toEqual({ ok: true, value: { nextReport: null } });
  });

  it.each([
    ['of a draft', aCharter(), {}, null, { reason: 'notActive', status: 'draft' }],
    ['without a title', charter, { title: '' }, null, { reason: 'titleMissing' }],
    ['without words', charter, { text: ' ' }, null, { reason: 'textMissing' }],
    ['with a next day that is not later', charter, {}, day('2027-02-01'), { reason: 'nextBeforeReport' }],
    ['with a personal identity number', charter, { text: '811218-9876' }, null, { reason: 'personalId' }],
  ])('are not taken %s (WG-08)', (_case, group, differs, next, refusal) => {
    expect(takeReport(group, aReport(differs), next)).toMatchObject({ refusal });
  });
});

describe('The day of the next report', () => {
  it.each([
    ['of an ended group', aCharter({ status: 'ended' }), '2027-03-01', { reason: 'notActive', status: 'ended' }],
    ['that is today', charter, '2027-02-01', { reason: 'nextBeforeReport', next: '2027-02-01' }],
  ])('is not set %s (WG-08)', (_case, group, next, refusal) => {
    expect(setReportDay(group, day(next), day('2027-02-01'))).toEqual({ ok: false, refusal });
  });

  it('is set from tomorrow on (WG-08)', () => {
    const set = { ok: true, value: { nextReport: '2027-02-02' } };
    expect(setReportDay(charter, day('2027-02-02'), day('2027-02-01'))).toEqual(set);
  });
});

describe('A report', () => {
  it('becomes a line of the body that commissioned the group in one step, as material to decide on (WG-03, BAD-09)', () => {
    expect(lineOfReport(aReport(), charter, { bodyNr: 2, as: 'decision' })).toEqual({
      bodyNr: 2,
      matterId: 7,
      title: 'Trygghetsgruppen: Kartläggning klar',
      description: 'Sex platser är kartlagda.',
      kind: 'decision',
      parties: ['polisen', 'sf-hisingen'],
      presenter: 'Bo Ström',
      material: 'rapport:1',
      origin: 'report',
      originId: 11,
    });
  });

  it('may go to the board the body prepares for, as information (BAD-09)', () => {
    expect(lineOfReport(aReport(), charter, { bodyNr: 1, as: 'information' })).toMatchObject({
      bodyNr: 1,
      kind: 'information',
    });
  });
});
