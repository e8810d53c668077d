import type { Instant } from '../calendar';
import { subjectOf } from '../bodies/initiative';
import type { Body } from '../bodies/body';
import type { Mandate } from '../bodies/mandate';
import { nextMeetings } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import type { Result } from '../result';
import type { New, Stored } from '../stored';
import type { Proposal, ProposalKind } from './proposal';
import { submitProposal, type ProposingRefusal } from './submitting';
import { timingOf } from './timing';

/** A proposal as one person words it for several bodies. */
export interface ProposeToSeveral {
  readonly now: Instant;
  readonly upn: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  /** What the keys of the proposals begin with; the number of the body is put on. */
  readonly key: string;
}

/** One of the bodies, with its own mandates and meetings. */
export interface ReceivingBody {
  readonly body: Body;
  readonly mandates: readonly Mandate[];
  readonly meetings: readonly Stored<Meeting>[];
}

/** What the proposal comes to in one of the bodies. */
export interface InReceivingBody {
  readonly bodyNr: number;
  readonly outcome: Result<New<Proposal>, ProposingRefusal>;
}

/**
 * Puts the same proposal before several bodies (PL-05), in each by its own rules and before the first meeting it is in
 * time for. What one of them refuses stops none of the others; nothing is asked as an exception.
 */
export function proposeToSeveral(
  { now, upn, title, description, kind, key }: ProposeToSeveral,
  receiving: readonly ReceivingBody[],
): readonly InReceivingBody[] {
  const subject = subjectOf(title, description);
  return receiving.map(({ body, mandates, meetings }) => {
    const coming = nextMeetings(now, meetings);
    const inTime = coming.find((meeting) => timingOf(now, meeting, body.rules).state !== 'late');
    return {
      bodyNr: body.nr,
      outcome: submitProposal({
        ...{ now, body, mandates, upn, subject, title, description, kind, asException: 'no' },
        meeting: inTime ?? coming[0],
        nextMeeting: undefined,
        key: `${key}:${String(body.nr)}`,
      }),
    };
  });
}
