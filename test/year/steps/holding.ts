import { addDays, type Day } from '../../../src/core/calendar';
import { chairOf, clockTo, does, representativeIn } from '../acting';
import { close, open, resolve } from './board';
import { lift } from './lifting';
import type { LivedYear } from '../lived';
import type { Planned } from '../lived';

/** How long an assignment given at a meeting runs. */
const ASSIGNED_DAYS = 30;
/** How long before its last day it is reported back. */
const REPORTED_BEFORE = 3;

/** The meeting is held: who was there, what was noted, one decision and one assignment. */
export async function hold(lived: LivedYear, planned: Planned): Promise<void> {
  const { body, on, meetingId } = planned;
  const { chair, view } = await chairOf(lived, body, meetingId);
  await clockTo(lived, on, view.meeting.starts);
  const key = (name: string) => `year-${name}-${meetingId}`;
  const board = view.board !== null;
  if (board) await open(lived, planned, chair);
  for (const { partyKey, representative } of view.parties) {
    await does(lived, on, chair, 'recordAttendance', {
      id: view.meeting.id,
      version: view.meeting.version,
      key: `${key('there')}-${partyKey}`,
      partyKey,
      presence: representative === null ? 'absent' : 'representative',
      name: representative ?? '',
    });
  }
  for (const item of view.items) {
    const noted = { id: item.id, version: item.version, key: `${key('note')}-${item.id}` };
    const version = await does(lived, on, chair, 'writeNotes', {
      ...noted,
      notes: 'Gick igenom läget och kom överens om hur det fortsätter.',
      outcome: 'handled',
    });
    if (version === null || item.kind !== 'decision') continue;
    if (board) await resolve(lived, on, chair, { id: item.id, version });
    else await decide(version, item.id);
  }
  const question = view.items.find(({ origin }) => origin === 'proposal');
  if (question !== undefined) await assign(question.id);
  await lift(lived, planned, chair);
  if (board) await close(lived, planned, chair);
  lived.tell(on, `${body.name} möts, ${chair.person.name} leder.`);
  lived.count('meetings held');

  async function decide(version: string, id: string): Promise<void> {
    const text = 'Vi gör som det föreslås.';
    await does(lived, on, chair, 'recordDecision', { id, version, key: `${key('decide')}-${id}`, text });
  }
  async function assign(id: string): Promise<void> {
    const { version = '' } = (await chair.meeting(meetingId)).items.find((one) => one.id === id) ?? {};
    const upn = representativeIn(lived, body) ?? chair.person.upn;
    const who = (await lived.hand(upn)).person.name;
    const due: Day = addDays(on, ASSIGNED_DAYS);
    const what = 'Ta fram ett underlag till nästa möte';
    await does(lived, on, chair, 'giveAssignment', { id, version, key: key('assign'), what, upn, who, due });
    lived.plan = [...lived.plan, { ...planned, on: addDays(due, -REPORTED_BEFORE), step: 'report', who: upn }];
    lived.count('assignments given');
  }
}
