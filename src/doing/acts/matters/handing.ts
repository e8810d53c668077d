import type { PassedOn } from '../../../core/matters/passing';
import type { Proposal } from '../../../core/proposals/proposal';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { loadMeeting } from '../../meetings/facts';
import { tell } from '../../outbox/telling';
import type { Acting, InBody } from '../acting';
import { bringLines } from '../bringing';
import { chairOfMeeting, type Receiving } from './receiving';

type Handing = Pick<Acting | InBody, 'world' | 'member'>;

/**
 * Puts what was passed on in the other body's queue: the proposal, the hop, and word to the chair of that meeting. Each
 * is found again by its key, so that the same press completes what was broken off.
 */
export async function handOn(
  acting: Handing,
  to: Receiving,
  { proposal, hop }: PassedOn,
  matterId: number,
): Promise<Stored<Proposal>> {
  const { site } = acting.member;
  const stored = await site.add(lists.proposals, { ...proposal, matterId });
  await site.add(lists.hops, { ...hop, matterId });
  await tellChair(acting, to, stored, stored.status === 'exceptionAsked' ? 'exceptionAsked' : 'proposalReceived');
  return stored;
}

/** The same where it is to be handled without the chair's choice: its line is on the draft agenda at once (ESC-04). */
export async function placeOn(
  acting: Handing,
  to: Receiving,
  { proposal, hop }: PassedOn,
  matterId: number,
): Promise<void> {
  const { site, person } = acting.member;
  const stored = await site.add(lists.proposals, { ...proposal, matterId, status: 'accepted' });
  const facts = await loadMeeting(site, stored.meetingId);
  if (facts !== undefined) await bringLines(facts, person.upn, { accepted: [stored] });
  await site.add(lists.hops, { ...hop, matterId });
  await tellChair(acting, to, stored, 'matterArrived');
}

async function tellChair(
  acting: Handing,
  to: Receiving,
  proposal: Stored<Proposal>,
  kind: 'proposalReceived' | 'exceptionAsked' | 'matterArrived',
): Promise<void> {
  const meeting = to.meetings.find(({ id }) => id === proposal.meetingId);
  const chair = meeting === undefined ? undefined : chairOfMeeting(acting, to, meeting);
  await tell(acting.world, acting.member.site, {
    bodyNr: proposal.bodyNr,
    meetingId: proposal.meetingId,
    kind,
    aboutId: proposal.id,
    about: String(proposal.id),
    to: chair === undefined ? [] : [chair],
    actedBy: acting.member.person.upn,
  });
}
