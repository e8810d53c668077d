import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { Caught } from '../around/surroundings';

/** A letter as its receiver's mail program reads it. */
export interface Received {
  readonly at: number;
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  /** Message-ID of the letter it answers, or null. */
  readonly answers: string | null;
  readonly files: readonly string[];
  /** What it brings to a calendar, or null. */
  readonly calendar: string | null;
}

/** Reads letters by programs that know nothing of ours. */
export function received(letters: readonly Caught[]): Promise<readonly Received[]> {
  return Promise.all(
    letters.map(async ({ at, to, raw }) => {
      const mail = await PostalMime.parse(raw);
      const event = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
      const calendar = event === undefined ? null : new TextDecoder().decode(event.content as ArrayBuffer);
      const files = mail.attachments.filter((one) => one !== event && one.filename !== 'invite.ics');
      return {
        ...{ at, to, messageId: mail.messageId ?? '', subject: mail.subject ?? '', calendar },
        answers: mail.inReplyTo ?? null,
        files: files.map(({ filename }) => filename ?? ''),
      };
    }),
  );
}

/** When the events begin that the letters leave in a calendar, as ISO 8601 in UTC. */
export function eventsLeft(letters: readonly Received[]): readonly string[] {
  const held = new Map<string, { readonly sequence: number; readonly start: string | null }>();
  for (const { calendar } of letters) {
    if (calendar === null) continue;
    const parsed = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
    const isAway = parsed.getFirstPropertyValue('method') === 'CANCEL';
    for (const component of parsed.getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(component);
      const known = held.get(event.uid);
      if (known !== undefined && event.sequence < known.sequence) continue;
      const start = isAway ? null : event.startDate.toJSDate().toISOString();
      held.set(event.uid, { sequence: event.sequence, start });
    }
  }
  return [...held.values()].flatMap(({ start }) => start ?? []);
}
