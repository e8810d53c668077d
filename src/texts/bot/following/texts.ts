import type { Day } from '../../../core/calendar';
import type { ProposalStatus } from '../../../core/proposals/proposal';
import type { GroupStanding } from '../../../core/workingGroups/reporting';

/** What the bot says of groups, assignments, decisions and matters. */
export interface FollowingTexts {
  readonly groups: {
    readonly none: (bodyNames: readonly string[]) => string;
    readonly noSuch: (wanted: string, names: readonly string[]) => string;
    readonly staffing: (group: string) => string;
    readonly seat: (party: string, name: string | null) => string;
    readonly gaps: (count: number) => string;
    readonly noGaps: string;
    readonly associated: (names: readonly string[]) => string;
    readonly status: (group: string, standing: GroupStanding) => string;
    readonly latest: (title: string) => string;
    readonly waits: (day: Day) => string;
    readonly overdue: (count: number) => string;
    readonly noneOverdue: (bodyNames: readonly string[]) => string;
    readonly overdueLine: (group: string, bodyName: string, due: Day, days: number) => string;
    readonly heading: string;
  };
  readonly assignments: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly line: (what: string, due: Day, overdue: 'overdue' | 'inTime', from: string) => string;
  };
  readonly decisions: {
    readonly heading: (count: number) => string;
    readonly none: (about: string, bodyNames: readonly string[]) => string;
    readonly about: (topic: string | null, section: { number: number; year: number | null } | null) => string;
    readonly line: (facts: {
      readonly bodyName: string;
      readonly day: Day;
      readonly section: number | null;
      readonly title: string;
      readonly text: string;
    }) => string;
    readonly more: (count: number) => string;
  };
  readonly matters: {
    readonly heading: (title: string) => string;
    readonly none: (about: string | null) => string;
    readonly which: (titles: readonly string[]) => string;
    readonly status: (facts: {
      readonly status: ProposalStatus;
      readonly bodyName: string;
      readonly day: Day | null;
      readonly reason: string;
      readonly referredTo: string | null;
    }) => string;
    readonly submitted: (who: string, on: Day) => string;
    readonly closed: (because: string) => string;
    readonly open: string;
    readonly hop: (day: Day, at: string, outcome: string, to: string | null) => string;
    readonly answers: (answered: number, of: number, waitingFor: readonly string[]) => string;
    readonly answer: (name: string, text: string) => string;
  };
}
