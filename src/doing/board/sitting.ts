import { capacityOf, type CapacityAt } from '../../core/meetings/capacity';
import { presidingOver, type Presiding, type PresidingRefusal } from '../../core/meetings/presiding';
import { quorumOf, type Quorum } from '../../core/meetings/quorum';
import { appointmentsOf, seatingOf, type Seating } from '../../core/meetings/seats';
import { sittingOf, type Sitting, type SittingFacts } from '../../core/meetings/serving';
import type { Result } from '../../core/result';
import { chairOf } from '../../core/meetings/chair';
import { mandatesIn } from '../../core/bodies/holding';
import type { MeetingFacts } from '../meetings/facts';
import type { BoardFacts } from './facts';

/** Who fills the legal seats in one item, who presides over it, and whether it may be decided. */
export interface SittingAt {
  readonly facts: SittingFacts;
  readonly sitting: Sitting;
  readonly quorum: Quorum;
  readonly presiding: Result<Presiding, PresidingRefusal>;
}

/** The legal seats of the body on the day of the meeting; those appointed, where no number of seats is decided. */
function seatingAt({ body, mandates, meeting }: MeetingFacts): Seating {
  const appointed = appointmentsOf(mandates, body.nr, meeting.day);
  const members = appointed.filter((one) => one.as === 'member').length;
  return seatingOf(appointed, body.parties, body.rules.seats?.value ?? { members, perParty: null });
}

/** How a line of the agenda is sat: by those who were there for the whole of it and have not left the room for it. */
export function sittingAt(meeting: MeetingFacts, board: BoardFacts, itemId: number): SittingAt {
  const { rules } = meeting.body;
  const facts: SittingFacts = {
    itemId,
    order: meeting.items.map((item) => item.id),
    seating: seatingAt(meeting),
    stays: board.stays,
    away: board.away,
  };
  const sitting = sittingOf(facts, rules.substitutes);
  return {
    facts,
    sitting,
    quorum: quorumOf(sitting, rules.quorum, rules.seats),
    presiding: presidingOver({ ...officers(meeting, board), serving: sitting.serving }, rules.presidesUntilElected),
  };
}

/** UPN of the one who presides over a line, or null: nobody can tell. */
export function presiderAt(at: SittingAt): string | null {
  return at.presiding.ok ? at.presiding.value.upn : null;
}

/** What somebody is in a line: serves, may speak, attends, has left the room, is not there. */
export function capacityAt(meeting: MeetingFacts, { facts, sitting }: SittingAt, upn: string): CapacityAt {
  return capacityOf(upn, facts, sitting, meeting.body.rules.substitutesMay);
}

/** Everybody who served in some line of the meeting. */
export function servedIn(meeting: MeetingFacts, board: BoardFacts): readonly string[] {
  const serving = meeting.items.flatMap((item) => sittingAt(meeting, board, item.id).sitting.serving);
  return [...new Set(serving.map((one) => one.upn))];
}

function officers({ body, mandates, meeting }: MeetingFacts, { minutes }: BoardFacts) {
  const viceChair = mandatesIn(mandates, body.nr, meeting.day).find(({ role }) => role === 'viceChair');
  const named = minutes?.presider ?? '';
  return {
    chair: chairOf(meeting, body.rules, mandates, meeting.day) ?? null,
    viceChair: viceChair?.upn ?? null,
    // Whom the meeting elected, or the oldest member it found: noted when it was done.
    electedByMeeting: named === '' ? null : named,
    oldestFirst: [],
  };
}
