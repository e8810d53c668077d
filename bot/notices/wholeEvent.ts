import type { Body } from '../../src/core/bodies/body';
import type { Meeting } from '../../src/core/meetings/meeting';
import * as lists from '../../src/storage/lists';
import type { Site } from '../../src/storage/site';
import { noticeIn, noticeTexts, type NoticeFacts, type Told } from '../../src/texts/notices';
import type { WholeEvent } from './calendar';

/**
 * The event of a meeting as everybody is to see it now, read anew: a notice that was made before the last change makes no
 * older event of it. In Swedish, as a channel is told: it has no reader of its own.
 */
export async function wholeEvent(
  site: Site,
  about: { readonly invitationId: number; readonly body: Body; readonly facts: NoticeFacts },
): Promise<WholeEvent | undefined> {
  const { invitations } = await site.read({
    invitations: { list: lists.invitations, where: { id: about.invitationId } },
  });
  const [invitation] = invitations.rows;
  if (invitation === undefined || invitation.face === null) return undefined;
  const { face, invited, uid, sequence, meetingId } = invitation;
  const { people, meetings } = await site.read({
    people: { list: lists.people, where: { upn: invited } },
    meetings: { list: lists.meetings, where: { id: meetingId } },
  });
  const [meeting] = meetings.rows;
  const attendees = people.rows.filter(({ mail }) => mail !== '').map(({ name, mail }) => ({ name, mail }));
  const kind = face.standing === 'cancelled' ? 'meetingCancelled' : 'meetingInvited';
  const told = noticeIn('sv', kind, 'mail', { ...about.facts, meeting: face });
  return {
    ...{ uid, sequence, face, attendees },
    words: wordsOf(told, about.body.name, face.chairName),
    online: meeting !== undefined && isOnline(meeting) ? 'made' : 'none',
  };
}

/** A meeting held online, or in part, has a link once somebody or the calendar has given it one. */
function isOnline({ mode, place }: Meeting): boolean {
  return mode !== 'physical' && !(place ?? '').includes('https://');
}

function wordsOf({ lead, facts, lines, next }: Told, bodyName: string, chairName: string): readonly string[] {
  const said = [lead, ...facts.map(([label, value]) => `${label}: ${value}`), ...lines, next];
  return [...said.filter((one) => one !== ''), ...noticeTexts('sv').mail.footer(bodyName, chairName)];
}
