import { createHash } from 'node:crypto';
import { attachAnnex } from '../../core/documents/annex';
import * as lists from '../../storage/lists';
import { lookInside } from '../meetings/lookInside';
import { lineOfProposal } from '../proposing/annexesFollow';
import type { Member, World } from '../world';

/** A file that came with a letter. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names of files that now follow a proposal, and of those that may not and stay with the letter alone. */
export interface Carried {
  readonly carried: readonly string[];
  readonly left: readonly string[];
}

/**
 * Puts files to the line that a proposal becomes on the agenda of its meeting, as annexes that somebody puts there
 * themselves are: of a known kind, within bounds, and looked into. They lie in the workshop until the line is sent, and go
 * nowhere where it never is. Twice is once. Undefined where there is no such proposal before a meeting.
 */
export async function carryFiles(
  world: World,
  { site, person }: Member,
  proposalKey: string,
  files: readonly LetterFile[],
): Promise<Carried | undefined> {
  const { proposals } = await site.read({ proposals: { list: lists.proposals, where: { key: proposalKey } } });
  const [proposal] = proposals.rows;
  if (proposal === undefined) return undefined;
  const { meetingId, bodyNr } = proposal;
  const { meetings } = await site.read({ meetings: { list: lists.meetings, where: { id: meetingId } } });
  const stage = meetings.rows[0]?.stage;
  if (stage === undefined) return undefined;
  const lineKey = lineOfProposal(meetingId, proposal.id);
  const carried: string[] = [];
  const left: string[] = [];
  for (const { name, bytes } of files) {
    const may = attachAnnex({ stage, item: { standing: 'draft' }, name, bytes, attached: carried, kept: [] });
    if (!may.ok || (await lookInside(may.value, bytes)) !== null) {
      left.push(name);
      continue;
    }
    const hash = createHash('sha256').update(`${lineKey}\n${may.value}\n`).update(bytes).digest('hex').slice(0, 24);
    const path = await site.keepFile(bodyNr, `${hash} ${may.value}`, bytes);
    await site.add(lists.annexes, {
      ...{ key: `annex:${String(meetingId)}:${hash}`, actedBy: person.upn, meetingId, lineKey, name: may.value, path },
      ...{ size: bytes.length, addedBy: person.name, addedAt: world.now(), state: 'attached' },
    });
    carried.push(may.value);
  }
  return { carried, left };
}
