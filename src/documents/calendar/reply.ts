import ICAL from 'ical.js';
import { CALENDAR_ANSWERS, type CalendarAnswer, type CalendarReply } from '../../core/invitations/reply';

/** What a calendar program answers to an invitation (iTIP `REPLY`, RFC 5546); undefined for anything else. */
export function calendarReplyIn(text: string): CalendarReply | undefined {
  try {
    return replyIn(new ICAL.Component(ICAL.parse(text) as unknown[]));
  } catch {
    return undefined;
  }
}

function replyIn(calendar: ICAL.Component): CalendarReply | undefined {
  if (textOf(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return undefined;
  const event = calendar.getFirstSubcomponent('vevent');
  const [attendee, ...others] = event?.getAllProperties('attendee') ?? [];
  const uid = textOf(event?.getFirstPropertyValue('uid'));
  if (event === null || attendee === undefined || others.length > 0 || uid === '') return undefined;
  const answer = textOf(attendee.getFirstParameter('partstat')).toLowerCase();
  if (!isAnswer(answer)) return undefined;
  const sentBy = addressIn(attendee.getFirstParameter('sent-by'));
  return {
    uid,
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    attendee: addressIn(attendee.getFirstValue()),
    sentBy: sentBy === '' ? null : sentBy,
    answer,
    instead: answer === 'delegated' ? addressIn(attendee.getFirstParameter('delegated-to')) : '',
  };
}

function isAnswer(answer: string): answer is CalendarAnswer {
  return CALENDAR_ANSWERS.some((one) => one === answer);
}

function addressIn(value: unknown): string {
  return textOf(value)
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
