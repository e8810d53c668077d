import ICAL from 'ical.js';
import type { LocalMail } from '../contract';
import type { OneMachine } from './oneMachine';

/** A letter in the local letter box, with where its files are had. */
type Caught = Omit<LocalMail, 'attachments'> & {
  readonly from: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly href: string }[];
};

/** An event as a calendar holds it. `start`: ISO 8601 in UTC. */
interface HeldEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly place: string;
  readonly description: string;
  readonly organizer: string;
}

/** What somebody was mailed, oldest first. */
export async function caughtFor(machine: OneMachine, address: string): Promise<readonly Caught[]> {
  return (await machine.get(`/local/mail?to=${encodeURIComponent(address)}`)) as readonly Caught[];
}

/** What a calendar program that knows nothing of ours makes of the mails to an address: the events it holds. */
export async function heldCalendar(machine: OneMachine, address: string): Promise<readonly HeldEvent[]> {
  const held = new Map<string, HeldEvent>();
  for (const mail of await caughtFor(machine, address)) {
    for (const { href } of mail.attachments.filter((one) => one.type === 'text/calendar')) {
      const text = await (await fetch(`${machine.url}${href}`)).text();
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const method = String(calendar.getFirstPropertyValue('method'));
      for (const component of calendar.getAllSubcomponents('vevent')) {
        const { uid, sequence, startDate, location, description, organizer } = new ICAL.Event(component);
        const known = held.get(uid);
        if (known !== undefined && sequence < known.sequence) continue;
        if (method === 'CANCEL') held.delete(uid);
        else {
          const start = startDate.toJSDate().toISOString();
          held.set(uid, { uid, sequence, start, place: location, description, organizer });
        }
      }
    }
  }
  return [...held.values()];
}
