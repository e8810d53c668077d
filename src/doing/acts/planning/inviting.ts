import type { ActAnswer, ActFields } from '../../../api/acts';
import { nextMeetings } from '../../../core/meetings/deadlines';
import * as lists from '../../../storage/lists';
import { planningTexts } from '../../../texts/planning';
import { issueInvitations, openInvitations } from '../../invitations/issuing';
import { done, refuse, toConfirm, type InBody } from '../acting';

/**
 * Puts the coming meetings of a body in the calendars of those called. Meetings planned or called by an act are there
 * already; this is for those that came from an organisation file or another system. Pressed twice, they are there once.
 */
export async function inviteToMeetings(acting: InBody, fields: ActFields<'inviteToMeetings'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const { inviting } = planningTexts(language);
  const coming = nextMeetings(world.now(), facts.meetings);
  const { invitations } = await facts.site.read({
    invitations: { list: lists.invitations, where: { meetingId: coming.map(({ id }) => id) } },
  });
  const without = coming.filter(({ id }) => !invitations.rows.some(({ meetingId }) => meetingId === id));
  if (without.length === 0) {
    return coming.length === 0 ? refuse('nothingToPlan', inviting.noMeetings) : done(acting, inviting.allThere, null);
  }
  if (fields.consequencesRead !== true) {
    return toConfirm(
      inviting.toConfirm(without.length),
      without.map(({ day, starts }) => inviting.meeting(day, starts)),
    );
  }
  await openInvitations(facts.site, without, member.person.upn);
  await issueInvitations(world, facts.site);
  return done(acting, inviting.sent(without.length), null);
}
