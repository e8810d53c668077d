import type { CaughtMail } from './mailbox';
import { bytesOf } from './shown';

/** An event that invitations have left in someone's calendar. Moments are ISO 8601 texts in UTC. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly cancelled: boolean;
}

/** The events of the invitations in these mails: the latest word on each, in the order they start. */
export function eventsIn(mails: readonly CaughtMail[]): readonly CalendarEvent[] {
  const events = new Map<string, CalendarEvent>();
  for (const mail of mails) {
    for (const attachment of mail.email.attachments.filter((one) => one.mimeType === 'text/calendar')) {
      for (const event of eventsOf(Buffer.from(bytesOf(attachment)).toString('utf8'))) {
        const known = events.get(event.uid);
        if (known === undefined || known.sequence <= event.sequence) events.set(event.uid, event);
      }
    }
  }
  return [...events.values()].sort((one, other) => one.start.localeCompare(other.start));
}

function eventsOf(text: string): readonly CalendarEvent[] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const cancelsAll = lines.includes('METHOD:CANCEL');
  const found: CalendarEvent[] = [];
  let fields: Map<string, { readonly zone: string | undefined; readonly value: string }> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') fields = new Map();
    else if (line === 'END:VEVENT' && fields !== undefined) {
      const valueOf = (name: string) => fields?.get(name)?.value;
      const start = momentOf(fields.get('DTSTART')) ?? '';
      found.push({
        uid: valueOf('UID') ?? '',
        sequence: Number(valueOf('SEQUENCE') ?? 0),
        summary: plain(valueOf('SUMMARY')) ?? '',
        start,
        end: momentOf(fields.get('DTEND')) ?? start,
        location: plain(valueOf('LOCATION')),
        description: plain(valueOf('DESCRIPTION')),
        cancelled: cancelsAll || valueOf('STATUS') === 'CANCELLED',
      });
      fields = undefined;
    } else {
      const [, name, parameters, value] = /^([A-Z-]+)((?:;[^:;="]+=(?:"[^"]*"|[^:;]*))*):(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) {
        fields?.set(name, { zone: /TZID="?([^";:]+)/.exec(parameters ?? '')?.[1], value });
      }
    }
  }
  return found;
}

function plain(value: string | undefined): string | null {
  return value === undefined ? null : value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1');
}

/** `20261210T120000Z`, a wall-clock time in a zone, or a whole day, as a moment. */
function momentOf(
  field: { readonly zone: string | undefined; readonly value: string } | undefined,
): string | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(field?.value ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const asUtc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return new Date(utc === 'Z' ? asUtc : asUtc - offsetAt(asUtc, field?.zone ?? 'Europe/Stockholm')).toISOString();
}

/** How far a zone is ahead of UTC, milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - moment;
}
