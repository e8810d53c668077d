import type { DutyKind } from '../../core/bodies/datedDuty';
import type { Day } from '../../core/calendar';
import type { WheelAlarm } from '../../core/yearWheel/alarms';
import type { EditingRefusal } from '../../core/yearWheel/editing';
import type { SentTo } from '../../core/yearWheel/sendLog';
import type { Said } from '../said';

/** The sentences about a year wheel. */
export interface WheelTexts {
  readonly refused: Said<EditingRefusal>;
  /** Something was to be sent that no duty asks for. */
  readonly noDuty: string;
  readonly removing: (title: string) => string;
  readonly removingMeans: readonly string[];
  readonly done: {
    readonly added: (title: string, year: number) => string;
    readonly changed: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly copied: (count: number, year: number) => string;
    readonly done: (title: string) => string;
    readonly sent: (title: string, sent: number, of: number) => string;
  };
  /** One line of the wheel. */
  readonly line: (title: string, month: number, day: Day | null) => string;
  readonly sentTo: (party: string, standing: SentTo) => string;
  readonly alarm: (alarm: WheelAlarm) => string;
  readonly dutyKind: Readonly<Record<DutyKind, string>>;
  /** A duty whose day the body has not decided. */
  readonly undated: (title: string) => string;
}
