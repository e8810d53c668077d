import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { PersonConfig } from '../config';
import type { CaughtMail } from './mailbox';
import { bytesOf } from './shown';

/** A letter that somebody writes, or an answer to one of theirs; `comes`: their calendar's answer to its invitation. */
export const written = z.object({
  as: z.string(),
  answers: z.string().optional(),
  to: z.string().optional(),
  subject: z.string().default(''),
  text: z.string().default(''),
  comes: z.enum(['accepted', 'tentative', 'declined']).optional(),
});
export type Written = z.output<typeof written>;

/** The letter as it goes over the wire, as a mail program would write it: an answer has what it answers quoted below. */
export async function rawLetter(
  person: Pick<PersonConfig, 'name' | 'mail'>,
  { to, subject, text, comes }: Written,
  answered: CaughtMail | undefined,
): Promise<{ readonly to: string; readonly raw: Buffer }> {
  const about = answered?.email;
  const receiver = to ?? about?.replyTo?.[0]?.address ?? about?.from?.address ?? '';
  const quoted = (about?.text ?? '').split('\n').map((line) => `> ${line}`);
  const wrote = about === undefined ? [] : ['', `Den ${about.date ?? ''} skrev ${about.from?.name ?? ''}:`, ...quoted];
  const reply = comes === undefined || answered === undefined ? undefined : calendarReply(person, answered, comes);
  const composer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail({
    from: { name: person.name, address: person.mail },
    to: receiver,
    subject: subject === '' ? `Sv: ${about?.subject ?? ''}` : subject,
    text: [text, ...wrote].join('\n'),
    ...(about?.messageId === undefined ? {} : { inReplyTo: about.messageId, references: about.messageId }),
    ...(reply === undefined ? {} : { icalEvent: { method: 'REPLY', content: reply } }),
  });
  return { to: receiver, raw: message as Buffer };
}

/** What a calendar program answers to an invitation (RFC 5546): its event, with one attendee and what they say. */
function calendarReply(
  { name, mail }: Pick<PersonConfig, 'name' | 'mail'>,
  { email }: CaughtMail,
  comes: string,
): string {
  const part = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const lines =
    part === undefined
      ? []
      : Buffer.from(bytesOf(part))
          .toString('utf8')
          .replace(/\r?\n[ \t]/g, '')
          .split(/\r?\n/);
  const kept = lines.filter((line) => /^(?:UID|SEQUENCE|DTSTART|DTEND|ORGANIZER|DTSTAMP)[:;]/.test(line));
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samverka//Local//EN', 'METHOD:REPLY', 'BEGIN:VEVENT', ...kept],
    `ATTENDEE;CN="${name}";PARTSTAT=${comes.toUpperCase()}:mailto:${mail}`,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}
