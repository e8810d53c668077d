import type { Source } from '../../core/bodies/ruleSet';
import type { Day } from '../../core/calendar';
import type { Deadlines } from '../../core/meetings/deadlines';
import type { CountedYear } from '../../core/meetings/yearCount';
import type { DayOff } from '../../core/redDays/redDays';
import type { ReschedulingRefusal } from '../../core/rescheduling/facts';
import type { ProposalStanding } from '../../core/rescheduling/proposals';
import type { WheelAlarm } from '../../core/yearWheel/alarms';
import type { Said } from '../said';

/** A last day of a meeting, before and after a change; null where there is none. */
export interface LastDayLine {
  readonly which: keyof Deadlines;
  readonly before: Day | null;
  readonly after: Day | null;
  readonly source: Source | null;
}

/** What becomes of a proposal. `day`: of the meeting it is then before, null where none is planned. */
export interface ProposalLine {
  readonly title: string;
  readonly day: Day | null;
  readonly chair: string | null;
  readonly standing: ProposalStanding;
}

/** The sentences about meetings that are moved, cancelled or called. */
export interface ReschedulingTexts {
  readonly refused: Said<ReschedulingRefusal | { readonly reason: 'sameTime'; readonly day: Day }>;
  readonly toConfirm: Readonly<Record<'move' | 'cancel' | 'call', (day: Day) => string>>;
  readonly done: Readonly<Record<'move' | 'cancel' | 'call', (day: Day) => string>>;
  /** Where a meeting is held from now on; null where that is not known. */
  readonly placed: (day: Day, place: string | null) => string;
  readonly lastDay: (line: LastDayLine) => string;
  readonly alreadyOver: (which: keyof Deadlines, day: Day) => string;
  readonly fallsOn: (which: keyof Deadlines, day: Day, off: DayOff) => string;
  readonly proposal: (line: ProposalLine) => string;
  readonly notices: (takenBack: number, told: number) => string;
  readonly count: (before: CountedYear, after: CountedYear) => string;
  readonly atRisk: (alarm: WheelAlarm) => string;
  readonly linesKept: (count: number, day: Day | null) => string;
  /** The rota where the body has not decided what becomes of it. */
  readonly rotaStands: string;
}
