import type { Majorities } from '../bodies/ruleSet';
import { day, instant } from '../calendar';
import { decideClause, proposeClauses, standOf } from '../decisions/clause';
import { consultedBefore } from '../decisions/consultation';
import { anItemWith, MEETING_DAY, ORDINANCE, PARTIES, SEATS, SERVING } from '../meetings/boardSpecimens';
import { presidingOver } from '../meetings/presiding';
import { quorumOf } from '../meetings/quorum';
import { sittingOf } from '../meetings/serving';
import { postingsOf, postingState, recordPosted } from '../noticeBoards/posting';
import { decided } from '../specimens';
import { countVotes } from '../voting/vote';
import { chooseApprovers, signMinutes } from './approving';
import { giveNumbers } from './sections';
import { takeStep, type MinutesWay } from './stages';

const majorities = decided<Majorities>(
  {
    ordinary: 'moreThanHalfOfVotesCast',
    qualified: { share: 0.75, of: 'allMembers', matters: ['budget', 'activityPlan'] },
  },
  ORDINANCE,
);
const way: MinutesWay = { recordKind: 'minutes', comments: 'none' };
const approval = decided({ by: 'eSignature' as const, withinDays: 14, approvers: 1 });
const boards = decided([
  { name: 'Stockholms stad', days: 21 },
  { name: 'Region Stockholm', days: 21 },
]);

describe('A board meeting about the budget, from the members coming to the notice boards', () => {
  it('goes by one rule after the other, each from what the one before it found (DEC-01, DEC-02, DEC-03, DEC-04, DEC-10, DEC-13)', () => {
    // The chair is away, a substitute serves for them, and another party's member is disqualified.
    const away = [{ itemId: 11, upn: 'af' }];
    const sitting = sittingOf(anItemWith(['city.s', 'region', 'fk', 'af'], { away }), SERVING);
    expect(sitting.serving.map((one) => one.upn)).toEqual(['city.s', 'region', 'fk']);
    const quorum = quorumOf(sitting, decided('moreThanHalf', ORDINANCE), decided(SEATS, ORDINANCE));
    expect(quorum).toMatchObject({ state: 'quorate', present: 3, needed: 3 });
    const facts = { chair: 'city', viceChair: 'region', electedByMeeting: null, oldestFirst: [] };
    const presiding = presidingOver({ ...facts, serving: sitting.serving }, null);
    expect(presiding).toMatchObject({ value: { upn: 'region', as: 'viceChair' } });

    const consultations = PARTIES.map((partyKey) => ({ partyKey, day: day('2026-10-20') }));
    const consulted = {
      matter: 'budget' as const,
      decidedOn: MEETING_DAY,
      members: PARTIES,
      consultations,
      override: null,
    };
    expect(consultedBefore(consulted, decided(['budget']))).toMatchObject({ value: { how: 'consulted' } });

    const votes = sitting.serving.map(({ upn }) => ({ upn, vote: 'yes' as const }));
    const rule = { matter: 'budget', majorities, castingVote: decided(true) };
    const outcome = countVotes(votes, { sitting, quorum, presider: 'region', castingVote: null, rule });
    expect(outcome).toMatchObject({ value: { outcome: 'carried', sum: { yes: 3, needed: 3, outOf: 4 } } });
    const clauses = decideClause(proposeClauses(['fastställa budgeten för 2027']), 1, { kind: 'adopt' });
    expect(clauses.ok && standOf(clauses.value).state).toBe('decided');

    const served = sitting.serving.map((one) => one.upn);
    const people = { secretary: 'sekreterare', presider: 'region', served };
    const approvers = chooseApprovers(['region', 'fk'], people, approval);
    const inApproval = takeStep('draft', 'sendToApproval', way);
    expect([approvers.ok, inApproval]).toEqual([true, { ok: true, value: 'approval' }]);
    const numbering = { numbering: 'atApproval', minutes: 'withApprovers', actedBy: 'sekreterare' } as const;
    const meeting = { id: 10, day: MEETING_DAY };
    const numbers = giveNumbers([], { bodyNr: 30, meeting, items: [11], ...numbering }, decided('perYear'));
    expect(numbers).toMatchObject({ value: [{ number: 1, bodyYear: '0030-2026' }] });

    const sign = (upn: string) => ({ upn, by: 'eSignature' as const, at: instant('2026-11-25T09:00:00Z') });
    const minutes = { stage: 'approval', approvers: ['region', 'fk'], signatures: [sign('region')] } as const;
    expect(signMinutes(minutes, sign('fk'), MEETING_DAY, approval)).toMatchObject({ value: { stage: 'approved' } });

    const notice = {
      bodyNr: 30,
      bodyYear: '0030-2026',
      meetingId: 10,
      edition: 1,
      section: null,
      keptAt: 'Kansliet',
      actedBy: 'system',
    };
    const postings = postingsOf({ ...notice, kind: 'minutes' }, boards);
    const posted = (postings.ok ? postings.value : []).map((posting) => {
      const up = recordPosted(posting, day('2026-11-27'), 'Bevis', day('2026-11-25'));
      return { ...posting, ...(up.ok ? up.value : {}) };
    });
    expect(postingState(posted.slice(0, 1), boards)).toMatchObject({ state: 'waits', posted: 1, of: 2 });
    expect(postingState(posted, boards)).toMatchObject({ state: 'complete', posted: 2, of: 2 });
    expect(takeStep('approved', 'postNotices', way)).toEqual({ ok: true, value: 'noticed' });
  });
});
