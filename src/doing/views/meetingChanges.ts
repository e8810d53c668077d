import type { ActName } from '../../api/acts';
import { takeOver } from '../../core/handover/takeOver';
import { ordinaryChairOf } from '../../core/meetings/chair';
import { hasBeenHeld } from '../../core/meetings/deadlines';
import { sameUpn } from '../../core/people/person';
import type { MeetingFacts } from '../meetings/facts';
import type { Standing } from '../meetings/standing';
import type { World } from '../world';

/** Which acts about the meeting itself (who leads it, when it is) it takes now, asked of the rules that do them. */
export function openChanges(
  world: World,
  { meeting, body, mandates }: MeetingFacts,
  { upn }: Standing,
): Partial<Readonly<Record<ActName, boolean>>> {
  const now = world.now();
  const coming = hasBeenHeld(now, meeting) === 'notYet';
  const rotates = coming && body.rules.chair?.value.kind === 'rotation';
  const chair = ordinaryChairOf(meeting, body.rules, mandates, meeting.day);
  return {
    takeOverMeeting: takeOver({ now, meeting, rules: body.rules, mandates, upn }).ok,
    swapTurns: rotates && chair !== undefined && sameUpn(chair, upn),
    insertTurn: rotates,
    moveMeeting: coming,
    changePlace: coming,
    cancelMeeting: coming,
  };
}
