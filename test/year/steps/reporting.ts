import { day } from '../../../src/core/calendar';
import { does } from '../acting';
import { bodyView, type LivedYear, type Planned } from '../lived';

/** Whoever was given an assignment at a meeting reports it back before its last day, which closes it (BAD-09). */
export async function report(lived: LivedYear, { body, on, meetingId, who = '' }: Planned): Promise<void> {
  const hand = await lived.hand(who);
  const mine = (await hand.body(body.nr)).assignments.filter(
    (one) => one.meetingId === meetingId && one.who === hand.person.name,
  );
  if (mine.length === 0) lived.breach(on, `${body.name}: ${hand.person.name} has nothing to report`);
  for (const { id, version } of mine) {
    const text = 'Underlaget är klart och skickat till mötets deltagare.';
    await does(lived, on, hand, 'reportAssignment', { id, version, key: `year-report-${id}`, text });
    lived.tell(on, `${hand.person.name} återrapporterar till ${body.name}.`);
    lived.count('assignments reported');
  }
}

/** No assignment of the year is left past its last day. */
export async function checkAssignments(lived: LivedYear): Promise<void> {
  const last = day(`${String(lived.year)}-12-31`);
  for (const body of lived.bodies) {
    for (const { what, who, due, overdue, meetingId } of (await bodyView(lived, body)).assignments) {
      if (overdue && meetingId !== null) lived.breach(last, `${body.name}: “${what}” (${who}) was due ${due}`);
    }
  }
}
