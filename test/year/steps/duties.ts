import type { WheelPage } from '../../../src/api/wheelView';
import { day, type Day } from '../../../src/core/calendar';
import { does } from '../acting';
import { servingIn, type LivedBody, type LivedYear } from '../lived';

/** Those who follow up in a body, the first there is. */
const FOLLOWING_UP = ['associationManager', 'processLeader', 'secretary', 'coordinator', 'chair', 'jointPreparer'];
/** The day of the month on which its duties are seen to. */
const SEEN_TO = '-20';

/** On one day of the month, what the year wheel says is to be done in it is done, and noted. */
export async function seeToDuties(lived: LivedYear, on: Day): Promise<void> {
  if (!on.endsWith(SEEN_TO)) return;
  for (const body of lived.bodies) {
    const wheel = await wheelOf(lived, body);
    for (const { id, version, kind, title, month, doneOn } of wheel?.page.entries ?? []) {
      if (kind !== 'datedDuty' || month !== Number(on.slice(5, 7)) || doneOn !== null) continue;
      const who = await lived.hand(wheel?.upn ?? '');
      await does(lived, on, who, 'markDone', { id, version, key: `year-done-${id}`, doneOn: on });
      lived.tell(on, `${who.person.name} noterar i ${body.name}: ”${title}” är klart.`);
      lived.count('duties done');
    }
  }
}

/** When the year is over, every dated duty of every wheel is done, and by its last day. */
export async function checkDuties(lived: LivedYear): Promise<void> {
  const last = day(`${String(lived.year)}-12-31`);
  for (const body of lived.bodies) {
    const wheel = await wheelOf(lived, body);
    for (const { kind, title, lastDay, doneOn } of wheel?.page.entries ?? []) {
      if (kind !== 'datedDuty') continue;
      if (doneOn === null) lived.breach(last, `${body.name}: ”${title}” was not done`);
      else if (lastDay !== null && doneOn > lastDay)
        lived.breach(last, `${body.name}: ”${title}” was done late, ${doneOn}`);
    }
  }
}

async function wheelOf(
  lived: LivedYear,
  body: LivedBody,
): Promise<{ readonly upn: string; readonly page: WheelPage } | undefined> {
  const serving = servingIn(lived, body);
  const roles = FOLLOWING_UP.filter((one) => serving.some(({ role }) => role === one));
  const upn = serving.find(({ role }) => role === roles[0])?.upn;
  if (upn === undefined) return undefined;
  const page = await (await lived.hand(upn)).view(`/api/bodies/${body.nr}/wheel?year=${String(lived.year)}`);
  return { upn, page: page as WheelPage };
}
