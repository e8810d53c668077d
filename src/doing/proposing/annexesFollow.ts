import type { Meeting } from '../../core/meetings/meeting';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

/** The key of the line that a proposal becomes on the agenda of a meeting. */
export function lineOfProposal(meetingId: number, proposalId: number): string {
  return `item:${String(meetingId)}:proposal:${String(proposalId)}`;
}

/**
 * Lets the files that came with waiting proposals follow them to another meeting, before the proposals themselves come
 * there. The file is the same; its row at the earlier meeting stands, and goes nowhere without a line. Twice is once, and
 * so is there and back.
 */
export async function annexesFollow(
  site: Site,
  proposals: readonly Pick<Stored<Proposal>, 'id' | 'meetingId'>[],
  to: Pick<Stored<Meeting>, 'id'>,
  actedBy: string,
): Promise<void> {
  const leaving = proposals.filter(({ meetingId }) => meetingId !== to.id);
  if (leaving.length === 0) return;
  const meetingId = [...new Set([to.id, ...leaving.map((one) => one.meetingId)])];
  const { annexes } = await site.read({ annexes: { list: lists.annexes, where: { meetingId } } });
  const following = leaving.flatMap((proposal) => {
    const lineKey = lineOfProposal(to.id, proposal.id);
    const there = annexes.rows.filter((one) => one.lineKey === lineKey).map(({ path }) => path);
    return annexes.rows
      .filter((one) => one.lineKey === lineOfProposal(proposal.meetingId, proposal.id))
      .filter(({ state, path }) => state === 'attached' && !there.includes(path))
      .map(({ id, name, path, size, addedBy, addedAt, state }) => ({
        ...{ key: `annex:${String(to.id)}:from:${String(id)}`, actedBy, meetingId: to.id, lineKey },
        ...{ name, path, size, addedBy, addedAt, state },
      }));
  });
  await site.addAll(lists.annexes, following);
}
