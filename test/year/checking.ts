import { day, type Day } from '../../src/core/calendar';
import { checkDuties } from './steps/duties';
import { checkLifted } from './steps/lifting';
import { checkNotices } from './notices';
import { checkAssignments } from './steps/reporting';
import { bodyView, type LivedYear } from './lived';

/** What must hold when the year is over; everything that does not is a breach. */
export async function checkYear(lived: LivedYear): Promise<void> {
  const last = day(`${String(lived.year)}-12-31`);
  await lived.product.get('/local/idle');
  await checkBodies(lived, last);
  await checkNotices(lived, last);
  await checkDuties(lived);
  await checkLifted(lived);
  await checkAssignments(lived);
}

/** Every meeting of the year was held and its record is out, and no body met less than it must. */
async function checkBodies(lived: LivedYear, last: Day): Promise<void> {
  for (const body of lived.bodies) {
    const { meetings, yearCount, unreadable } = await bodyView(lived, body);
    for (const { day: on, stage } of meetings.filter((one) => one.day.startsWith(String(lived.year)))) {
      if (stage !== 'notesPublished' && stage !== 'cancelled' && !isTooLate(on, last))
        lived.breach(last, `${body.name} ${on} ended as ${stage}`);
    }
    const floor = yearCount.floor?.value ?? 0;
    if (yearCount.held < floor) lived.breach(last, `${body.name} met ${yearCount.held} times, ${floor} at least`);
    if (unreadable.length > 0) lived.breach(last, `${body.name}: ${unreadable.length} rows could not be read`);
  }
}

/** A meeting in the last days of the year is published in the next. */
function isTooLate(on: Day, last: Day): boolean {
  return on >= `${last.slice(0, 8)}30`;
}
