/** Somebody invited, with what they have answered. */
export interface Attendee {
  readonly emailAddress: { readonly address: string; readonly name: string };
  readonly status?: { readonly response: string; readonly time: string };
}

/** An event in a mailbox, as much of it as the product writes. */
export interface CalendarEvent {
  readonly id: string;
  subject: string;
  body: { readonly contentType: string; readonly content: string };
  start: { readonly dateTime: string; readonly timeZone: string };
  end: { readonly dateTime: string; readonly timeZone: string };
  attendees: readonly Attendee[];
  readonly transactionId: string;
  isOnlineMeeting?: boolean;
  onlineMeeting: { readonly joinUrl: string } | null;
  singleValueExtendedProperties: readonly { readonly id: string; readonly value: string }[];
}

/** Address of somebody invited, lower case. */
export function addressOf({ emailAddress }: Attendee): string {
  return emailAddress.address.toLowerCase();
}

/** Notes what somebody has pressed in their calendar. `at`: milliseconds. */
export function answered(event: CalendarEvent, address: string, response: string, at: number): void {
  event.attendees = event.attendees.map((one) =>
    addressOf(one) === address.toLowerCase() ? { ...one, status: { response, time: new Date(at).toISOString() } } : one,
  );
}

/** The one filter that is asked for: the value of a property. */
export function filterOf(text: string): { readonly id: string; readonly value: string } | undefined {
  const [, id, value] = /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/.exec(text) ?? [];
  return id === undefined || value === undefined ? undefined : { id, value };
}

/** Whether an event touches a time; both ends are ISO 8601. */
export function inWindow(from: string, to: string): (event: CalendarEvent) => boolean {
  const at = (written: string) => Date.parse(written.endsWith('Z') ? written : `${written}Z`);
  return ({ start, end }) => at(end.dateTime) > at(from) && at(start.dateTime) < at(to);
}

/** An event as it is answered. */
export function shown(event: CalendarEvent): object {
  const { id, subject, body, start, end, attendees, isOnlineMeeting, onlineMeeting } = event;
  const { singleValueExtendedProperties, transactionId } = event;
  return {
    ...{ id, subject, body, start, end, attendees, transactionId, singleValueExtendedProperties },
    ...{ isOnlineMeeting: isOnlineMeeting === true, onlineMeeting },
  };
}
