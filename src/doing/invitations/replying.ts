import { hasBegun } from '../../core/meetings/deadlines';
import { mandatesIn } from '../../core/bodies/holding';
import { takeReply, type CalendarReply, type ReplyRefusal } from '../../core/invitations/reply';
import { dayOf } from '../../core/calendar';
import { sameUpn } from '../../core/people/person';
import * as lists from '../../storage/lists';
import { performAct } from '../acts/performing';
import { addressOf } from '../addressing';
import { sentenceOf } from '../asking/answering';
import { journal } from '../journal';
import type { Member, World } from '../world';

/** An answer from a calendar, by somebody the receiving server vouches for. */
export interface AnsweredInvitation {
  readonly bodyNr: number;
  readonly reply: CalendarReply;
  /** Whose answer it is, and who sent it: the same person, or a delegate of theirs. */
  readonly attendee: Member;
  readonly sender: Member;
  /** The same answer twice has the same key. */
  readonly key: string;
}

export type ReplyTaken =
  | { readonly taken: 'yes' }
  | { readonly taken: 'no'; readonly why: ReplyRefusal['reason'] | 'notTheirs' | 'noSuchMeeting' }
  /** The rules said no to what it means, in a sentence for the person. */
  | { readonly taken: 'no'; readonly why: 'refused'; readonly sentence: string };

/**
 * Takes an answer to the invitation of a meeting: it stands with the invitation, and one who does not come is noted as
 * absent for their party, so that the substitute is asked and the gaps show it. One who comes after all is not.
 */
export async function takeCalendarReply(world: World, answered: AnsweredInvitation): Promise<ReplyTaken> {
  const { bodyNr, reply, attendee, sender, key } = answered;
  const { site } = attendee;
  const { upn, name } = attendee.person;
  const { invitations, mandates } = await site.read({
    invitations: { list: lists.invitations, where: { bodyNr } },
    mandates: { list: lists.mandates, where: { bodyNr } },
  });
  const invitation = invitations.rows.find(({ uid }) => uid === reply.uid);
  if (invitation === undefined) return { taken: 'no', why: 'noSuchMeeting' };
  const now = mandatesIn(mandates.rows, bodyNr, dayOf(world.now()));
  const isDelegate = now.some((one) => one.role === 'delegate' && sameUpn(one.upn, sender.person.upn));
  if (!sameUpn(sender.person.upn, upn) && !isDelegate) return { taken: 'no', why: 'notTheirs' };
  const taken = takeReply(invitation, upn, reply, world.now());
  if (!taken.ok) return { taken: 'no', why: taken.refusal.reason };
  const { meetings, attendance } = await site.read({
    meetings: { list: lists.meetings, where: { id: invitation.meetingId } },
    attendance: { list: lists.attendance, where: { meetingId: invitation.meetingId } },
  });
  const [meeting] = meetings.rows;
  if (meeting === undefined) return { taken: 'no', why: 'noSuchMeeting' };
  const actedBy = sender.person.upn;
  // Before what it means: an answer that is broken off is taken anew from here, and means the same.
  const changed = await site.change(lists.invitations, invitation, { answers: taken.value, actedBy });
  if (!changed.ok) return takeCalendarReply(world, answered);
  await journal(world, site, {
    act: 'answerInvitation',
    key: `journal:answerInvitation:${key}-${reply.answer}`,
    actedBy,
    bodyYear: meeting.bodyYear,
    subject: [lists.invitations.title, invitation.id],
    rowVersion: changed.value.version,
  });
  const parties = mandatesIn(mandates.rows, bodyNr, meeting.day).filter((one) => sameUpn(one.upn, upn));
  const partyKey = parties.find((one) => one.partyKey !== null && one.role !== 'substitute')?.partyKey ?? null;
  if (partyKey === null || reply.answer === 'tentative') return { taken: 'yes' };
  if (reply.answer === 'accepted') {
    const absent = attendance.rows.find(
      (one) => one.partyKey === partyKey && one.presence === 'absent' && sameUpn(one.actedBy, upn),
    );
    if (absent !== undefined && hasBegun(world.now(), meeting) === 'notYet') {
      await site.change(lists.attendance, absent, { presence: 'representative', name, actedBy: upn });
    }
    return { taken: 'yes' };
  }
  const fields = { id: addressOf(site, meeting.id), version: meeting.version, key: `${key}-${reply.answer}` };
  const told = await performAct(world, [attendee], 'tellAbsence', { ...fields, partyKey, name: reply.instead });
  return 'done' in told ? { taken: 'yes' } : { taken: 'no', why: 'refused', sentence: sentenceOf(told) };
}
