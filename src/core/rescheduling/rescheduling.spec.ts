import { NOTHING_DECIDED } from '../bodies/ruleSet';
import { day, instant, type ClockTime } from '../calendar';
import { aMandate, aMeeting, aProposal, decided, FORUM_RULES } from '../specimens';
import { entryOf } from '../yearWheel/specimens';
import type { MeetingTime, ReschedulingFacts } from './facts';
import { callExtraMeeting, cancelMeeting, changePlace, moveMeeting } from './rescheduling';

const time = (on: string, starts = '13:00', ends = '15:00'): MeetingTime => ({
  day: day(on),
  starts: starts as ClockTime,
  ends: ends as ClockTime,
});
const four = ['anna', 'bo', 'cia', 'dag'];
const rotating = {
  ...FORUM_RULES,
  chair: decided({ kind: 'rotation', turns: four } as const),
  rotaRule: decided('keep' as const),
};
const anew = { ...rotating, rotaRule: decided('recompute' as const) };
const meetings = [
  aMeeting({ id: 8, day: day('2026-09-10'), turnOf: 'cia', stage: 'notesPublished' }),
  aMeeting({ id: 9, day: day('2026-11-19'), turnOf: 'dag' }),
  aMeeting({ id: 10, day: day('2026-12-10'), turnOf: 'anna' }),
  aMeeting({ id: 11, day: day('2027-02-11'), bodyYear: '0002-2027', turnOf: 'bo' }),
];
const facts = (differs: Partial<ReschedulingFacts> = {}): ReschedulingFacts => ({
  now: instant('2026-11-10T09:00:00Z'),
  bodyNr: 2,
  rules: rotating,
  mandates: four.map((upn) => aMandate(upn, 'jointPreparer')),
  meetings,
  swapped: [],
  proposals: [],
  entries: [],
  takesUp: new Map(),
  quorum: decided({ seats: 4, needed: 3 }),
  notices: [],
  called: [],
  ...differs,
});
const consequences = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (result.value === undefined) throw new Error('It was refused');
  return result.value;
};
const move = (to: string, differs: Partial<ReschedulingFacts> = {}, id = 10) =>
  consequences(moveMeeting(facts(differs), id, time(to)));
const cancel = (goTo: number | 'next', differs: Partial<ReschedulingFacts> = {}, id = 10) =>
  consequences(cancelMeeting(facts(differs), id, goTo)).consequences;

describe('Moving a meeting shows before yes', () => {
  it('its new last days beside the old, and those that fall on a red day (AMB-07)', () => {
    const { change, consequences: shown } = move('2027-01-20');
    expect(change).toEqual({ day: '2027-01-20', starts: '13:00', ends: '15:00', bodyYear: '0002-2027' });
    expect(shown.deadlines).toMatchObject({
      before: { proposalsLastDay: '2026-11-26', agendaDueDay: '2026-12-03' },
      after: { proposalsLastDay: '2027-01-06', agendaDueDay: '2027-01-13' },
      alreadyOver: [],
      told: [{ which: 'proposalsLastDay', day: '2027-01-06', fallsOn: 'epiphany' }],
    });
  });

  it.each([
    ['2026-11-24', []],
    ['2026-11-23', ['proposalsLastDay 2026-11-09']],
    ['2026-11-16', ['proposalsLastDay 2026-11-02', 'agendaDueDay 2026-11-09']],
  ])('to %s which of them are already over: %j', (to, over) => {
    const { alreadyOver } = move(to).consequences.deadlines;
    expect(alreadyOver.map((one) => `${one.which} ${one.day}`)).toEqual(over);
  });

  it('how the proposals in stand to the new last day; none is backdated, and the chair of that meeting has them (AMB-17)', () => {
    const proposals = [
      aProposal({ id: 1, submittedAt: instant('2026-11-02T09:00:00Z') }),
      aProposal({ id: 2, submittedAt: instant('2026-11-09T09:00:00Z') }),
      aProposal({ id: 3, submittedAt: instant('2026-11-09T09:00:00Z'), status: 'exceptionAsked' }),
      aProposal({ id: 4, submittedAt: instant('2026-11-01T09:00:00Z'), status: 'exceptionAsked' }),
      aProposal({ id: 5, status: 'declined' }),
    ];
    const shown = move('2026-11-20', { proposals }).consequences.proposals;
    expect(shown.map((one) => `${one.proposalId} ${one.standing}`)).toEqual([
      '1 inTime',
      '2 inTimeWhenSubmitted',
      '3 late',
      '4 noLongerLate',
    ]);
    expect(shown[0]).toMatchObject({ meetingId: 10, chair: 'anna', lastDay: '2026-11-06', submittedBy: 'bo' });
  });

  it('that there is no last day where the body has decided none, and nobody where nobody chairs', () => {
    const shown = move('2026-11-20', { rules: NOTHING_DECIDED, proposals: [aProposal()], mandates: [] }).consequences;
    expect(shown.proposals).toMatchObject([{ standing: 'noRule', lastDay: null, chair: null }]);
    expect(shown.deadlines).toMatchObject({ alreadyOver: [], told: [] });
    expect(shown.rota).toEqual({ state: 'notDecided', rule: 'chair' });
  });

  it('which notices are taken back and who is told, each once', () => {
    const notices = [
      { key: 'n1', kind: 'agendaDueSoon', to: 'anna', state: 'waiting' },
      { key: 'n2', kind: 'agendaSent', to: 'BO', state: 'sent' },
      { key: 'n3', kind: 'agendaSent', to: 'eva', state: 'sent' },
      { key: 'n4', kind: 'agendaSent', to: 'ulf', state: 'claimed' },
      { key: 'n5', kind: 'agendaSent', to: 'siv', state: 'dropped' },
    ] as const;
    expect(move('2026-12-17', { notices, called: ['bo', 'cia'] }).consequences.notices).toEqual({
      takenBack: ['n1', 'n4'],
      tell: ['bo', 'cia', 'eva'],
    });
  });

  it('the counts of both years when it moves into the next (FSS-11)', () => {
    const { counts } = move('2027-01-21').consequences;
    expect(counts.map(({ year, before, after }) => [year, before.planned, after.planned])).toEqual([
      [2026, 2, 1],
      [2027, 1, 2],
    ]);
    expect(move('2026-12-17').consequences.counts).toEqual([]);
  });

  it('whose turn it becomes by the body’s rule: a swap stands (FSG-03)', () => {
    const turns = (differs: Partial<ReschedulingFacts>) => {
      const { rota } = move('2026-11-12', { rules: anew, ...differs }).consequences;
      return rota.state === 'given' ? rota.changed.map((one) => `${one.meetingId} ${one.to ?? ''}`) : rota.state;
    };
    expect(turns({})).toEqual(['10 dag', '9 anna']);
    expect(turns({ swapped: [9, 10] })).toEqual([]);
    expect(turns({ rules: rotating })).toEqual([]);
    expect(turns({ rules: { ...rotating, rotaRule: null } })).toBe('notDecided');
  });

  it('that the proposals are the new chair’s where the move takes the turn from another (AMB-17)', () => {
    const differs = { rules: anew, proposals: [aProposal({ id: 1 })] };
    expect(move('2026-11-12', differs).consequences.proposals).toMatchObject([{ chair: 'dag' }]);
  });

  it('the dated duties it puts at risk: the budget after its last day (FIN-01)', () => {
    const takesUp = new Map([[9, { duties: ['budget'], coming: 4 }]]);
    const board = { entries: [entryOf('budget'), entryOf('interim')], takesUp };
    expect(move('2026-11-30', board, 9).consequences.atRisk).toEqual([]);
    expect(move('2026-12-01', board, 9).consequences.atRisk).toMatchObject([
      { alarm: 'noQuorateMeeting', duty: 'budget', lastDay: '2026-11-30', meetings: [{ meetingId: 8, lacks: 'both' }] },
    ]);
    expect(move('2026-12-01', { ...board, takesUp: new Map() }, 9).consequences.atRisk).toEqual([]);
    expect(move('2026-12-01', { ...board, quorum: null }, 9).consequences.atRisk).toEqual([]);
  });
});

describe('Moving a meeting is refused', () => {
  it.each([
    ['once it has been held', 8, time('2026-12-17'), { reason: 'meetingHeld', day: '2026-09-10' }],
    ['when it is cancelled', 12, time('2026-12-17'), { reason: 'meetingCancelled', day: '2026-12-10' }],
    ['to the past', 10, time('2026-11-09'), { reason: 'inThePast', day: '2026-11-09' }],
    ['to this very minute', 10, time('2026-11-10', '10:00', '11:00'), { reason: 'inThePast', day: '2026-11-10' }],
    [
      'to end before it starts',
      10,
      time('2026-12-17', '15:00', '15:00'),
      { reason: 'endsBeforeItStarts', starts: '15:00', ends: '15:00' },
    ],
    ['to where it is', 10, time('2026-12-10'), { reason: 'nothingChanged' }],
    ['when there is none', 99, time('2026-12-17'), { reason: 'noSuchMeeting' }],
  ])('%s', (_when, id, to, refusal) => {
    const withCancelled = facts({ meetings: [...meetings, aMeeting({ id: 12, stage: 'cancelled' })] });
    expect(moveMeeting(withCancelled, id, to)).toEqual({ ok: false, refusal });
  });

  it('but not to another hour of the same day', () => {
    expect(moveMeeting(facts(), 10, time('2026-12-10', '09:00', '15:00')).ok).toBe(true);
    expect(moveMeeting(facts(), 10, time('2026-12-10', '13:00', '16:00')).ok).toBe(true);
  });
});

describe('Cancelling a meeting shows before yes', () => {
  const proposals = [aProposal({ id: 1 })];

  it('that its proposals go to the next meeting and its chair, or where the chair says (AMB-17)', () => {
    expect(cancel('next', { proposals }).proposals).toMatchObject([{ meetingId: 11, chair: 'bo', standing: 'inTime' }]);
    expect(cancel(9, { proposals }).proposals).toMatchObject([
      { meetingId: 9, chair: 'dag', lastDay: '2026-11-05', standing: 'inTimeWhenSubmitted' },
    ]);
  });

  it('that they wait in the body where no other meeting is planned', () => {
    expect(cancel('next', { proposals, meetings: meetings.slice(0, 3) }).proposals).toMatchObject([
      { meetingId: null, chair: null, lastDay: null, standing: 'noMeeting' },
    ]);
  });

  it('the count against the minimum and the duties it puts at risk (FSS-11, FIN-01)', () => {
    const takesUp = new Map([[9, { duties: ['budget'], coming: 4 }]]);
    const shown = cancel('next', { entries: [entryOf('budget')], takesUp }, 9);
    expect(shown.counts.map(({ before, after }) => [before.planned, after.planned])).toEqual([[2, 1]]);
    expect(shown.counts[0]?.after).toMatchObject({ light: 'red', floor: { value: 4 } });
    expect(shown.atRisk).toMatchObject([{ duty: 'budget' }]);
    expect(shown.deadlines).toMatchObject({ after: null, alreadyOver: [], told: [] });
  });

  it('what is written: the meeting stays, as cancelled', () => {
    expect(cancelMeeting(facts(), 10, 'next')).toMatchObject({ value: { change: { stage: 'cancelled' } } });
  });

  it.each([
    ['to a meeting held', 8, 'noSuchMeeting'],
    ['to itself', 10, 'noSuchMeeting'],
  ])('and sends no proposals %s', (_where, to, reason) => {
    expect(cancelMeeting(facts(), 10, to)).toEqual({ ok: false, refusal: { reason } });
  });

  it('and is refused once the meeting has been held', () => {
    expect(cancelMeeting(facts(), 8, 'next')).toMatchObject({ refusal: { reason: 'meetingHeld' } });
  });
});

describe('Changing where a meeting is held', () => {
  const at = (place: string | null) => facts({ meetings: [aMeeting({ id: 10, place })] });

  it('gives it one line of text, or no place', () => {
    expect(changePlace(at(null), 10, ' Torget 1\n https://teams.example/1 ')).toEqual({
      ok: true,
      value: { place: 'Torget 1 https://teams.example/1' },
    });
    expect(changePlace(at('Torget 1'), 10, ' ')).toEqual({ ok: true, value: { place: null } });
  });

  it('is refused where it is there already, and of a meeting that has been held', () => {
    expect(changePlace(at('Torget 1'), 10, 'Torget 1 ')).toMatchObject({ refusal: { reason: 'placeStands' } });
    expect(changePlace(at(null), 10, '')).toMatchObject({ refusal: { reason: 'placeStands' } });
    expect(changePlace(facts(), 8, 'Torget 1')).toMatchObject({ refusal: { reason: 'meetingHeld' } });
  });
});

describe('Calling an extra meeting shows before yes', () => {
  const extra = (on: string) => aMeeting({ id: 12, day: day(on), turnOf: null });

  it('whose turn it is, its last days, and the count; no proposal moves (FSG-03)', () => {
    const { consequences: shown } = consequences(
      callExtraMeeting(facts({ proposals: [aProposal()] }), extra('2026-12-01')),
    );
    expect(shown.rota).toMatchObject({ changed: [{ meetingId: 12, from: null, to: 'anna' }] });
    expect(shown.deadlines).toMatchObject({ before: null, after: { proposalsLastDay: '2026-11-17' } });
    expect(shown.counts.map(({ before, after }) => [before.planned, after.planned])).toEqual([[2, 3]]);
    expect(shown.proposals).toEqual([]);
  });

  it('and is refused in the past', () => {
    expect(callExtraMeeting(facts(), extra('2026-11-09'))).toMatchObject({ refusal: { reason: 'inThePast' } });
  });
});
