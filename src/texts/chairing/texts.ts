import type { RotaRule } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { TakeoverRefusal } from '../../core/handover/takeOver';
import type { InsertRefusal, SwapRefusal } from '../../core/meetings/rotation';
import type { Said } from '../said';

/** A turn that changes, in the facts its line is made of. Names, null where nobody has it. */
export interface TurnLine {
  readonly day: Day;
  readonly from: string | null;
  readonly to: string | null;
  /** Titles of the proposals that are the new chair's to answer. */
  readonly proposals: readonly string[];
}

/** The sentences about who leads a meeting. */
export interface ChairingTexts {
  readonly takeover: Said<TakeoverRefusal>;
  readonly takenOver: (day: Day, from: string | null) => string;
  readonly takenBack: (day: Day) => string;
  /** What waits for the one who took it over. */
  readonly waiting: (titles: readonly string[]) => string;
  readonly swap: Said<SwapRefusal>;
  readonly unknownMeeting: string;
  readonly swapAsked: (name: string, mine: Day, theirs: Day) => string;
  readonly swapAnswered: Readonly<Record<'yes' | 'no', string>>;
  /** The answer came twice, or the turns are no longer those that were to be swapped. */
  readonly alreadyAnswered: string;
  readonly turnsDiffer: string;
  readonly insert: Said<InsertRefusal>;
  readonly toConfirm: string;
  readonly inserted: (name: string, day: Day) => string;
  readonly turn: (line: TurnLine) => string;
  readonly others: Readonly<Record<RotaRule | 'notDecided', string>>;
}
