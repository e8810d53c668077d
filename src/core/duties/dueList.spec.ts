import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { addDays, day, instant } from '../calendar';
import { aMeeting, FORUM_RULES } from '../specimens';
import { dueOver, type DueInBody } from './dueList';

const now = instant('2026-11-26T09:00:00Z');
const body = (bodyNr: number, differs: Partial<DueInBody> = {}): DueInBody => ({
  bodyNr,
  rules: NOTHING_DECIDED,
  meetings: [],
  things: [],
  ...differs,
});
const said = (bodies: readonly DueInBody[], ahead?: number) =>
  dueOver(bodies, now, ahead).map((one) => `${one.day} ${one.bodyNr} ${one.kind} ${one.standing}`);

describe('What is due in the next 21 days', () => {
  it('is one list over all the bodies somebody serves, the most urgent first (PL-01)', () => {
    const four = [
      body(11, { meetings: [aMeeting({ id: 1, day: day('2026-12-10') })] }),
      body(12, { things: [{ kind: 'assignment', id: 2, title: 'Kartläggning', day: day('2026-11-20') }] }),
      body(13, { things: [{ kind: 'wheelEntry', id: 3, title: 'Lägesrapport', day: day('2026-11-30') }] }),
      body(14, { things: [{ kind: 'groupReport', id: 4, title: 'TRIS-gruppen', day: day('2026-11-26') }] }),
    ];
    expect(said(four)).toEqual([
      '2026-11-20 12 assignment overdue',
      '2026-11-26 14 groupReport today',
      '2026-11-30 13 wheelEntry ahead',
      '2026-12-10 11 meeting ahead',
    ]);
  });

  it.each([
    [20, 1],
    [21, 1],
    [22, 0],
  ])('%i days ahead: %i line (PL-01)', (days, lines) => {
    const things = [{ kind: 'assignment', id: 1, title: 'X', day: addDays(day('2026-11-26'), days) }] as const;
    expect(dueOver([body(1, { things })], now)).toHaveLength(lines);
  });

  it('has a meeting’s own last days where the body has decided them', () => {
    const meetings = [aMeeting({ day: day('2026-12-10') })];
    expect(said([body(2, { rules: FORUM_RULES, meetings })])).toEqual([
      '2026-11-26 2 proposalsClose today',
      '2026-12-03 2 agendaDue ahead',
      '2026-12-10 2 meeting ahead',
    ]);
  });

  it('keeps an agenda that is overdue, not a last day for proposals that is over, and no agenda that is sent', () => {
    const meeting = aMeeting({ day: day('2026-12-01') });
    expect(said([body(2, { rules: FORUM_RULES, meetings: [meeting] })])).toEqual([
      '2026-11-24 2 agendaDue overdue',
      '2026-12-01 2 meeting ahead',
    ]);
    const sent = { ...meeting, stage: 'agendaSent' } as const;
    expect(said([body(2, { rules: FORUM_RULES, meetings: [sent] })])).toEqual(['2026-12-01 2 meeting ahead']);
  });

  it('has of a meeting that has been held its notes alone, until they are published (PL-01)', () => {
    const meeting = aMeeting({ day: day('2026-11-25') });
    const of = (stage: typeof meeting.stage) =>
      said([body(2, { rules: FORUM_RULES, meetings: [{ ...meeting, stage }] })]);
    expect(of('planned')).toEqual([]);
    expect(of('agendaSent')).toEqual(['2026-11-25 2 notesDue overdue']);
    expect(of('notesPublished')).toEqual([]);
  });

  it('puts two on the same day in the order of the bodies', () => {
    const things = [{ kind: 'assignment', id: 1, title: 'X', day: day('2026-12-01') }] as const;
    expect(dueOver([body(9, { things }), body(3, { things })], now).map((one) => one.bodyNr)).toEqual([3, 9]);
  });

  it('says when a last day falls on a red day, and leaves it there (AMB-07)', () => {
    const meetings = [aMeeting({ day: day('2027-01-20') })];
    const lines = dueOver([body(2, { rules: FORUM_RULES, meetings })], instant('2026-12-30T09:00:00Z'));
    expect(lines.map((one) => [one.kind, one.day, one.fallsOn])).toEqual([
      ['proposalsClose', '2027-01-06', 'epiphany'],
      ['agendaDue', '2027-01-13', null],
      ['meeting', '2027-01-20', null],
    ]);
  });
});
