import type { MeetingSummary, ProposalView } from '../../api/views';
import type { Role } from '../../core/bodies/mandate';
import { day, parseClockTime, type Instant } from '../../core/calendar';
import { leftToDo, urgencyOf } from './leftToDo';

const clock = (text: string) => parseClockTime(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(text);
};
const aMeeting = (change: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: 'g-1',
  version: '1',
  title: '',
  day: day('2026-12-10'),
  starts: clock('13:00'),
  ends: clock('15:00'),
  place: null,
  mode: 'digital',
  stage: 'planned',
  held: false,
  chairName: 'Eva Ek',
  chairUpn: null,
  chairTitle: 'chair',
  proposalsLastDay: day('2026-11-26'),
  agendaDueDay: day('2026-12-03'),
  ...change,
});
const aProposal = (change: Partial<ProposalView> = {}): ProposalView => ({
  id: 'g-7',
  version: '1',
  meetingId: 'g-1',
  title: 'Trygghetsvandringar',
  description: '',
  kind: 'question',
  status: 'submitted',
  submitterName: '',
  partyName: null,
  submittedAt: 0 as Instant,
  lastDay: null,
  reason: '',
  referredTo: null,
  mine: false,
  ...change,
});
const todo = (
  roles: readonly Role[],
  today: string,
  meetings: readonly MeetingSummary[],
  proposals: readonly ProposalView[] = [],
) => leftToDo({ me: { name: '', upn: '', language: 'sv', roles }, today: day(today), meetings, proposals });
const kinds = (...of: Parameters<typeof todo>) => todo(...of).map((one) => one.kind);

describe('What is left to do before a meeting', () => {
  it('for the chair is answering what waits and sending the agenda, both by the day the agenda is due', () => {
    const left = todo(
      ['chair'],
      '2026-11-20',
      [aMeeting()],
      [aProposal(), aProposal({ id: 'g-8', status: 'accepted' })],
    );
    expect(left).toMatchObject([
      { kind: 'answerProposals', count: 1, by: '2026-12-03' },
      { kind: 'sendAgenda', by: '2026-12-03', urgency: 'later' },
    ]);
  });

  it('counts a proposal that asks for an exception, and none put before another meeting', () => {
    const proposals = [aProposal({ status: 'exceptionAsked' }), aProposal({ id: 'g-8', meetingId: 'g-2' })];
    expect(todo(['chair'], '2026-11-20', [aMeeting()], proposals)[0]).toMatchObject({ count: 1 });
  });

  it('for a representative is proposing, until the last day has passed', () => {
    expect(kinds(['representative'], '2026-11-26', [aMeeting()])).toEqual(['propose']);
    expect(kinds(['representative'], '2026-11-27', [aMeeting()])).toEqual([]);
  });

  it('is no sending once the agenda has been sent', () => {
    expect(kinds(['chair'], '2026-12-04', [aMeeting({ stage: 'agendaSent' })])).toEqual([]);
  });

  it('begins with the notes of a meeting that has been held', () => {
    const held = aMeeting({ id: 'g-0', day: day('2026-10-01'), held: true, stage: 'agendaSent' });
    expect(kinds(['secretary'], '2026-11-20', [aMeeting(), held])).toEqual(['publishNotes', 'sendAgenda']);
  });
});

describe('How near a last day is', () => {
  it.each([
    ['2026-12-04', 'overdue'],
    ['2026-12-03', 'today'],
    ['2026-11-26', 'soon'],
    ['2026-11-25', 'later'],
  ])('on %s it is %s', (today, urgency) => {
    expect(urgencyOf(day(today), day('2026-12-03'))).toBe(urgency);
  });

  it('is never pressing where none is decided', () => {
    expect(urgencyOf(day('2026-12-03'), null)).toBe('later');
  });
});
