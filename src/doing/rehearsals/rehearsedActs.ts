import type { ActName } from '../../api/acts';
import { rehearsedNumber } from '../../core/rehearsals/rehearsal';

/** What is gone through in a rehearsal: the round from an agenda to its notes. */
const REHEARSED: ReadonlySet<ActName> = new Set([
  'arrangeAgenda',
  'sendAgenda',
  'recordAttendance',
  'takeUpItem',
  'writeNotes',
  'recordDecision',
  'giveAssignment',
  'publishNotes',
  'throwAwayRehearsal',
]);

/** Whether an act can be done to the row of that number: a rehearsed one takes the acts of the round, and no others. */
export function takesAct(number: number, name: ActName): 'takes' | 'notInRehearsal' {
  return rehearsedNumber(number) === null || REHEARSED.has(name) ? 'takes' : 'notInRehearsal';
}
