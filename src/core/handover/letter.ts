import type { Day } from '../calendar';
import type { Handover } from './handOver';
import type { Holding } from './holding';

/** What the handover letter says about one body. */
export interface LetterOfBody {
  readonly bodyNr: number;
  readonly holdings: readonly Holding[];
  readonly proposals: Handover['follow'];
  /** The first day something of it falls due, or null. */
  readonly firstDue: Day | null;
}

/** The facts of a handover letter, body by body in order of their numbers. */
export interface HandoverLetter {
  readonly leaving: string;
  readonly successor: string;
  readonly from: Day;
  readonly bodies: readonly LetterOfBody[];
}

/** What the letter to a successor says: everything that moves, and what follows by itself. */
export function letterOf({ leaving, successor, from, moves, follow }: Handover): HandoverLetter {
  const bodies = [...new Set(moves.map((move) => move.bodyNr))].sort((one, other) => one - other);
  return {
    leaving: leaving.name,
    successor: successor.name,
    from,
    bodies: bodies.map((bodyNr) => {
      const holdings = moves.filter((move) => move.bodyNr === bodyNr);
      const turns = holdings.filter((move) => move.kind === 'turn').map((move) => move.id);
      const [firstDue = null] = holdings.flatMap(dueOf).sort();
      return { bodyNr, holdings, proposals: follow.filter((one) => turns.includes(one.meetingId)), firstDue };
    }),
  };
}

function dueOf(holding: Holding): readonly Day[] {
  switch (holding.kind) {
    case 'mandate':
      return [];
    case 'assignment':
      return [holding.due];
    case 'turn':
    case 'group':
    case 'duty':
    case 'delegation':
      return holding.day === null ? [] : [holding.day];
  }
}
