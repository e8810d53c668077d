import { calendarReplyIn } from '../../src/documents/calendar/reply';
import { takeCalendarReply } from '../../src/doing/invitations/replying';
import { giveToRegistrar, settleLetter, type KeptLetter } from '../../src/doing/mail/keeping';
import { mailInTexts } from '../../src/texts/mailIn';
import type { Caller } from '../conversation/caller';
import { answerLetter } from './answerLetter';
import type { MailIn } from './around';
import { callerByMail } from './mailTurn';
import type { ParsedLetter } from './parsing';

/**
 * An answer to an invitation, pressed in a calendar (iMIP). What is taken is not answered: the calendar has said so
 * already. What is not taken is answered with why.
 */
export async function answerCalendar(
  around: MailIn,
  kept: KeptLetter,
  parsed: ParsedLetter,
  caller: Caller,
): Promise<void> {
  const { site, letter } = kept;
  const reply = calendarReplyIn(parsed.calendar ?? '');
  if (reply === undefined) return giveToRegistrar(kept, parsed, 'no answer to an invitation');
  const inSite = ({ members }: Caller) => members.find((member) => member.site === site);
  const isOwn = reply.attendee === letter.sender;
  const whose = isOwn ? caller : await callerByMail(around.world, reply.attendee);
  const attendee = whose && inSite(whose);
  const sender = inSite(caller);
  if (attendee === undefined || sender === undefined) return giveToRegistrar(kept, parsed, 'for nobody here');
  const taken = await takeCalendarReply(around.world, {
    ...{ bodyNr: letter.bodyNr, reply, attendee, sender, key: `mail-${letter.key}` },
  });
  if (taken.taken === 'yes') {
    around.acted();
    return settleLetter(kept, 'read', reply.answer);
  }
  const sentence = taken.why === 'refused' ? taken.sentence : mailInTexts(caller.language).calendar[taken.why];
  const answering = { lines: [sentence], asked: null, subject: 'shown' } as const;
  return answerLetter(around, kept, parsed, { caller, answering });
}
