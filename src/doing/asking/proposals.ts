import type { Body } from '../../core/bodies/body';
import type { Meeting } from '../../core/meetings/meeting';
import { isWaiting } from '../../core/proposals/answering';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import type { Member } from '../world';
import { bySite } from './bySite';

/** A proposal of the person asking that still waits for the chair's answer. */
export interface FoundProposal {
  readonly member: Member;
  readonly proposal: Stored<Proposal>;
  readonly address: string;
  readonly title: string;
  readonly body: Stored<Body>;
  readonly meeting: Stored<Meeting>;
}

/** The person's own proposals that nobody has answered, the latest first. */
export async function proposalsOf(members: readonly Member[]): Promise<readonly FoundProposal[]> {
  const found = await bySite(members, async (member) => {
    const { site, person } = member;
    const { proposals, bodies } = await site.read({
      proposals: { list: lists.proposals, where: { submittedBy: person.upn } },
      bodies: { list: lists.bodies, where: {} },
    });
    const waiting = proposals.rows.filter(isWaiting);
    const { meetings } = await site.read({
      meetings: { list: lists.meetings, where: { id: waiting.map(({ meetingId }) => meetingId) } },
    });
    return waiting.flatMap((proposal) => {
      const body = bodies.rows.find(({ nr }) => nr === proposal.bodyNr);
      const meeting = meetings.rows.find(({ id }) => id === proposal.meetingId);
      if (body === undefined || meeting === undefined) return [];
      return [{ member, proposal, address: addressOf(site, proposal.id), title: proposal.title, body, meeting }];
    });
  });
  return found.sort((one, other) => other.proposal.submittedAt - one.proposal.submittedAt);
}
