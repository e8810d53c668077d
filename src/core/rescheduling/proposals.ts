import { dayOf, type Day } from '../calendar';
import { chairOf } from '../meetings/chair';
import { deadlinesOf } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import type { Proposal } from '../proposals/proposal';
import type { Stored } from '../stored';
import type { ReschedulingFacts } from './facts';

/**
 * How a proposal already in stands to the last day it gets. When it was put forward is never changed: what was in time by
 * the last day that held then stays in time, and what asked for an exception no longer needs one where the new day allows.
 */
export type ProposalStanding = 'inTime' | 'inTimeWhenSubmitted' | 'noLongerLate' | 'late' | 'noRule' | 'noMeeting';

/** What becomes of a proposal that is in. */
export interface ProposalAfter {
  readonly proposalId: number;
  readonly title: string;
  readonly submittedBy: string;
  /** Number of the meeting it is before from then on; null where there is none: it waits in the body. */
  readonly meetingId: number | null;
  /** UPN of that meeting's chair, who answers it (AMB-17); null where nobody chairs. */
  readonly chair: string | null;
  readonly lastDay: Day | null;
  readonly standing: ProposalStanding;
}

const OPEN: readonly Proposal['status'][] = ['submitted', 'exceptionAsked', 'deferred', 'accepted'];

/** What becomes of the open proposals before a meeting when they come before another, or the same on another day. */
export function proposalsAfter(
  facts: Pick<ReschedulingFacts, 'now' | 'rules' | 'mandates' | 'proposals'>,
  to: Stored<Meeting> | null,
): readonly ProposalAfter[] {
  const { now, rules, mandates } = facts;
  const open = facts.proposals.filter((proposal) => OPEN.includes(proposal.status));
  const lastDay = to === null ? null : deadlinesOf(to, rules).proposalsLastDay;
  const chair = to === null ? null : (chairOf(to, rules, mandates, dayOf(now)) ?? null);
  return open.map((proposal) => ({
    proposalId: proposal.id,
    title: proposal.title,
    submittedBy: proposal.submittedBy,
    meetingId: to?.id ?? null,
    chair,
    lastDay,
    standing: to === null ? 'noMeeting' : standingOf(proposal, lastDay),
  }));
}

function standingOf({ status, submittedAt }: Proposal, lastDay: Day | null): ProposalStanding {
  if (lastDay === null) return 'noRule';
  const asking = status === 'exceptionAsked';
  if (dayOf(submittedAt) <= lastDay) return asking ? 'noLongerLate' : 'inTime';
  return asking ? 'late' : 'inTimeWhenSubmitted';
}
