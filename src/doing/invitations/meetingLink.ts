import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

/**
 * Keeps the link that the calendar has made for a meeting as its place, where it has no link yet. The invitation is made to
 * show it as well, so that nobody is told of a change: who is invited has the link in the event already. The meeting first:
 * what is broken off between the two tells of the link once more, and loses nothing.
 */
export async function keepMeetingLink(site: Site, invitationId: number, joinUrl: string): Promise<void> {
  const { invitations } = await site.read({ invitations: { list: lists.invitations, where: { id: invitationId } } });
  const [invitation] = invitations.rows;
  if (invitation?.face === undefined || invitation.face === null) return;
  const { meetings } = await site.read({ meetings: { list: lists.meetings, where: { id: invitation.meetingId } } });
  const [meeting] = meetings.rows;
  if (meeting === undefined || (meeting.place ?? '').includes('https://')) return;
  const place = [meeting.place ?? '', joinUrl].filter((one) => one !== '').join(' ');
  const changed = await site.change(lists.meetings, meeting, { place });
  if (!changed.ok) return;
  await site.change(lists.invitations, invitation, { face: { ...invitation.face, place } });
}
