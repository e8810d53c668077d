import type { Day } from '../../core/calendar';
import type { CharterPart, StartRefusal } from '../../core/workingGroups/charter';
import type { GroupReportRefusal } from '../../core/workingGroups/reporting';
import type { ChangingRefusal, StaffingRefusal } from '../../core/workingGroups/taking';
import type { Said } from '../said';

/** Every no about working groups. */
export type GroupRefusal =
  StartRefusal | GroupReportRefusal | ChangingRefusal | StaffingRefusal | { readonly reason: 'reasonMissing' };

/** The sentences about working groups, and the Swedish words of their lines. */
export interface GroupTexts {
  readonly refused: Said<GroupRefusal>;
  readonly unknownSource: string;
  readonly unknownDecision: string;
  readonly unknownBody: string;
  readonly unknownGroup: string;
  readonly notInGroup: (group: string) => string;
  readonly noMeeting: (bodyName: string) => string;
  readonly missing: (parts: readonly CharterPart[]) => string;
  readonly similar: (group: string, words: readonly string[]) => string;
  readonly gaps: (parties: readonly string[]) => string;
  readonly needMissing: string;
  readonly endAnyway: (group: string) => string;
  readonly endMeans: (nextReport: Day | null, seats: number) => readonly string[];
  readonly line: { readonly hear: string; readonly decide: string };
  readonly done: {
    readonly drafted: (group: string) => string;
    readonly changed: (group: string) => string;
    readonly staffed: (name: string, group: string) => string;
    readonly started: (group: string) => string;
    readonly ended: (group: string) => string;
    readonly reported: (group: string, day: Day | null, next: Day | null) => string;
    readonly reportDay: (group: string, next: Day) => string;
    readonly material: (title: string, bodyName: string, day: Day) => string;
  };
}
