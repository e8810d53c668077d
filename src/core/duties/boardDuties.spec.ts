import { NOTHING_DECIDED, type Approval, type RuleSet } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import type { Minutes } from '../minutes/minutes';
import { decided } from '../specimens';
import { boardDutiesOf, type BoardDutiesQuestion } from './boardDuties';

const approval = decided<Approval>({ by: 'eSignature', withinDays: 14, commentDays: null, approvers: 1 });
const boards = decided([
  { name: 'Staden', days: 21 },
  { name: 'Regionen', days: null },
]);
const rules: RuleSet = { ...NOTHING_DECIDED, approval, noticeBoards: boards, postedWithinDays: decided(2) };
const minutes: Minutes = {
  ...{ key: 'minutes-10-1', actedBy: 'system', bodyNr: 30, bodyYear: '0030-2026', meetingId: 10, edition: 1 },
  ...{ stage: 'approval', secretary: 'Sekreterare', presider: 'city', approvers: ['City', 'fk'] },
  signatures: [{ upn: 'fk', by: 'eSignature', at: instant('2026-11-20T09:00:00Z') }],
  ...{ commentsLastDay: null, closed: null, approvedAt: null, correction: '' },
};
const approvedAt = instant('2026-11-25T09:00:00Z');
const said = (differs: Partial<BoardDutiesQuestion>) =>
  boardDutiesOf({
    meeting: { id: 10, day: day('2026-11-19') },
    body: { nr: 30, rules },
    minutes,
    postings: [],
    ...differs,
  }).map((one) => `${one.day} ${one.kind} ${one.to.join()}`);

describe('After a meeting of a board', () => {
  it('those who have yet to approve the minutes are reminded two days before the last day', () => {
    expect(said({})).toEqual(['2026-12-01 minutesDueSoon city']);
    expect(said({ body: { nr: 30, rules: NOTHING_DECIDED } })).toEqual([]);
  });

  it('the secretary is reminded to post by the last day, and to take down when the time is over (DEC-10)', () => {
    const approved = { ...minutes, stage: 'approved' as const, approvedAt };
    const up = { board: 'Staden', posted: null, removed: null };
    const posted = { ...up, posted: day('2026-11-26') };
    expect(said({ minutes: approved, postings: [up, { ...up, board: 'Regionen' }] })).toEqual([
      '2026-11-27 noticesDue sekreterare',
    ]);
    expect(said({ minutes: approved, postings: [posted, { ...posted, board: 'Regionen' }] })).toEqual([
      '2026-12-18 noticesDue sekreterare',
    ]);
    expect(said({ minutes: approved, postings: [{ ...posted, removed: day('2026-12-18') }] })).toEqual([]);
    expect(said({ minutes: approved, postings: [{ ...posted, board: 'Landstinget' }] })).toEqual([]);
    expect(said({ postings: [up] })).toEqual(['2026-12-01 minutesDueSoon city']);
  });

  it('is not reminded of days nobody has decided', () => {
    const approved = { ...minutes, stage: 'approved' as const, approvedAt };
    const undecided = { nr: 30, rules: NOTHING_DECIDED };
    const postings = [
      { board: 'Staden', posted: null, removed: null },
      { board: 'Staden', posted: day('2026-11-26'), removed: null },
    ];
    expect(said({ minutes: approved, postings, body: undecided })).toEqual([]);
  });

  it('is reminded in the order of the days', () => {
    const approved = { ...minutes, approvedAt };
    const up = { board: 'Staden', posted: null, removed: null };
    const posted = { ...up, posted: day('2026-11-26') };
    expect(said({ minutes: approved, postings: [posted, up] })).toEqual([
      '2026-11-27 noticesDue sekreterare',
      '2026-12-01 minutesDueSoon city',
      '2026-12-18 noticesDue sekreterare',
    ]);
  });
});
