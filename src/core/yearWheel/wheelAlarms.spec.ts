import { day } from '../calendar';
import { aMandate, aMeeting, decided } from '../specimens';
import type { Stored } from '../stored';
import { datedRow, type WheelRow } from './row';
import { boardWheel } from './specimens';
import { alarmsOf, alarmsToTell, type WheelQuestion } from './wheelAlarms';

const wheel: readonly Stored<WheelRow>[] = boardWheel(2026).map((entry, index) => ({
  ...datedRow(entry),
  id: index + 1,
  version: '1',
}));
const budget = wheel.find(({ duty }) => duty?.key === 'budget');
const members = ['a', 'b', 'c'].map((upn) => aMandate(upn, 'representative', { bodyNr: 1, partyKey: upn }));
const seats = decided({ members: 4, substitutes: 4, perParty: null });
const rules = { quorum: decided('moreThanHalf' as const), seats, yearWheel: null };
const october = aMeeting({ id: 9, bodyNr: 1, day: day('2026-10-01') });
const november = aMeeting({ id: 10, bodyNr: 1, day: day('2026-11-19') });
const question = (differs: Partial<WheelQuestion> = {}): WheelQuestion => ({
  bodyNr: 1,
  year: 2026,
  today: day('2026-05-01'),
  rules,
  wheel: wheel.filter(({ duty }) => duty?.key === 'budget'),
  meetings: [october, november],
  lines: [],
  mandates: members,
  attendance: [],
  ...differs,
});
const kinds = (differs: Partial<WheelQuestion> = {}) => alarmsOf(question(differs)).map(({ alarm }) => alarm);

describe('A budget that needs a quorate meeting by 30 November (FIN-01)', () => {
  it('has one while a planned meeting of its period can take it up and enough are coming', () => {
    expect(kinds()).toEqual([]);
  });

  it.each<[string, Partial<WheelQuestion>]>([
    ['no meeting after its month before is planned', { meetings: [october] }],
    ['the meeting is cancelled', { meetings: [october, { ...november, stage: 'cancelled' }] }],
    ['two of four are too few', { mandates: members.slice(1) }],
    ['its line was taken off', { lines: [{ meetingId: 10, originId: budget?.id ?? 0, standing: 'removed' }] }],
    ['one of three is noted as absent', { attendance: [{ meetingId: 10, partyKey: 'a', presence: 'absent' }] }],
    ['the agenda went out without it', { meetings: [october, { ...november, stage: 'agendaSent' }] }],
  ])('alarms when %s', (_when, differs) => {
    expect(kinds(differs)).toEqual(['noQuorateMeeting']);
  });

  it('counts those noted as there, and those absent from another meeting', () => {
    const attendance = [
      { meetingId: 10, partyKey: 'a', presence: 'representative' as const },
      { meetingId: 9, partyKey: 'b', presence: 'absent' as const },
    ];
    expect(kinds({ attendance })).toEqual([]);
  });

  it('counts the line of an agenda that is sent', () => {
    const lines = [
      { meetingId: 10, originId: budget?.id ?? 0, standing: 'sent' as const },
      { meetingId: 10, originId: null, standing: 'sent' as const },
    ];
    expect(kinds({ meetings: [october, { ...november, stage: 'agendaSent' }], lines })).toEqual([]);
  });

  it('is silent once it is done', () => {
    const done = question().wheel.map((row) => ({ ...row, doneOn: day('2026-04-30') }));
    expect(kinds({ wheel: done, meetings: [] })).toEqual([]);
  });

  it('says so where quorum or seats are not decided, and asks nobody to come where none is needed', () => {
    expect(kinds({ rules: { ...rules, quorum: null } })).toEqual(['notDecided']);
    expect(kinds({ rules: { ...rules, seats: null } })).toEqual(['notDecided']);
    expect(kinds({ rules: { ...rules, quorum: decided('none') }, mandates: [] })).toEqual([]);
  });
});

describe('A wheel', () => {
  it('that is to be followed and has no theme is told of (FSS-07), and so is that nothing is decided', () => {
    expect(kinds({ rules: { ...rules, yearWheel: decided('follows') } })).toEqual(['noWheel']);
    expect(kinds({ wheel: [] })).toEqual(['notDecided']);
  });

  it('with a theme in it is one, and a theme that is done is no paper', () => {
    const theme = { ...wheel[0], duty: null, doneOn: day('2026-02-01'), id: 77, version: '1' } as Stored<WheelRow>;
    const follows = { ...rules, yearWheel: decided('follows' as const) };
    expect(kinds({ wheel: [theme], rules: follows })).toEqual([]);
    expect(kinds({ wheel: [{ ...theme, doneOn: null }] })).toEqual([]);
  });

  it('has its papers with the members when both are noted as done (FIN-03)', () => {
    const reports = (doneOn: string | null) =>
      wheel
        .filter(({ duty }) => duty?.key === 'annualReport')
        .flatMap((row) => [
          { ...row, doneOn: doneOn === null ? null : day(doneOn) },
          {
            ...row,
            id: 99,
            duty: row.duty && { ...row.duty, kind: 'auditReport' as const },
            doneOn: doneOn === null ? null : day(doneOn),
          },
        ]);
    expect(kinds({ wheel: reports(null) })).toEqual(['documentsMissing']);
    expect(kinds({ wheel: reports('2026-03-30') })).toEqual([]);
  });
});

describe('Somebody is told', () => {
  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
    ['2026-12-01', 1],
  ])('on %s of the budget of 30 November: %i', (today, count) => {
    const alarms = alarmsOf(question({ meetings: [], today: day(today) }));
    expect(alarmsToTell(alarms, day(today))).toHaveLength(count);
  });

  it('of papers that are missing, never that a rule is not decided', () => {
    const alarms = alarmsOf(question({ wheel, rules: { ...rules, quorum: null } }));
    expect(alarmsToTell(alarms, day('2026-03-01')).map(({ alarm }) => alarm)).toEqual(['documentsMissing']);
  });
});
